/* The helpers of a.c. */
#include <Python.h>

PyGILState_STATE b_enter(void)
{
    return PyGILState_Ensure();
}

void b_leave(PyGILState_STATE st)
{
    PyGILState_Release(st);
}
