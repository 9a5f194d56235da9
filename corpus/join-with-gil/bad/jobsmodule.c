/* join-with-gil, stage bad. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>

static void *work(void *function)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *result = PyObject_CallNoArgs((PyObject *)function);

    if (result == NULL)
        PyErr_WriteUnraisable((PyObject *)function);
    Py_XDECREF(result);
    PyGILState_Release(state);
    return NULL;
}

static PyObject *run(PyObject *self, PyObject *arg)
{
    pthread_t thread;
    int status = pthread_create(&thread, NULL, work, arg);

    if (status != 0) {
        errno = status;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    pthread_join(thread, NULL); /* want GIL305 "pthread_join" */
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"run", run, METH_O, PyDoc_STR("run(function)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "jobs",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_jobs(void)
{
    return PyModule_Create(&module);
}
