#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *item;
    int fd;
} Thing;

static int good_traverse(PyObject *op, visitproc visit, void *arg)
{
    Thing *self = (Thing *)op;
    Py_VISIT(self->item);
    return 0;
}

/* Giving up references may run anything: that is what clearing is for. */
static int good_clear(PyObject *op)
{
    Thing *self = (Thing *)op;
    Py_CLEAR(self->item);
    return 0;
}

/* Releases, but outside the collector. */
static PyObject *good_close(PyObject *op, PyObject *args)
{
    Thing *self = (Thing *)op;
    Py_BEGIN_ALLOW_THREADS
    close(self->fd);
    Py_END_ALLOW_THREADS
    good_clear(op);
    Py_RETURN_NONE;
}

static void good_dealloc(PyObject *op)
{
    Thing *self = (Thing *)op;
    PyObject_GC_UnTrack(op);
    good_clear(op);
    Py_BEGIN_ALLOW_THREADS
    close(self->fd);
    Py_END_ALLOW_THREADS
    PyObject_GC_Del(op);
}

static PyMethodDef methods[] = {
    {"close", good_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_traverse, good_traverse},
    {Py_tp_clear, good_clear},
    {Py_tp_dealloc, good_dealloc},
    {Py_tp_methods, methods},
    {0, NULL},
};

PyType_Spec spec = {"m.Spec", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
