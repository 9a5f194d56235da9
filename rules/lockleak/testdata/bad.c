/* Every function here keeps a native lock on some path, takes one that it has, or gives one back twice. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern int fill(char *buf, int n);
extern int broken(void);

static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t index_lock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_mutex_t region_lock;
static int table[16];

typedef struct {
    PyObject_HEAD
    pthread_mutex_t lock;
    PyThread_type_lock tlock;
    int n;
} Store;

static PyObject *bad_return_with_lock(PyObject *self, PyObject *args)
{
    int i = (int)PyLong_AsLong(args);
    pthread_mutex_lock(&table_lock); /* step "lock taken here" */
    if (i > 15)
        return NULL; /* want GIL405 "bad_return_with_lock returns without giving back table_lock, taken in line 26" */
    table[i]++;
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_NONE;
}

static PyObject *bad_goto_past_unlock(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    PyObject *r = NULL;
    pthread_mutex_lock(&s->lock);
    if (broken())
        goto done;
    s->n++;
    r = PyLong_FromLong(s->n);
    pthread_mutex_unlock(&s->lock);
done:
    return r; /* want GIL405 "without giving back s->lock" */
}

static PyObject *bad_return_in_loop(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    int i;
    for (i = 0; i < s->n; i++) {
        PyThread_acquire_lock(s->tlock, WAIT_LOCK);
        if (broken())
            return NULL; /* want GIL405 "without giving back s->tlock" */
        PyThread_release_lock(s->tlock);
    }
    Py_RETURN_NONE;
}

static PyObject *bad_break_out(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 16; i++) {
        pthread_mutex_lock(&table_lock);
        if (table[i] < 0)
            break;
        table[i] = 0;
        pthread_mutex_unlock(&table_lock);
    }
    Py_RETURN_NONE; /* want GIL405 "table_lock" */
}

static PyObject *bad_trylock_kept(PyObject *self, PyObject *args)
{
    if (pthread_mutex_trylock(&table_lock) != 0)
        Py_RETURN_FALSE;
    if (table[0] == 0)
        Py_RETURN_NONE; /* want GIL405 "table_lock" */
    table[0]--;
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_TRUE;
}

static PyObject *bad_reader_kept(PyObject *self, PyObject *args)
{
    int v;
    pthread_rwlock_rdlock(&index_lock);
    v = table[3];
    if (v < 0)
        return PyErr_Format(PyExc_ValueError, "%d", v); /* want GIL405 "index_lock" */
    pthread_rwlock_unlock(&index_lock);
    return PyLong_FromLong(v);
}

static PyObject *bad_kept_in_region(PyObject *self, PyObject *args)
{
    int bad = 0;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&region_lock);
    if (broken())
        bad = 1;
    else
        pthread_mutex_unlock(&region_lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(bad); /* want GIL405 "region_lock" */
}

static void enter(Store *s) { pthread_mutex_lock(&s->lock); }
static void leave(Store *s) { pthread_mutex_unlock(&s->lock); }

static PyObject *bad_wrappers(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    enter(s);
    if (s->n == 0)
        return NULL; /* want GIL405 "bad_wrappers returns without giving back" */
    s->n--;
    leave(s);
    Py_RETURN_NONE;
}

#define LOCK(s) pthread_mutex_lock(&(s)->lock)
#define UNLOCK(s) pthread_mutex_unlock(&(s)->lock)

static PyObject *bad_macros(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    LOCK(s);
    if (broken()) {
        PyErr_NoMemory();
        return NULL; /* want GIL405 "lock" */
    }
    UNLOCK(s);
    Py_RETURN_NONE;
}

static int helper_that_keeps(Store *s)
{
    pthread_mutex_lock(&s->lock);
    if (s->n < 0)
        return -1; /* want GIL405 "helper_that_keeps returns without giving back s->lock" */
    s->n++;
    pthread_mutex_unlock(&s->lock);
    return 0;
}

static PyObject *bad_helper(PyObject *self, PyObject *args)
{
    if (helper_that_keeps((Store *)self) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *bad_taken_twice(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&table_lock);
    table[0]++;
    if (table[0] > 3)
        pthread_mutex_lock(&table_lock); /* want GIL405 "waits for table_lock, which this path has since line 157" */
    pthread_mutex_unlock(&table_lock);
    Py_RETURN_NONE;
}

static int count(Store *s)
{
    int n;
    pthread_mutex_lock(&table_lock);
    n = table[s->n];
    pthread_mutex_unlock(&table_lock);
    return n;
}

static PyObject *bad_taken_again_in_callee(PyObject *self, PyObject *args)
{
    int n;
    pthread_mutex_lock(&table_lock);
    n = count((Store *)self); /* want GIL405 "count waits for table_lock, which this path has" */
    pthread_mutex_unlock(&table_lock);
    return PyLong_FromLong(n);
}

static PyObject *bad_given_back_twice(PyObject *self, PyObject *args)
{
    Store *s = (Store *)self;
    pthread_mutex_lock(&s->lock);
    if (s->n > 3)
        pthread_mutex_unlock(&s->lock);
    s->n++;
    pthread_mutex_unlock(&s->lock); /* want GIL405 "gives back s->lock, which this path has given back already" */
    Py_RETURN_NONE;
}

static PyObject *bad_error_path_unlocks_again(PyObject *self, PyObject *args)
{
    char buf[64];
    pthread_mutex_lock(&table_lock);
    table[1]++;
    pthread_mutex_unlock(&table_lock);
    if (fill(buf, 64) < 0)
        goto fail;
    return PyBytes_FromStringAndSize(buf, 64);
fail:
    pthread_mutex_unlock(&table_lock); /* want GIL405 "given back already" */
    return PyErr_NoMemory();
}

static PyMethodDef methods[] = {
    {"return_with_lock", bad_return_with_lock, METH_O, NULL},
    {"goto_past_unlock", bad_goto_past_unlock, METH_NOARGS, NULL},
    {"return_in_loop", bad_return_in_loop, METH_NOARGS, NULL},
    {"break_out", bad_break_out, METH_NOARGS, NULL},
    {"trylock_kept", bad_trylock_kept, METH_NOARGS, NULL},
    {"reader_kept", bad_reader_kept, METH_NOARGS, NULL},
    {"kept_in_region", bad_kept_in_region, METH_NOARGS, NULL},
    {"wrappers", bad_wrappers, METH_NOARGS, NULL},
    {"macros", bad_macros, METH_NOARGS, NULL},
    {"helper", bad_helper, METH_NOARGS, NULL},
    {"taken_twice", bad_taken_twice, METH_NOARGS, NULL},
    {"taken_again_in_callee", bad_taken_again_in_callee, METH_NOARGS, NULL},
    {"given_back_twice", bad_given_back_twice, METH_NOARGS, NULL},
    {"error_path_unlocks_again", bad_error_path_unlocks_again, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
