// possible
/* A thread that never needs the GIL and has been told to end: the wait is most often short. */
#include <Python.h>
#include <pthread.h>

static pthread_t thread;
static volatile int stopping;
static unsigned ticks;

static void *count(void *arg)
{
    while (!stopping)
        ticks++; // want GIL402 "ticks is read and written back"
    return NULL;
}

static PyObject *start(PyObject *self, PyObject *args)
{
    stopping = 0;
    return PyLong_FromLong(pthread_create(&thread, NULL, count, NULL));
}

static PyObject *possible_stop(PyObject *self, PyObject *args)
{
    stopping = 1;
    pthread_join(thread, NULL); // want GIL305 "pthread_join"
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_NOARGS, NULL},
    {"stop", possible_stop, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
