/* Nothing here is to be reported. */
#include <Python.h>
#include <errno.h>
#include <setjmp.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
    PyObject *callback;
} Conn;

static PyObject *good_pair(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_block_threads_before_return(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        return NULL;
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_restore_before_each_return(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1)) {
        PyEval_RestoreThread(save);
        return NULL;
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_goto_to_restore(PyObject *self, PyObject *args)
{
    int r = -1;
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0)
        goto done;
    r = (int)sleep(1);
done:
    PyEval_RestoreThread(save);
    return PyLong_FromLong(r);
}

static PyObject *good_goto_inside_region(PyObject *self, PyObject *args)
{
    int tries = 0;
    Py_BEGIN_ALLOW_THREADS
again:
    if (sleep(1) && tries++ < 3)
        goto again;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(tries);
}

static PyObject *good_break_inside_region(PyObject *self, PyObject *args)
{
    int i;
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < 10; i++) {
        if (sleep(1))
            break;
        if (i == 5)
            continue;
        sleep(2);
    }
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(i);
}

static PyObject *good_do_while_zero_around_region(PyObject *self, PyObject *args)
{
    int r;
    do {
        if (args == Py_None)
            break;
        Py_BEGIN_ALLOW_THREADS
        r = (int)sleep(1);
        Py_END_ALLOW_THREADS
        if (r)
            break;
        PyErr_Clear();
    } while (0);
    Py_RETURN_NONE;
}

