// target: 3.13t
/* The module does not say that it does without the GIL: its import turns the GIL on. */
#include <Python.h>

static long calls;

static PyObject *good_counter(PyObject *self, PyObject *args)
{
    calls++;
    return PyLong_FromLong(calls);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_counter", good_counter, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_USED},
    {0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "good_undeclared", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_good_undeclared(void)
{
    return PyModuleDef_Init(&module);
}
