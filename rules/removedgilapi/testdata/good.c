// target: 3.13
#include <Python.h>

static PyObject *good_only_for_old_versions(PyObject *self, PyObject *args)
{
#if PY_VERSION_HEX < 0x03070000
    PyEval_InitThreads();
#endif
#if PY_VERSION_HEX < 0x030D0000
    if (!PyEval_ThreadsInitialized())
        return NULL;
#endif
    Py_RETURN_NONE;
}

#if PY_VERSION_HEX >= 0x03070000
#define threads_initialized() 1
#else
#define threads_initialized() PyEval_ThreadsInitialized()
#endif

static PyObject *good_macro_that_knows(PyObject *self, PyObject *args)
{
    if (!threads_initialized())
        return NULL;
    Py_RETURN_NONE;
}

/* Deprecated, but still there and harmless: only possible. */
static PyObject *good_deprecated_only(PyObject *self, PyObject *args)
{
    PyEval_InitThreads();
    Py_RETURN_NONE;
}

/* Other functions of the same threading API are as good as ever. */
static PyObject *good_other_thread_api(PyObject *self, PyObject *args)
{
    PyThread_type_lock lock = PyThread_allocate_lock();
    if (lock != NULL)
        PyThread_free_lock(lock);
    return PyLong_FromUnsignedLong(PyThread_get_thread_ident());
}

static PyMethodDef methods[] = {
    {"a", good_only_for_old_versions, METH_NOARGS, NULL},
    {"b", good_macro_that_knows, METH_NOARGS, NULL},
    {"c", good_deprecated_only, METH_NOARGS, NULL},
    {"d", good_other_thread_api, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
