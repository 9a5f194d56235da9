/* refcount, stage bad. */
#include <Python.h>

/* share(object, times): takes and drops a reference so many times. */
static PyObject *share(PyObject *self, PyObject *args)
{
    PyObject *object;
    long times;

    if (!PyArg_ParseTuple(args, "Ol:share", &object, &times))
        return NULL;
    Py_BEGIN_ALLOW_THREADS /* step "released here" */
    for (long i = 0; i < times; i++) {
        Py_IncRef(object); /* want GIL101 "Py_IncRef" */
        Py_DecRef(object); /* want GIL101 "Py_DecRef" */
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"share", share, METH_VARARGS, PyDoc_STR("share(object, times)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "refs",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_refs(void)
{
    return PyModule_Create(&module);
}
