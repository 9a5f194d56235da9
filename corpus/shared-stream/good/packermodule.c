/* shared-stream, stage good. */
#include <Python.h>

#include <pthread.h>
#include <zlib.h>

typedef struct {
    PyObject_HEAD
    z_stream stream;
    pthread_mutex_t lock;
} Packer;

static PyObject *write_bytes(PyObject *op, PyObject *arg)
{
    Packer *self = (Packer *)op;
    unsigned char out[256];
    char *data;
    Py_ssize_t size;
    int status;

    if (PyBytes_AsStringAndSize(arg, &data, &size) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&self->lock);
    self->stream.next_in = (unsigned char *)data;
    self->stream.avail_in = (unsigned)size;
    do {
        self->stream.next_out = out;
        self->stream.avail_out = sizeof out;
        status = deflate(&self->stream, Z_SYNC_FLUSH);
    } while (status == Z_OK && self->stream.avail_out == 0);
    pthread_mutex_unlock(&self->lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(status);
}

static PyObject *packer_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    Packer *self = (Packer *)type->tp_alloc(type, 0);

    if (self == NULL)
        return NULL;
    pthread_mutex_init(&self->lock, NULL);
    if (deflateInit(&self->stream, 6) != Z_OK) {
        Py_DECREF(self);
        PyErr_SetString(PyExc_RuntimeError, "zlib says no");
        return NULL;
    }
    return (PyObject *)self;
}

static void packer_dealloc(PyObject *op)
{
    deflateEnd(&((Packer *)op)->stream);
    Py_TYPE(op)->tp_free(op);
}

static PyMethodDef packer_methods[] = {
    {"write", write_bytes, METH_O, PyDoc_STR("write(bytes) -> status")},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Packer_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "packer.Packer",
    .tp_basicsize = sizeof(Packer),
    .tp_new = packer_new,
    .tp_dealloc = packer_dealloc,
    .tp_methods = packer_methods,
};

static PyMethodDef methods[] = {
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "packer",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_packer(void)
{
    if (PyType_Ready(&Packer_type) < 0)
        return NULL;
    PyObject *m = PyModule_Create(&module);
    if (m != NULL && PyModule_AddObjectRef(m, "Packer", (PyObject *)&Packer_type) < 0)
        Py_CLEAR(m);
    return m;
}
