/* lock-order, stage good. */
#include <Python.h>

#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t journal_lock = PTHREAD_MUTEX_INITIALIZER; /* never held when the GIL is taken, nor waited for with it */
static long entries;

static PyObject *append(PyObject *self, PyObject *ignored)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&journal_lock);
    usleep(50000); /* the disk */
    entries++;
    pthread_mutex_unlock(&journal_lock);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"append", append, METH_NOARGS, PyDoc_STR("append()")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "journal",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_journal(void)
{
    return PyModule_Create(&module);
}
