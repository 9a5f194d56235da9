/* deaf-loop, stage good. */
#include <Python.h>

static PyObject *count(PyObject *self, PyObject *arg)
{
    long n = PyLong_AsLong(arg), found = 0;

    if (n == -1 && PyErr_Occurred())
        return NULL;
    for (long a = 1; a < n; a++) {
        Py_BEGIN_ALLOW_THREADS
        for (long b = 1; b < n; b++)
            found += (a * a + b * b) % 7 == 0;
        Py_END_ALLOW_THREADS
        if (PyErr_CheckSignals() < 0)
            return NULL;
    }
    return PyLong_FromLong(found);
}

static PyMethodDef methods[] = {
    {"count", count, METH_O, PyDoc_STR("count(limit) -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "triples",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_triples(void)
{
    return PyModule_Create(&module);
}
