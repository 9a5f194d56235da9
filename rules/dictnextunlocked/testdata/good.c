// target: 3.13t
/* Dictionaries that stay as they are while they are gone through. */
#include <Python.h>

static PyObject *good_section(PyObject *self, PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    Py_BEGIN_CRITICAL_SECTION(dict);
    while (PyDict_Next(dict, &at, &key, &value))
        n += value == Py_None;
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(n);
}

static PyObject *good_keywords(PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    if (kwargs)
        while (PyDict_Next(kwargs, &at, &key, &value))
            n++;
    return PyLong_FromSsize_t(n);
}

static PyObject *good_copy(PyObject *self, PyObject *dict)
{
    PyObject *key, *value, *copy = PyDict_Copy(dict);
    Py_ssize_t at = 0, n = 0;
    if (copy == NULL)
        return NULL;
    while (PyDict_Next(copy, &at, &key, &value))
        n++;
    Py_DECREF(copy);
    return PyLong_FromSsize_t(n);
}

static Py_ssize_t count_locked(PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0, n = 0;
    while (PyDict_Next(dict, &at, &key, &value))
        n++;
    return n;
}

static PyObject *good_helper(PyObject *self, PyObject *dict)
{
    Py_ssize_t n;
    Py_BEGIN_CRITICAL_SECTION(dict);
    n = count_locked(dict);
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(n);
}

static PyMethodDef methods[] = {
    {"good_section", good_section, METH_O, NULL},
    {"good_keywords", (PyCFunction)(void (*)(void))good_keywords, METH_VARARGS | METH_KEYWORDS, NULL},
    {"good_copy", good_copy, METH_O, NULL},
    {"good_helper", good_helper, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
