// possible
/* A condition decides about the release, another one about the way out: wrong unless the two belong together. */
#include <Python.h>
#include <unistd.h>

static PyObject *maybe_flag_decides_save_only(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    sleep(1); // want GIL301 "sleep"
    if (nogil && sleep(1) == 0)
        PyEval_RestoreThread(save);
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *maybe_flag_inverted(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int held = !PyObject_IsTrue(args);
    if (!held)
        save = PyEval_SaveThread();
    if (sleep(1) && !held) // want GIL301 "sleep"
        return NULL; // want GIL201 "released|acquir"
    if (!held)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

/* Two independent conditions: wrong when the first holds and the second does not. */
static PyObject *maybe_conditions_differ(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    Py_ssize_t n = PyObject_Size(args);
    if (n > 500)
        save = PyEval_SaveThread();
    sleep(1); // want GIL301 "sleep"
    if (n > 1000)
        PyEval_RestoreThread(save);
    return NULL; // want GIL201 "released|acquir"
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_flag_decides_save_only", maybe_flag_decides_save_only, METH_O, NULL},
    {"maybe_flag_inverted", maybe_flag_inverted, METH_O, NULL},
    {"maybe_conditions_differ", maybe_conditions_differ, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
