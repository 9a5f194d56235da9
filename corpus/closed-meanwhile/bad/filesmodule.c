/* closed-meanwhile, stage bad. */
#include <Python.h>

#include <stdlib.h>
#include <unistd.h>

struct state {
    long n;
};

typedef struct {
    PyObject_HEAD
    struct state *state; /* NULL once it is closed */
} Counter;

static PyObject *counter_close(PyObject *op, PyObject *ignored)
{
    Counter *self = (Counter *)op;

    free(self->state);
    self->state = NULL;
    Py_RETURN_NONE;
}

static PyObject *counter_add(PyObject *op, PyObject *ignored)
{
    Counter *self = (Counter *)op;

    if (self->state == NULL) {
        PyErr_SetString(PyExc_ValueError, "closed");
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(++self->state->n); /* want GIL504 "self->state" */
}

static PyObject *counter_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    Counter *self = (Counter *)type->tp_alloc(type, 0);

    if (self == NULL)
        return NULL;
    self->state = calloc(1, sizeof *self->state);
    if (self->state == NULL) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

static void counter_dealloc(PyObject *op)
{
    free(((Counter *)op)->state);
    Py_TYPE(op)->tp_free(op);
}

static PyMethodDef counter_methods[] = {
    {"add", counter_add, METH_NOARGS, PyDoc_STR("add() -> int")},
    {"close", counter_close, METH_NOARGS, PyDoc_STR("close()")},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Counter_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "files.Counter",
    .tp_basicsize = sizeof(Counter),
    .tp_new = counter_new,
    .tp_dealloc = counter_dealloc,
    .tp_methods = counter_methods,
};

static PyMethodDef methods[] = {
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "files",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_files(void)
{
    if (PyType_Ready(&Counter_type) < 0)
        return NULL;
    PyObject *m = PyModule_Create(&module);
    if (m != NULL && PyModule_AddObjectRef(m, "Counter", (PyObject *)&Counter_type) < 0)
        Py_CLEAR(m);
    return m;
}
