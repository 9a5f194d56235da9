#include <Python.h>

int good_plain_c(int n)
{
    return n * n;
}

int good_ensures(PyObject *o)
{
    PyGILState_STATE st = PyGILState_Ensure();
    int n = (int)PyObject_Length(o);
    PyGILState_Release(st);
    return n;
}

void *good_raw_memory(int n)
{
    void *p = PyMem_RawMalloc(n);
    PyMem_RawFree(p);
    return p;
}

PyObject *good_pydll(long n)
{
    return PyLong_FromLong(n);
}

void good_pydll_loader(void)
{
    PyErr_Clear();
}

void good_subclass(void)
{
    PyErr_Clear();
}

/* A library of this name is the system's: these are other functions, and nobody is seen to call them. */
int good_of_system(int n)
{
    return PyErr_Occurred() ? n : 0;
}

int good_of_program(int n)
{
    return PyErr_Occurred() ? n : 0;
}

/* The library may be built without the file that sets the pointer. */
static const struct alloc { void (*put)(void *); } python_alloc = {PyMem_Free};
static const struct alloc *the_alloc = &python_alloc;

void good_pointer(void *p)
{
    the_alloc->put(p); // possible
}

/* Called through CDLL, and with the GIL by the extension itself. */
static PyObject *good_method(PyObject *self, PyObject *args)
{
    return good_pydll(good_plain_c(3));
}

static PyMethodDef methods[] = {
    {"method", good_method, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
