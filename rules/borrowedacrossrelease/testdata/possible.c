// possible
/* References of which nobody can tell whether they are still good. */
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *registry;
} Thing;

PyObject *convert(PyObject *);

static PyObject *maybe_only_grows(Thing *self, PyObject *key)
{
    PyObject *value = PyDict_GetItem(self->registry, key);
    if (value == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(value); // want GIL501 "value, a borrowed reference"
}

static PyObject *enter(Thing *self, PyObject *key)
{
    if (PyDict_SetItem(self->registry, key, key) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *maybe_kept(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    if (item == NULL || convert(item) == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(item); // want GIL501 "item, a borrowed reference"
}

static PyObject *maybe_released(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    if (item == NULL)
        return NULL;
    if (PyList_GET_SIZE(list) > 100) {
        Py_BEGIN_ALLOW_THREADS
        usleep(10);
        Py_END_ALLOW_THREADS
    }
    return PyObject_Str(item); // want GIL501 "item, a borrowed reference"
}

static PyObject *maybe_owned(PyObject *self, PyObject *list)
{
    PyObject *text, *item = PyList_GetItem(list, 0);
    int keep = PyList_GET_SIZE(list) > 1;
    if (keep)
        Py_XINCREF(item);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Str(item); // want GIL501 "item, a borrowed reference"
    if (keep)
        Py_XDECREF(item);
    return text;
}

static PyObject *FN_kept_in_a_member(Thing *self, PyObject *list)
{
    self->registry = PyList_GetItem(list, 0); /* borrowed, and stored without a reference: who owns it is not followed */
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(self->registry);
}

static PyMethodDef methods[] = {
    {"maybe_only_grows", (PyCFunction)maybe_only_grows, METH_O, NULL},
    {"enter", (PyCFunction)enter, METH_O, NULL},
    {"maybe_kept", maybe_kept, METH_O, NULL},
    {"maybe_released", maybe_released, METH_O, NULL},
    {"maybe_owned", maybe_owned, METH_O, NULL},
    {"FN_kept_in_a_member", (PyCFunction)FN_kept_in_a_member, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
