// target: 3.13t
/* Going through dictionaries that other threads may change. */
#include <Python.h>

static PyObject *bad_argument(PyObject *self, PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    while (PyDict_Next(dict, &at, &key, &value)) // want GIL604 "PyDict_Next.. goes through dict while other threads may change it"
        n += value == Py_None;
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_other_section(PyObject *self, PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    Py_BEGIN_CRITICAL_SECTION(self);
    while (PyDict_Next(dict, &at, &key, &value)) // want GIL604 "PyDict_Next"
        n++;
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(n);
}

static Py_ssize_t count(PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    while (PyDict_Next(dict, &at, &key, &value)) // want GIL604 "PyDict_Next"
        n++;
    return n;
}

static PyObject *bad_helper(PyObject *self, PyObject *dict)
{
    return PyLong_FromSsize_t(count(dict));
}

static PyMethodDef methods[] = {
    {"bad_argument", bad_argument, METH_O, NULL},
    {"bad_other_section", bad_other_section, METH_O, NULL},
    {"bad_helper", bad_helper, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
