/* moved-bytes, stage good. */
#include <Python.h>

#include <unistd.h>

static PyObject *checksum(PyObject *self, PyObject *arg)
{
    Py_buffer view;
    long sum = 0;

    if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    for (Py_ssize_t i = 0; i < view.len; i++)
        sum += ((unsigned char *)view.buf)[i];
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyLong_FromLong(sum);
}

static PyMethodDef methods[] = {
    {"checksum", checksum, METH_O, PyDoc_STR("checksum(bytearray) -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "sender",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_sender(void)
{
    return PyModule_Create(&module);
}
