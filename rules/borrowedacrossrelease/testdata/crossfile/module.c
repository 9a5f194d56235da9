/* What one file lends is used in another after a third function has let others run. */
#include <Python.h>

PyObject *lookup(PyObject *dict, const char *name);
void pause_a_while(void);

static PyObject *bad_across_files(PyObject *self, PyObject *dict)
{
    PyObject *value = lookup(dict, "value"); // step "borrowed here"
    if (value == NULL)
        return NULL;
    pause_a_while(); // step "the thread may be released here"
    return PyNumber_Long(value); // want GIL501 "value, a borrowed reference, from lookup is used after the GIL was released"
}

static PyObject *good_across_files(PyObject *self, PyObject *dict)
{
    PyObject *number, *value = lookup(dict, "value");
    if (value == NULL)
        return NULL;
    Py_INCREF(value);
    pause_a_while();
    number = PyNumber_Long(value);
    Py_DECREF(value);
    return number;
}

static PyMethodDef methods[] = {
    {"bad_across_files", bad_across_files, METH_O, NULL},
    {"good_across_files", good_across_files, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
