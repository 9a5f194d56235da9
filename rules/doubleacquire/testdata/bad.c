/* Every function here takes the GIL that it holds already: the thread waits for itself. */
#include <Python.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *bad_block_falls_into_end(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        PyErr_SetString(PyExc_OSError, "woken");
    }
    Py_END_ALLOW_THREADS // want GIL203 "held|deadlock|END_ALLOW_THREADS|RestoreThread"
    return PyErr_Occurred() ? NULL : PyLong_FromLong(0);
}

static PyObject *bad_block_then_end_without_branch(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BLOCK_THREADS
    PyErr_Clear();
    Py_END_ALLOW_THREADS // want GIL203 "held|deadlock|END_ALLOW_THREADS|RestoreThread"
    Py_RETURN_NONE;
}

static PyObject *bad_block_twice(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BLOCK_THREADS
    Py_BLOCK_THREADS // want GIL203 "held|deadlock|BLOCK_THREADS|RestoreThread"
    Py_UNBLOCK_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_restore_twice(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    Py_RETURN_NONE;
}

static PyObject *bad_restore_in_branch_and_after_it(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1)) {
        PyEval_RestoreThread(save);
        PyErr_Clear();
    }
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    Py_RETURN_NONE;
}

static PyObject *bad_goto_to_second_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    int failed = close(0) < 0;
    PyEval_RestoreThread(save);
    if (failed)
        goto fail;
    Py_RETURN_NONE;
fail:
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    return PyErr_SetFromErrno(PyExc_OSError);
}

static PyObject *bad_restore_in_loop(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    int i;
    for (i = 0; i < 3; i++) {
        sleep(1);
        PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    }
    Py_RETURN_NONE;
}

static PyObject *bad_case_falls_through_to_second_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    switch (sleep(1)) {
    case 0:
        PyEval_RestoreThread(save);
        /* falls through */
    default:
        PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    }
    Py_RETURN_NONE;
}

static PyObject *bad_acquire_thread_while_held(PyObject *self, PyObject *args)
{
    PyThreadState *ts = PyThreadState_Get();
    PyEval_AcquireThread(ts); // want GIL203 "held|deadlock|AcquireThread"
    PyEval_ReleaseThread(ts);
    Py_RETURN_NONE;
}

static PyObject *bad_restore_inside_ensure(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    PyGILState_Release(st);
    Py_RETURN_NONE;
}

static void finish(PyThreadState *ts)
{
    PyEval_RestoreThread(ts); // want GIL203 "held|deadlock|RestoreThread"
}

static PyObject *bad_helper_restores_again(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    finish(save);
    Py_RETURN_NONE;
}

#define BEGIN_CONN(c) (c)->tstate = PyEval_SaveThread()
#define END_CONN(c) PyEval_RestoreThread((c)->tstate)

static PyObject *bad_wrapper_macro_twice(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    BEGIN_CONN(c);
    if (sleep(1))
        END_CONN(c);
    END_CONN(c); // want GIL203 "held|deadlock|END_CONN|RestoreThread"
    Py_RETURN_NONE;
}

static PyObject *bad_conditional_release_unconditional_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyThreadState_Get();
    if (PyObject_IsTrue(args))
        save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save); // want GIL203 "held|deadlock|RestoreThread"
    Py_RETURN_NONE;
}

static PyObject *bad_restore_before_save(PyObject *self, PyObject *args)
{
    PyThreadState *ts = PyThreadState_Get();
    PyEval_RestoreThread(ts); // want GIL203 "held|deadlock|RestoreThread"
    ts = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(ts);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_block_falls_into_end", bad_block_falls_into_end, METH_O, NULL},
    {"bad_block_then_end_without_branch", bad_block_then_end_without_branch, METH_O, NULL},
    {"bad_block_twice", bad_block_twice, METH_O, NULL},
    {"bad_restore_twice", bad_restore_twice, METH_O, NULL},
    {"bad_restore_in_branch_and_after_it", bad_restore_in_branch_and_after_it, METH_O, NULL},
    {"bad_goto_to_second_restore", bad_goto_to_second_restore, METH_O, NULL},
    {"bad_restore_in_loop", bad_restore_in_loop, METH_O, NULL},
    {"bad_case_falls_through_to_second_restore", bad_case_falls_through_to_second_restore, METH_O, NULL},
    {"bad_acquire_thread_while_held", bad_acquire_thread_while_held, METH_O, NULL},
    {"bad_restore_inside_ensure", bad_restore_inside_ensure, METH_O, NULL},
    {"bad_helper_restores_again", bad_helper_restores_again, METH_O, NULL},
    {"bad_wrapper_macro_twice", bad_wrapper_macro_twice, METH_O, NULL},
    {"bad_conditional_release_unconditional_restore", bad_conditional_release_unconditional_restore, METH_O, NULL},
    {"bad_restore_before_save", bad_restore_before_save, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
