/* Nothing here is to be reported. */
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *good_block_unblock_end(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        PyErr_SetString(PyExc_OSError, "woken");
        Py_UNBLOCK_THREADS
    }
    Py_END_ALLOW_THREADS
    return PyErr_Occurred() ? NULL : PyLong_FromLong(0);
}

static PyObject *good_block_then_leave(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        goto fail;
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
fail:
    return PyErr_NoMemory();
}

static PyObject *good_restore_in_each_branch(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1)) {
        PyEval_RestoreThread(save);
        PyErr_Clear();
    }
    else
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_goto_to_the_only_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0)
        goto fail;
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
fail:
    PyEval_RestoreThread(save);
    return PyErr_SetFromErrno(PyExc_OSError);
}

static PyObject *good_save_and_restore_in_each_round(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        PyThreadState *save = PyEval_SaveThread();
        sleep(1);
        PyEval_RestoreThread(save);
    }
    Py_RETURN_NONE;
}

static PyObject *good_ensure_while_held(PyObject *self, PyObject *args)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    Py_RETURN_NONE;
}

static PyObject *good_restore_only_when_saved(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    if (PyObject_IsTrue(args))
        save = PyEval_SaveThread();
    sleep(1);
    if (save) {
        PyEval_RestoreThread(save);
        save = NULL;
    }
    if (save)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_flag_cleared_after_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    int released = 1;
    if (sleep(1)) {
        PyEval_RestoreThread(save);
        released = 0;
        PyErr_Clear();
    }
    if (released)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_threshold_twice(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    Py_ssize_t n = PyObject_Size(args);
    if (n >= 2048)
        save = PyEval_SaveThread();
    sleep(1);
    if (n >= 2048)
        PyEval_RestoreThread(save);
    if (n < 2048)
        PyErr_Clear();
    Py_RETURN_NONE;
}

static void finish(PyThreadState **ts)
{
    if (*ts != NULL)
        PyEval_RestoreThread(*ts);
    *ts = NULL;
}

static PyObject *good_helper_restores_once(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    finish(&save);
    finish(&save);
    Py_RETURN_NONE;
}

static int on_progress(void *arg)
{
    Conn *c = arg;
    PyEval_RestoreThread(c->tstate);
    PyErr_Clear();
    c->tstate = PyEval_SaveThread();
    return 0;
}

extern int library_transfer(int (*progress)(void *), void *arg);

static PyObject *good_callback_restores_and_saves(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    library_transfer(on_progress, c);
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    Py_RETURN_NONE;
}

/* The library may call it in a region or not: the saved thread state tells. */
static int on_data(void *arg)
{
    Conn *c = arg;
    int released = c->tstate != NULL;
    if (released)
        PyEval_RestoreThread(c->tstate);
    PyErr_Clear();
    if (released)
        c->tstate = PyEval_SaveThread();
    return 0;
}

static PyObject *good_callback_that_may_be_held(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    library_transfer(on_data, c);
    c->tstate = PyEval_SaveThread();
    library_transfer(on_data, c);
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    Py_RETURN_NONE;
}

static PyObject *good_swap_without_gil_change(PyObject *self, PyObject *args)
{
    PyThreadState *main_state = PyThreadState_Get();
    PyThreadState *old = PyThreadState_Swap(main_state);
    PyThreadState_Swap(old);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_block_unblock_end", good_block_unblock_end, METH_O, NULL},
    {"good_block_then_leave", good_block_then_leave, METH_O, NULL},
    {"good_restore_in_each_branch", good_restore_in_each_branch, METH_O, NULL},
    {"good_goto_to_the_only_restore", good_goto_to_the_only_restore, METH_O, NULL},
    {"good_save_and_restore_in_each_round", good_save_and_restore_in_each_round, METH_O, NULL},
    {"good_ensure_while_held", good_ensure_while_held, METH_O, NULL},
    {"good_restore_only_when_saved", good_restore_only_when_saved, METH_O, NULL},
    {"good_flag_cleared_after_restore", good_flag_cleared_after_restore, METH_O, NULL},
    {"good_threshold_twice", good_threshold_twice, METH_O, NULL},
    {"good_helper_restores_once", good_helper_restores_once, METH_O, NULL},
    {"good_callback_restores_and_saves", good_callback_restores_and_saves, METH_O, NULL},
    {"good_callback_that_may_be_held", good_callback_that_may_be_held, METH_O, NULL},
    {"good_swap_without_gil_change", good_swap_without_gil_change, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
