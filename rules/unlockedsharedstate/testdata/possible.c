// possible
/* Writes that may do no harm, or of which it is not certain that two threads come to them. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static volatile int stop;

static PyObject *maybe_flag(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    stop = 1; // want GIL402 "stop is written"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static long progress;

static void *worker(void *arg)
{
    while (!stop)
        progress++; // want GIL402 "progress is read and written back"
    return arg;
}

static PyObject *maybe_one_worker(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, worker, NULL);
    return PyLong_FromLong(progress);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_flag", maybe_flag, METH_NOARGS, NULL},
    {"maybe_one_worker", maybe_one_worker, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
