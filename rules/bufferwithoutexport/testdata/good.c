/* Memory that stays in place while a region uses it. */
#include <Python.h>
#include <unistd.h>

static PyObject *good_view(PyObject *self, PyObject *args)
{
    Py_ssize_t n;
    Py_buffer view;
    if (!PyArg_ParseTuple(args, "w*", &view))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = read(0, view.buf, view.len);
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyLong_FromSsize_t(n);
}

static PyObject *good_loop(PyObject *self, PyObject *list)
{
    Py_ssize_t i, n = 0;
    for (i = 0; i < PyList_GET_SIZE(list); i++) {
        Py_buffer view;
        char *data;
        if (PyObject_GetBuffer(PyList_GET_ITEM(list, i), &view, PyBUF_SIMPLE) < 0)
            return NULL;
        data = view.buf;
        Py_BEGIN_ALLOW_THREADS
        n += write(1, data, view.len);
        Py_END_ALLOW_THREADS
        PyBuffer_Release(&view);
    }
    return PyLong_FromSsize_t(n);
}

static PyObject *good_read_only(PyObject *self, PyObject *args)
{
    const char *data;
    Py_ssize_t n;
    if (!PyArg_ParseTuple(args, "y#", &data, &n)) /* takes no bytearray */
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = write(1, data, n);
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *good_private(PyObject *self, PyObject *unused)
{
    PyObject *array = PyByteArray_FromStringAndSize(NULL, 100);
    char *data;
    if (array == NULL)
        return NULL;
    data = PyByteArray_AS_STRING(array);
    Py_BEGIN_ALLOW_THREADS
    (void)!read(0, data, 100);
    Py_END_ALLOW_THREADS
    return array;
}

static PyObject *good_held(PyObject *self, PyObject *array)
{
    char *data = PyByteArray_AS_STRING(array);
    return PyLong_FromLong(data[0]);
}

static PyMethodDef methods[] = {
    {"good_view", good_view, METH_VARARGS, NULL},
    {"good_loop", good_loop, METH_O, NULL},
    {"good_read_only", good_read_only, METH_VARARGS, NULL},
    {"good_private", good_private, METH_NOARGS, NULL},
    {"good_held", good_held, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
