/* No function here waits for another thread while the GIL is held. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>

static PyObject *callback;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t done = PTHREAD_COND_INITIALIZER;
static int finished;

static void *report(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallNoArgs(callback);
    Py_XDECREF(r);
    PyGILState_Release(st);
    return NULL;
}

static PyObject *good_join_released(PyObject *self, PyObject *args)
{
    pthread_t t;
    if (pthread_create(&t, NULL, report, NULL))
        return PyErr_NoMemory();
    Py_BEGIN_ALLOW_THREADS
    pthread_join(t, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void wait_for_it(void)
{
    pthread_mutex_lock(&mutex);
    while (!finished)
        pthread_cond_wait(&done, &mutex);
    pthread_mutex_unlock(&mutex);
}

static PyObject *good_condition_released(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    wait_for_it();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* A thread without the GIL may wait as it likes, before it takes it and after it has given it back. */
static void *good_worker(void *arg)
{
    PyGILState_STATE st;
    wait_for_it();
    st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallNoArgs(callback));
    PyGILState_Release(st);
    wait_for_it();
    return NULL;
}

static PyObject *good_start(PyObject *self, PyObject *args)
{
    pthread_t t;
    if (pthread_create(&t, NULL, good_worker, NULL))
        return PyErr_NoMemory();
    pthread_detach(t);
    Py_RETURN_NONE;
}

static PyObject *good_signal(PyObject *self, PyObject *args)
{
    finished = 1;
    pthread_cond_broadcast(&done);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"join", good_join_released, METH_NOARGS, NULL},
    {"condition", good_condition_released, METH_NOARGS, NULL},
    {"start", good_start, METH_NOARGS, NULL},
    {"signal", good_signal, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
