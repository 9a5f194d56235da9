/* The GIL and native locks, always in an order that cannot lock up. */
#include <Python.h>
#include <errno.h>
#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t stats_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t short_lock = PTHREAD_MUTEX_INITIALIZER;
static PyMutex py_lock;
static int stats[4];

typedef struct {
    PyObject_HEAD
    PyThread_type_lock lock, opt;
    int fd;
} Conn;

/* The lock is waited for without the GIL, and kept while the GIL comes back. */
static PyObject *good_wait_released(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&stats_lock);
    Py_END_ALLOW_THREADS
    stats[0]++;
    pthread_mutex_unlock(&stats_lock);
    Py_RETURN_NONE;
}

/* Try first; wait for it only without the GIL. */
static PyObject *good_try_then_wait(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    char buf[8];
    ssize_t n;
    if (!PyThread_acquire_lock(c->lock, NOWAIT_LOCK)) {
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(c->lock, WAIT_LOCK);
        Py_END_ALLOW_THREADS
    }
    Py_BEGIN_ALLOW_THREADS
    n = read(c->fd, buf, sizeof buf);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(c->lock);
    return PyLong_FromSsize_t(n);
}

static PyObject *good_lock_if_large(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    if (PyBytes_GET_SIZE(args) > 2048) {
        Py_BEGIN_ALLOW_THREADS
        if (c->opt)
            PyThread_acquire_lock(c->opt, 1);
        stats[1]++;
        if (c->opt)
            PyThread_release_lock(c->opt);
        Py_END_ALLOW_THREADS
    } else {
        stats[1]++;
    }
    Py_RETURN_NONE;
}

/* PyMutex lets go of the thread state while it waits. */
static PyObject *good_pymutex(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&py_lock);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    PyMutex_Unlock(&py_lock);
    Py_RETURN_NONE;
}

/* Whoever has it has the GIL, too, and keeps both: nobody ever waits. */
static PyObject *good_always_held(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&short_lock);
    stats[2]++;
    pthread_mutex_unlock(&short_lock);
    Py_RETURN_NONE;
}

/* The lock is given back before the GIL is taken. */
static pthread_mutex_t queue_lock;

static PyObject *good_given_back_first(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&queue_lock);
    n = stats[3];
    pthread_mutex_unlock(&queue_lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static void *pusher(void *arg)
{
    PyGILState_STATE g;
    pthread_mutex_lock(&queue_lock);
    stats[3]++;
    pthread_mutex_unlock(&queue_lock);
    g = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(g);
    return NULL;
}

static PyObject *good_start(PyObject *self, PyObject *args)
{
    pthread_t t;
    if (pthread_create(&t, NULL, pusher, NULL) != 0)
        return PyErr_NoMemory();
    Py_RETURN_NONE;
}

/* An object that is deallocated is nobody else's: nobody has its lock. */
typedef struct {
    PyObject_HEAD
    PyThread_type_lock lock;
    double *work;
} Solver;

static PyObject *good_solve(Solver *self, PyObject *args)
{
    double sum = 0;
    int i;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(self->lock, WAIT_LOCK);
    for (i = 0; i < 1000; i++)
        sum += self->work[i];
    Py_END_ALLOW_THREADS
    PyThread_release_lock(self->lock);
    return PyFloat_FromDouble(sum);
}

static void good_dealloc(PyObject *op)
{
    Solver *self = (Solver *)op;
    if (self->lock) {
        PyThread_acquire_lock(self->lock, WAIT_LOCK);
        free(self->work);
        PyThread_release_lock(self->lock);
        PyThread_free_lock(self->lock);
    }
    Py_TYPE(op)->tp_free(op);
}

/* As _Py_write_impl does: who has the lock says that it cannot let go of the GIL; what answers signals comes back here. */
static pthread_mutex_t tables_lock = PTHREAD_MUTEX_INITIALIZER;

static int put(int fd, const char *text, size_t size, int gil_held);

static int interrupted(int fd)
{
    if (PyErr_CheckSignals() < 0)
        put(fd, "stop\n", 5, 1);
    return PyErr_Occurred() != NULL;
}

static int put(int fd, const char *text, size_t size, int gil_held)
{
    ssize_t n;
    if (gil_held) {
        do {
            Py_BEGIN_ALLOW_THREADS
            errno = 0;
            n = write(fd, text, size);
            Py_END_ALLOW_THREADS
        } while (n < 0 && errno == EINTR && !interrupted(fd));
    } else {
        do {
            errno = 0;
            n = write(fd, text, size);
        } while (n < 0 && errno == EINTR);
    }
    return (int)n;
}

static void dump_tables(int fd)
{
    pthread_mutex_lock(&tables_lock);
    put(fd, "tables\n", 7, 0);
    pthread_mutex_unlock(&tables_lock);
}

static PyObject *good_dump(PyObject *self, PyObject *args)
{
    put(1, "tables follow\n", 14, 1);
    dump_tables(1);
    Py_RETURN_NONE;
}

static PyMethodDef solver_methods[] = {{"solve", (PyCFunction)good_solve, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
static PyTypeObject SolverType = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "good.Solver",
    .tp_basicsize = sizeof(Solver),
    .tp_dealloc = good_dealloc,
    .tp_methods = solver_methods,
};

static PyMethodDef methods[] = {
    {"wait_released", good_wait_released, METH_NOARGS, NULL},
    {"try_then_wait", good_try_then_wait, METH_NOARGS, NULL},
    {"lock_if_large", good_lock_if_large, METH_O, NULL},
    {"pymutex", good_pymutex, METH_NOARGS, NULL},
    {"always_held", good_always_held, METH_NOARGS, NULL},
    {"given_back_first", good_given_back_first, METH_NOARGS, NULL},
    {"start", good_start, METH_NOARGS, NULL},
    {"dump", good_dump, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    if (PyType_Ready(&SolverType) < 0)
        return NULL;
    return PyModule_Create(&module);
}
