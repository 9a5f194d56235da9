// possible
/* Writes that may do no harm, or of which it is not certain that two threads come to them. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static volatile int stop;

static PyObject *maybe_flag(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    stop = 1; // want GIL402 "stop is written"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static long progress;

static void *worker(void *arg)
{
    while (!stop)
        progress++; // want GIL402 "progress is read and written back"
    return arg;
}

static PyObject *maybe_one_worker(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, worker, NULL);
    return PyLong_FromLong(progress);
}

static struct { int (*size)(void); } functions;

static int size_of_a_page(void) { return (int)sysconf(_SC_PAGESIZE); }

static int load(int (**to)(void))
{
    *to = size_of_a_page;
    return 0;
}

static PyObject *maybe_filled_with_the_same_by_all(PyObject *self, PyObject *args)
{
    int n = 0;
    Py_BEGIN_ALLOW_THREADS
    if (!functions.size && load(&functions.size) < 0) // want GIL402 "load writes functions.size"
        n = -1;
    else
        n = functions.size();
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int threads_are_used;
static long calls;

static PyObject *maybe_lock_where_there_are_threads(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (threads_are_used)
        pthread_mutex_lock(&mutex);
    calls++; // want GIL402 "calls is read and written back"
    if (threads_are_used)
        pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(calls);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_flag", maybe_flag, METH_NOARGS, NULL},
    {"maybe_filled_with_the_same_by_all", maybe_filled_with_the_same_by_all, METH_NOARGS, NULL},
    {"maybe_lock_where_there_are_threads", maybe_lock_where_there_are_threads, METH_NOARGS, NULL},
    {"maybe_one_worker", maybe_one_worker, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
