/* The region is here, the printing in b.c. */
#include <Python.h>
#include "print.h"

static PyObject *bad_print(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS // step "released here"
    print_pair("a", "b"); // step "calls print_pair"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"bad_print", bad_print, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
