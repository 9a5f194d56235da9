/* lost-update, stage good. */
#include <Python.h>

#include <pthread.h>

static pthread_mutex_t served_lock = PTHREAD_MUTEX_INITIALIZER; /* guards served; never held when the GIL is taken */
static long served; /* bytes summed since the module was loaded */

static long sum_of(const unsigned char *data, Py_ssize_t n)
{
    long sum = 0;

    for (Py_ssize_t i = 0; i < n; i++)
        sum += data[i];
    pthread_mutex_lock(&served_lock);
    served += (long)n;
    pthread_mutex_unlock(&served_lock);
    return sum;
}

static PyObject *sum(PyObject *self, PyObject *arg)
{
    Py_buffer view;
    long result;

    if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    result = sum_of(view.buf, view.len);
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyLong_FromLong(result);
}

static PyObject *total(PyObject *self, PyObject *ignored)
{
    long n;

    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&served_lock);
    n = served;
    pthread_mutex_unlock(&served_lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyMethodDef methods[] = {
    {"sum", sum, METH_O, PyDoc_STR("sum(bytes)")},
    {"total", total, METH_NOARGS, PyDoc_STR("total() -> bytes summed so far")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "sums",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_sums(void)
{
    return PyModule_Create(&module);
}
