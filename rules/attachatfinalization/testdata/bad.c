#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static PyObject *callback;

static void report(void)
{
    PyGILState_STATE s = PyGILState_Ensure(); // want GIL704 "PyGILState_Ensure.. on a thread of its own, which nothing stops before the interpreter ends: the thread is then killed"
    PyObject *r = PyObject_CallNoArgs(callback);
    if (r == NULL)
        PyErr_WriteUnraisable(callback);
    Py_XDECREF(r);
    PyGILState_Release(s);
}

static void *bad_loop(void *arg)
{
    for (;;) {
        sleep(1);
        report(); // step "calls report"
    }
    return arg;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    pthread_t t;
    callback = Py_NewRef(arg);
    if (pthread_create(&t, NULL, bad_loop, NULL) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    pthread_detach(t);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
