/* Helpers of module.c: one lends, one lets others run. */
#include <Python.h>
#include <unistd.h>

PyObject *lookup(PyObject *dict, const char *name)
{
    PyObject *value = PyDict_GetItemString(dict, name);
    if (value == NULL)
        PyErr_SetString(PyExc_KeyError, name);
    return value;
}

void pause_a_while(void)
{
    Py_BEGIN_ALLOW_THREADS
    usleep(1000);
    Py_END_ALLOW_THREADS
}
