/* busy-collector, stage bad. */
#include <Python.h>

#include <unistd.h>

typedef struct {
    PyObject_HEAD
    PyObject *child;
} Node;

static int traversing; /* for the test */

static PyObject *busy(PyObject *self, PyObject *ignored)
{
    return PyBool_FromLong(__atomic_load_n(&traversing, __ATOMIC_RELAXED));
}

static int node_traverse(PyObject *op, visitproc visit, void *arg)
{
    Node *self = (Node *)op;

    __atomic_store_n(&traversing, 1, __ATOMIC_RELAXED);
    Py_BEGIN_ALLOW_THREADS /* want GIL701 "releases the GIL within tp_traverse" */
    usleep(50000); /* as if the node had to be read from a disk */
    Py_END_ALLOW_THREADS
    __atomic_store_n(&traversing, 0, __ATOMIC_RELAXED);
    Py_VISIT(self->child);
    return 0;
}

static int node_clear(PyObject *op)
{
    Py_CLEAR(((Node *)op)->child);
    return 0;
}

static void node_dealloc(PyObject *op)
{
    PyObject_GC_UnTrack(op);
    node_clear(op);
    Py_TYPE(op)->tp_free(op);
}

static PyTypeObject Node_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "trees.Node",
    .tp_basicsize = sizeof(Node),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_new = PyType_GenericNew,
    .tp_dealloc = node_dealloc,
    .tp_traverse = node_traverse,
    .tp_clear = node_clear,
};

static PyMethodDef methods[] = {
    {"busy", busy, METH_NOARGS, PyDoc_STR("busy() -> bool")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "trees",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_trees(void)
{
    if (PyType_Ready(&Node_type) < 0)
        return NULL;
    PyObject *m = PyModule_Create(&module);
    if (m != NULL && PyModule_AddObjectRef(m, "Node", (PyObject *)&Node_type) < 0)
        Py_CLEAR(m);
    return m;
}
