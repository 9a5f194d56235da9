/* print-list-split, stage locked. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "printlist.h"

/* Returns an array of the strings' texts that ends in NULL, or NULL with an exception. */
static const char **texts_of(PyObject *strings)
{
    Py_ssize_t n = PyTuple_GET_SIZE(strings);
    const char **words = PyMem_RawCalloc((size_t)n + 1, sizeof *words);

    if (words == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    for (Py_ssize_t i = 0; i < n; i++) {
        PyObject *item = PyTuple_GET_ITEM(strings, i);
        if (!PyUnicode_Check(item)) {
            PyErr_SetString(PyExc_TypeError, "print_list() takes a list of strings");
            PyMem_RawFree(words);
            return NULL;
        }
        words[i] = PyUnicode_AsUTF8(item);
        if (words[i] == NULL) {
            PyMem_RawFree(words);
            return NULL;
        }
    }
    return words;
}

static PyObject *print_list(PyObject *self, PyObject *args)
{
    PyObject *list, *strings;
    const char **words;

    if (!PyArg_ParseTuple(args, "O!:print_list", &PyList_Type, &list))
        return NULL;
    strings = PyList_AsTuple(list); /* keeps them, whatever becomes of the list */
    if (strings == NULL)
        return NULL;
    words = texts_of(strings);
    if (words == NULL) {
        Py_DECREF(strings);
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
    c_print_list(words);
    PyMem_RawFree(words);
    Py_END_ALLOW_THREADS
    Py_DECREF(strings);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"print_list", print_list, METH_VARARGS, PyDoc_STR("print_list(items): print the strings after a second")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "spam",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_spam(void)
{
    return PyModule_Create(&module);
}
