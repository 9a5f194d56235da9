/* nested-release, stage bad. */
#include <Python.h>

#include <unistd.h>

static void nap(void)
{
    Py_BEGIN_ALLOW_THREADS /* want GIL202 "Py_BEGIN_ALLOW_THREADS" */
    usleep(1000);
    Py_END_ALLOW_THREADS
}

static PyObject *poll_twice(PyObject *self, PyObject *ignored)
{
    Py_BEGIN_ALLOW_THREADS
    nap();
    nap();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"poll_twice", poll_twice, METH_NOARGS, PyDoc_STR("poll_twice()")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "polls",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_polls(void)
{
    return PyModule_Create(&module);
}
