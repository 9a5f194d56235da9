/* A file that includes another .c file: the finding stands in the included one. */
#include <Python.h>
#include <unistd.h>

#define NAME(x) wide_##x
#include "template.c"
#undef NAME

static PyObject *bad_region_around_included_function(PyObject *self, PyObject *args)
{
    long n;
    Py_BEGIN_ALLOW_THREADS
    n = wide_total(args);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_region_around_included_function", bad_region_around_included_function, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "main", NULL, -1, methods};

PyMODINIT_FUNC PyInit_main(void)
{
    return PyModule_Create(&module);
}
