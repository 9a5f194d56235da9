/* The regions; the helpers are in b.c. */
#include "a.h"
#include <unistd.h>

/* Same name as a function of b.c, another function: static names stay in their file. */
static int describe(int code) { return -code; }

static PyObject *bad_helper_in_other_file(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = session_check(close(0)); /* the finding stands in b.c */
    Py_END_ALLOW_THREADS
    return r ? NULL : PyLong_FromLong(r);
}

static PyObject *bad_region_by_wrappers_of_other_file(PyObject *self, PyObject *args)
{
    struct session s = {0, NULL};
    session_leave_python(&s);
    PyErr_Clear(); // want GIL101 "PyErr_Clear"
    session_enter_python(&s);
    Py_RETURN_NONE;
}

static PyObject *good_wrappers_of_other_file(PyObject *self, PyObject *args)
{
    struct session s = {0, NULL};
    int r;
    session_leave_python(&s);
    r = session_quiet_check(close(s.fd));
    session_enter_python(&s);
    if (r)
        return PyErr_SetFromErrno(PyExc_OSError);
    return session_name(&s);
}

static PyObject *good_static_of_same_name(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = describe(close(0));
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_helper_in_other_file", bad_helper_in_other_file, METH_O, NULL},
    {"bad_region_by_wrappers_of_other_file", bad_region_by_wrappers_of_other_file, METH_O, NULL},
    {"good_wrappers_of_other_file", good_wrappers_of_other_file, METH_O, NULL},
    {"good_static_of_same_name", good_static_of_same_name, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
