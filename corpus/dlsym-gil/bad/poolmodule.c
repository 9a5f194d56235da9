/* dlsym-gil, stage bad. */
#define _GNU_SOURCE
#include <Python.h>

#include <dlfcn.h>
#include <pthread.h>

/* The C API by the addresses of its functions, as programs have it that load Python at run time. */
typedef PyGILState_STATE (*ensure_function)(void);
typedef void (*release_function)(PyGILState_STATE);
typedef PyThreadState *(*save_function)(void);
typedef void (*restore_function)(PyThreadState *);

static struct {
    ensure_function ensure;
    release_function release;
    save_function save;
    restore_function restore;
} py;

static int load(void)
{
    py.ensure = (ensure_function)dlsym(RTLD_DEFAULT, "PyGILState_Ensure");
    py.release = (release_function)dlsym(RTLD_DEFAULT, "PyGILState_Release");
    py.save = (save_function)dlsym(RTLD_DEFAULT, "PyEval_SaveThread");
    py.restore = (restore_function)dlsym(RTLD_DEFAULT, "PyEval_RestoreThread");
    return py.ensure && py.release && py.save && py.restore;
}

static int append(PyObject *list)
{
    PyObject *one = PyLong_FromLong(1000); /* want GIL103 "PyLong_FromLong.*; so do 2 more calls in " */
    int status = one == NULL ? -1 : PyList_Append(list, one);

    Py_XDECREF(one);
    return status;
}

static void *work(void *list)
{
    for (int i = 0; i < 2500; i++) {
        if (append((PyObject *)list) < 0)
            return NULL;
    }
    return NULL;
}

/* run(list): appends to the list from four threads, then once more from this one. */
static PyObject *run(PyObject *self, PyObject *list)
{
    pthread_t threads[4];
    PyThreadState *save;
    int started = 0;

    save = py.save();
    while (started < 4 && pthread_create(&threads[started], NULL, work, list) == 0)
        started++;
    for (int i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    py.restore(save);
    if (append(list) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"run", run, METH_O, PyDoc_STR("run(list)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "pool",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_pool(void)
{
    if (!load()) {
        PyErr_SetString(PyExc_ImportError, "there is no GIL to be found");
        return NULL;
    }
    return PyModule_Create(&module);
}
