// target: 3.14t
/* Reference counts that decide nothing, and objects that are the function's own. */
#include <Python.h>
#include <assert.h>

static PyObject *good_told(PyObject *self, PyObject *object)
{
    return PyLong_FromSsize_t(Py_REFCNT(object));
}

static PyObject *good_fresh(PyObject *self, PyObject *unused)
{
    PyObject *list = PyList_New(0);
    if (list == NULL)
        return NULL;
    if (Py_REFCNT(list) == 1)
        PyList_Append(list, Py_None);
    return list;
}

static PyObject *good_asserted(PyObject *self, PyObject *object)
{
    assert(Py_REFCNT(object) == 1);
    return Py_NewRef(object);
}

static PyObject *copied(PyObject *object)
{
    return PyList_GetSlice(object, 0, PyList_GET_SIZE(object));
}

/* A short cut that changes nothing. */
static PyObject *good_copied(PyObject *self, PyObject *object)
{
    if (Py_REFCNT(object) == 1)
        return copied(object);
    return Py_NewRef(object);
}

static PyMethodDef methods[] = {
    {"good_copied", good_copied, METH_O, NULL},
    {"good_told", good_told, METH_O, NULL},
    {"good_fresh", good_fresh, METH_NOARGS, NULL},
    {"good_asserted", good_asserted, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
