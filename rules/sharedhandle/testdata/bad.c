/* A library's handle that lives in a Python object is used while other threads may use the same object. */
#include <Python.h>
#include <libpq-fe.h>
#include <zlib.h>
#include <gpgme.h> /* which is not there: nothing but its name says that gpgme_ctx_t is a pointer */

typedef struct {
    PyObject_HEAD
    z_stream zst;
    PGconn *conn;
    PyThread_type_lock lock;
    gpgme_ctx_t ctx;
} Obj;

static PyObject *bad_stream_in_region(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS // step "released here"
    err = deflate(&self->zst, Z_FINISH); // want GIL404 "deflate.. uses self->zst without the GIL or a lock"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static PyObject *bad_pointer_in_if(Obj *self, PyObject *args)
{
    PGresult *r = NULL;
    Py_BEGIN_ALLOW_THREADS
    if (args != NULL)
        r = PQexec(self->conn, "select 1"); // want GIL404 "PQexec.. uses self->conn"
    Py_END_ALLOW_THREADS
    PQclear(r);
    Py_RETURN_NONE;
}

static PyObject *bad_copied_first(PyObject *op, PyObject *args)
{
    Obj *self = (Obj *)op;
    PGconn *conn = self->conn;
    PGresult *r;
    PyThreadState *save = PyEval_SaveThread();
    r = PQexec(conn, "select 1"); // want GIL404 "PQexec.. uses self->conn"
    PyEval_RestoreThread(save);
    PQclear(r);
    Py_RETURN_NONE;
}

static int step(z_stream *zst)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = inflate(zst, Z_NO_FLUSH); // want GIL404 "inflate.. uses self->zst"
    Py_END_ALLOW_THREADS
    return err;
}

static PyObject *bad_in_helper_in_loop(Obj *self, PyObject *args)
{
    while (step(&self->zst) == Z_OK)
        ;
    Py_RETURN_NONE;
}

static PyObject *bad_lock_freed_too_early(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(self->lock, WAIT_LOCK);
    PyThread_release_lock(self->lock);
    err = inflate(&self->zst, Z_NO_FLUSH); // want GIL404 "inflate.. uses self->zst"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static PyObject *bad_close_in_region(Obj *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PQfinish(self->conn); // want GIL404 "PQfinish.. uses self->conn"
    Py_END_ALLOW_THREADS
    self->conn = NULL;
    Py_RETURN_NONE;
}

static int status(const PGconn *conn)
{
    return PQstatus(conn) == CONNECTION_OK;
}

static PyObject *bad_told_once(Obj *self, PyObject *args)
{
    PGresult *r;
    int ok;
    Py_BEGIN_ALLOW_THREADS
    r = PQexec(self->conn, "select 1"); // want GIL404 "PQexec.. uses self->conn"
    ok = status(self->conn);
    Py_END_ALLOW_THREADS
    PQclear(r);
    return PyBool_FromLong(ok);
}

static int feed(Obj *self, int flush)
{
    return deflate(&self->zst, flush); // want GIL404 "deflate.. uses self->zst"
}

static PyObject *bad_helper_without_the_lock(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = feed(self, Z_FINISH);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static PyObject *bad_opaque_pointer(Obj *self, PyObject *args)
{
    gpgme_error_t err;
    Py_BEGIN_ALLOW_THREADS
    err = gpgme_op_verify(self->ctx, NULL, NULL, NULL); // want GIL404 "gpgme_op_verify.. uses self->ctx"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static int exported(gpgme_ctx_t ctx)
{
    return gpgme_op_export(ctx, NULL, 0, NULL); // want GIL404 "gpgme_op_export.. uses self->ctx"
}

static PyObject *bad_opaque_pointer_in_helper(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = exported(self->ctx);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

/* ---- the module ---- */

static PyMethodDef obj_methods[] = {
    {"bad_stream_in_region", (PyCFunction)bad_stream_in_region, METH_NOARGS, NULL},
    {"bad_pointer_in_if", (PyCFunction)bad_pointer_in_if, METH_NOARGS, NULL},
    {"bad_copied_first", bad_copied_first, METH_NOARGS, NULL},
    {"bad_in_helper_in_loop", (PyCFunction)bad_in_helper_in_loop, METH_NOARGS, NULL},
    {"bad_lock_freed_too_early", (PyCFunction)bad_lock_freed_too_early, METH_NOARGS, NULL},
    {"bad_close_in_region", (PyCFunction)bad_close_in_region, METH_NOARGS, NULL},
    {"bad_told_once", (PyCFunction)bad_told_once, METH_NOARGS, NULL},
    {"bad_helper_without_the_lock", (PyCFunction)bad_helper_without_the_lock, METH_NOARGS, NULL},
    {"bad_opaque_pointer", (PyCFunction)bad_opaque_pointer, METH_NOARGS, NULL},
    {"bad_opaque_pointer_in_helper", (PyCFunction)bad_opaque_pointer_in_helper, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Obj_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "bad.Obj",
    .tp_basicsize = sizeof(Obj),
    .tp_methods = obj_methods,
    .tp_new = PyType_GenericNew,
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, NULL};

PyMODINIT_FUNC PyInit_bad(void)
{
    PyObject *m = PyModule_Create(&module);
    if (m != NULL)
        PyModule_AddType(m, &Obj_Type);
    return m;
}
