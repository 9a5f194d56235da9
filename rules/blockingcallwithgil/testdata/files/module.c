/* The wait is in another file. */
#include <Python.h>
#include "wait.h"

static PyObject *bad_in_another_file(PyObject *self, PyObject *args) // step "enters bad_in_another_file"
{
    return PyLong_FromLong(wait_for(PyLong_AsLong(args))); // step "calls wait_for"
}

static PyMethodDef methods[] = {
    {"wait", bad_in_another_file, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
