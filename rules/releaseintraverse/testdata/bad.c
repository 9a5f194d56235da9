#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *item;
    int fd;
} Thing;

static int bad_plain(PyObject *op, visitproc visit, void *arg)
{
    Thing *self = (Thing *)op;
    Py_BEGIN_ALLOW_THREADS // want GIL701 "in Py_BEGIN_ALLOW_THREADS. releases the GIL within tp_traverse, while the garbage collector is at work"
    lseek(self->fd, 0, SEEK_SET);
    Py_END_ALLOW_THREADS
    Py_VISIT(self->item);
    return 0;
}

static void flush(Thing *self)
{
    PyThreadState *save = PyEval_SaveThread(); // want GIL701 "PyEval_SaveThread.. releases the GIL within tp_traverse"
    fsync(self->fd);
    PyEval_RestoreThread(save);
}

static int bad_in_helper(PyObject *op, visitproc visit, void *arg)
{
    Thing *self = (Thing *)op;
    if (self->fd >= 0)
        flush(self); // step "calls flush"
    Py_VISIT(self->item);
    return 0;
}

static int bad_of_module(PyObject *m, visitproc visit, void *arg)
{
    Py_BEGIN_ALLOW_THREADS // want GIL701 "within tp_traverse"
    sync();
    Py_END_ALLOW_THREADS
    return 0;
}

static PyTypeObject PlainType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "m.Plain",
    .tp_traverse = bad_plain,
};

static PyType_Slot slots[] = {
    {Py_tp_traverse, bad_in_helper},
    {0, NULL},
};

PyType_Spec spec = {"m.Spec", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};

static struct PyModuleDef def = {
    PyModuleDef_HEAD_INIT, .m_name = "bad", .m_traverse = bad_of_module,
};

PyMODINIT_FUNC PyInit_bad(void)
{
    if (PyType_Ready(&PlainType) < 0)
        return NULL;
    return PyModule_Create(&def);
}
