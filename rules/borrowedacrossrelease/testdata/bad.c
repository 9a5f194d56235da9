/* Borrowed references that are used after the thread has let others run. */
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *callback;
    PyObject *cache;
} Thing;

static PyObject *bad_list_item(PyObject *self, PyObject *args)
{
    PyObject *list, *item;
    if (!PyArg_ParseTuple(args, "O!", &PyList_Type, &list))
        return NULL;
    item = PyList_GetItem(list, 0); // step "borrowed here"
    if (item == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS // step "released here"
    sleep(1);
    Py_END_ALLOW_THREADS
    return PyObject_Str(item); // want GIL501 "item, a borrowed reference, from PyList_GetItem is used after the GIL was released"
}

static PyObject *bad_loop(PyObject *self, PyObject *list)
{
    Py_ssize_t i, total = 0;
    for (i = 0; i < PyList_GET_SIZE(list); i++) {
        PyObject *item = PyList_GET_ITEM(list, i);
        Py_BEGIN_ALLOW_THREADS
        usleep(10);
        Py_END_ALLOW_THREADS
        total += PyObject_Length(item); // want GIL501 "item, a borrowed reference, from PyList_GET_ITEM"
    }
    return PyLong_FromSsize_t(total);
}

static PyObject *bad_dict_value(PyObject *self, PyObject *dict)
{
    PyThreadState *saved;
    PyObject *value = PyDict_GetItemString(dict, "name");
    if (value == NULL)
        return NULL;
    saved = PyEval_SaveThread();
    usleep(10);
    PyEval_RestoreThread(saved);
    if (!PyUnicode_Check(value)) // want GIL501 "value, a borrowed reference"
        return NULL;
    Py_INCREF(value);
    return value;
}

static PyObject *bad_incref_too_late(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    Py_XINCREF(item); // want GIL501 "item, a borrowed reference"
    return item;
}

static PyObject *bad_goto(PyObject *self, PyObject *list)
{
    PyObject *copy, *item = PyList_GetItem(list, 0);
    if (!item)
        goto fail;
    copy = item;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyNumber_Long(copy); // want GIL501 "copy, a borrowed reference"
fail:
    return NULL;
}

#define FIRST(l) PyList_GET_ITEM((l), 0)

static PyObject *bad_macro(PyObject *self, PyObject *list)
{
    PyObject *item = FIRST(list);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Repr(item); // want GIL501 "item, a borrowed reference"
}

static void wait_a_moment(void)
{
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
}

static PyObject *bad_release_in_helper(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    if (!item)
        return NULL;
    wait_a_moment();
    return PyObject_Repr(item); // want GIL501 "item, a borrowed reference"
}

static PyObject *first_of(PyObject *list)
{
    return PyList_GET_ITEM(list, 0);
}

static PyObject *bad_lent_by_helper(PyObject *self, PyObject *list)
{
    PyObject *item = first_of(list);
    wait_a_moment();
    return PyObject_Repr(item); // want GIL501 "item, a borrowed reference, from first_of"
}

static PyObject *wait_then_show(PyObject *item)
{
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Repr(item);
}

static PyObject *bad_handed_on(PyObject *self, PyObject *list)
{
    PyObject *item = PyList_GetItem(list, 0);
    if (!item)
        return NULL;
    return wait_then_show(item); // want GIL501 "item, a borrowed reference, from PyList_GetItem is handed to wait_then_show"
}

static PyObject *bad_member(Thing *self, PyObject *unused)
{
    PyObject *callback = self->callback;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_CallNoArgs(callback); // want GIL501 "callback, a borrowed reference, from self->callback"
}

static PyObject *set_callback(Thing *self, PyObject *callback)
{
    Py_XSETREF(self->callback, Py_NewRef(callback)); // step "elsewhere: set_callback changes it"
    Py_RETURN_NONE;
}

static PyObject *bad_own_dict(Thing *self, PyObject *key)
{
    PyObject *value = PyDict_GetItemWithError(self->cache, key);
    if (value == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Repr(value); // want GIL501 "value, a borrowed reference"
}

static PyObject *forget(Thing *self, PyObject *key)
{
    if (PyDict_DelItem(self->cache, key) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *bad_weak(PyObject *self, PyObject *weak)
{
    PyObject *object = PyWeakref_GetObject(weak);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_Repr(object); // want GIL501 "object, a borrowed reference"
}

static PyObject *bad_next(PyObject *self, PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    while (PyDict_Next(dict, &at, &key, &value)) {
        Py_BEGIN_ALLOW_THREADS
        usleep(10);
        Py_END_ALLOW_THREADS
        if (PyObject_IsTrue(value)) // want GIL501 "value, a borrowed reference, from PyDict_Next"
            break;
    }
    Py_RETURN_NONE;
}

static PyObject *bad_fast(PyObject *self, PyObject *sequence)
{
    PyObject *item, *text, *fast = PySequence_Fast(sequence, "a sequence");
    if (fast == NULL)
        return NULL;
    item = PySequence_Fast_GET_ITEM(fast, 0);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Repr(item); // want GIL501 "item, a borrowed reference"
    Py_DECREF(fast);
    return text;
}

static PyObject *bad_given_up(PyObject *self, PyObject *object)
{
    PyObject *hook = PyObject_GetAttrString(object, "hook");
    if (hook == NULL)
        return NULL;
    Py_DECREF(hook);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyObject_CallNoArgs(hook); // want GIL501 "the reference to hook was given up before the GIL was released, and it is used after that"
}

static PyMethodDef methods[] = {
    {"bad_list_item", bad_list_item, METH_VARARGS, NULL},
    {"bad_loop", bad_loop, METH_O, NULL},
    {"bad_dict_value", bad_dict_value, METH_O, NULL},
    {"bad_incref_too_late", bad_incref_too_late, METH_O, NULL},
    {"bad_goto", bad_goto, METH_O, NULL},
    {"bad_macro", bad_macro, METH_O, NULL},
    {"bad_release_in_helper", bad_release_in_helper, METH_O, NULL},
    {"bad_lent_by_helper", bad_lent_by_helper, METH_O, NULL},
    {"bad_handed_on", bad_handed_on, METH_O, NULL},
    {"bad_member", (PyCFunction)bad_member, METH_NOARGS, NULL},
    {"set_callback", (PyCFunction)set_callback, METH_O, NULL},
    {"bad_own_dict", (PyCFunction)bad_own_dict, METH_O, NULL},
    {"forget", (PyCFunction)forget, METH_O, NULL},
    {"bad_weak", bad_weak, METH_O, NULL},
    {"bad_next", bad_next, METH_O, NULL},
    {"bad_given_up", bad_given_up, METH_O, NULL},
    {"bad_fast", bad_fast, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
