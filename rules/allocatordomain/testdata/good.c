#include <Python.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    PyObject_HEAD
    char *name;
    char *buf;
    char **list;
} Thing;

static PyObject *good_pairs(PyObject *self, PyObject *args)
{
    char *a = PyMem_Malloc(1), *b = PyObject_Malloc(1), *c = malloc(1), *d = PyMem_RawMalloc(1);
    int *e = PyMem_New(int, 10);
    a = PyMem_Realloc(a, 10);
    PyMem_Free(a);
    PyObject_Free(b);
    free(c);
    PyMem_RawFree(d);
    PyMem_Del(e);
    Py_RETURN_NONE;
}

static PyObject *good_reused_variable(PyObject *self, PyObject *args)
{
    char *p = malloc(10);
    free(p);
    p = PyMem_Malloc(10);
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyObject *good_two_branches(PyObject *self, PyObject *arg)
{
    char *p;
    int small = PyObject_Size(arg) < 100;
    if (small)
        p = PyMem_Malloc(100);
    else
        p = malloc(10000);
    if (small)
        PyMem_Free(p);
    else
        free(p);
    Py_RETURN_NONE;
}

static PyObject *good_stack_or_heap(PyObject *self, PyObject *arg)
{
    char small[64], *p = small;
    Py_ssize_t n = PyObject_Size(arg);
    if (n > 64)
        p = PyMem_Malloc(n);
    if (p != small)
        PyMem_Free(p);
    Py_RETURN_NONE;
}

void vasprintf_like(char **p, size_t *n);

/* Whose memory an argument is, callers nobody sees decide. */
void good_argument(char *p)
{
    free(p);
}

static PyObject *good_handed_on(PyObject *self, PyObject *args)
{
    char *p = NULL;
    size_t n = 0;
    char *q = PyMem_Malloc(10);
    vasprintf_like(&p, &n);
    free(p);
    PyMem_Free(q);
    Py_RETURN_NONE;
}

static int good_member_init(PyObject *op, PyObject *args, PyObject *kwargs)
{
    Thing *self = (Thing *)op;
    self->name = strdup("abc");
    self->buf = PyMem_Malloc(10);
    self->list = PyMem_Malloc(10 * sizeof(char *));
    if (self->list != NULL)
        self->list[0] = strdup("abc");
    return 0;
}

static void good_member_dealloc(PyObject *op)
{
    Thing *self = (Thing *)op;
    free(self->name);
    PyMem_Free(self->buf);
    if (self->list != NULL)
        free(self->list[0]);
    PyMem_Free(self->list);
    Py_TYPE(op)->tp_free(op);
}

static PyObject *good_elements(PyObject *self, PyObject *args)
{
    char **list = PyMem_Malloc(2 * sizeof(char *));
    if (list == NULL)
        return PyErr_NoMemory();
    list[0] = strdup("a");
    free(list[0]);
    PyMem_Free(list);
    Py_RETURN_NONE;
}

static PyObject *good_null(PyObject *self, PyObject *args)
{
    char *p = PyMem_Malloc(10);
    if (p == NULL) {
        free(p);
        return PyErr_NoMemory();
    }
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", good_pairs, METH_NOARGS, NULL},
    {"b", good_reused_variable, METH_NOARGS, NULL},
    {"c", good_two_branches, METH_O, NULL},
    {"d", good_stack_or_heap, METH_O, NULL},
    {"e", good_handed_on, METH_NOARGS, NULL},
    {"f", good_elements, METH_NOARGS, NULL},
    {"g", good_null, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_init, good_member_init},
    {Py_tp_dealloc, good_member_dealloc},
    {Py_tp_methods, methods},
    {0, NULL},
};

PyType_Spec spec = {"m.Thing", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT, slots};
