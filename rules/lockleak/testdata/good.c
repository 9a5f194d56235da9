/* Nothing here keeps a lock that it should give back. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

extern int fill(char *buf, int n);
extern int broken(void);

static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t big_lock;
static pthread_mutex_t stripes[8];
static int table[16];

typedef struct node { pthread_mutex_t lock; struct node *next; int n; } node;

typedef struct {
    PyObject_HEAD
    pthread_mutex_t lock;
    PyThread_type_lock tlock, maybe, timed;
    int threaded;
    int n;
    node *head;
} Store;

static PyObject *good_all_paths(PyObject *self, PyObject *args)
{
    PyObject *r = NULL;
    pthread_mutex_lock(&table_lock);
    if (table[0] == 0)
        goto done;
    r = PyLong_FromLong(table[0]);
done:
    pthread_mutex_unlock(&table_lock);
    return r;
}

static PyObject *good_lock_if_there(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    if (s->maybe)
        PyThread_acquire_lock(s->maybe, 1);
    s->n++;
    if (s->maybe)
        PyThread_release_lock(s->maybe);
    Py_RETURN_NONE;
}

static PyObject *good_flag(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    int locked = 0;
    if (s->threaded) {
        pthread_mutex_lock(&s->lock);
        locked = 1;
    }
    s->n++;
    if (broken()) {
        if (locked)
            pthread_mutex_unlock(&s->lock);
        return NULL;
    }
    if (locked)
        pthread_mutex_unlock(&s->lock);
    Py_RETURN_NONE;
}

static PyObject *good_failed_lock(PyObject *self, PyObject *args)
{
    if (pthread_mutex_lock(&table_lock) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    table[2]++;
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_NONE;
}

static PyObject *good_trylock(PyObject *self, PyObject *args)
{
    int rc = pthread_mutex_trylock(&table_lock);
    if (rc)
        Py_RETURN_FALSE;
    table[3]++;
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_TRUE;
}

static PyObject *good_timed(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    PyLockStatus st = PyThread_acquire_lock_timed(s->timed, 1000, 1);
    if (st == PY_LOCK_INTR)
        return NULL;
    if (st != PY_LOCK_ACQUIRED)
        Py_RETURN_FALSE;
    PyThread_release_lock(s->timed);
    Py_RETURN_TRUE;
}

#define ENTER(s) \
    do { \
        if (!PyThread_acquire_lock((s)->tlock, 0)) { \
            Py_BEGIN_ALLOW_THREADS \
            PyThread_acquire_lock((s)->tlock, 1); \
            Py_END_ALLOW_THREADS \
        } \
    } while (0)
#define LEAVE(s) PyThread_release_lock((s)->tlock)

static PyObject *good_enter_and_leave(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    ENTER(s);
    if (broken()) {
        LEAVE(s);
        return NULL;
    }
    s->n++;
    LEAVE(s);
    Py_RETURN_NONE;
}

/* A helper that takes the lock, or says why not. */
static int store_open(Store *s)
{
    pthread_mutex_lock(&s->lock);
    if (s->n < 0) {
        pthread_mutex_unlock(&s->lock);
        return -1;
    }
    return 0;
}

static void store_close(Store *s)
{
    s->n++;
    pthread_mutex_unlock(&s->lock);
}

static PyObject *good_helpers(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    if (store_open(s) < 0)
        return NULL;
    fill(NULL, s->n);
    store_close(s);
    Py_RETURN_NONE;
}

/* Taken by one method, given back by another. */
static PyObject *good_acquire(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&big_lock);
    if (broken()) {
        pthread_mutex_unlock(&big_lock);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *good_release(PyObject *self, PyObject *args)
{
    pthread_mutex_unlock(&big_lock);
    Py_RETURN_NONE;
}

/* Hand over hand: the lock of the next is taken before that of the last is given back. */
static PyObject *good_hand_over_hand(PyObject *self, PyObject *args)
{
    node *n = ((Store *)self)->head;
    int sum = 0;
    if (!n)
        return PyLong_FromLong(0);
    pthread_mutex_lock(&n->lock);
    while (n) {
        node *next = n->next;
        sum += n->n;
        if (next)
            pthread_mutex_lock(&next->lock);
        pthread_mutex_unlock(&n->lock);
        n = next;
    }
    return PyLong_FromLong(sum);
}

static PyObject *good_all_stripes(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 8; i++)
        pthread_mutex_lock(&stripes[i]);
    table[0] = 0;
    for (i = 0; i < 8; i++)
        pthread_mutex_unlock(&stripes[i]);
    Py_RETURN_NONE;
}

