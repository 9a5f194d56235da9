// target: 3.13
/* removed-api, stage good. */
#include <Python.h>

static PyObject *ready(PyObject *self, PyObject *ignored)
{
    Py_RETURN_TRUE;
}

static PyMethodDef methods[] = {
    {"ready", ready, METH_NOARGS, PyDoc_STR("ready() -> bool")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "older",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_older(void)
{
    return PyModule_Create(&module);
}
