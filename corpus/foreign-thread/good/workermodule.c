/* foreign-thread, stage good. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>

/* A thread that Python did not start: it has no thread state. */
static void *work(void *results)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *one = PyLong_FromLong(1000);

    if (one == NULL || PyList_Append(results, one) < 0)
        PyErr_WriteUnraisable(results);
    Py_XDECREF(one);
    PyGILState_Release(state);
    return NULL;
}

static PyObject *run(PyObject *self, PyObject *ignored)
{
    PyObject *results = PyList_New(0);
    pthread_t thread;
    int error;

    if (results == NULL)
        return NULL;
    error = pthread_create(&thread, NULL, work, results);
    if (error != 0) {
        Py_DECREF(results);
        errno = error;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    return results;
}

static PyMethodDef methods[] = {
    {"run", run, METH_NOARGS, PyDoc_STR("run() -> results of a thread")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "worker",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_worker(void)
{
    return PyModule_Create(&module);
}
