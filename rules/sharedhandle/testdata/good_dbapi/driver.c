/* The module says, as DB-API 2.0 has it, that threads may not share connections: what they do then is only possible. */
#include <Python.h>
#include <libpq-fe.h>

typedef struct {
    PyObject_HEAD
    PGconn *conn;
} Connection;

static PyObject *good_not_to_be_shared(Connection *self, PyObject *args)
{
    PGresult *r;
    Py_BEGIN_ALLOW_THREADS
    r = PQexec(self->conn, "commit");
    Py_END_ALLOW_THREADS
    PQclear(r);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_not_to_be_shared", (PyCFunction)good_not_to_be_shared, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Connection_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "_driver.Connection",
    .tp_basicsize = sizeof(Connection),
    .tp_methods = methods,
    .tp_new = PyType_GenericNew,
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_driver", NULL, -1, NULL};

PyMODINIT_FUNC PyInit__driver(void)
{
    PyObject *m = PyModule_Create(&module);
    if (m != NULL)
        PyModule_AddType(m, &Connection_Type);
    return m;
}
