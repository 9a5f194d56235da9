/* Every destructor here waits. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    pthread_t worker;
    pthread_mutex_t mutex;
    pthread_cond_t idle;
    PyObject *callback;
    int busy;
} Worker;

static void *run(void *arg)
{
    Worker *self = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallNoArgs(self->callback));
    PyGILState_Release(st);
    return NULL;
}

static int worker_init(Worker *self, PyObject *args, PyObject *kwds)
{
    return pthread_create(&self->worker, NULL, run, self);
}

static void bad_dealloc(Worker *self) // step "enters bad_dealloc"
{
    pthread_join(self->worker, NULL); // want GIL705 "pthread_join\\(\\) waits for the thread to end while the GIL is held, in what destroys an object"
    Py_XDECREF(self->callback);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static void settle(Worker *self)
{
    while (self->busy)
        usleep(100); // want GIL705 "usleep"
}

static void bad_finalize(PyObject *self)
{
    settle((Worker *)self); // step "calls settle"
}

static void until_idle(Worker *self)
{
    while (self->busy)
        pthread_cond_wait(&self->idle, &self->mutex); // want GIL705 "pthread_cond_wait" GIL305 "pthread_cond_wait"
}

static void bad_shared_with_close(Worker *self)
{
    until_idle(self);
    PyObject_Free(self);
}

static PyObject *worker_close(Worker *self, PyObject *args)
{
    until_idle(self);
    Py_RETURN_NONE;
}

static PyMethodDef worker_methods[] = {
    {"close", (PyCFunction)worker_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject WorkerType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "bad.Worker",
    .tp_basicsize = sizeof(Worker),
    .tp_dealloc = (destructor)bad_dealloc,
    .tp_finalize = bad_finalize,
    .tp_init = (initproc)worker_init,
    .tp_methods = worker_methods,
};

static void bad_slot_dealloc(PyObject *self)
{
    sleep(1); // want GIL705 "sleep"
    PyObject_Free(self);
}

static PyType_Slot slots[] = {
    {Py_tp_dealloc, bad_slot_dealloc},
    {0, NULL},
};

static PyTypeObject SharedType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "bad.Shared",
    .tp_dealloc = (destructor)bad_shared_with_close,
};

static void bad_by_position(PyObject *self)
{
    sleep(2); // want GIL705 "sleep"
    PyObject_Free(self);
}

static PyTypeObject OldStyleType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    "bad.OldStyle",
    sizeof(PyObject),
    0,
    bad_by_position,
};
