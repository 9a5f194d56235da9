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

static PyMethodDef methods[] = {
    {"a", bad_snapshot, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
