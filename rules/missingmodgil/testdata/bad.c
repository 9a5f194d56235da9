// target: 3.14t
#include <Python.h>

static int exec(PyObject *m)
{
    return PyModule_AddIntConstant(m, "x", 1);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, exec},
    {0, NULL},
};

static struct PyModuleDef bad_def = {
    PyModuleDef_HEAD_INIT, .m_name = "pkg.bad", .m_slots = slots,
};

PyMODINIT_FUNC PyInit_bad(void) // want GIL601 "module pkg.bad does not say whether it needs the GIL: importing it turns the GIL on again, for the whole process"
{
    return PyModuleDef_Init(&bad_def);
}

static struct PyModuleDef bad_single_def = {
    PyModuleDef_HEAD_INIT, "bad_single", NULL, -1, NULL,
};

static PyObject *make(void)
{
    return PyModule_Create(&bad_single_def);
}

PyMODINIT_FUNC PyInit_bad_single(void) // want GIL601 "module bad_single"
{
    return make();
}
