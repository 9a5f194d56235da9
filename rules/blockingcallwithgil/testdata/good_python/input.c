/* Python code opens the descriptor so that it never waits: what is done to one that it hands over is only possible. After evdev. */
#include <Python.h>
#include <unistd.h>

static PyObject *good_descriptor_of_the_caller(PyObject *self, PyObject *args)
{
    int fd;
    char event[24];
    ssize_t n;
    if (!PyArg_ParseTuple(args, "i", &fd))
        return NULL;
    n = read(fd, event, sizeof event);
    if (n < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    return PyBytes_FromStringAndSize(event, n);
}

static PyMethodDef methods[] = {
    {"good_descriptor_of_the_caller", good_descriptor_of_the_caller, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_input", NULL, -1, methods};

PyMODINIT_FUNC PyInit__input(void)
{
    return PyModule_Create(&module);
}
