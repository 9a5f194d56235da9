#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <fcntl.h>
#include <unistd.h>

/* checksum(path): adds up the bytes of a file. */
static PyObject *
checksum(PyObject *self, PyObject *args)
{
    const char *path;
    unsigned char buf[4096];
    unsigned long sum = 0;
    ssize_t n;

    if (!PyArg_ParseTuple(args, "s", &path))
        return NULL;

    Py_BEGIN_ALLOW_THREADS
    int fd = open(path, O_RDONLY);
    if (fd < 0) {
        PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
        return NULL;
    }
    while ((n = read(fd, buf, sizeof buf)) > 0)
        for (ssize_t i = 0; i < n; i++)
            sum += buf[i];
    close(fd);
    Py_END_ALLOW_THREADS

    return PyLong_FromUnsignedLong(sum);
}

static PyMethodDef methods[] = {
    {"checksum", checksum, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "checksum", NULL, -1, methods,
};

PyMODINIT_FUNC
PyInit_checksum(void)
{
    return PyModule_Create(&module);
}
