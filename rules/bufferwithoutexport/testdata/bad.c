/* Memory of bytearrays and buffers that another thread may move. */
#include <Python.h>
#include <unistd.h>

static PyObject *bad_bytearray(PyObject *self, PyObject *args)
{
    Py_ssize_t n;
    PyObject *array;
    if (!PyArg_ParseTuple(args, "O!", &PyByteArray_Type, &array))
        return NULL;
    char *data = PyByteArray_AS_STRING(array); // step "obtained here"
    n = PyByteArray_GET_SIZE(array);
    Py_BEGIN_ALLOW_THREADS
    n = read(0, data, n); // want GIL503 "data is used when the GIL has been released, but PyByteArray_AS_STRING points at memory"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_given_back(PyObject *self, PyObject *object)
{
    Py_ssize_t n;
    Py_buffer view;
    char *data;
    if (PyObject_GetBuffer(object, &view, PyBUF_WRITABLE) < 0)
        return NULL;
    data = view.buf;
    n = view.len;
    PyBuffer_Release(&view);
    Py_BEGIN_ALLOW_THREADS
    n = read(0, data, n); // want GIL503 "data is used when .* its Py_buffer has been given back"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_view(PyObject *self, PyObject *args)
{
    Py_ssize_t n;
    Py_buffer view;
    if (!PyArg_ParseTuple(args, "y*", &view))
        return NULL;
    PyBuffer_Release(&view);
    Py_BEGIN_ALLOW_THREADS
    n = write(1, view.buf, view.len); // want GIL503 "view.buf is used when"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_old_protocol(PyObject *self, PyObject *object)
{
    void *data;
    Py_ssize_t n;
    if (PyObject_AsWriteBuffer(object, &data, &n) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = read(0, data, n); // want GIL503 "data is used when .* PyObject_AsWriteBuffer points at memory"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyMethodDef methods[] = {
    {"bad_bytearray", bad_bytearray, METH_VARARGS, NULL},
    {"bad_given_back", bad_given_back, METH_O, NULL},
    {"bad_view", bad_view, METH_VARARGS, NULL},
    {"bad_old_protocol", bad_old_protocol, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
