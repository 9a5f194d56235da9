/* fd-write, stage bad: one thing broken in each function. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <errno.h>
#include <unistd.h>

/* A full pipe returns before the END. */
static PyObject *write_without_end(PyObject *self, PyObject *args)
{
    int fd;
    Py_ssize_t n;

    if (!PyArg_ParseTuple(args, "i:write_without_end", &fd))
        return NULL;
    Py_BEGIN_ALLOW_THREADS /* step "released here" */
    n = write(fd, "x", 1);
    if (n < 0 && errno == EAGAIN)
        return NULL; /* want GIL201 "write_without_end" */
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

/* The signal check has come into the region. */
static Py_ssize_t write_interruptible(int fd, int *async_err)
{
    Py_ssize_t n;
    int err;

    Py_BEGIN_ALLOW_THREADS /* step "released here" */
    do {
        errno = 0;
        n = write(fd, "x", 1);
        err = errno;
    } while (n < 0 && err == EINTR && !(*async_err = PyErr_CheckSignals())); /* want GIL101 "PyErr_CheckSignals" */
    Py_END_ALLOW_THREADS
    return n;
}

static PyObject *write_signals_in_region(PyObject *self, PyObject *args)
{
    int fd, async_err = 0;
    Py_ssize_t n;

    if (!PyArg_ParseTuple(args, "i:write_signals_in_region", &fd))
        return NULL;
    n = write_interruptible(fd, &async_err); /* step "calls write_interruptible" */
    return async_err ? NULL : PyLong_FromSsize_t(n);
}

/* The GIL is released where the caller waits, and taken again where he does not. */
static PyObject *write_flag_turned_round(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int fd, wait;
    Py_ssize_t n;

    if (!PyArg_ParseTuple(args, "ip:write_flag_turned_round", &fd, &wait))
        return NULL;
    if (wait)
        save = PyEval_SaveThread(); /* step "released here" */
    n = write(fd, "x", 1);
    if (!wait)
        PyEval_RestoreThread(save); /* want GIL204 "NULL" */
    return PyLong_FromSsize_t(n);   /* want GIL101 "PyLong_FromSsize_t" GIL201 "write_flag_turned_round" */
}

static PyMethodDef methods[] = {
    {"write_without_end", write_without_end, METH_VARARGS, NULL},
    {"write_signals_in_region", write_signals_in_region, METH_VARARGS, NULL},
    {"write_flag_turned_round", write_flag_turned_round, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "fdio",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_fdio(void)
{
    return PyModule_Create(&module);
}
