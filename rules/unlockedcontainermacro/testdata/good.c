// target: 3.13t
/* Macros on containers that nobody else sees, or that are locked. */
#include <Python.h>
#include <unistd.h>

static PyObject *good_fresh(PyObject *self, PyObject *unused)
{
    PyObject *list = PyList_New(2);
    if (list == NULL)
        return NULL;
    PyList_SET_ITEM(list, 0, Py_NewRef(Py_None));
    PyList_SET_ITEM(list, 1, PyLong_FromLong(1));
    return list;
}

static PyObject *good_tuple(PyObject *self, PyObject *args)
{
    PyObject *tuple = PyTuple_New(1);
    if (tuple == NULL)
        return NULL;
    PyTuple_SET_ITEM(tuple, 0, Py_NewRef(PyTuple_GET_ITEM(args, 0)));
    return tuple;
}

static PyObject *good_section(PyObject *self, PyObject *list)
{
    Py_ssize_t i, sum = 0;
    Py_BEGIN_CRITICAL_SECTION(list);
    for (i = 0; i < PyList_GET_SIZE(list); i++)
        sum += PyList_GET_ITEM(list, i) == Py_None;
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(sum);
}

static PyObject *filled(Py_ssize_t n)
{
    PyObject *list = PyList_New(n);
    if (list != NULL)
        for (Py_ssize_t i = 0; i < n; i++)
            PyList_SET_ITEM(list, i, Py_NewRef(Py_None));
    return list;
}

static PyObject *good_helper(PyObject *self, PyObject *unused)
{
    PyObject *list = filled(3);
    if (list == NULL)
        return NULL;
    PyList_SET_ITEM(list, 0, Py_NewRef(Py_True));
    return list;
}

/* A size is read at once: what is wrong is what is done with it. */
static PyObject *good_size(PyObject *self, PyObject *list)
{
    return PyLong_FromSsize_t(PySequence_Fast_GET_SIZE(list)); // possible
}

/* What is made of a set is a list of its own. */
static PyObject *good_set(PyObject *self, PyObject *numbers)
{
    Py_ssize_t i, sum = 0;
    PyObject *fast = PySequence_Fast(numbers, "a set");
    if (fast == NULL)
        return NULL;
    for (i = 0; i < PySet_GET_SIZE(numbers); i++)
        sum += PyLong_AsSsize_t(PySequence_Fast_GET_ITEM(fast, i));
    Py_DECREF(fast);
    return PyLong_FromSsize_t(sum);
}

/* A named tuple of the module's own is no list. */
static PyTypeObject Point = {PyVarObject_HEAD_INIT(NULL, 0) .tp_name = "m.Point", .tp_base = &PyTuple_Type};

static PyObject *good_own_type(PyObject *self, PyObject *point)
{
    if (!PyObject_TypeCheck(point, &Point))
        return PyErr_Format(PyExc_TypeError, "a point");
    return Py_NewRef(PySequence_Fast_GET_ITEM(point, 0)); // possible
}

/* In the process that fork made there is one thread. */
static void in_child(PyObject *fds)
{
    Py_ssize_t i;
    for (i = 0; i < PyList_GET_SIZE(fds); i++)
        close((int)PyLong_AsLong(PyList_GET_ITEM(fds, i)));
}

static PyObject *good_child(PyObject *self, PyObject *fds)
{
    pid_t pid = fork();
    if (pid == 0) {
        in_child(fds);
        _exit(0);
    }
    return PyLong_FromLong(pid);
}

/* The items of a list that the function has made, as those of any container of its own, are its own as far as is known. */
static PyObject *good_nested(PyObject *self, PyObject *unused)
{
    PyObject *inner, *list = PyList_New(0), *dict = PyDict_New();
    PyDict_SetItemString(dict, "inner", list);
    inner = PyDict_GetItemString(dict, "inner");
    PyList_Append(inner, Py_None);
    PyList_SET_ITEM(inner, 0, Py_NewRef(Py_True)); // possible
    Py_DECREF(list);
    return dict;
}

static PyMethodDef methods[] = {
    {"good_fresh", good_fresh, METH_NOARGS, NULL},
    {"good_tuple", good_tuple, METH_VARARGS, NULL},
    {"good_section", good_section, METH_O, NULL},
    {"good_set", good_set, METH_O, NULL},
    {"good_size", good_size, METH_O, NULL},
    {"good_own_type", good_own_type, METH_O, NULL},
    {"good_child", good_child, METH_O, NULL},
    {"good_nested", good_nested, METH_NOARGS, NULL},
    {"good_helper", good_helper, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
