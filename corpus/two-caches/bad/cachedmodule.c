// target: 3.13t
/* two-caches, stage bad. */
#include <Python.h>

static PyObject *kept;

static PyObject *get(PyObject *self, PyObject *make)
{
    if (kept == NULL) {
        kept = PyObject_CallNoArgs(make); /* want GIL605 "kept is filled without a lock" */
        if (kept == NULL)
            return NULL;
    }
    return Py_NewRef(kept);
}

static PyMethodDef methods[] = {
    {"get", get, METH_O, PyDoc_STR("get(make) -> object")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "cached",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_cached(void)
{
    return PyModuleDef_Init(&module);
}
