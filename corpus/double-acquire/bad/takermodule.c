/* double-acquire, stage bad. */
#include <Python.h>

#include <errno.h>
#include <unistd.h>

/* Waits for a byte; an error is raised at once. */
static PyObject *take(PyObject *self, PyObject *arg)
{
    int fd = (int)PyLong_AsLong(arg);
    ssize_t n;
    char byte;

    if (fd == -1 && PyErr_Occurred())
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = read(fd, &byte, 1);
    if (n < 0) {
        Py_BLOCK_THREADS
        PyErr_SetFromErrno(PyExc_OSError);
    }
    Py_END_ALLOW_THREADS /* want GIL203 "Py_END_ALLOW_THREADS" */
    if (n < 0)
        return NULL;
    return PyLong_FromLong(n == 1 ? byte : -1);
}

static PyMethodDef methods[] = {
    {"take", take, METH_O, PyDoc_STR("take(fd) -> byte")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "taker",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_taker(void)
{
    return PyModule_Create(&module);
}
