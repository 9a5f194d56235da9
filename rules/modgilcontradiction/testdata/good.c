// target: 3.13t
/* The module says that it does not need the GIL, and keeps threads apart by other means. */
#include <Python.h>
#include <stdatomic.h>

static PyMutex mutex;
static long locked_calls;

static PyObject *good_mutex(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&mutex);
    locked_calls++;
    PyMutex_Unlock(&mutex);
    Py_RETURN_NONE;
}

static atomic_long calls;

static PyObject *good_atomic(PyObject *self, PyObject *args)
{
    atomic_fetch_add(&calls, 1);
    calls++;
    return PyLong_FromLong(calls);
}

static _Thread_local int depth;

static PyObject *good_thread_local(PyObject *self, PyObject *args)
{
    depth++;
    return PyLong_FromLong(depth);
}

/* A setting is at worst seen late. */
static int verbose;

static PyObject *good_setting(PyObject *self, PyObject *args)
{
    int on;
    if (!PyArg_ParseTuple(args, "p", &on))
        return NULL;
    verbose = on;
    Py_RETURN_NONE;
}

/* Whoever comes first, or second, stores the same. */
static PyObject *dumps;

static PyObject *good_looked_up(PyObject *self, PyObject *args)
{
    PyObject *json = PyImport_ImportModule("json");
    if (json == NULL)
        return NULL;
    dumps = PyObject_GetAttrString(json, "dumps");
    Py_DECREF(json);
    return Py_XNewRef(dumps);
}

static PyObject *error;

static PyObject *good_written_by_exec(PyObject *self, PyObject *args)
{
    PyErr_SetNone(error);
    return NULL;
}

static int fill(PyObject *m)
{
    error = PyErr_NewException("good.error", NULL, NULL);
    return PyModule_AddObjectRef(m, "error", error);
}

typedef struct {
    PyObject_HEAD
    long n;
} Obj;

static PyObject *good_own_member_in_section(Obj *self, PyObject *args)
{
    Py_BEGIN_CRITICAL_SECTION(self);
    self->n++;
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_setting", good_setting, METH_VARARGS, NULL},
    {"good_looked_up", good_looked_up, METH_NOARGS, NULL},
    {"good_mutex", good_mutex, METH_NOARGS, NULL},
    {"good_atomic", good_atomic, METH_NOARGS, NULL},
    {"good_thread_local", good_thread_local, METH_NOARGS, NULL},
    {"good_written_by_exec", good_written_by_exec, METH_NOARGS, NULL},
    {"good_own_member_in_section", (PyCFunction)good_own_member_in_section, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, fill},
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "good", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModuleDef_Init(&module);
}
