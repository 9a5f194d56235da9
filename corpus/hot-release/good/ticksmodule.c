/* hot-release, stage good. */
#include <Python.h>

static PyObject *total(PyObject *self, PyObject *args)
{
    Py_buffer data;
    long sum = 0;

    if (!PyArg_ParseTuple(args, "y*:total", &data))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t i = 0; i < data.len; i++)
        sum += ((unsigned char *)data.buf)[i];
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&data);
    return PyLong_FromLong(sum);
}

static PyMethodDef methods[] = {
    {"total", total, METH_VARARGS, PyDoc_STR("total(bytes) -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "ticks",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_ticks(void)
{
    return PyModule_Create(&module);
}
