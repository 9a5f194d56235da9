/* moved-bytes, stage bad. */
#include <Python.h>

#include <unistd.h>

static PyObject *checksum(PyObject *self, PyObject *arg)
{
    unsigned char *bytes;
    Py_ssize_t size;
    long sum = 0;

    if (!PyByteArray_Check(arg)) {
        PyErr_SetString(PyExc_TypeError, "checksum() takes a bytearray");
        return NULL;
    }
    bytes = (unsigned char *)PyByteArray_AS_STRING(arg);
    size = PyByteArray_GET_SIZE(arg);
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    for (Py_ssize_t i = 0; i < size; i++)
        sum += bytes[i]; /* want GIL503 "bytes" */
    Py_END_ALLOW_THREADS
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
