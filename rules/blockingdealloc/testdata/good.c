/* No destructor here waits. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    pthread_t worker;
    int started;
    int fd;
    char *buffer;
} Worker;

static void *run(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyGILState_Release(st);
    return NULL;
}

static int worker_init(Worker *self, PyObject *args, PyObject *kwds)
{
    self->started = pthread_create(&self->worker, NULL, run, self) == 0;
    return 0;
}

static void good_detaches(Worker *self)
{
    if (self->started)
        pthread_detach(self->worker);
    if (self->fd >= 0)
        close(self->fd);
    PyMem_Free(self->buffer);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static void good_joins_released(Worker *self)
{
    if (self->started) {
        Py_BEGIN_ALLOW_THREADS
        pthread_join(self->worker, NULL);
        Py_END_ALLOW_THREADS
    }
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject DetachingType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "good.Detaching",
    .tp_dealloc = (destructor)good_detaches,
    .tp_init = (initproc)worker_init,
};

static PyTypeObject JoiningType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "good.Joining",
    .tp_dealloc = (destructor)good_joins_released,
    .tp_init = (initproc)worker_init,
};
