/* A native lock is waited for with the GIL held, while another thread keeps it for long without the GIL. */
#include <Python.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

static pthread_mutex_t io_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t pool_lock = PTHREAD_MUTEX_INITIALIZER;
static int jobs;

typedef struct {
    PyObject_HEAD
    pthread_mutex_t lock;
    int fd;
    int n;
} Conn;

static PyObject *bad_size(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    int n;
    pthread_mutex_lock(&c->lock); /* want GIL303 "pthread_mutex_lock waits for c->lock with the GIL held, and good_fill keeps it while recv waits" */
    n = c->n;
    pthread_mutex_unlock(&c->lock);
    return PyLong_FromLong(n);
}

static PyObject *good_fill(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    char buf[64];
    ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&c->lock); /* step "lock taken here" */
    n = recv(c->fd, buf, sizeof buf, 0);
    c->n += (int)n;
    pthread_mutex_unlock(&c->lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void pause_a_while(void) { sleep(1); }

static void *worker(void *arg)
{
    for (;;) {
        pthread_mutex_lock(&pool_lock);
        jobs++;
        pause_a_while();
        pthread_mutex_unlock(&pool_lock);
    }
    return NULL;
}

static int count_jobs(void)
{
    int n;
    pthread_mutex_lock(&pool_lock); /* want GIL303 "pool_lock with the GIL held, and worker keeps it while sleep" */
    n = jobs;
    pthread_mutex_unlock(&pool_lock);
    return n;
}

static PyObject *bad_in_helper(PyObject *self, PyObject *args)
{
    pthread_t t;
    if (jobs < 0 && pthread_create(&t, NULL, worker, NULL) != 0)
        return PyErr_NoMemory();
    return PyLong_FromLong(count_jobs());
}

static PyObject *bad_if(PyObject *self, PyObject *args)
{
    if (args != Py_None) {
        pthread_mutex_lock(&io_lock); /* want GIL303 "io_lock" */
        jobs = 0;
        pthread_mutex_unlock(&io_lock);
    }
    Py_RETURN_NONE;
}

static PyObject *good_io(PyObject *self, PyObject *args)
{
    char b;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&io_lock);
    while (read(0, &b, 1) == 1)
        jobs++;
    pthread_mutex_unlock(&io_lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"size", bad_size, METH_NOARGS, NULL},
    {"fill", good_fill, METH_NOARGS, NULL},
    {"in_helper", bad_in_helper, METH_NOARGS, NULL},
    {"if", bad_if, METH_O, NULL},
    {"io", good_io, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
