// target: 3.13t
/* hand-locked, stage good. */
#include <Python.h>

static PyObject *push(PyObject *self, PyObject *args)
{
    PyObject *list, *item;
    Py_ssize_t n = -1;

    if (!PyArg_ParseTuple(args, "O!O:push", &PyList_Type, &list, &item))
        return NULL;
    Py_BEGIN_CRITICAL_SECTION(list);
    if (PyList_Append(list, item) == 0)
        n = PyList_Size(list);
    Py_END_CRITICAL_SECTION();
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

static PyMethodDef methods[] = {
    {"push", push, METH_VARARGS, PyDoc_STR("push(list, item) -> length")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "stack",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_stack(void)
{
    return PyModuleDef_Init(&module);
}
