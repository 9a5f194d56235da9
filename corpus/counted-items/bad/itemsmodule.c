/* counted-items, stage bad. */
#include <Python.h>

/* The list may be taken apart by another thread meanwhile. */
static PyObject *total_length(PyObject *self, PyObject *list)
{
    Py_ssize_t sum = 0;

    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "total_length() takes a list");
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list); i++) /* want GIL102 "PyList_GET_SIZE" */
        sum += Py_SIZE(PyList_GET_ITEM(list, i)); /* want GIL102 "PyList_GET_ITEM" */
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(sum);
}

static PyMethodDef methods[] = {
    {"total_length", total_length, METH_O, PyDoc_STR("total_length(list) -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "items",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_items(void)
{
    return PyModule_Create(&module);
}
