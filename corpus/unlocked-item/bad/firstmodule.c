// target: 3.13t
/* unlocked-item, stage bad. */
#include <Python.h>

/* For the test: whether peek() is at work. */
static int peeking;

static PyObject *busy(PyObject *self, PyObject *ignored)
{
    return PyBool_FromLong(__atomic_load_n(&peeking, __ATOMIC_RELAXED));
}

static PyObject *peek(PyObject *self, PyObject *args)
{
    PyObject *list, *work, *item, *done, *type;

    if (!PyArg_ParseTuple(args, "O!O:peek", &PyList_Type, &list, &work))
        return NULL;
    item = PyList_GET_ITEM(list, 0); /* want GIL608 "does not lock list" */

    if (item == NULL)
        return NULL;
    __atomic_store_n(&peeking, 1, __ATOMIC_RELAXED);
    done = PyObject_CallNoArgs(work); /* other threads run meanwhile */
    Py_XDECREF(done);
    type = Py_NewRef((PyObject *)Py_TYPE(item));
    __atomic_store_n(&peeking, 0, __ATOMIC_RELAXED);
    return type;
}

static PyMethodDef methods[] = {
    {"peek", peek, METH_VARARGS, PyDoc_STR("peek(list, work) -> type")},
    {"busy", busy, METH_NOARGS, PyDoc_STR("busy() -> bool")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "first",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_first(void)
{
    return PyModuleDef_Init(&module);
}
