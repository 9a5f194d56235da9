/* kept-ensure, stage good. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>

static PyObject *function;

static void *deliver(void *arg)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *result = PyObject_CallFunction(function, "i", 42);

    if (result == NULL)
        PyErr_Clear();
    Py_XDECREF(result);
    PyGILState_Release(state);
    return arg;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    pthread_t thread;
    int status;

    Py_XSETREF(function, Py_NewRef(arg));
    status = pthread_create(&thread, NULL, deliver, NULL);
    if (status != 0) {
        errno = status;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, PyDoc_STR("start(function)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "sensor",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_sensor(void)
{
    return PyModule_Create(&module);
}
