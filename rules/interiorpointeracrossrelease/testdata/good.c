/* Pointers into objects that are kept alive and in place. */
#include <Python.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static PyObject *good_argument(PyObject *self, PyObject *args)
{
    int rc;
    const char *path;
    if (!PyArg_ParseTuple(args, "s", &path))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyObject *good_of_argument(PyObject *self, PyObject *name)
{
    int rc;
    const char *path = PyUnicode_AsUTF8(name);
    if (path == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rc);
}

static PyObject *good_owned(PyObject *self, PyObject *name)
{
    int rc;
    PyObject *bytes = PyUnicode_EncodeFSDefault(name);
    char *path;
    if (bytes == NULL)
        return NULL;
    path = PyBytes_AS_STRING(bytes);
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path);
    Py_END_ALLOW_THREADS
    Py_DECREF(bytes);
    return PyLong_FromLong(rc);
}

static PyObject *good_item_owned(PyObject *self, PyObject *list)
{
    int rc;
    const char *path;
    PyObject *item = PyList_GetItem(list, 0);
    if (item == NULL)
        return NULL;
    Py_INCREF(item);
    path = PyUnicode_AsUTF8(item);
    Py_BEGIN_ALLOW_THREADS
    rc = path ? unlink(path) : -1;
    Py_END_ALLOW_THREADS
    Py_DECREF(item);
    return PyLong_FromLong(rc);
}

static PyObject *good_copied(PyObject *self, PyObject *list)
{
    int rc;
    char *path;
    const char *text = PyUnicode_AsUTF8(PyList_GET_ITEM(list, 0));
    if (text == NULL || (path = strdup(text)) == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    rc = unlink(path);
    Py_END_ALLOW_THREADS
    free(path);
    return PyLong_FromLong(rc);
}

static PyObject *good_tuple(PyObject *self, PyObject *sequence)
{
    int rc;
    const char *path;
    PyObject *tuple = PySequence_Tuple(sequence);
    if (tuple == NULL)
        return NULL;
    path = PyUnicode_AsUTF8(PyTuple_GET_ITEM(tuple, 0));
    Py_BEGIN_ALLOW_THREADS
    rc = path ? unlink(path) : -1;
    Py_END_ALLOW_THREADS
    Py_DECREF(tuple);
    return PyLong_FromLong(rc);
}

static PyObject *good_list_kept(PyObject *self, PyObject *list)
{
    Py_ssize_t i, n = PyList_GET_SIZE(list);
    const char **names = malloc((n + 1) * sizeof *names);
    PyObject **kept = malloc((n + 1) * sizeof *kept);
    for (i = 0; i < n; i++) {
        kept[i] = Py_NewRef(PyList_GET_ITEM(list, i));
        names[i] = PyUnicode_AsUTF8(kept[i]);
    }
    names[n] = NULL;
    Py_BEGIN_ALLOW_THREADS
    execv(names[0], (char **)names);
    Py_END_ALLOW_THREADS
    for (i = 0; i < n; i++)
        Py_DECREF(kept[i]);
    free(kept);
    free(names);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_argument", good_argument, METH_VARARGS, NULL},
    {"good_of_argument", good_of_argument, METH_O, NULL},
    {"good_owned", good_owned, METH_O, NULL},
    {"good_item_owned", good_item_owned, METH_O, NULL},
    {"good_copied", good_copied, METH_O, NULL},
    {"good_tuple", good_tuple, METH_O, NULL},
    {"good_list_kept", good_list_kept, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
