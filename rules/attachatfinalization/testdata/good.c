#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static PyObject *callback;
static pthread_t thread;

static void report(void)
{
    PyGILState_STATE s = PyGILState_Ensure();
    PyObject *r = PyObject_CallNoArgs(callback);
    if (r == NULL)
        PyErr_WriteUnraisable(callback);
    Py_XDECREF(r);
    PyGILState_Release(s);
}

static void *good_joined(void *arg)
{
    for (int i = 0; i < 10; i++) {
        sleep(1);
        report();
    }
    return arg;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    callback = Py_NewRef(arg);
    if (pthread_create(&thread, NULL, good_joined, NULL) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    Py_RETURN_NONE;
}

static PyObject *stop(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, NULL},
    {"stop", stop, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
