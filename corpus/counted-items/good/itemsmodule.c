/* counted-items, stage good. */
#include <Python.h>

static PyObject *total_length(PyObject *self, PyObject *list)
{
    Py_ssize_t sum = 0, n, *lengths;

    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "total_length() takes a list");
        return NULL;
    }
    n = PyList_GET_SIZE(list);
    lengths = PyMem_New(Py_ssize_t, n + 1);
    if (lengths == NULL)
        return PyErr_NoMemory();
    for (Py_ssize_t i = 0; i < n; i++)
        lengths[i] = Py_SIZE(PyList_GET_ITEM(list, i));
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t i = 0; i < n; i++)
        sum += lengths[i];
    Py_END_ALLOW_THREADS
    PyMem_Free(lengths);
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
