// target: 3.13t
/* Borrowed references that nobody can take away, and strong ones. */
#include <Python.h>

static PyObject *good_strong(PyObject *self, PyObject *list)
{
    return PyList_GetItemRef(list, 0);
}

static PyObject *good_tuple(PyObject *self, PyObject *args)
{
    return Py_XNewRef(PyTuple_GetItem(args, 0));
}

static PyObject *good_keywords(PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *value = kwargs ? PyDict_GetItemString(kwargs, "name") : NULL;
    return Py_NewRef(value ? value : Py_None);
}

static PyObject *good_private(PyObject *self, PyObject *iterable)
{
    PyObject *item, *list = PySequence_List(iterable);
    if (list == NULL)
        return NULL;
    item = Py_XNewRef(PyList_GetItem(list, 0));
    Py_DECREF(list);
    return item;
}

static PyObject *good_only_asked(PyObject *self, PyObject *dict)
{
    return PyBool_FromLong(PyDict_GetItemString(dict, "name") != NULL);
}

static PyObject *good_in_section(PyObject *self, PyObject *list)
{
    PyObject *item;
    Py_BEGIN_CRITICAL_SECTION(list);
    item = Py_XNewRef(PyList_GetItem(list, 0));
    Py_END_CRITICAL_SECTION();
    return item;
}

static int exec(PyObject *module)
{
    PyObject *dict = PyModule_GetDict(module);
    PyObject *value = PyDict_GetItemString(dict, "name");
    return value ? PyModule_AddObjectRef(module, "other", value) : 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, exec},
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static PyMethodDef methods[] = {
    {"good_strong", good_strong, METH_O, NULL},
    {"good_tuple", good_tuple, METH_VARARGS, NULL},
    {"good_keywords", (PyCFunction)(void (*)(void))good_keywords, METH_VARARGS | METH_KEYWORDS, NULL},
    {"good_private", good_private, METH_O, NULL},
    {"good_only_asked", good_only_asked, METH_O, NULL},
    {"good_in_section", good_in_section, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
