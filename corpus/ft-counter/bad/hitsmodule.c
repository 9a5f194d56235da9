// target: 3.13t
/* ft-counter, stage bad. */
#include <Python.h>

static long hits;

static PyObject *hit(PyObject *self, PyObject *ignored)
{
    hits++; /* want GIL602 "hits is read and written back without a lock" */
    Py_RETURN_NONE;
}

static PyObject *total(PyObject *self, PyObject *ignored)
{
    return PyLong_FromLong(hits);
}

static PyMethodDef methods[] = {
    {"hit", hit, METH_NOARGS, PyDoc_STR("hit()")},
    {"total", total, METH_NOARGS, PyDoc_STR("total() -> int")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "hits",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_hits(void)
{
    return PyModuleDef_Init(&module);
}
