// target: 3.14t
#include <Python.h>
#include <string.h>

typedef struct {
    PyObject_HEAD
    PyMutex lock;
    int count;
} Thing;

struct inner {
    PyMutex lock;
    int count;
};

static struct inner shared;

static PyObject *bad_object_mutex(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&self->ob_mutex); // want GIL606 "self->ob_mutex is locked by hand"
    PyMutex_Unlock(&self->ob_mutex);
    Py_RETURN_NONE;
}

static PyObject *bad_object_mutex_of_struct(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    PyMutex_Lock(&self->ob_base.ob_mutex); // want GIL606 "is locked by hand"
    self->count++;
    PyMutex_Unlock(&self->ob_base.ob_mutex);
    Py_RETURN_NONE;
}

static PyObject *bad_copied(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    PyMutex m = self->lock; // want GIL606 "the PyMutex self->lock is copied: a mutex works only at its own address"
    PyMutex_Lock(&m);
    self->count++;
    PyMutex_Unlock(&m);
    Py_RETURN_NONE;
}

static void guard(PyMutex m, int *count)
{
    PyMutex_Lock(&m);
    ++*count;
    PyMutex_Unlock(&m);
}

static PyObject *bad_by_value(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    guard(self->lock, &self->count); // want GIL606 "the PyMutex self->lock is passed by value"
    Py_RETURN_NONE;
}

static PyObject *bad_struct_copied(PyObject *op, PyObject *args)
{
    struct inner *p = PyMem_Calloc(1, sizeof(*p));
    if (p == NULL)
        return PyErr_NoMemory();
    PyMutex_Lock(&shared.lock);
    *p = shared; // want GIL606 "shared, which has a PyMutex in it, is copied"
    PyMutex_Unlock(&shared.lock);
    memcpy(p, &shared, sizeof(*p)); // want GIL606 "which has a PyMutex in it, is copied"
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyObject *bad_not_zero(PyObject *self, PyObject *args)
{
    PyMutex m;
    PyMutex_Lock(&m); // want GIL606 "the PyMutex m is locked without having been set to zero"
    PyMutex_Unlock(&m);
    Py_RETURN_NONE;
}

static PyObject *bad_not_zero_in_struct(PyObject *self, PyObject *args)
{
    struct inner s;
    PyMutex_Lock(&s.lock); // want GIL606 "the PyMutex s.lock is locked without"
    PyMutex_Unlock(&s.lock);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_object_mutex, METH_NOARGS, NULL},
    {"b", bad_object_mutex_of_struct, METH_NOARGS, NULL},
    {"c", bad_copied, METH_NOARGS, NULL},
    {"d", bad_by_value, METH_NOARGS, NULL},
    {"e", bad_struct_copied, METH_NOARGS, NULL},
    {"f", bad_not_zero, METH_NOARGS, NULL},
    {"g", bad_not_zero_in_struct, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
