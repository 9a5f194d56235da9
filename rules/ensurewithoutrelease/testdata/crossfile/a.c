/* The threads; the helpers that take and give back are in b.c. */
#include <Python.h>
#include <pthread.h>

PyGILState_STATE b_enter(void);
void b_leave(PyGILState_STATE st);

static void *bad_helpers_of_other_file(void *arg)
{
    PyGILState_STATE st = b_enter();
    if (PyObject_IsTrue((PyObject *)arg))
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    b_leave(st);
    return NULL;
}

static void *good_helpers_of_other_file(void *arg)
{
    PyGILState_STATE st = b_enter();
    Py_DECREF((PyObject *)arg);
    b_leave(st);
    return NULL;
}

static PyObject *start_all(PyObject *self, PyObject *arg)
{
    pthread_t t;
    pthread_create(&t, NULL, bad_helpers_of_other_file, (void *)Py_NewRef(arg));
    pthread_create(&t, NULL, good_helpers_of_other_file, (void *)Py_NewRef(arg));
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"start_all", start_all, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "a", NULL, -1, methods};

PyMODINIT_FUNC PyInit_a(void)
{
    return PyModule_Create(&module);
}
