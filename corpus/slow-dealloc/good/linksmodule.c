/* slow-dealloc, stage good. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    pthread_t thread;
    int done; /* set by the thread */
} Link;

static void *serve(void *arg)
{
    usleep(300000);
    __atomic_store_n(&((Link *)arg)->done, 1, __ATOMIC_RELEASE);
    return NULL;
}

static void link_dealloc(PyObject *op)
{
    Link *self = (Link *)op;

    Py_BEGIN_ALLOW_THREADS
    while (!__atomic_load_n(&self->done, __ATOMIC_ACQUIRE))
        usleep(1000);
    Py_END_ALLOW_THREADS
    Py_TYPE(op)->tp_free(op);
}

static PyObject *link_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    Link *self = (Link *)type->tp_alloc(type, 0);
    int status;

    if (self == NULL)
        return NULL;
    status = pthread_create(&self->thread, NULL, serve, self);
    if (status != 0) {
        type->tp_free(self);
        errno = status;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    pthread_detach(self->thread);
    return (PyObject *)self;
}

static PyTypeObject Link_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "links.Link",
    .tp_basicsize = sizeof(Link),
    .tp_new = link_new,
    .tp_dealloc = link_dealloc,
};

static PyMethodDef methods[] = {
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "links",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_links(void)
{
    if (PyType_Ready(&Link_type) < 0)
        return NULL;
    PyObject *m = PyModule_Create(&module);
    if (m != NULL && PyModule_AddObjectRef(m, "Link", (PyObject *)&Link_type) < 0)
        Py_CLEAR(m);
    return m;
}
