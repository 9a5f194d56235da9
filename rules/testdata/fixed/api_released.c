/* Bugs that projects have fixed, boiled down in our own words: the API runs where the GIL is not held. */
#include <Python.h>
#include <string.h>
#include <pthread.h>

struct berval { size_t len; char *val; };
extern size_t escape(char *to, const char *from, size_t len);
extern int parse_extended(void *msg, struct berval **data), parse_result(void *msg);
extern int store(const char *key, size_t len);
extern void lapack(int n), xerbla_hook(void (*)(const char *, int));
extern void hash_update(void *ctx, const void *data, size_t len, int *err);
extern void compile_with(void (*report)(int level, const char *text, void *data), void *data, const char *source);
static PyThreadState *spare;

/* psycopg2 ticket 110 (2.4.5): the escaping helper allocates from Python's heap, its caller released for the escaping. */
static char *bad_escape(const char *from, size_t len)
{
    char *to = PyMem_Malloc(len * 2 + 2); // want GIL101 "PyMem_Malloc"
    if (to == NULL)
        return NULL;
    escape(to, from, len);
    return to;
}

static PyObject *bad_quote(PyObject *self, PyObject *arg)
{
    char *s, *quoted;
    Py_ssize_t len;
    PyObject *r;
    if (PyBytes_AsStringAndSize(arg, &s, &len) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    quoted = bad_escape(s, len);
    Py_END_ALLOW_THREADS
    r = PyBytes_FromString(quoted);
    PyMem_Free(quoted);
    return r;
}

static char *fixed_escape(const char *from, size_t len)
{
    char *to = PyMem_Malloc(len * 2 + 2);
    if (to == NULL)
        return NULL;
    escape(to, from, len);
    return to;
}

static PyObject *fixed_quote(PyObject *self, PyObject *arg)
{
    char *s, *quoted;
    Py_ssize_t len;
    PyObject *r;
    if (PyBytes_AsStringAndSize(arg, &s, &len) < 0)
        return NULL;
    quoted = fixed_escape(s, len);
    if (quoted == NULL)
        return PyErr_NoMemory();
    r = PyBytes_FromString(quoted);
    PyMem_Free(quoted);
    return r;
}

/* psycopg2, conn_set_client_encoding up to 2.5: the way out past the region's label frees Python memory first. */
static int bad_set_encoding(const char *enc)
{
    int res = -1;
    char *old = PyMem_Malloc(8);
    Py_BEGIN_ALLOW_THREADS
    if (store(enc, strlen(enc)) < 0)
        goto endlock;
    PyMem_Free(old); // want GIL101 "PyMem_Free"
    res = 0;
endlock:
    Py_END_ALLOW_THREADS
    return res;
}

static int fixed_set_encoding(const char *enc)
{
    int res = -1;
    char *old = PyMem_Malloc(8);
    Py_BEGIN_ALLOW_THREADS
    if (store(enc, strlen(enc)) < 0)
        goto endlock;
    res = 0;
endlock:
    Py_END_ALLOW_THREADS
    PyMem_Free(old);
    return res;
}

static PyObject *set_encoding(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(bad_set_encoding("a") + fixed_set_encoding("a"));
}

/* python-ldap, l_ldap_result4 up to 2.4.10: one region around two calls, with a conversion between them. Its macros keep
   the thread state in the object. */
typedef struct { PyObject_HEAD PyThreadState *_save; } Conn;
#define CONN_BEGIN(l) { (l)->_save = PyEval_SaveThread(); }
#define CONN_END(l) { PyThreadState *_s = (l)->_save; (l)->_save = NULL; PyEval_RestoreThread(_s); }

static PyObject *bad_berval(struct berval *b)
{
    return PyBytes_FromStringAndSize(b->val, b->len); // want GIL101 "PyBytes_FromStringAndSize"
}

static PyObject *bad_result(Conn *self, PyObject *args)
{
    struct berval *data = NULL;
    PyObject *value = NULL;
    CONN_BEGIN(self);
    if (parse_extended(self, &data) == 0)
        value = bad_berval(data);
    parse_result(self);
    CONN_END(self);
    return value;
}

static PyObject *fixed_berval(struct berval *b)
{
    return PyBytes_FromStringAndSize(b->val, b->len);
}

static PyObject *fixed_result(Conn *self, PyObject *args)
{
    struct berval *data = NULL;
    PyObject *value = NULL;
    int rc;
    CONN_BEGIN(self);
    rc = parse_extended(self, &data);
    CONN_END(self);
    if (rc == 0)
        value = fixed_berval(data);
    CONN_BEGIN(self);
    parse_result(self);
    CONN_END(self);
    return value;
}

/* pygame, surf_scalesmooth 1.9.6: an argument inside the region is a macro that asks the module for its state. */
#define STATE(m) ((int *)PyModule_GetState(m))

static PyObject *bad_scale(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    store("scale", *STATE(self)); // want GIL101 "PyModule_GetState"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *fixed_scale(PyObject *self, PyObject *args)
{
    int *state = STATE(self);
    Py_BEGIN_ALLOW_THREADS
    store("scale", *state);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* cpython gh-135561, _hmac: the converter of error codes raises, and one of its callers is in a region. */
static int bad_convert(int code)
{
    if (code == 0)
        return 0;
    PyErr_SetString(PyExc_ValueError, "hash"); // want GIL101 "PyErr_SetString"
    return -1;
}

static PyObject *bad_update(PyObject *self, PyObject *args)
{
    int rc = 0, code = 0;
    Py_BEGIN_ALLOW_THREADS
    hash_update(&rc, "x", 1, &code);
    rc = bad_convert(code);
    Py_END_ALLOW_THREADS
    return rc < 0 ? NULL : Py_NewRef(Py_None);
}

static int fixed_convert(int code)
{
    if (code == 0)
        return 0;
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_SetString(PyExc_ValueError, "hash");
    PyGILState_Release(st);
    return -1;
}

static PyObject *fixed_update(PyObject *self, PyObject *args)
{
    int rc = 0, code = 0;
    Py_BEGIN_ALLOW_THREADS
    hash_update(&rc, "x", 1, &code);
    rc = fixed_convert(code);
    Py_END_ALLOW_THREADS
    return rc < 0 ? NULL : Py_NewRef(Py_None);
}

/* librabbitmq, queue_bind: bytes are taken out of objects as arguments of the call in the region. */
static PyObject *bad_bind(PyObject *self, PyObject *name)
{
    Py_BEGIN_ALLOW_THREADS
    store(PyBytes_AsString(name), PyBytes_Size(name)); // want GIL101 "PyBytes_AsString" GIL101 "PyBytes_Size"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *fixed_bind(PyObject *self, PyObject *name)
{
    const char *s = PyBytes_AsString(name);
    Py_ssize_t n = PyBytes_Size(name);
    Py_BEGIN_ALLOW_THREADS
    store(s, n);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"q", bad_quote, METH_O}, {"q2", fixed_quote, METH_O}, {"enc", set_encoding, METH_NOARGS},
    {"r", (PyCFunction)bad_result, METH_NOARGS}, {"r2", (PyCFunction)fixed_result, METH_NOARGS},
    {"s", bad_scale, METH_NOARGS}, {"s2", fixed_scale, METH_NOARGS}, {"u", bad_update, METH_NOARGS},
    {"u2", fixed_update, METH_NOARGS}, {"b", bad_bind, METH_O}, {"b2", fixed_bind, METH_O}, {NULL},
};
