/* second-release, stage bad. */
#include <Python.h>

static PyObject *run(PyObject *self, PyObject *function)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *result = PyObject_CallNoArgs(function);

    PyGILState_Release(state);
    if (result == NULL)
        PyGILState_Release(state); /* want GIL206 "PyGILState_Release" */
    return result;
}

static PyMethodDef methods[] = {
    {"run", run, METH_O, PyDoc_STR("run(function)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "hooks",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_hooks(void)
{
    return PyModule_Create(&module);
}
