/* late-thread, stage good. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static PyObject *function;
static pthread_t thread;
static int calling; /* for the test */

/* Runs when the process ends, after the interpreter. */
static void tell(void)
{
    usleep(100000);
    if (__atomic_load_n(&calling, __ATOMIC_ACQUIRE))
        puts("the thread never came back from its call");
}

static void call_once(void)
{
    PyGILState_STATE state;
    PyObject *result;

    __atomic_store_n(&calling, 1, __ATOMIC_RELEASE);
    state = PyGILState_Ensure();
    result = PyObject_CallNoArgs(function);
    if (result == NULL)
        PyErr_WriteUnraisable(function);
    Py_XDECREF(result);
    PyGILState_Release(state);
    __atomic_store_n(&calling, 0, __ATOMIC_RELEASE);
}

static int stopped;

static void *beat(void *arg)
{
    while (!__atomic_load_n(&stopped, __ATOMIC_ACQUIRE)) {
        usleep(10000);
        call_once();
    }
    return arg;
}

static PyObject *stop(PyObject *self, PyObject *ignored)
{
    __atomic_store_n(&stopped, 1, __ATOMIC_RELEASE);
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    int status;

    function = Py_NewRef(arg);
    atexit(tell);
    status = pthread_create(&thread, NULL, beat, NULL);
    if (status != 0) {
        errno = status;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, PyDoc_STR("start(function)")},
    {"stop", stop, METH_NOARGS, PyDoc_STR("stop()")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "pulse",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_pulse(void)
{
    return PyModule_Create(&module);
}
