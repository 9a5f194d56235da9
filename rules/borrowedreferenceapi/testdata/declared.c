// target: 3.13
/* A module that declares that it does without the GIL is judged so in every build. */
#include <Python.h>

static PyObject *bad_declared(PyObject *self, PyObject *list)
{
    return Py_XNewRef(PyList_GetItem(list, 0)); // want GIL603 "use PyList_GetItemRef"
}

static PyMethodDef methods[] = {
    {"bad_declared", bad_declared, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "declared",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_declared(void)
{
    return PyModuleDef_Init(&module);
}
