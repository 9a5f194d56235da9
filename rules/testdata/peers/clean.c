/* Seven shapes that other tools report although nothing is wrong with them. Nothing here is to be reported. */
#include <Python.h>
#include <unistd.h>

static PyObject *clean_code_after_block_threads(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0) {
        Py_BLOCK_THREADS
        PyErr_SetFromErrno(PyExc_OSError);
        return NULL;
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *clean_raw_allocator_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    void *p = PyMem_RawMalloc(100);
    PyMem_RawFree(p);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *clean_ensure_inside_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *clean_restore_on_both_paths(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0) {
        PyEval_RestoreThread(save);
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *clean_release_decided_by_flag(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    sleep(1);
    if (nogil)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static void helper(void)
{
    PyErr_Clear();
}

static PyObject *clean_helper_called_after_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    helper();
    Py_RETURN_NONE;
}

static PyObject *clean_region_in_loop(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS
        sleep(1);
        Py_END_ALLOW_THREADS
        if (PyErr_CheckSignals() < 0)
            return NULL;
    }
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"clean_code_after_block_threads", clean_code_after_block_threads, METH_O, NULL},
    {"clean_raw_allocator_in_region", clean_raw_allocator_in_region, METH_O, NULL},
    {"clean_ensure_inside_region", clean_ensure_inside_region, METH_O, NULL},
    {"clean_restore_on_both_paths", clean_restore_on_both_paths, METH_O, NULL},
    {"clean_release_decided_by_flag", clean_release_decided_by_flag, METH_O, NULL},
    {"clean_helper_called_after_region", clean_helper_called_after_region, METH_O, NULL},
    {"clean_region_in_loop", clean_region_in_loop, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "clean", NULL, -1, methods};

PyMODINIT_FUNC PyInit_clean(void)
{
    return PyModule_Create(&module);
}
