/* References that stay good while others run. */
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *name;
    PyObject *callback;
} Thing;

static PyObject *good_owned(PyObject *self, PyObject *list)
{
    PyObject *text, *item = PyList_GetItem(list, 0);
    if (item == NULL)
        return NULL;
    Py_INCREF(item);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Str(item);
    Py_DECREF(item);
    return text;
}

static PyObject *good_new_ref(PyObject *self, PyObject *list)
{
    PyObject *text, *item = Py_NewRef(PyList_GET_ITEM(list, 0));
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Str(item);
    Py_DECREF(item);
    return text;
}

static PyObject *good_arguments(PyObject *self, PyObject *args)
{
    PyObject *object;
    if (!PyArg_ParseTuple(args, "O", &object))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(object);
}

static PyObject *good_tuple_item(PyObject *self, PyObject *args)
{
    PyObject *object = PyTuple_GetItem(args, 0);
    if (object == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(object);
}

static PyObject *good_keywords(PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *limit = kwargs ? PyDict_GetItemString(kwargs, "limit") : NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return limit ? PyNumber_Long(limit) : PyLong_FromLong(0);
}

static PyObject *good_private_list(PyObject *self, PyObject *iterable)
{
    PyObject *item, *text, *list = PySequence_List(iterable);
    if (list == NULL)
        return NULL;
    item = PyList_GetItem(list, 0);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = item ? PyObject_Str(item) : NULL;
    Py_DECREF(list);
    return text;
}

static PyObject *good_fetched_again(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    if (item == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    item = PyList_GetItem(list, 0);
    return item ? PyObject_Str(item) : NULL;
}

static PyObject *good_used_before(PyObject *self, PyObject *list)
{
    Py_ssize_t i, total = 0;
    for (i = 0; i < PyList_GET_SIZE(list); i++) {
        PyObject *item = PyList_GET_ITEM(list, i);
        total += PyObject_Length(item);
        Py_BEGIN_ALLOW_THREADS
        usleep(10);
        Py_END_ALLOW_THREADS
    }
    return PyLong_FromSsize_t(total);
}

static PyObject *good_only_tested(PyObject *self, PyObject *dict)
{
    PyObject *value = PyDict_GetItemString(dict, "flag");
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(value != NULL);
}

static PyObject *good_constant(PyObject *self, PyObject *unused)
{
    PyObject *result = Py_None;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    Py_INCREF(result);
    return result;
}

static PyObject *good_fixed_member(Thing *self, PyObject *unused)
{
    PyObject *name = self->name; /* set by tp_new alone */
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Str(name);
}

static PyObject *good_member_taken_out(Thing *self, PyObject *unused)
{
    PyObject *result, *callback = self->callback;
    self->callback = NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    result = PyObject_CallNoArgs(callback);
    Py_DECREF(callback);
    return result;
}

static PyObject *good_not_found(PyObject *self, PyObject *dict)
{
    PyObject *value = PyDict_GetItemString(dict, "name");
    if (value == NULL) {
        Py_BEGIN_ALLOW_THREADS
        usleep(10);
        Py_END_ALLOW_THREADS
        value = Py_None;
    }
    return PyObject_Str(value);
}

static PyObject *keep(PyObject *item)
{
    Py_XINCREF(item);
    return item;
}

static PyObject *good_kept_by_helper(PyObject *self, PyObject *list)
{
    PyObject *text, *item = PyList_GetItem(list, 0);
    keep(item);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Str(item);
    Py_DECREF(item);
    return text;
}

static PyMethodDef methods[] = {
    {"good_owned", good_owned, METH_O, NULL},
    {"good_new_ref", good_new_ref, METH_O, NULL},
    {"good_arguments", good_arguments, METH_VARARGS, NULL},
    {"good_tuple_item", good_tuple_item, METH_VARARGS, NULL},
    {"good_keywords", (PyCFunction)(void (*)(void))good_keywords, METH_VARARGS | METH_KEYWORDS, NULL},
    {"good_private_list", good_private_list, METH_O, NULL},
    {"good_fetched_again", good_fetched_again, METH_O, NULL},
    {"good_used_before", good_used_before, METH_O, NULL},
    {"good_only_tested", good_only_tested, METH_O, NULL},
    {"good_constant", good_constant, METH_NOARGS, NULL},
    {"good_fixed_member", (PyCFunction)good_fixed_member, METH_NOARGS, NULL},
    {"good_member_taken_out", (PyCFunction)good_member_taken_out, METH_NOARGS, NULL},
    {"good_not_found", good_not_found, METH_O, NULL},
    {"good_kept_by_helper", good_kept_by_helper, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
