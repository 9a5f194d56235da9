/* Releases in loops that are worth it, or are few. */
#include <Python.h>
#include <errno.h>
#include <unistd.h>

typedef struct Item {
    struct Item *next;
    int fd;
} Item;

static PyObject *good_waits(PyObject *self, PyObject *args)
{
    char buf[512];
    long n, total = 0;
    if (!PyArg_ParseTuple(args, "l", &n))
        return NULL;
    for (long i = 0; i < n; i++) {
        Py_BEGIN_ALLOW_THREADS
        total += read(0, buf, sizeof buf);
        Py_END_ALLOW_THREADS
    }
    return PyLong_FromLong(total);
}

static PyObject *good_works(PyObject *self, PyObject *args)
{
    unsigned long n, sum = 0;
    if (!PyArg_ParseTuple(args, "k", &n))
        return NULL;
    for (unsigned long i = 0; i < n; i++) {
        Py_BEGIN_ALLOW_THREADS
        for (unsigned long k = 0; k < n; k++)
            sum += k * i;
        Py_END_ALLOW_THREADS
        if (PyErr_CheckSignals())
            return NULL;
    }
    return PyLong_FromUnsignedLong(sum);
}

extern int library_step(int n);

static PyObject *good_nobody_knows(PyObject *self, PyObject *args)
{
    long n = PyLong_AsLong(args), sum = 0;
    for (long i = 0; i < n; i++) {
        Py_BEGIN_ALLOW_THREADS
        sum += library_step(i);
        Py_END_ALLOW_THREADS
    }
    return PyLong_FromLong(sum);
}

static PyObject *good_few_rounds(PyObject *self, PyObject *args)
{
    int tries;
    for (tries = 0; tries < 3; tries++) {
        Py_BEGIN_ALLOW_THREADS
        errno = 0;
        Py_END_ALLOW_THREADS
    }
    return PyLong_FromLong(tries);
}

static PyMethodDef methods[] = {
    {"waits", good_waits, METH_VARARGS, NULL},
    {"works", good_works, METH_VARARGS, NULL},
    {"nobody_knows", good_nobody_knows, METH_O, NULL},
    {"few_rounds", good_few_rounds, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
