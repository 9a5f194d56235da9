// target: 3.13t
/* Macros on containers that nobody else sees, or that are locked. */
#include <Python.h>

static PyObject *good_fresh(PyObject *self, PyObject *unused)
{
    PyObject *list = PyList_New(2);
    if (list == NULL)
        return NULL;
    PyList_SET_ITEM(list, 0, Py_NewRef(Py_None));
    PyList_SET_ITEM(list, 1, PyLong_FromLong(1));
    return list;
}

static PyObject *good_tuple(PyObject *self, PyObject *args)
{
    PyObject *tuple = PyTuple_New(1);
    if (tuple == NULL)
        return NULL;
    PyTuple_SET_ITEM(tuple, 0, Py_NewRef(PyTuple_GET_ITEM(args, 0)));
    return tuple;
}

static PyObject *good_section(PyObject *self, PyObject *list)
{
    Py_ssize_t i, sum = 0;
    Py_BEGIN_CRITICAL_SECTION(list);
    for (i = 0; i < PyList_GET_SIZE(list); i++)
        sum += PyList_GET_ITEM(list, i) == Py_None;
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(sum);
}

static PyObject *filled(Py_ssize_t n)
{
    PyObject *list = PyList_New(n);
    if (list != NULL)
        for (Py_ssize_t i = 0; i < n; i++)
            PyList_SET_ITEM(list, i, Py_NewRef(Py_None));
    return list;
}

static PyObject *good_helper(PyObject *self, PyObject *unused)
{
    PyObject *list = filled(3);
    if (list == NULL)
        return NULL;
    PyList_SET_ITEM(list, 0, Py_NewRef(Py_True));
    return list;
}

static PyMethodDef methods[] = {
    {"good_fresh", good_fresh, METH_NOARGS, NULL},
    {"good_tuple", good_tuple, METH_VARARGS, NULL},
    {"good_section", good_section, METH_O, NULL},
    {"good_helper", good_helper, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
