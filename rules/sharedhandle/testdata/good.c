/* Handles that only one thread can be at, or that several may. */
#include <Python.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <zlib.h>
#include <gpgme.h> /* which is not there */

typedef struct {
    PyObject_HEAD
    z_stream zst;
    PGconn *conn;
    sqlite3 *db;
    PyThread_type_lock lock;
    int in_use;
} Obj;

static PyTypeObject Obj_Type;

static PyObject *good_lock_of_the_object(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(self->lock, WAIT_LOCK);
    err = deflate(&self->zst, Z_FINISH);
    PyThread_release_lock(self->lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static PyObject *good_opaque_pointer_of_its_own(Obj *self, PyObject *args)
{
    gpgme_ctx_t ctx;
    gpgme_error_t err = gpgme_new(&ctx);
    Py_BEGIN_ALLOW_THREADS
    if (!err)
        err = gpgme_op_verify(ctx, NULL, NULL, NULL);
    gpgme_release(ctx);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

#define ENTER(obj)                                            \
    do {                                                      \
        if (!PyThread_acquire_lock((obj)->lock, 0)) {         \
            Py_BEGIN_ALLOW_THREADS                            \
            PyThread_acquire_lock((obj)->lock, 1);            \
            Py_END_ALLOW_THREADS                              \
        }                                                     \
    } while (0)
#define LEAVE(obj) PyThread_release_lock((obj)->lock)

static PyObject *good_lock_taken_before_the_region(Obj *self, PyObject *args)
{
    int err;
    ENTER(self);
    Py_BEGIN_ALLOW_THREADS
    err = deflate(&self->zst, Z_FINISH);
    Py_END_ALLOW_THREADS
    LEAVE(self);
    return PyLong_FromLong(err);
}

static int run(z_stream *zst)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = inflate(zst, Z_NO_FLUSH);
    Py_END_ALLOW_THREADS
    return err;
}

static PyObject *good_lock_of_the_caller(Obj *self, PyObject *args)
{
    int err;
    ENTER(self);
    err = run(&self->zst);
    LEAVE(self);
    return PyLong_FromLong(err);
}

static PyObject *good_busy_flag(Obj *self, PyObject *args)
{
    PGresult *r;
    if (self->in_use) {
        PyErr_SetString(PyExc_RuntimeError, "in use");
        return NULL;
    }
    self->in_use = 1;
    Py_BEGIN_ALLOW_THREADS
    r = PQexec(self->conn, "select 1");
    Py_END_ALLOW_THREADS
    self->in_use = 0;
    PQclear(r);
    Py_RETURN_NONE;
}

static int enter(Obj *self)
{
    if (self->in_use) {
        PyErr_SetString(PyExc_RuntimeError, "in use");
        return 0;
    }
    self->in_use = 1;
    return 1;
}

static void leave(Obj *self) { self->in_use = 0; }

static PyObject *good_busy_flag_in_helpers(Obj *self, PyObject *args)
{
    PGresult *r;
    if (!enter(self))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    r = PQexec(self->conn, "select 1");
    Py_END_ALLOW_THREADS
    leave(self);
    PQclear(r);
    Py_RETURN_NONE;
}

static PyObject *good_taken_out_first(Obj *self, PyObject *args)
{
    PGconn *conn = self->conn;
    self->conn = NULL;
    Py_BEGIN_ALLOW_THREADS
    PQfinish(conn);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_library_locks(Obj *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sqlite3_exec(self->db, "select 1", NULL, NULL, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_handle_of_the_call(PyObject *self, PyObject *args)
{
    z_stream zst = {0};
    int err;
    PGconn *conn;
    Py_BEGIN_ALLOW_THREADS
    err = deflateInit(&zst, 6);
    if (err == Z_OK)
        err = deflate(&zst, Z_FINISH);
    conn = PQconnectdb("");
    PQfinish(conn);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static PyObject *good_object_made_here(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    Obj *self = (Obj *)type->tp_alloc(type, 0);
    if (self == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    self->conn = PQconnectdb("");
    PQstatus(self->conn);
    Py_END_ALLOW_THREADS
    return (PyObject *)self;
}

static void finish(Obj *self)
{
    Py_BEGIN_ALLOW_THREADS
    PQfinish(self->conn);
    Py_END_ALLOW_THREADS
}

static void good_nobody_else_has_it_any_more(Obj *self)
{
    finish(self);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static int feed(Obj *self, int flush)
{
    return deflate(&self->zst, flush);
}

static PyObject *good_lock_around_a_helper(Obj *self, PyObject *args)
{
    int err;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(self->lock, 1);
    err = feed(self, Z_FINISH);
    PyThread_release_lock(self->lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(err);
}

static Obj *make(void)
{
    Obj *o = (Obj *)PyObject_New(Obj, &Obj_Type);
    if (o == NULL)
        return NULL;
    o->lock = NULL;
    return o;
}

/* Nobody else has the new object yet: no lock is needed. After CPython's _hashopenssl. */
static PyObject *good_helper_for_a_new_object(PyObject *module, PyObject *args)
{
    int err;
    Obj *self = make();
    if (self == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    err = feed(self, Z_NO_FLUSH);
    Py_END_ALLOW_THREADS
    if (err != Z_OK) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

/* ---- the module ---- */

static PyMethodDef obj_methods[] = {
    {"good_opaque_pointer_of_its_own", (PyCFunction)good_opaque_pointer_of_its_own, METH_NOARGS, NULL},
    {"good_lock_of_the_object", (PyCFunction)good_lock_of_the_object, METH_NOARGS, NULL},
    {"good_lock_taken_before_the_region", (PyCFunction)good_lock_taken_before_the_region, METH_NOARGS, NULL},
    {"good_lock_of_the_caller", (PyCFunction)good_lock_of_the_caller, METH_NOARGS, NULL},
    {"good_busy_flag", (PyCFunction)good_busy_flag, METH_NOARGS, NULL},
    {"good_busy_flag_in_helpers", (PyCFunction)good_busy_flag_in_helpers, METH_NOARGS, NULL},
    {"good_taken_out_first", (PyCFunction)good_taken_out_first, METH_NOARGS, NULL},
    {"good_library_locks", (PyCFunction)good_library_locks, METH_NOARGS, NULL},
    {"good_handle_of_the_call", good_handle_of_the_call, METH_NOARGS, NULL},
    {"good_lock_around_a_helper", (PyCFunction)good_lock_around_a_helper, METH_NOARGS, NULL},
    {"good_helper_for_a_new_object", good_helper_for_a_new_object, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Obj_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "good.Obj",
    .tp_basicsize = sizeof(Obj),
    .tp_methods = obj_methods,
    .tp_new = good_object_made_here,
    .tp_dealloc = (destructor)good_nobody_else_has_it_any_more,
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, NULL};

PyMODINIT_FUNC PyInit_good(void)
{
    PyObject *m = PyModule_Create(&module);
    if (m != NULL)
        PyModule_AddType(m, &Obj_Type);
    return m;
}
