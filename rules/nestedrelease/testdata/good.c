/* Nothing here is to be reported. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *good_two_regions_in_a_row(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_BEGIN_ALLOW_THREADS
    sleep(2);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_empty_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_region_in_loop(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        if (i == 1)
            continue;
        Py_BEGIN_ALLOW_THREADS
        sleep(1);
        Py_END_ALLOW_THREADS
    }
    Py_RETURN_NONE;
}

static PyObject *good_region_in_each_branch(PyObject *self, PyObject *args)
{
    if (args == Py_None) {
        Py_BEGIN_ALLOW_THREADS
        sleep(1);
        Py_END_ALLOW_THREADS
    }
    else {
        Py_BEGIN_ALLOW_THREADS
        sleep(2);
        Py_END_ALLOW_THREADS
    }
    Py_RETURN_NONE;
}

static PyObject *good_region_in_blocked_part(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BLOCK_THREADS
    {
        PyThreadState *inner = PyEval_SaveThread();
        sleep(1);
        PyEval_RestoreThread(inner);
    }
    Py_UNBLOCK_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_region_in_ensure_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyGILState_STATE st = PyGILState_Ensure();
    PyThreadState *inner = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(inner);
    PyGILState_Release(st);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void slow(void)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
}

static PyObject *good_helper_releases_between_regions(PyObject *self, PyObject *args)
{
    slow();
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    slow();
    Py_RETURN_NONE;
}

static void slow_with_or_without(int gil_held)
{
    PyThreadState *save = NULL;
    if (gil_held)
        save = PyEval_SaveThread();
    sleep(1);
    if (gil_held)
        PyEval_RestoreThread(save);
}

static PyObject *good_helper_told_whether_gil_is_held(PyObject *self, PyObject *args)
{
    slow_with_or_without(1);
    Py_BEGIN_ALLOW_THREADS
    slow_with_or_without(0);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void slow_if_checked(void)
{
    PyThreadState *save = NULL;
    if (PyGILState_Check())
        save = PyEval_SaveThread();
    sleep(1);
    if (save)
        PyEval_RestoreThread(save);
}

static PyObject *good_helper_checks_the_state(PyObject *self, PyObject *args)
{
    slow_if_checked();
    Py_BEGIN_ALLOW_THREADS
    slow_if_checked();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_either_or(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    if (!nogil) {
        Py_BEGIN_ALLOW_THREADS
        sleep(1);
        Py_END_ALLOW_THREADS
    }
    if (nogil)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_released_flag(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int i, released = 0;
    for (i = 0; i < 3; i++) {
        if (!released) {
            save = PyEval_SaveThread();
            released = 1;
        }
        sleep(1);
    }
    if (released)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_restore_before_next_round(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    while (sleep(1)) {
        PyEval_RestoreThread(save);
        if (PyErr_CheckSignals())
            return NULL;
        save = PyEval_SaveThread();
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_release_thread_and_acquire_thread(PyObject *self, PyObject *args)
{
    PyThreadState *ts = PyThreadState_Get();
    PyEval_ReleaseThread(ts);
    sleep(1);
    PyEval_AcquireThread(ts);
    Py_RETURN_NONE;
}

/* A callback that comes in released takes the GIL, and may give it up in between. */
static int on_progress(void *arg)
{
    Conn *c = arg;
    PyEval_RestoreThread(c->tstate);
    slow();
    c->tstate = PyEval_SaveThread();
    return 0;
}

extern int library_transfer(int (*progress)(void *), void *arg);

static PyObject *good_callback_restores_first(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    library_transfer(on_progress, c);
    on_progress(c);
    PyEval_RestoreThread(c->tstate);
    Py_RETURN_NONE;
}

static void *good_thread_releases_inside_ensure(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    slow();
    PyGILState_Release(st);
    st = PyGILState_Ensure();
    slow();
    PyGILState_Release(st);
    return NULL;
}

static PyObject *good_start_thread(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, good_thread_releases_inside_ensure, NULL);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_two_regions_in_a_row", good_two_regions_in_a_row, METH_O, NULL},
    {"good_empty_region", good_empty_region, METH_O, NULL},
    {"good_region_in_loop", good_region_in_loop, METH_O, NULL},
    {"good_region_in_each_branch", good_region_in_each_branch, METH_O, NULL},
    {"good_region_in_blocked_part", good_region_in_blocked_part, METH_O, NULL},
    {"good_region_in_ensure_in_region", good_region_in_ensure_in_region, METH_O, NULL},
    {"good_helper_releases_between_regions", good_helper_releases_between_regions, METH_O, NULL},
    {"good_helper_told_whether_gil_is_held", good_helper_told_whether_gil_is_held, METH_O, NULL},
    {"good_helper_checks_the_state", good_helper_checks_the_state, METH_O, NULL},
    {"good_either_or", good_either_or, METH_O, NULL},
    {"good_released_flag", good_released_flag, METH_O, NULL},
    {"good_restore_before_next_round", good_restore_before_next_round, METH_O, NULL},
    {"good_release_thread_and_acquire_thread", good_release_thread_and_acquire_thread, METH_O, NULL},
    {"good_callback_restores_first", good_callback_restores_first, METH_O, NULL},
    {"good_start_thread", good_start_thread, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
