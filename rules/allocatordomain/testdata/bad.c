#include <Python.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    PyObject_HEAD
    char *name;
    int *items;
} Thing;

static PyObject *bad_plain(PyObject *self, PyObject *args)
{
    char *p = PyMem_Malloc(10);
    if (p == NULL)
        return PyErr_NoMemory();
    free(p); // want GIL609 "free.. gives memory of PyMem_Malloc.. to another allocator: use PyMem_Free"
    Py_RETURN_NONE;
}

static PyObject *bad_other_way(PyObject *self, PyObject *args)
{
    char *p = strdup("abc"); // step "comes from strdup here"
    PyMem_Free(p); // want GIL609 "PyMem_Free.. gives memory of strdup.. to another allocator: use free"
    Py_RETURN_NONE;
}

static PyObject *bad_object_and_mem(PyObject *self, PyObject *args)
{
    char *p = PyObject_Malloc(10);
    if (p != NULL)
        PyMem_Free(p); // want GIL609 "PyMem_Free.. gives memory of PyObject_Malloc.. to another allocator: use PyObject_Free"
    Py_RETURN_NONE;
}

static PyObject *bad_raw_and_mem(PyObject *self, PyObject *args)
{
    char *p = PyMem_RawMalloc(10);
    PyMem_Free(p); // want GIL609 "PyMem_Free.. gives memory of PyMem_RawMalloc.. to another allocator: use PyMem_RawFree"
    Py_RETURN_NONE;
}

static PyObject *bad_realloc(PyObject *self, PyObject *args)
{
    char *p = PyMem_Malloc(10), *q;
    q = realloc(p, 20); // want GIL609 "realloc.. gives memory of PyMem_Malloc.. to another allocator: use PyMem_Realloc"
    free(q);
    Py_RETURN_NONE;
}

static PyObject *bad_goto(PyObject *self, PyObject *arg)
{
    PyObject *result = NULL;
    wchar_t *w = PyUnicode_AsWideCharString(arg, NULL);
    if (w == NULL)
        goto done;
    result = PyLong_FromLong(w[0]);
done:
    free(w); // want GIL609 "free.. gives memory of PyUnicode_AsWideCharString"
    return result;
}

static char *copy(const char *s)
{
    char *p = PyMem_Malloc(strlen(s) + 1);
    if (p == NULL)
        return NULL;
    strcpy(p, s);
    return p;
}

static PyObject *bad_returned(PyObject *self, PyObject *args)
{
    char *p = copy("abc");
    free(p); // want GIL609 "gives memory of PyMem_Malloc"
    Py_RETURN_NONE;
}

static int bad_member_init(PyObject *op, PyObject *args, PyObject *kwargs)
{
    Thing *self = (Thing *)op;
    self->name = copy("abc");
    self->items = malloc(10 * sizeof(int));
    return self->name == NULL || self->items == NULL ? -1 : 0;
}

static void bad_member_dealloc(PyObject *op)
{
    Thing *self = (Thing *)op;
    free(self->name); // want GIL609 "free.. gives memory of PyMem_Malloc"
    PyMem_Free(self->items); // want GIL609 "PyMem_Free.. gives memory of malloc"
    Py_TYPE(op)->tp_free(op);
}

static void drop(char *p)
{
    free(p); // want GIL609 "free.. gives memory of PyMem_Malloc"
}

static PyObject *bad_helper(PyObject *self, PyObject *args)
{
    drop(copy("abc"));
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_plain, METH_NOARGS, NULL},
    {"b", bad_other_way, METH_NOARGS, NULL},
    {"c", bad_object_and_mem, METH_NOARGS, NULL},
    {"d", bad_raw_and_mem, METH_NOARGS, NULL},
    {"e", bad_realloc, METH_NOARGS, NULL},
    {"f", bad_goto, METH_O, NULL},
    {"g", bad_returned, METH_NOARGS, NULL},
    {"h", bad_helper, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_init, bad_member_init},
    {Py_tp_dealloc, bad_member_dealloc},
    {Py_tp_methods, methods},
    {0, NULL},
};

PyType_Spec spec = {"m.Thing", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT, slots};
