/* foreign-thread, stage bad. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>

/* A thread that Python did not start: it has no thread state. */
static void *work(void *results)
{
    PyObject *one = PyLong_FromLong(1000); /* want GIL103 "PyLong_FromLong.*; so do 2 more calls in " */

    if (one != NULL) {
        PyList_Append(results, one);
        Py_DECREF(one);
    }
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
