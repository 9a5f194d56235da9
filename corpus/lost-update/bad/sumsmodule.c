/* lost-update, stage bad. */
#include <Python.h>

static long served; /* bytes summed since the module was loaded */

static long sum_of(const unsigned char *data, Py_ssize_t n)
{
    long sum = 0;

    for (Py_ssize_t i = 0; i < n; i++)
        sum += data[i];
    served += (long)n; /* want GIL402 "served" */
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
    return PyLong_FromLong(served);
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
