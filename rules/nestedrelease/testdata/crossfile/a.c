/* The region; the helpers that release once more are in b.c. */
#include <Python.h>

void b_wait(void);
void b_wait_without(void);

static PyObject *bad_helper_of_other_file_releases(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    b_wait(); /* the finding stands in b.c */
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_helper_of_other_file_does_not(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    b_wait_without();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_helper_of_other_file_releases", bad_helper_of_other_file_releases, METH_O, NULL},
    {"good_helper_of_other_file_does_not", good_helper_of_other_file_does_not, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
