// target: 3.13t
/* count-of-one, stage bad. */
#include <Python.h>

/* box is a list that holds the list: its item is taken as a temporary one where nobody else counts. */
static PyObject *doubled(PyObject *self, PyObject *args)
{
    PyObject *box, *work, *list, *done, *copy;
    Py_ssize_t n;

    if (!PyArg_ParseTuple(args, "O!O:doubled", &PyList_Type, &box, &work))
        return NULL;
    list = PyList_GetItemRef(box, 0);
    if (list == NULL)
        return NULL;
    if (PyList_SetSlice(box, 0, 1, NULL) < 0)
        return NULL;
    if (Py_REFCNT(list) == 1) { /* want GIL607 "reference count of 1" */
        done = PyObject_CallNoArgs(work); /* meanwhile another thread finds the list */
        Py_XDECREF(done);
        n = PyList_Size(list);
        if (PyList_SetSlice(list, n, n, list) < 0)
            Py_CLEAR(list);
        return list;
    }
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
