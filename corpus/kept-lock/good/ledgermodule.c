/* kept-lock, stage good. */
#include <Python.h>

#include <pthread.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long balance;

static PyObject *book(PyObject *self, PyObject *arg)
{
    long amount = PyLong_AsLong(arg), now;

    if (amount == -1 && PyErr_Occurred())
        return NULL;
    pthread_mutex_lock(&lock);
    if (amount < 0) {
        pthread_mutex_unlock(&lock);
        PyErr_SetString(PyExc_ValueError, "an amount below zero");
        return NULL;
    }
    now = balance += amount;
    pthread_mutex_unlock(&lock);
    return PyLong_FromLong(now);
}

static PyMethodDef methods[] = {
    {"book", book, METH_O, PyDoc_STR("book(amount) -> balance")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "ledger",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_ledger(void)
{
    return PyModule_Create(&module);
}
