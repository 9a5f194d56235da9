/* The regions; the helpers that release and acquire are in b.c. */
#include "a.h"
#include <unistd.h>

static PyObject *bad_return_between_helpers_of_other_file(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    leave_python(&ts);
    if (sleep(1))
        return NULL; // want GIL201 "released|acquir"
    enter_python(&ts);
    Py_RETURN_NONE;
}

static PyObject *good_helpers_of_other_file(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    leave_python(&ts);
    if (sleep(1))
        die("woken");
    enter_python(&ts);
    Py_RETURN_NONE;
}

static PyObject *good_helper_of_other_file_restores(PyObject *self, PyObject *args)
{
    int r = read_unlocked(0, PyEval_SaveThread());
    return PyLong_FromLong(r);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_return_between_helpers_of_other_file", bad_return_between_helpers_of_other_file, METH_O, NULL},
    {"good_helpers_of_other_file", good_helpers_of_other_file, METH_O, NULL},
    {"good_helper_of_other_file_restores", good_helper_of_other_file_restores, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
