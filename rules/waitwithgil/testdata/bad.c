/* Every function here waits for another thread while the GIL is held. */
#include <Python.h>
#include <pthread.h>
#include <threads.h>

static PyObject *callback;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t done = PTHREAD_COND_INITIALIZER;
static int finished;

static void *report(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure(); // step "elsewhere: the thread waits for the GIL here, in report"
    PyObject *r = PyObject_CallNoArgs(callback);
    Py_XDECREF(r);
    PyGILState_Release(st);
    return NULL;
}

static PyObject *bad_join(PyObject *self, PyObject *args)
{
    pthread_t t;
    if (pthread_create(&t, NULL, report, NULL))
        return PyErr_NoMemory();
    pthread_join(t, NULL); // want GIL305 "pthread_join\\(\\) waits for the thread to end while the GIL is held, and a thread that is started here needs it: neither goes on"
    Py_RETURN_NONE;
}

typedef struct {
    PyObject_HEAD
    pthread_t worker;
    int running;
} Pool;

static void *work(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    ((Pool *)arg)->running = 0;
    PyGILState_Release(st);
    return NULL;
}

static PyObject *pool_start(Pool *self, PyObject *args)
{
    self->running = pthread_create(&self->worker, NULL, work, self) == 0;
    Py_RETURN_NONE;
}

static void stop(Pool *self)
{
    if (self->running)
        pthread_join(self->worker, NULL); // want GIL305 "a thread that is started here needs it"
}

static PyObject *bad_join_in_helper(Pool *self, PyObject *args)
{
    stop(self); // step "calls stop"
    Py_RETURN_NONE;
}

static PyObject *bad_condition_in_loop(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    Py_END_ALLOW_THREADS
    while (!finished)
        pthread_cond_wait(&done, &mutex); // want GIL305 "pthread_cond_wait"
    pthread_mutex_unlock(&mutex);
    Py_RETURN_NONE;
}

static int quick(void *arg) { return 0; }

/* The threads need no GIL, but the caller holds it for as long as they work. */
static PyObject *bad_fork_and_join(PyObject *self, PyObject *args)
{
    thrd_t t[4];
    int i, n = 0;
    for (i = 0; i < 4; i++)
        if (thrd_create(&t[i], quick, NULL) == thrd_success)
            n++;
    for (i = 0; i < n; i++)
        thrd_join(t[i], NULL); // want GIL305 "thrd_join\\(\\) waits for the thread to end while the GIL is held: release it"
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"join", bad_join, METH_NOARGS, NULL},
    {"start", (PyCFunction)pool_start, METH_NOARGS, NULL},
    {"join_in_helper", (PyCFunction)bad_join_in_helper, METH_NOARGS, NULL},
    {"condition", bad_condition_in_loop, METH_NOARGS, NULL},
    {"fork_and_join", bad_fork_and_join, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
