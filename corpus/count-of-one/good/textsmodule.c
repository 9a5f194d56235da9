// target: 3.13t
/* count-of-one, stage good. */
#include <Python.h>

static PyObject *doubled(PyObject *self, PyObject *args)
{
    PyObject *box, *work, *list, *done, *copy;

    if (!PyArg_ParseTuple(args, "O!O:doubled", &PyList_Type, &box, &work))
        return NULL;
    list = PyList_GetItemRef(box, 0);
    if (list == NULL)
        return NULL;
    if (PyList_SetSlice(box, 0, 1, NULL) < 0)
        return NULL;
    done = PyObject_CallNoArgs(work);
    Py_XDECREF(done);
    copy = PySequence_Repeat(list, 2);
    Py_DECREF(list);
    return copy;
}

static PyMethodDef methods[] = {
    {"doubled", doubled, METH_VARARGS, PyDoc_STR("doubled(box, work) -> list")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "texts",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_texts(void)
{
    return PyModuleDef_Init(&module);
}
