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

static PyMutex global;
static const PyMutex unlocked;

static PyObject *good_global(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&global);
    PyMutex_Unlock(&global);
    Py_RETURN_NONE;
}

static PyObject *good_member(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    PyMutex_Lock(&self->lock);
    self->count++;
    PyMutex_Unlock(&self->lock);
    Py_RETURN_NONE;
}

static PyObject *good_critical_section(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    Py_BEGIN_CRITICAL_SECTION(op);
    self->count++;
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static void init(struct inner *p)
{
    memset(p, 0, sizeof(*p));
}

static PyObject *good_zeroed_locals(PyObject *self, PyObject *args)
{
    PyMutex m = {0};
    struct inner s = {0}, t, u;
    PyMutex_Lock(&m);
    PyMutex_Unlock(&m);
    PyMutex_Lock(&s.lock);
    PyMutex_Unlock(&s.lock);
    init(&t);
    PyMutex_Lock(&t.lock);
    PyMutex_Unlock(&t.lock);
    u.lock = (PyMutex){0};
    PyMutex_Lock(&u.lock);
    PyMutex_Unlock(&u.lock);
    Py_RETURN_NONE;
}

static PyObject *good_set_to_a_constant(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    self->lock = unlocked;
    self->lock = (PyMutex){0};
    Py_RETURN_NONE;
}

static void with(PyMutex *m, int *count)
{
    PyMutex_Lock(m);
    ++*count;
    PyMutex_Unlock(m);
}

static PyObject *good_by_pointer(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    PyMutex *m = &self->lock;
    with(m, &self->count);
    Py_RETURN_NONE;
}

static PyObject *good_other_members(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    struct inner s = {0};
    s.count = self->count;
    memcpy(&s.count, &self->count, sizeof(int));
    return PyLong_FromLong(s.count);
}

static PyMethodDef methods[] = {
    {"a", good_global, METH_NOARGS, NULL},
    {"b", good_member, METH_NOARGS, NULL},
    {"c", good_critical_section, METH_NOARGS, NULL},
    {"d", good_zeroed_locals, METH_NOARGS, NULL},
    {"e", good_set_to_a_constant, METH_NOARGS, NULL},
    {"f", good_by_pointer, METH_NOARGS, NULL},
    {"g", good_other_members, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
