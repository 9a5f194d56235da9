/* wrong-free, stage good. */
#include <Python.h>

#include <stdlib.h>

static PyObject *reversed_bytes(PyObject *self, PyObject *arg)
{
    PyObject *result;
    char *data, *copy;
    Py_ssize_t size;

    if (PyBytes_AsStringAndSize(arg, &data, &size) < 0)
        return NULL;
    copy = PyMem_Malloc((size_t)size + 1);
    if (copy == NULL)
        return PyErr_NoMemory();
    for (Py_ssize_t i = 0; i < size; i++)
        copy[i] = data[size - 1 - i];
    result = PyBytes_FromStringAndSize(copy, size);
    PyMem_Free(copy);
    return result;
}

static PyMethodDef methods[] = {
    {"reversed", reversed_bytes, METH_O, PyDoc_STR("reversed(bytes) -> bytes")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "copies",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_copies(void)
{
    return PyModule_Create(&module);
}
