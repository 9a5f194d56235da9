// possible
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
} Thing;

static int bad_clear(PyObject *op)
{
    Thing *self = (Thing *)op;
    Py_BEGIN_ALLOW_THREADS // want GIL701 "within tp_clear"
    close(self->fd);
    Py_END_ALLOW_THREADS
    return 0;
}

static PyType_Slot slots[] = {
    {Py_tp_clear, bad_clear},
    {0, NULL},
};

PyType_Spec spec = {"m.Spec", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
