/* removed-item, stage bad. */
#include <Python.h>

#include <unistd.h>

/* Waits, then gives the first item of a list. */
static PyObject *first_later(PyObject *self, PyObject *list)
{
    PyObject *item;

    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "first_later() takes a list");
        return NULL;
    }
    item = PyList_GetItem(list, 0);
    if (item == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    Py_END_ALLOW_THREADS
    Py_INCREF(item); /* want GIL501 "item" */
    return item;
}

static PyMethodDef methods[] = {
    {"first_later", first_later, METH_O, PyDoc_STR("first_later(list) -> item")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "items",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_items(void)
{
    return PyModule_Create(&module);
}
