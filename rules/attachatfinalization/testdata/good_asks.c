// target: 3.13
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static PyObject *callback;

static void *good_asks_first(void *arg)
{
    while (!Py_IsFinalizing()) {
        sleep(1);
        PyGILState_STATE s = PyGILState_Ensure();
        PyObject *r = PyObject_CallNoArgs(callback);
        if (r == NULL)
            PyErr_WriteUnraisable(callback);
        Py_XDECREF(r);
        PyGILState_Release(s);
    }
    return arg;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    pthread_t t;
    callback = Py_NewRef(arg);
    if (pthread_create(&t, NULL, good_asks_first, NULL) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    pthread_detach(t);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
