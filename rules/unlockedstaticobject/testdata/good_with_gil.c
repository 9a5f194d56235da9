// target: 3.12
/* With the GIL only one thread at a time looks for the cache and fills it. */
#include <Python.h>

static PyObject *json;

static PyObject *good_import_at_first_use(PyObject *self, PyObject *args)
{
    if (json == NULL)
        json = PyImport_ImportModule("json");
    return Py_XNewRef(json);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_import_at_first_use", good_import_at_first_use, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good_with_gil", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good_with_gil(void)
{
    return PyModule_Create(&module);
}
