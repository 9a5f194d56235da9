// target: 3.12
// possible
#include <Python.h>

static PyObject *bad_deprecated(PyObject *self, PyObject *args)
{
    PyEval_InitThreads(); // want GIL703 "deprecated since CPython 3.9: leave it out"
    Py_RETURN_NONE;
}

static int bad_old_storage(void)
{
    return PyThread_create_key(); // want GIL703 "deprecated since CPython 3.7: use PyThread_tss_create"
}

/* At 3.12 it is there: the code may choose by version. */
static PyObject *bad_removed_later(PyObject *self, PyObject *args)
{
    if (!PyEval_ThreadsInitialized()) // want GIL703 "deprecated since CPython 3.9"
        return NULL;
    return PyLong_FromLong(bad_old_storage());
}

static PyMethodDef methods[] = {
    {"a", bad_deprecated, METH_NOARGS, NULL},
    {"b", bad_removed_later, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
