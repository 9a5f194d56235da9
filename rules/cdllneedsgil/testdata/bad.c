#include <Python.h>
#include <stdlib.h>

/* bad.py loads all of these with ctypes.CDLL and the like. */

PyObject *bad_plain(long n)
{
    return PyLong_FromLong(n); // want GIL802 "PyLong_FromLong\\(\\) needs the GIL, which ctypes.CDLL releases: bad.py:9 calls bad_plain"
}

int bad_if(PyObject *items)
{
    if (items == NULL)
        return -1;
    if (PyList_Check(items))
        return (int)PyObject_Length(items); // want GIL802 "PyObject_Length"
    return 0;
}

long bad_loop(PyObject *items)
{
    long sum = 0;
    int i;
    for (i = 0; i < 3; i++)
        sum += PyObject_Hash(items); // want GIL802 "PyObject_Hash"
    return sum;
}

int bad_goto(void)
{
    char *buf = malloc(16);
    if (buf == NULL)
        goto nomem;
    free(buf);
    return 0;
nomem:
    PyErr_NoMemory(); // want GIL802 "PyErr_NoMemory"
    return -1;
}

#define COUNT(o) PyObject_Size(o)

int bad_macro(PyObject *o)
{
    return (int)COUNT(o); // want GIL802 "PyObject_Size\\(\\) \\(in COUNT\\)"
}

static void complain(const char *what)
{
    PyErr_SetString(PyExc_ValueError, what); // want GIL802 "PyErr_SetString.*calls bad_helper"
}

void bad_helper(int n)
{
    if (n < 0)
        complain("negative"); // step "calls complain"
}

PyObject *bad_slot(PyObject *o)
{
    return Py_TYPE(o)->tp_repr(o); // want GIL802 "the call through slot tp_repr needs the GIL"
}

/* The loader has let go of the GIL already. */
void bad_release(void)
{
    Py_BEGIN_ALLOW_THREADS // want GIL802 "releases the GIL, which ctypes.CDLL has released already"
    system("true");
    Py_END_ALLOW_THREADS
}

void bad_object(PyObject *o)
{
    Py_INCREF(o); // want GIL802 "Py_INCREF"
}

int bad_cffi(int n, int (*hook)(int))
{
    if (hook(n) < 0)
        PyErr_Clear(); // want GIL802 "which cffi releases: bad.py:58 calls bad_cffi"
    return n;
}

/* Once given back, the GIL is away again: that is GIL101, and the path begins in Python all the same. */
int bad_after_ensure(void)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    PyErr_Print(); // want GIL101 "PyErr_Print"
    return 0;
}

int good_kept(PyObject *o)
{
    return (int)PyObject_Length(o);
}
