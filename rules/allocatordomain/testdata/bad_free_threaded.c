// target: 3.14t
#include <Python.h>

struct record {
    PyObject_HEAD
    int n;
};

static PyObject *bad_plain_data(PyObject *self, PyObject *args)
{
    int *p = PyObject_Malloc(10 * sizeof(int)); // want GIL609 "PyObject_Malloc.. is for objects only in the free-threaded build, and this is int: use PyMem_Malloc"
    if (p == NULL)
        return PyErr_NoMemory();
    PyObject_Free(p);
    Py_RETURN_NONE;
}

static PyObject *bad_pointers(PyObject *self, PyObject *args)
{
    char **p = PyObject_Malloc(10 * sizeof(char *)); // want GIL609 "this is char ."
    PyObject_Free(p);
    Py_RETURN_NONE;
}

/* An object may be made so. */
static PyObject *good_object(PyObject *self, PyObject *args)
{
    struct record *p = PyObject_Malloc(sizeof(struct record));
    if (p == NULL)
        return PyErr_NoMemory();
    return PyObject_Init((PyObject *)p, Py_TYPE(self));
}

static PyObject *good_mem(PyObject *self, PyObject *args)
{
    int *p = PyMem_Malloc(10 * sizeof(int));
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_plain_data, METH_NOARGS, NULL},
    {"b", bad_pointers, METH_NOARGS, NULL},
    {"c", good_object, METH_NOARGS, NULL},
    {"d", good_mem, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
