/* The region is here, what runs in it in b.c, the variable in c.c. */
#include <Python.h>
#include "shared.h"

static PyObject *bad_run(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS // step "released here"
    run(3); // step "calls run"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(total);
}

static PyMethodDef methods[] = {
    {"bad_run", bad_run, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
