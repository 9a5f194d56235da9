// target: 3.13
/* The counterparts that do need one. */
#include <Python.h>

static PyObject *bad_clock_in_region(PyObject *self, PyObject *args)
{
    PyTime_t t = 0;
    Py_BEGIN_ALLOW_THREADS
    (void)PyTime_Monotonic(&t); // want GIL101 "PyTime_Monotonic"
    Py_END_ALLOW_THREADS
    return PyLong_FromLongLong(t);
}

static PyObject *bad_current_thread_state_in_region(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    Py_BEGIN_ALLOW_THREADS
    ts = PyThreadState_Get(); // want GIL101 "PyThreadState_Get"
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(ts != NULL);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_clock_in_region", bad_clock_in_region, METH_O, NULL},
    {"bad_current_thread_state_in_region", bad_current_thread_state_in_region, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad_py313", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad_py313(void)
{
    return PyModule_Create(&module);
}
