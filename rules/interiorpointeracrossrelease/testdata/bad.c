/* Pointers into objects that may be gone, or have moved, when they are used. */
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *path;
} Thing;

static PyObject *bad_list_of_strings(PyObject *self, PyObject *list)
{
    Py_ssize_t i, n = PyList_GET_SIZE(list);
    const char **names = malloc((n + 1) * sizeof *names);
    for (i = 0; i < n; i++)
        names[i] = PyUnicode_AsUTF8(PyList_GET_ITEM(list, i)); // step "obtained here"
    names[n] = NULL;
    Py_BEGIN_ALLOW_THREADS
    execv(names[0], (char **)names); // want GIL502 "names.0. points into an object borrowed from PyList_GET_ITEM and is used while the GIL is released"
    free(names);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_one_string(PyObject *self, PyObject *dict)
{
    int rc;
    const char *path;
    PyObject *value = PyDict_GetItemString(dict, "path");
    if (value == NULL || (path = PyUnicode_AsUTF8(value)) == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path); // want GIL502 "path points into an object borrowed from PyDict_GetItemString"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyObject *bad_stepped_on(PyObject *self, PyObject *dict)
{
    long sum = 0;
    const char *text;
    PyObject *value = PyDict_GetItemString(dict, "text");
    if (value == NULL || (text = PyUnicode_AsUTF8(value)) == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    while (*text++) // want GIL502 "^(text|a pointer that is stepped on) points into an object borrowed from PyDict_GetItemString"
        sum++;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(sum);
}

static PyObject *bad_after(PyObject *self, PyObject *list)
{
    char *text;
    Py_ssize_t size;
    if (PyBytes_AsStringAndSize(PyList_GetItem(list, 0), &text, &size) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    return PyUnicode_FromStringAndSize(text, size); // want GIL502 "text points into an object borrowed from PyList_GetItem and is used after"
}

static PyObject *bad_given_up(PyObject *self, PyObject *name)
{
    int rc;
    char *path;
    PyObject *bytes = PyUnicode_EncodeFSDefault(name);
    if (bytes == NULL)
        return NULL;
    path = PyBytes_AS_STRING(bytes);
    Py_DECREF(bytes);
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path); // want GIL502 "path points into an object .PyBytes_AS_STRING. and is used while .* reference has been given up"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyObject *bad_items(PyObject *self, PyObject *sequence)
{
    PyObject **items, *text, *fast = PySequence_Fast(sequence, "a sequence");
    if (fast == NULL)
        return NULL;
    items = PySequence_Fast_ITEMS(fast);
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    text = PyObject_Str(items[0]); // want GIL502 "items points into an object .PySequence_Fast_ITEMS. and is used after .* may make it move"
    Py_DECREF(fast);
    return text;
}

static PyObject *bad_member(Thing *self, PyObject *unused)
{
    int rc;
    const char *path = PyBytes_AS_STRING(self->path);
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path); // want GIL502 "path points into an object .self->path. and is used while"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyObject *set_path(Thing *self, PyObject *path)
{
    Py_XSETREF(self->path, Py_NewRef(path));
    Py_RETURN_NONE;
}

static int write_slowly(const char *text, size_t n)
{
    int rc;
    Py_BEGIN_ALLOW_THREADS
    rc = (int)write(1, text, n);
    Py_END_ALLOW_THREADS
    return rc;
}

static PyObject *bad_handed_on(PyObject *self, PyObject *list)
{
    const char *text = PyUnicode_AsUTF8(PyList_GET_ITEM(list, 0));
    if (text == NULL)
        return NULL;
    return PyLong_FromLong(write_slowly(text, 3)); // want GIL502 "text points into an object borrowed from PyList_GET_ITEM and is handed to write_slowly"
}

static PyObject *bad_items_given_up(PyObject *self, PyObject *sequence)
{
    const char *names[8];
    Py_ssize_t i, n = PySequence_Size(sequence);
    for (i = 0; i < n && i < 8; i++) {
        PyObject *item = PySequence_GetItem(sequence, i);
        if (item == NULL)
            return NULL;
        names[i] = PyUnicode_AsUTF8(item);
        Py_DECREF(item);
    }
    Py_BEGIN_ALLOW_THREADS
    i = unlink(names[0]); // want GIL502 "names.0. points into an object .PyUnicode_AsUTF8. and is used while .* given up before"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(i);
}

static PyObject *FN_searched(PyObject *self, PyObject *list)
{
    int rc = 0;
    const char *path = PyUnicode_AsUTF8(PyList_GET_ITEM(list, 0));
    const char *file = path ? strrchr(path, '/') : NULL; /* that a C function returns part of its argument is not known */
    Py_BEGIN_ALLOW_THREADS
    rc = file ? unlink(file) : -1;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyMethodDef methods[] = {
    {"bad_items_given_up", bad_items_given_up, METH_O, NULL},
    {"FN_searched", FN_searched, METH_O, NULL},
    {"bad_list_of_strings", bad_list_of_strings, METH_O, NULL},
    {"bad_stepped_on", bad_stepped_on, METH_O, NULL},
    {"bad_one_string", bad_one_string, METH_O, NULL},
    {"bad_after", bad_after, METH_O, NULL},
    {"bad_given_up", bad_given_up, METH_O, NULL},
    {"bad_items", bad_items, METH_O, NULL},
    {"bad_member", (PyCFunction)bad_member, METH_NOARGS, NULL},
    {"set_path", (PyCFunction)set_path, METH_O, NULL},
    {"bad_handed_on", bad_handed_on, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
