// target: 3.13
// possible
#include <Python.h>
#include <stdlib.h>

/* Called during the call that it is given to, on a thread that Python knows: it gets its own thread state back. */
static int compare(const void *a, const void *b)
{
    PyGILState_STATE s = PyGILState_Ensure(); // want GIL702 "main interpreter"
    int r = PyObject_RichCompareBool(*(PyObject *const *)a, *(PyObject *const *)b, Py_LT);
    PyGILState_Release(s);
    return r;
}

static PyObject *sort(PyObject *self, PyObject *args)
{
    PyObject *items[2] = {self, args};
    qsort(items, 2, sizeof(PyObject *), compare);
    Py_RETURN_NONE;
}

/* A library's callback: on which thread, nobody knows. */
static void log_line(void *arg, const char *text)
{
    PyGILState_STATE s = PyGILState_Ensure(); // want GIL702 "main interpreter"
    PyObject *r = PyObject_CallFunction((PyObject *)arg, "s", text);
    Py_XDECREF(r);
    PyGILState_Release(s);
}

void library_set_log(void (*log)(void *, const char *), void *arg);

static PyObject *set_log(PyObject *self, PyObject *arg)
{
    Py_INCREF(arg);
    library_set_log(log_line, arg);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"sort", sort, METH_NOARGS, NULL},
    {"set_log", set_log, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef def = {
    PyModuleDef_HEAD_INIT, .m_name = "possible", .m_methods = methods, .m_slots = slots,
};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModuleDef_Init(&def);
}
