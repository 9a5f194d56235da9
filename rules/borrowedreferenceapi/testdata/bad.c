// target: 3.13t
/* Borrowed references out of containers that other threads can reach. */
#include <Python.h>

typedef struct {
    PyObject_HEAD
    PyObject *cache;
} Thing;

static PyObject *bad_list(PyObject *self, PyObject *list)
{
    return Py_XNewRef(PyList_GetItem(list, 0)); // want GIL603 "PyList_GetItem.. lends a reference that another thread may take away at any moment: use PyList_GetItemRef"
}

static PyObject *bad_parsed(PyObject *self, PyObject *args)
{
    PyObject *dict, *value;
    if (!PyArg_ParseTuple(args, "O!", &PyDict_Type, &dict))
        return NULL;
    value = PyDict_GetItemString(dict, "name"); // want GIL603 "use PyDict_GetItemStringRef"
    if (value == NULL)
        return NULL;
    Py_INCREF(value);
    return value;
}

static PyObject *bad_cache(Thing *self, PyObject *key)
{
    PyObject *value = PyDict_GetItemWithError(self->cache, key); // want GIL603 "use PyDict_GetItemRef"
    return Py_XNewRef(value);
}

static PyObject *fill(Thing *self, PyObject *key)
{
    if (PyDict_SetItem(self->cache, key, Py_None) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *bad_weak(PyObject *self, PyObject *weak)
{
    PyObject *object = PyWeakref_GetObject(weak); // want GIL603 "use PyWeakref_GetRef"
    return Py_XNewRef(object);
}

static PyObject *bad_module(PyObject *self, PyObject *unused)
{
    PyObject *module = PyImport_AddModule("__main__"); // want GIL603 "use PyImport_AddModuleRef"
    return module ? PyObject_GetAttrString(module, "__dict__") : NULL;
}

static PyObject *first(PyObject *list)
{
    return Py_XNewRef(PyList_GetItem(list, 0)); // want GIL603 "PyList_GetItem"
}

static PyObject *bad_helper(PyObject *self, PyObject *list)
{
    return first(list);
}

/* What mends one call mends the others. */
static PyObject *bad_pairs(PyObject *self, PyObject *pair)
{
    PyObject *a = PyList_GetItem(pair, 0); // want GIL603 "PyList_GetItem"
    PyObject *b = PyList_GetItem(pair, 1); // step "the same here"
    return a && b ? PyTuple_Pack(2, a, b) : NULL;
}

static PyMethodDef methods[] = {
    {"bad_pairs", bad_pairs, METH_O, NULL},
    {"bad_list", bad_list, METH_O, NULL},
    {"bad_parsed", bad_parsed, METH_VARARGS, NULL},
    {"bad_cache", (PyCFunction)bad_cache, METH_O, NULL},
    {"fill", (PyCFunction)fill, METH_O, NULL},
    {"bad_weak", bad_weak, METH_O, NULL},
    {"bad_module", bad_module, METH_NOARGS, NULL},
    {"bad_helper", bad_helper, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
