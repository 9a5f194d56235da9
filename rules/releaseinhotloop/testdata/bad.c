/* Every loop here gives the GIL away and asks for it again for next to nothing. */
#include <Python.h>

static PyObject *bad_for(PyObject *self, PyObject *args)
{
    Py_buffer data;
    long sum = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    for (Py_ssize_t i = 0; i < data.len; i++) {
        Py_BEGIN_ALLOW_THREADS // want GIL307 "released and taken again in each round of a loop"
        sum += ((unsigned char *)data.buf)[i];
        Py_END_ALLOW_THREADS
    }
    PyBuffer_Release(&data);
    return PyLong_FromLong(sum);
}

static long square(long n) { return n * n; }

static PyObject *bad_helper_in_while(PyObject *self, PyObject *args)
{
    long sum = 0, n = PyLong_AsLong(args);
    while (n > 0) {
        PyThreadState *save = PyEval_SaveThread(); // want GIL307 "released and taken again"
        sum += square(n);
        PyEval_RestoreThread(save);
        n--;
    }
    return PyLong_FromLong(sum);
}

static PyMethodDef methods[] = {
    {"for", bad_for, METH_VARARGS, NULL},
    {"helper", bad_helper_in_while, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
