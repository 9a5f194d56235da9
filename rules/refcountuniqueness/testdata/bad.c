// target: 3.14t
/* A reference count of one is no proof. */
#include <Python.h>

typedef struct {
    PyObject_HEAD
    long value;
    PyObject *cached;
} Number;

static PyObject *number_new(long value);

static PyObject *bad_in_place(Number *self, PyObject *object)
{
    Number *other = (Number *)object;
    if (Py_REFCNT(other) == 1) { // want GIL607 "a reference count of 1 .Py_REFCNT... does not show that no other thread uses other"
        other->value += self->value;
        return Py_NewRef(object);
    }
    return number_new(other->value + self->value);
}

static PyObject *bad_shared(Number *self, PyObject *list)
{
    if (Py_REFCNT(list) > 1) // want GIL607 "reference count"
        return PySequence_List(list);
    if (PyList_Append(list, Py_None) < 0)
        return NULL;
    return Py_NewRef(list);
}

static PyObject *number_new(long value)
{
    return PyLong_FromLong(value);
}

static PyMethodDef methods[] = {
    {"bad_in_place", (PyCFunction)bad_in_place, METH_O, NULL},
    {"bad_shared", (PyCFunction)bad_shared, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