static PyObject *good_switch_restores_in_every_case(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    switch (sleep(1)) {
    case 0:
        PyEval_RestoreThread(save);
        break;
    case 1: /* falls through */
    default:
        PyEval_RestoreThread(save);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *good_flag(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    sleep(1);
    if (nogil)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_flag_in_loop(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int i, nogil = PyObject_IsTrue(args);
    for (i = 0; i < 4; i++) {
        if (nogil)
            save = PyEval_SaveThread();
        sleep(1);
        if (nogil)
            PyEval_RestoreThread(save);
        if (PyErr_CheckSignals())
            return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *good_threshold(PyObject *self, PyObject *args)
{
    PyThreadState *_save = NULL;
    Py_ssize_t n = PyObject_Size(args);
    if (n > 500) {
        Py_UNBLOCK_THREADS
    }
    sleep(1);
    if (n > 500) {
        Py_BLOCK_THREADS
    }
    Py_RETURN_NONE;
}

/* NumPy's NPY_BEGIN_THREADS family. */
#define LOOP_BEGIN_DEF PyThreadState *_save = NULL;
#define LOOP_BEGIN_THRESHOLDED(n) do { if ((n) > 500) { _save = PyEval_SaveThread(); } } while (0)
#define LOOP_END do { if (_save) { PyEval_RestoreThread(_save); _save = NULL; } } while (0)

static PyObject *good_numpy_style_macros(PyObject *self, PyObject *args)
{
    LOOP_BEGIN_DEF
    Py_ssize_t n = PyObject_Size(args);
    LOOP_BEGIN_THRESHOLDED(n);
    if (sleep(1))
        goto finish;
    sleep(2);
finish:
    LOOP_END;
    Py_RETURN_NONE;
}

static PyObject *good_save_pointer_tested(PyObject *self, PyObject *args)
{
    PyThreadState *_save = NULL;
    if (args != Py_None)
        _save = PyEval_SaveThread();
    sleep(1);
    if (_save != NULL)
        PyEval_RestoreThread(_save);
    Py_RETURN_NONE;
}

static PyObject *good_flag_copied_and_goto(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int threads = PyObject_IsTrue(args), released = 0, r = -1;
    if (threads) {
        save = PyEval_SaveThread();
        released = 1;
    }
    if (close(0) < 0)
        goto done;
    r = 0;
done:
    if (released)
        PyEval_RestoreThread(save);
    return PyLong_FromLong(r);
}

static PyObject *good_early_return_while_not_released(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    else if (sleep(1)) // want GIL301 "sleep"
        return NULL;
    if (!nogil)
        Py_RETURN_NONE;
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_release_in_second_half_of_expression(PyObject *self, PyObject *args)
{
    PyThreadState *save = args == Py_None ? NULL : PyEval_SaveThread();
    sleep(1);
    if (save)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_eintr_loop(PyObject *self, PyObject *args)
{
    char c;
    ssize_t n;
    int err, async_err = 0;
    do {
        Py_BEGIN_ALLOW_THREADS
        errno = 0;
        n = read(0, &c, 1);
        err = errno;
        Py_END_ALLOW_THREADS
    } while (n < 0 && err == EINTR && !(async_err = PyErr_CheckSignals()));
    if (n < 0)
        return async_err ? NULL : PyErr_SetFromErrno(PyExc_OSError);
    return PyLong_FromSsize_t(n);
}

/* ---- functions that do not come back ---- */

static void die(const char *why)
{
    (void)!write(2, why, 1);
    exit(1);
}

static PyObject *good_noreturn_helper_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1))
        die("woken");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_exec_in_region(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    execl("/bin/true", "true", (char *)NULL);
    _exit(127);
    (void)save;
}

static PyObject *good_infinite_loop_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    for (;;)
        sleep(1);
    Py_END_ALLOW_THREADS
}

/* ---- helpers that release and acquire for their callers ---- */

static void leave_python(Conn *c)
{
    c->tstate = PyEval_SaveThread();
}

static void enter_python(Conn *c)
{
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
}

static PyObject *good_release_and_acquire_helpers(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    int r;
    leave_python(c);
    r = close(c->fd);
    enter_python(c);
    return PyLong_FromLong(r);
}

static PyThreadState *release(int wanted)
{
    if (!wanted)
        return NULL;
    return PyEval_SaveThread();
}

static void acquire(PyThreadState *ts)
{
    if (ts)
        PyEval_RestoreThread(ts);
}

static PyObject *good_helper_returns_the_thread_state(PyObject *self, PyObject *args)
{
    PyThreadState *ts = release(args != Py_None);
    sleep(1);
    acquire(ts);
    Py_RETURN_NONE;
}

static void begin_by_pointer(PyThreadState **p) { *p = PyEval_SaveThread(); }
static void end_by_pointer(PyThreadState **p) { PyEval_RestoreThread(*p); *p = NULL; }

static PyObject *good_thread_state_by_pointer(PyObject *self, PyObject *args)
{
    PyThreadState *ts = NULL;
    begin_by_pointer(&ts);
    if (sleep(1)) {
        end_by_pointer(&ts);
        return NULL;
    }
    end_by_pointer(&ts);
    Py_RETURN_NONE;
}

struct guard {
    PyThreadState *ts;
    int active;
};

static void guard_release(struct guard *g)
{
    if (!g->active) {
        g->ts = PyEval_SaveThread();
        g->active = 1;
    }
}

static void guard_acquire(struct guard *g)
{
    if (g->active) {
        PyEval_RestoreThread(g->ts);
        g->active = 0;
    }
}

static PyObject *good_guard_with_own_flag(PyObject *self, PyObject *args)
{
    struct guard g = {NULL, 0};
    guard_release(&g);
    sleep(1);
    guard_acquire(&g);
    guard_acquire(&g);
    Py_RETURN_NONE;
}

#define BEGIN_CONN(c) { (c)->tstate = PyEval_SaveThread();
#define END_CONN(c) PyEval_RestoreThread((c)->tstate); (c)->tstate = NULL; }

static PyObject *good_wrapper_macros(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    BEGIN_CONN(c)
    sleep(1);
    END_CONN(c)
    Py_RETURN_NONE;
}

/* A callback that a library calls in the region: it comes in released and leaves released. */
static int on_progress(void *arg)
{
    Conn *c = arg;
    PyObject *r;
    PyEval_RestoreThread(c->tstate);
    r = PyObject_CallObject(c->callback, NULL);
    Py_XDECREF(r);
    c->tstate = PyEval_SaveThread();
    return r == NULL;
}

extern int library_transfer(int (*progress)(void *), void *arg);

static PyObject *good_callback_restores_and_saves(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    int r;
    c->tstate = PyEval_SaveThread();
    r = library_transfer(on_progress, c);
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    return r ? NULL : PyLong_FromLong(r);
}

static void on_event(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    Py_XDECREF(PyObject_CallObject((PyObject *)arg, NULL));
    PyGILState_Release(st);
}

extern void library_on_event(void (*)(void *), void *arg);

static PyObject *good_region_inside_ensure(PyObject *self, PyObject *args)
{
    library_on_event(on_event, (void *)args);
    Py_RETURN_NONE;
}

static jmp_buf jump;

static PyObject *good_longjmp_to_restore(PyObject *self, PyObject *args)
{
    PyThreadState *volatile save = PyEval_SaveThread();
    if (setjmp(jump) == 0) {
        if (sleep(1))
            longjmp(jump, 1);
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

#ifdef WITH_THREAD
#define MAYBE_BEGIN { PyThreadState *_ts = NULL; if (threads_on) _ts = PyEval_SaveThread();
#define MAYBE_END if (threads_on) PyEval_RestoreThread(_ts); }
#else
#define MAYBE_BEGIN {
#define MAYBE_END }
#endif

static PyObject *good_flag_inside_wrapper_macros(PyObject *self, PyObject *args)
{
    int threads_on = PyObject_IsTrue(args);
    MAYBE_BEGIN
    sleep(1);
    MAYBE_END
    Py_RETURN_NONE;
}

static PyObject *good_block_and_unblock_in_loop(PyObject *self, PyObject *args)
{
    int i, failed = 0;
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < 5 && !failed; i++) {
        sleep(1);
        Py_BLOCK_THREADS
        failed = PyErr_CheckSignals();
        Py_UNBLOCK_THREADS
    }
    Py_END_ALLOW_THREADS
    return failed ? NULL : PyLong_FromLong(i);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_pair", good_pair, METH_O, NULL},
    {"good_block_threads_before_return", good_block_threads_before_return, METH_O, NULL},
    {"good_restore_before_each_return", good_restore_before_each_return, METH_O, NULL},
    {"good_goto_to_restore", good_goto_to_restore, METH_O, NULL},
    {"good_goto_inside_region", good_goto_inside_region, METH_O, NULL},
    {"good_break_inside_region", good_break_inside_region, METH_O, NULL},
    {"good_do_while_zero_around_region", good_do_while_zero_around_region, METH_O, NULL},
    {"good_switch_restores_in_every_case", good_switch_restores_in_every_case, METH_O, NULL},
    {"good_flag", good_flag, METH_O, NULL},
    {"good_flag_in_loop", good_flag_in_loop, METH_O, NULL},
    {"good_threshold", good_threshold, METH_O, NULL},
    {"good_numpy_style_macros", good_numpy_style_macros, METH_O, NULL},
    {"good_save_pointer_tested", good_save_pointer_tested, METH_O, NULL},
    {"good_flag_copied_and_goto", good_flag_copied_and_goto, METH_O, NULL},
    {"good_early_return_while_not_released", good_early_return_while_not_released, METH_O, NULL},
    {"good_release_in_second_half_of_expression", good_release_in_second_half_of_expression, METH_O, NULL},
    {"good_eintr_loop", good_eintr_loop, METH_O, NULL},
    {"good_noreturn_helper_in_region", good_noreturn_helper_in_region, METH_O, NULL},
    {"good_exec_in_region", good_exec_in_region, METH_O, NULL},
    {"good_infinite_loop_in_region", good_infinite_loop_in_region, METH_O, NULL},
    {"good_release_and_acquire_helpers", good_release_and_acquire_helpers, METH_O, NULL},
    {"good_helper_returns_the_thread_state", good_helper_returns_the_thread_state, METH_O, NULL},
    {"good_thread_state_by_pointer", good_thread_state_by_pointer, METH_O, NULL},
    {"good_guard_with_own_flag", good_guard_with_own_flag, METH_O, NULL},
    {"good_wrapper_macros", good_wrapper_macros, METH_O, NULL},
    {"good_callback_restores_and_saves", good_callback_restores_and_saves, METH_O, NULL},
    {"good_region_inside_ensure", good_region_inside_ensure, METH_O, NULL},
    {"good_longjmp_to_restore", good_longjmp_to_restore, METH_O, NULL},
    {"good_flag_inside_wrapper_macros", good_flag_inside_wrapper_macros, METH_O, NULL},
    {"good_block_and_unblock_in_loop", good_block_and_unblock_in_loop, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
