// target: 3.13
/* The module says that it does not need the GIL, but counts on it. */
#include <Python.h>
#include <string.h>

static long calls;

static PyObject *bad_counter(PyObject *self, PyObject *args)
{
    calls++; // want GIL602 "calls is read and written back without a lock"
    return PyLong_FromLong(calls);
}

static double last_value;

static PyObject *bad_store_if(PyObject *self, PyObject *args)
{
    double v = PyFloat_AsDouble(args);
    if (v > 0)
        last_value = v; // want GIL602 "last_value is written without a lock"
    return PyFloat_FromDouble(last_value);
}

static PyObject *callback;

static PyObject *bad_callback(PyObject *self, PyObject *args)
{
    PyObject *old = callback;
    callback = Py_NewRef(args); // want GIL602 "callback is written without a lock"
    Py_XDECREF(old);
    Py_RETURN_NONE;
}

#define MAXFREE 10
static void *free_list[MAXFREE];
static int numfree;

static void put(void *p)
{
    if (numfree < MAXFREE)
        free_list[numfree++] = p; // want GIL602 "numfree is read and written back" "free_list.* is written"
}

static PyObject *bad_free_list_in_helper(PyObject *self, PyObject *args)
{
    put(PyMem_Malloc(8));
    Py_RETURN_NONE;
}

static PyObject *bad_static_local_in_loop(PyObject *self, PyObject *args)
{
    static int seed = 1;
    for (int i = 0; i < 3; i++)
        seed = seed * 1103515245 + 12345; // want GIL602 "seed is read and written back"
    return PyLong_FromLong(seed);
}

/* One lock mends all members of a variable. */
static struct {
    long calls, bytes;
} totals;

static PyObject *bad_members(PyObject *self, PyObject *args)
{
    totals.calls++; // want GIL602 "totals.calls is read and written back"
    totals.bytes += PyTuple_GET_SIZE(args);
    return PyLong_FromLong(totals.calls + totals.bytes);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_members", bad_members, METH_VARARGS, NULL},
    {"bad_counter", bad_counter, METH_NOARGS, NULL},
    {"bad_store_if", bad_store_if, METH_O, NULL},
    {"bad_callback", bad_callback, METH_O, NULL},
    {"bad_free_list_in_helper", bad_free_list_in_helper, METH_NOARGS, NULL},
    {"bad_static_local_in_loop", bad_static_local_in_loop, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "bad", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModuleDef_Init(&module);
}
