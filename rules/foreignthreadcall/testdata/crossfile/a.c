/* The thread starts; the thread is created in b.c. */
#include "a.h"

static void *bad_start_created_in_other_file(void *arg)
{
    PyErr_Clear(); // want GIL103 "PyErr_Clear"
    return NULL;
}

static void *bad_helper_in_other_file(void *arg)
{
    pool_report((PyObject *)arg); /* the finding stands in b.c */
    return NULL;
}

static void *good_start_created_in_other_file(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    pool_start(bad_start_created_in_other_file, NULL);
    pool_start(bad_helper_in_other_file, (void *)Py_NewRef(callback));
    pool_start(good_start_created_in_other_file, NULL);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"start_all", start_all, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
