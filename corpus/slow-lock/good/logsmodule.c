/* slow-lock, stage good. */
#include <Python.h>

#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long lines;

static PyObject *flush(PyObject *self, PyObject *ignored)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&lock);
    usleep(300000); /* the disk */
    lines = 0;
    pthread_mutex_unlock(&lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *count(PyObject *self, PyObject *ignored)
{
    long n;

    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&lock);
    n = lines;
    pthread_mutex_unlock(&lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyMethodDef methods[] = {
    {"flush", flush, METH_NOARGS, PyDoc_STR("flush()")},
    {"count", count, METH_NOARGS, PyDoc_STR("count() -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "logs",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_logs(void)
{
    return PyModule_Create(&module);
}
