// target: 3.13
/* Functions of newer versions that need no thread state. Nothing here is to be reported. */
#include <Python.h>

static PyMutex mutex;

static PyObject *good_pymutex_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyMutex_Lock(&mutex);
    PyMutex_Unlock(&mutex);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_raw_clock_in_region(PyObject *self, PyObject *args)
{
    PyTime_t t = 0;
    Py_BEGIN_ALLOW_THREADS
    (void)PyTime_MonotonicRaw(&t);
    Py_END_ALLOW_THREADS
    return PyLong_FromLongLong(t);
}

static PyObject *good_unchecked_thread_state_in_region(PyObject *self, PyObject *args)
{
    int none;
    Py_BEGIN_ALLOW_THREADS
    none = PyThreadState_GetUnchecked() == NULL;
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(none);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_pymutex_in_region", good_pymutex_in_region, METH_O, NULL},
    {"good_raw_clock_in_region", good_raw_clock_in_region, METH_O, NULL},
    {"good_unchecked_thread_state_in_region", good_unchecked_thread_state_in_region, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good_py313", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good_py313(void)
{
    return PyModule_Create(&module);
}
