// target: 3.13t
/* torn-dict, stage bad. */
#include <Python.h>

#include <limits.h>

static PyObject *span(PyObject *self, PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    long least = LONG_MAX, most = LONG_MIN;

    if (!PyDict_Check(dict)) {
        PyErr_SetString(PyExc_TypeError, "span() takes a dict");
        return NULL;
    }
    while (PyDict_Next(dict, &at, &key, &value)) { /* want GIL604 "PyDict_Next" */
        long n = PyLong_AsLong(value);

        least = n < least ? n : least;
        most = n > most ? n : most;
    }
    if (PyErr_Occurred())
        return NULL;
    return Py_BuildValue("ll", least, most);
}

static PyMethodDef methods[] = {
    {"span", span, METH_O, PyDoc_STR("span(dict) -> (least, most)")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "sums",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_sums(void)
{
    return PyModuleDef_Init(&module);
}
