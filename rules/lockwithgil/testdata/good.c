/* Waiting for these locks with the GIL held is never long, or it happens without the GIL. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t counter_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t io_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t once_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t wait_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wait_cond = PTHREAD_COND_INITIALIZER;
static int counter;

/* All holders have the GIL, and do nothing that lets others run. */
static PyObject *good_count(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&counter_lock);
    counter++;
    pthread_mutex_unlock(&counter_lock);
    Py_RETURN_NONE;
}

/* Waited for without the GIL. */
static PyObject *good_io(PyObject *self, PyObject *args)
{
    ssize_t n;
    char b;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&io_lock);
    n = read(0, &b, 1);
    pthread_mutex_unlock(&io_lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

/* Only tried while held. */
static PyObject *good_try(PyObject *self, PyObject *args)
{
    if (pthread_mutex_trylock(&io_lock) != 0)
        Py_RETURN_FALSE;
    counter = 0;
    pthread_mutex_unlock(&io_lock);
    Py_RETURN_TRUE;
}

/* The condition variable gives the lock back while it waits. */
static PyObject *good_condition(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&wait_lock);
    while (counter == 0)
        pthread_cond_wait(&wait_cond, &wait_lock);
    pthread_mutex_unlock(&wait_lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_signal(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&wait_lock);
    counter = 1;
    pthread_cond_signal(&wait_cond);
    pthread_mutex_unlock(&wait_lock);
    Py_RETURN_NONE;
}

/* Blocks with both: nobody else comes as far as the lock. */
static PyObject *good_blocks_with_both(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&once_lock);
    counter = 2;
    pthread_mutex_unlock(&once_lock);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"count", good_count, METH_NOARGS, NULL},
    {"io", good_io, METH_NOARGS, NULL},
    {"try", good_try, METH_NOARGS, NULL},
    {"condition", good_condition, METH_NOARGS, NULL},
    {"signal", good_signal, METH_NOARGS, NULL},
    {"blocks_with_both", good_blocks_with_both, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
