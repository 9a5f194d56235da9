/* Every long loop here looks for signals. */
#include <Python.h>

static PyObject *good_checks(PyObject *self, PyObject *args)
{
    unsigned long n, found = 0;
    if (!PyArg_ParseTuple(args, "k", &n))
        return NULL;
    for (unsigned long i = 1; i < n; i++) {
        if (i % 1024 == 0 && PyErr_CheckSignals())
            return NULL;
        for (unsigned long k = 0; k < 64; k++)
            found += i % (k + 1) == 0;
    }
    return PyLong_FromUnsignedLong(found);
}

static PyObject *good_checks_in_region(PyObject *self, PyObject *args)
{
    unsigned long n, found = 0;
    int stop = 0;
    if (!PyArg_ParseTuple(args, "k", &n))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    for (unsigned long i = 1; i < n && !stop; i++) {
        if (i % 1024 == 0) {
            Py_BLOCK_THREADS
            stop = PyErr_CheckSignals();
            Py_UNBLOCK_THREADS
        }
        for (unsigned long k = 0; k < 64; k++)
            found += i % (k + 1) == 0;
    }
    Py_END_ALLOW_THREADS
    return stop ? NULL : PyLong_FromUnsignedLong(found);
}

static PyMethodDef methods[] = {
    {"checks", good_checks, METH_VARARGS, NULL},
    {"checks_in_region", good_checks_in_region, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
