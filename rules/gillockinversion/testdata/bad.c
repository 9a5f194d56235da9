/* The GIL and a native lock are taken in opposite orders. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t stats_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t log_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t cache_lock = PTHREAD_MUTEX_INITIALIZER;
static int stats[4];
static PyObject *log_callback;

typedef struct {
    PyObject_HEAD
    pthread_mutex_t lock;
    PyThread_type_lock busy, tlock;
    int fd;
    PyObject *hook;
} Conn;

/* One function does both: it waits with the GIL, keeps the lock through a region, and takes the GIL back with it. */
static PyObject *bad_lock_around_region(PyObject *self, PyObject *args) /* step "elsewhere" */
{
    Conn *c = (Conn *)self;
    char buf[16];
    ssize_t n;
    pthread_mutex_lock(&c->lock); /* want GIL304 `waits for c->lock with the GIL held, and bad_lock_around_region waits for the GIL with that lock \(Py_END_ALLOW_THREADS\): a deadlock` */
    Py_BEGIN_ALLOW_THREADS
    n = read(c->fd, buf, sizeof buf);
    Py_END_ALLOW_THREADS
    pthread_mutex_unlock(&c->lock);
    return PyLong_FromSsize_t(n);
}

/* Two functions: one thread has the GIL and waits, the other has the lock. */
static PyObject *bad_waits_held(PyObject *self, PyObject *args)
{
    int n;
    pthread_mutex_lock(&stats_lock); /* want GIL304 "stats_lock" */
    n = stats[0];
    pthread_mutex_unlock(&stats_lock);
    return PyLong_FromLong(n);
}

static PyObject *bad_acquires_with_lock(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    pthread_mutex_lock(&stats_lock);
    stats[0]++;
    PyEval_RestoreThread(save); /* step "waits for the GIL with the lock" */
    pthread_mutex_unlock(&stats_lock);
    Py_RETURN_NONE;
}

/* A thread of the library's own logs through Python with the lock. */
static void notify(int level)
{
    PyGILState_STATE g = PyGILState_Ensure(); /* want GIL704 "" */
    PyObject *r = PyObject_CallFunction(log_callback, "i", level);
    Py_XDECREF(r);
    PyGILState_Release(g);
}

static void *logger(void *arg)
{
    for (;;) {
        pthread_mutex_lock(&log_lock);
        notify(stats[1]);
        pthread_mutex_unlock(&log_lock);
        sleep(1);
    }
    return NULL;
}

static void set_level(int level)
{
    pthread_mutex_lock(&log_lock); /* want GIL304 "log_lock.*notify waits for the GIL" */
    stats[1] = level;
    pthread_mutex_unlock(&log_lock);
}

static PyObject *bad_in_helpers(PyObject *self, PyObject *args)
{
    pthread_t t;
    set_level((int)PyLong_AsLong(args));
    if (pthread_create(&t, NULL, logger, NULL) != 0)
        return PyErr_NoMemory();
    Py_RETURN_NONE;
}

/* Python code runs with the lock: the GIL changes hands there. */
static PyObject *bad_calls_python_with_lock(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    PyObject *r;
    PyThread_acquire_lock(c->tlock, WAIT_LOCK); /* want GIL304 `runs Python code with that lock \(PyObject_CallNoArgs\)` */
    r = PyObject_CallNoArgs(c->hook);
    PyThread_release_lock(c->tlock);
    return r;
}

/* Wrappers of the project's own. */
static void conn_enter(PyThread_type_lock l) { PyThread_acquire_lock(l, WAIT_LOCK); }
static void conn_leave(PyThread_type_lock l) { PyThread_release_lock(l); }

static PyObject *bad_wrappers(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    conn_enter(c->busy); /* want GIL304 "c->busy" */
    Py_BEGIN_ALLOW_THREADS
    close(c->fd);
    Py_END_ALLOW_THREADS
    conn_leave(c->busy);
    Py_RETURN_NONE;
}

/* The function called with the lock lets go of the GIL and takes it back. */
static int slow_fill(int *out)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = usleep(1000);
    Py_END_ALLOW_THREADS
    *out = n;
    return n;
}

static PyObject *bad_region_in_callee(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&cache_lock); /* want GIL304 "cache_lock.*slow_fill waits for the GIL" */
    slow_fill(&stats[2]);
    pthread_mutex_unlock(&cache_lock);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"lock_around_region", bad_lock_around_region, METH_NOARGS, NULL},
    {"waits_held", bad_waits_held, METH_NOARGS, NULL},
    {"acquires_with_lock", bad_acquires_with_lock, METH_NOARGS, NULL},
    {"in_helpers", bad_in_helpers, METH_O, NULL},
    {"calls_python_with_lock", bad_calls_python_with_lock, METH_NOARGS, NULL},
    {"wrappers", bad_wrappers, METH_NOARGS, NULL},
    {"region_in_callee", bad_region_in_callee, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
