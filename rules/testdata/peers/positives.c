/* Seventeen small faults that other tools were tried on. Those of rules that come later are marked so. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

static PyObject *peer_return_between_begin_and_end(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0)
        return NULL; // want GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *peer_early_return_after_raw_save(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0)
        return NULL; // want GIL201 "released|acquir"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *peer_double_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    Py_RETURN_NONE;
}

static void complain(void)
{
    PyErr_SetString(PyExc_OSError, "failed"); // want GIL101 "PyErr_SetString"
}

static PyObject *peer_helper_without_object_argument(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0)
        complain();
    Py_END_ALLOW_THREADS
    return PyErr_Occurred() ? NULL : PyLong_FromLong(0);
}

static PyObject *peer_call_between_raw_save_and_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    PyObject *r = PyLong_FromLong(close(0)); // want GIL101 "PyLong_FromLong"
    PyEval_RestoreThread(save);
    return r;
}

static PyObject *peer_begin_in_begin(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *peer_incref_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_INCREF(args); // want GIL101 "Py_INCREF"
    Py_END_ALLOW_THREADS
    return args;
}

static PyObject *peer_goto_out_of_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0)
        goto fail;
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
fail:
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *peer_missing_release_after_ensure(PyObject *self, PyObject *args)
{
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyObject_IsTrue(args) < 0)
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    PyGILState_Release(st);
    Py_RETURN_NONE;
}

static PyObject *peer_allocator_in_region(PyObject *self, PyObject *args)
{
    void *p;
    Py_BEGIN_ALLOW_THREADS
    p = PyMem_Malloc(100); // want GIL101 "PyMem_Malloc"
    Py_END_ALLOW_THREADS
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static void *run(void *arg)
{
    PyObject_CallObject((PyObject *)arg, NULL); // want GIL103 "PyObject_CallObject"
    return NULL;
}

static PyObject *peer_thread_without_ensure(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, run, (void *)Py_NewRef(args));
    Py_RETURN_NONE;
}

static PyObject *peer_restore_of_null(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    (void)PyEval_SaveThread(); // want GIL204 "dropped|result|lost|discarded"
    sleep(1);
    PyEval_RestoreThread(save); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

static long calls;

static PyObject *peer_unlocked_static_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    calls++; // want GIL402 "calls"
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static char last[16];

static void remember(const char *what)
{
    last[0] = what[0]; // want GIL402 "last"
}

static PyObject *peer_unlocked_static_in_helper(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    remember("x");
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(last);
}

static PyObject *peer_long_loop_held(PyObject *self, PyObject *args)
{
    Py_buffer view;
    Py_ssize_t i, j;
    unsigned long sum = 0;
    if (PyObject_GetBuffer(args, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    for (i = 0; i < view.len; i++) // want GIL302 "nest of 2 loops" GIL306 "signals"
        for (j = 0; j < view.len; j++)
            sum += ((unsigned char *)view.buf)[i] ^ ((unsigned char *)view.buf)[j];
    PyBuffer_Release(&view);
    return PyLong_FromUnsignedLong(sum);
}

static PyObject *peer_blocking_call_held(PyObject *self, PyObject *args)
{
    char c;
    ssize_t n = read(0, &c, 1); // later GIL301
    return PyLong_FromSsize_t(n);
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static PyObject *peer_lock_order(PyObject *self, PyObject *args)
{
    pthread_mutex_lock(&mutex); // want GIL304 "deadlock"
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    pthread_mutex_unlock(&mutex);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"peer_return_between_begin_and_end", peer_return_between_begin_and_end, METH_O, NULL},
    {"peer_early_return_after_raw_save", peer_early_return_after_raw_save, METH_O, NULL},
    {"peer_double_restore", peer_double_restore, METH_O, NULL},
    {"peer_helper_without_object_argument", peer_helper_without_object_argument, METH_O, NULL},
    {"peer_call_between_raw_save_and_restore", peer_call_between_raw_save_and_restore, METH_O, NULL},
    {"peer_begin_in_begin", peer_begin_in_begin, METH_O, NULL},
    {"peer_incref_in_region", peer_incref_in_region, METH_O, NULL},
    {"peer_goto_out_of_region", peer_goto_out_of_region, METH_O, NULL},
    {"peer_missing_release_after_ensure", peer_missing_release_after_ensure, METH_O, NULL},
    {"peer_allocator_in_region", peer_allocator_in_region, METH_O, NULL},
    {"peer_thread_without_ensure", peer_thread_without_ensure, METH_O, NULL},
    {"peer_restore_of_null", peer_restore_of_null, METH_O, NULL},
    {"peer_unlocked_static_in_region", peer_unlocked_static_in_region, METH_O, NULL},
    {"peer_unlocked_static_in_helper", peer_unlocked_static_in_helper, METH_O, NULL},
    {"peer_long_loop_held", peer_long_loop_held, METH_O, NULL},
    {"peer_blocking_call_held", peer_blocking_call_held, METH_O, NULL},
    {"peer_lock_order", peer_lock_order, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "positives", NULL, -1, methods};

PyMODINIT_FUNC PyInit_positives(void)
{
    return PyModule_Create(&module);
}
