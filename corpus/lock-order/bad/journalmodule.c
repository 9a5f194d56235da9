/* lock-order, stage bad. */
#include <Python.h>

#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t journal_lock = PTHREAD_MUTEX_INITIALIZER;
static long entries;

/* Holds the journal while it writes, and the GIL while it waits for the journal. */
static PyObject *append(PyObject *self, PyObject *ignored)
{
    pthread_mutex_lock(&journal_lock); /* want GIL304 "journal_lock" */
    Py_BEGIN_ALLOW_THREADS
    usleep(50000); /* the disk */
    Py_END_ALLOW_THREADS
    entries++;
    pthread_mutex_unlock(&journal_lock);
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
