// target: 3.14t
// possible
#include <Python.h>

struct inner {
    PyMutex lock;
    int count;
};

static struct inner shared;

/* A snapshot that nobody locks does no harm. */
static PyObject *bad_snapshot(PyObject *self, PyObject *args)
{
    struct inner s;
    PyMutex_Lock(&shared.lock);
    s = shared; // want GIL606 "is copied"
    PyMutex_Unlock(&shared.lock);
    return PyLong_FromLong(s.count);
}

/* Nobody has locked the original yet, as far as is seen. */
static PyObject *bad_template(PyObject *self, PyObject *args)
{
    struct inner *p = PyMem_Calloc(1, sizeof(*p));
    if (p == NULL)
        return PyErr_NoMemory();
    *p = shared; // want GIL606 "is copied"
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_snapshot, METH_NOARGS, NULL},
    {"b", bad_template, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
