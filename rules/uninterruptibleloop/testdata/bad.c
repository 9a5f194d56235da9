/* Ctrl-C has to wait for the end of every loop here. */
#include <Python.h>

static PyObject *bad_released(PyObject *self, PyObject *args)
{
    unsigned long n, longest = 0;
    if (!PyArg_ParseTuple(args, "k", &n))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    for (unsigned long i = 1; i < n; i++) // want GIL306 "this loop over n and i may run for long and never looks for signals"
        for (unsigned long k = 0; k < i; k++)
            longest += i % (k + 1) == 0;
    Py_END_ALLOW_THREADS
    return PyLong_FromUnsignedLong(longest);
}

static PyObject *bad_held(PyObject *self, PyObject *args)
{
    unsigned long n, longest = 0;
    if (!PyArg_ParseTuple(args, "k", &n))
        return NULL;
    for (unsigned long i = 1; i < n; i++) // want GIL306 "never looks for signals" GIL302 "keeps the GIL"
        for (unsigned long k = 0; k < i; k++)
            longest += i % (k + 1) == 0;
    return PyLong_FromUnsignedLong(longest);
}

static PyMethodDef methods[] = {
    {"released", bad_released, METH_VARARGS, NULL},
    {"held", bad_held, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
