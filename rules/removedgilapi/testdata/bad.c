// target: 3.13
#include <Python.h>

static PyObject *bad_plain(PyObject *self, PyObject *args)
{
    PyEval_AcquireLock(); // want GIL703 "PyEval_AcquireLock.. is not in CPython 3.13 and later: use PyEval_AcquireThread" GIL203 "acquires"
    Py_RETURN_NONE;
}

static PyObject *bad_in_condition(PyObject *self, PyObject *args)
{
    if (!PyEval_ThreadsInitialized()) // want GIL703 "PyEval_ThreadsInitialized.. is not in CPython 3.13 and later: leave it out"
        return NULL;
    Py_RETURN_NONE;
}

static void helper(void)
{
    PyEval_ReInitThreads(); // want GIL703 "PyEval_ReInitThreads.. is not in CPython 3.8 and later: use PyOS_AfterFork_Child"
}

static PyObject *bad_in_helper(PyObject *self, PyObject *args)
{
    helper();
    Py_RETURN_NONE;
}

static PyObject *bad_version_test_that_is_wrong(PyObject *self, PyObject *args)
{
#if PY_VERSION_HEX >= 0x03000000
    if (!PyEval_ThreadsInitialized()) // want GIL703 "is not in CPython 3.13"
        return NULL;
#endif
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_plain, METH_NOARGS, NULL},
    {"b", bad_in_condition, METH_NOARGS, NULL},
    {"c", bad_in_helper, METH_NOARGS, NULL},
    {"d", bad_version_test_that_is_wrong, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
