// target: 3.13t
/* left-section, stage good. */
#include <Python.h>

static PyObject *pop(PyObject *self, PyObject *list)
{
    PyObject *item = NULL;
    Py_ssize_t n;

    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "pop() takes a list");
        return NULL;
    }
    Py_BEGIN_CRITICAL_SECTION(list);
    n = PyList_Size(list);
    if (n == 0)
        PyErr_SetString(PyExc_IndexError, "empty");
    else {
        item = PyList_GetItemRef(list, n - 1);
        if (PyList_SetSlice(list, n - 1, n, NULL) < 0)
            Py_CLEAR(item);
    }
    Py_END_CRITICAL_SECTION();
    return item;
}

static PyMethodDef methods[] = {
    {"pop", pop, METH_O, PyDoc_STR("pop(list) -> item")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "boxes",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_boxes(void)
{
    return PyModuleDef_Init(&module);
}
