/* What a library does with a handle is told of the call that leads there. */
#include <Python.h>
#include "store.h"

typedef struct {
    PyObject_HEAD
    MYSQL *db;
} Store;

static PyObject *bad_sync(Store *self, PyObject *args)
{
    int rc;
    Py_BEGIN_ALLOW_THREADS
    rc = store_sync(self->db); // want GIL404 "store_sync\\(\\) uses self->db without the GIL or a lock"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyMethodDef methods[] = {
    {"sync", (PyCFunction)bad_sync, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Store_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "store.Store",
    .tp_methods = methods,
};

PyMODINIT_FUNC PyInit_store(void)
{
    return PyModule_Create(NULL);
}
