// target: 3.13t
/* Macros that do not lock, on containers that other threads can reach. */
#include <Python.h>

typedef struct {
    PyObject_HEAD
    PyObject *items;
} Thing;

static PyObject *bad_set(PyObject *self, PyObject *list)
{
    PyList_SET_ITEM(list, 0, Py_NewRef(Py_None)); // want GIL608 "PyList_SET_ITEM.. does not lock list, which other threads may be changing"
    Py_RETURN_NONE;
}

static PyObject *bad_get(PyObject *self, PyObject *list)
{
    return Py_NewRef(PyList_GET_ITEM(list, 0)); // want GIL608 "PyList_GET_ITEM.. does not lock list, which other threads may be changing: use PyList_GetItemRef, or"
}

static PyObject *bad_fast(PyObject *self, PyObject *sequence)
{
    Py_ssize_t i, sum = 0;
    PyObject *fast = PySequence_Fast(sequence, "a sequence");
    if (fast == NULL)
        return NULL;
    for (i = 0; i < PySequence_Fast_GET_SIZE(fast); i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(fast, i); // want GIL608 "does not lock fast"
        sum += PyLong_AsSsize_t(item);
    }
    Py_DECREF(fast);
    return PyLong_FromSsize_t(sum);
}

static PyObject *bad_member(Thing *self, PyObject *value)
{
    PyList_SET_ITEM(self->items, 0, Py_NewRef(value)); // want GIL608 "does not lock self->items"
    Py_RETURN_NONE;
}

static PyObject *reset(Thing *self, PyObject *unused)
{
    Py_XSETREF(self->items, PyList_New(10));
    Py_RETURN_NONE;
}

static PyObject *bad_swap(PyObject *self, PyObject *list)
{
    PyObject *first = PyList_GET_ITEM(list, 0); // want GIL608 "use PyList_GetItemRef"
    PyObject *second = PyList_GET_ITEM(list, 1);
    PyList_SET_ITEM(list, 0, second); // step "the same here .PyList_SET_ITEM"
    PyList_SET_ITEM(list, 1, first);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"bad_swap", bad_swap, METH_O, NULL},
    {"bad_set", bad_set, METH_O, NULL},
    {"bad_get", bad_get, METH_O, NULL},
    {"bad_fast", bad_fast, METH_O, NULL},
    {"bad_member", (PyCFunction)bad_member, METH_O, NULL},
    {"reset", (PyCFunction)reset, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
