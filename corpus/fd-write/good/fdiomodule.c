/* fd-write, stage good: one helper for callers with and without the GIL. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <errno.h>
#include <unistd.h>

/* Writes count bytes. With gil_held the GIL is released meanwhile, and an error raises; without, errno tells. */
static Py_ssize_t write_some(int fd, const void *data, size_t count, int gil_held)
{
    Py_ssize_t n;
    int err, async_err = 0;

    if (gil_held) {
        do {
            Py_BEGIN_ALLOW_THREADS
            errno = 0;
            n = write(fd, data, count);
            err = errno;
            Py_END_ALLOW_THREADS
        } while (n < 0 && err == EINTR && !(async_err = PyErr_CheckSignals()));
    }
    else {
        do {
            errno = 0;
            n = write(fd, data, count);
            err = errno;
        } while (n < 0 && err == EINTR);
    }

    if (async_err) {
        /* A signal handler raised. */
        errno = err;
        return -1;
    }
    if (n < 0) {
        if (gil_held) {
            errno = err;
            PyErr_SetFromErrno(PyExc_OSError);
        }
        errno = err;
        return -1;
    }
    return n;
}

static PyObject *fdio_write(PyObject *self, PyObject *args)
{
    int fd;
    Py_buffer data;
    Py_ssize_t n;

    if (!PyArg_ParseTuple(args, "iy*:write", &fd, &data))
        return NULL;
    n = write_some(fd, data.buf, (size_t)data.len, 1);
    PyBuffer_Release(&data);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

/* For the log of a thread that must not wait for the GIL. */
static PyObject *fdio_log(PyObject *self, PyObject *arg)
{
    int fd = PyLong_AsLong(arg);
    Py_ssize_t n;

    if (fd == -1 && PyErr_Occurred())
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = write_some(fd, "log\n", 4, 0);
    Py_END_ALLOW_THREADS
    if (n < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"write", fdio_write, METH_VARARGS, PyDoc_STR("write(fd, data) -> number of bytes written")},
    {"log", fdio_log, METH_O, PyDoc_STR("log(fd)")},
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
