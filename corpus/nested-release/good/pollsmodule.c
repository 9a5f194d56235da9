/* nested-release, stage good. */
#include <Python.h>

#include <unistd.h>

/* Called without the GIL. */
static void nap(void)
{
    usleep(1000);
}

static PyObject *poll_twice(PyObject *self, PyObject *ignored)
{
    Py_BEGIN_ALLOW_THREADS
    nap();
    nap();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"poll_twice", poll_twice, METH_NOARGS, PyDoc_STR("poll_twice()")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "polls",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_polls(void)
{
    return PyModule_Create(&module);
}
