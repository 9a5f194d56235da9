/* time-sleep, stage bad: one thing broken in each function. */
#include <Python.h>

#include <errno.h>
#include <sys/select.h>
#include <sys/time.h>

/* A signal during the wait leaves the region by return: nobody takes the GIL again. */
static PyObject *sleep_return_in_region(PyObject *self, PyObject *args)
{
    struct timeval rest = {1, 0};
    int result;

    Py_BEGIN_ALLOW_THREADS /* step "released here" */
    result = select(0, NULL, NULL, NULL, &rest);
    if (result != 0 && errno == EINTR)
        return NULL; /* want GIL201 "sleep_return_in_region" */
    Py_END_ALLOW_THREADS
    if (result != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    Py_RETURN_NONE;
}

/* Returns what select() returned. The exception is made while other threads run Python. */
static int wait_or_raise(struct timeval *rest)
{
    int result = select(0, NULL, NULL, NULL, rest);

    if (result != 0)
        PyErr_SetFromErrno(PyExc_OSError); /* want GIL101 "PyErr_SetFromErrno" */
    return result;
}

static PyObject *sleep_error_in_region(PyObject *self, PyObject *args)
{
    struct timeval rest = {1, 0};
    int result;

    Py_BEGIN_ALLOW_THREADS
    result = wait_or_raise(&rest); /* step "calls wait_or_raise" */
    Py_END_ALLOW_THREADS
    if (result != 0)
        return NULL;
    Py_RETURN_NONE;
}

/* Python's signal handlers run without the GIL. */
static PyObject *sleep_signals_in_region(PyObject *self, PyObject *args)
{
    struct timeval rest = {1, 0};
    int result, stop = 0;

    Py_BEGIN_ALLOW_THREADS
    do {
        result = select(0, NULL, NULL, NULL, &rest);
    } while (result < 0 && errno == EINTR && !(stop = PyErr_CheckSignals())); /* want GIL101 "PyErr_CheckSignals" */
    Py_END_ALLOW_THREADS
    if (stop)
        return NULL;
    if (result != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"sleep_return_in_region", sleep_return_in_region, METH_NOARGS, NULL},
    {"sleep_error_in_region", sleep_error_in_region, METH_NOARGS, NULL},
    {"sleep_signals_in_region", sleep_signals_in_region, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "nap",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_nap(void)
{
    return PyModule_Create(&module);
}
