// target: 3.14t
#include <Python.h>

static int exec(PyObject *m)
{
    return PyModule_AddIntConstant(m, "x", 1);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, exec},
#ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef good_def = {
    PyModuleDef_HEAD_INIT, .m_name = "good", .m_slots = slots,
};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModuleDef_Init(&good_def);
}

static struct PyModuleDef good_single_def = {
    PyModuleDef_HEAD_INIT, .m_name = "good_single",
};

PyMODINIT_FUNC PyInit_good_single(void)
{
    PyObject *m = PyModule_Create(&good_single_def);
    if (m == NULL)
        return NULL;
#ifdef Py_GIL_DISABLED
    PyUnstable_Module_SetGIL(m, Py_MOD_GIL_NOT_USED);
#endif
    return m;
}