static PyObject *good_stripe(PyObject *self, PyObject *args)
{
    long i = PyLong_AsLong(args) & 7;
    pthread_mutex_lock(&stripes[i]);
    table[i]++;
    pthread_mutex_unlock(&stripes[i]);
    Py_RETURN_NONE;
}

/* The caller's lock is given back for a while. */
static void pause_for(Store *s)
{
    pthread_mutex_unlock(&s->lock);
    fill(NULL, 0);
    pthread_mutex_lock(&s->lock);
}

static PyObject *good_pause(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&s->lock);
    while (s->n)
        pause_for(s);
    pthread_mutex_unlock(&s->lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static pthread_mutex_t again;

static PyObject *good_recursive(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&again);
    pthread_mutex_lock(&again);
    table[4]++;
    pthread_mutex_unlock(&again);
    pthread_mutex_unlock(&again);
    Py_RETURN_NONE;
}

static int make_recursive(void)
{
    pthread_mutexattr_t attr;
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
    return pthread_mutex_init(&again, &attr);
}

/* A PyThread lock as a signal: the new thread gives it back when it is ready. */
static PyThread_type_lock ready;

static void worker(void *arg)
{
    table[5] = 1;
    PyThread_release_lock(ready);
}

static PyObject *good_signal(PyObject *self, PyObject *args)
{
    if (!PyThread_acquire_lock(ready, NOWAIT_LOCK))
        return PyErr_Format(PyExc_RuntimeError, "busy");
    if (PyThread_start_new_thread(worker, NULL) == PYTHREAD_INVALID_THREAD_ID) {
        PyThread_release_lock(ready);
        return PyErr_NoMemory();
    }
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(ready, 1);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(ready);
    Py_RETURN_NONE;
}

static PyObject *good_exit_with_lock(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&table_lock);
    if (table[6] < 0)
        abort();
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_NONE;
}

static PyObject *good_relocked_before_second_unlock(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    pthread_mutex_lock(&s->lock);
    if (s->n > 3) {
        pthread_mutex_unlock(&s->lock);
        fill(NULL, 0);
        pthread_mutex_lock(&s->lock);
    }
    s->n++;
    pthread_mutex_unlock(&s->lock);
    Py_RETURN_NONE;
}

static PyObject *good_lock_by_pointer(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    pthread_mutex_t *m = s->threaded ? &s->lock : NULL;
    if (m)
        pthread_mutex_lock(m);
    s->n++;
    if (m)
        pthread_mutex_unlock(m);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"all_paths", good_all_paths, METH_NOARGS, NULL},
    {"lock_if_there", good_lock_if_there, METH_NOARGS, NULL},
    {"flag", good_flag, METH_NOARGS, NULL},
    {"failed_lock", good_failed_lock, METH_NOARGS, NULL},
    {"trylock", good_trylock, METH_NOARGS, NULL},
    {"timed", good_timed, METH_NOARGS, NULL},
    {"enter_and_leave", good_enter_and_leave, METH_NOARGS, NULL},
    {"helpers", good_helpers, METH_NOARGS, NULL},
    {"acquire", good_acquire, METH_NOARGS, NULL},
    {"release", good_release, METH_NOARGS, NULL},
    {"hand_over_hand", good_hand_over_hand, METH_NOARGS, NULL},
    {"all_stripes", good_all_stripes, METH_NOARGS, NULL},
    {"stripe", good_stripe, METH_O, NULL},
    {"pause", good_pause, METH_NOARGS, NULL},
    {"recursive", good_recursive, METH_NOARGS, NULL},
    {"signal", good_signal, METH_NOARGS, NULL},
    {"exit_with_lock", good_exit_with_lock, METH_NOARGS, NULL},
    {"relocked_before_second_unlock", good_relocked_before_second_unlock, METH_NOARGS, NULL},
    {"lock_by_pointer", good_lock_by_pointer, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    ready = PyThread_allocate_lock();
    if (make_recursive() != 0)
        return NULL;
    return PyModule_Create(&module);
}
