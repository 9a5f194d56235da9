// possible
/* Whether the call is reached hangs on a constant whose value is not known. */
#include <Python.h>
#include <unistd.h>
#include <sqlcli_not_installed.h>

static void check(int rc)
{
    if (rc != 1)
        PyErr_SetString(PyExc_OSError, "failed"); // want GIL101 "PyErr_SetString"
}

static PyObject *maybe_constant_of_missing_header(PyObject *self, PyObject *args)
{
    int rc = (int)PyLong_AsLong(args);
    Py_BEGIN_ALLOW_THREADS
    if (rc == SQL_SUCCESS_WITH_INFO)
        check(rc);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_constant_of_missing_header", maybe_constant_of_missing_header, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
