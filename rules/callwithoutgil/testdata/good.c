/* Nothing here is to be reported. */
#include <Python.h>
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *ts;
    PyObject *callback;
} Conn;

extern void library_run(void (*)(void *), void *);

/* ---- functions that need no thread state ---- */

static PyObject *good_raw_allocator_in_region(PyObject *self, PyObject *args)
{
    char *buf;
    Py_BEGIN_ALLOW_THREADS
    buf = PyMem_RawMalloc(64);
    buf = PyMem_RawRealloc(buf, 128);
    PyMem_RawFree(buf);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_gilstate_ensure_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        PyGILState_STATE st = PyGILState_Ensure();
        PyErr_SetString(PyExc_OSError, "woken");
        PyGILState_Release(st);
    }
    Py_END_ALLOW_THREADS
    return PyErr_Occurred() ? NULL : PyLong_FromLong(0);
}

static PyThread_type_lock lock;

static PyObject *good_thread_locks_in_region(PyObject *self, PyObject *args)
{
    unsigned long me;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(lock, WAIT_LOCK);
    me = PyThread_get_thread_ident();
    PyThread_release_lock(lock);
    Py_END_ALLOW_THREADS
    return PyLong_FromUnsignedLong(me);
}

static Py_tss_t key = Py_tss_NEEDS_INIT;

static PyObject *good_thread_specific_storage_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (!PyThread_tss_is_created(&key))
        PyThread_tss_create(&key);
    PyThread_tss_set(&key, PyThread_tss_get(&key));
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static int later(void *arg) { return PyList_Append((PyObject *)arg, Py_None); }

static PyObject *good_pending_call_and_interrupt_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_AddPendingCall(later, (void *)args);
    PyErr_SetInterrupt();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_state_queries_in_region(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = Py_IsInitialized() + PyGILState_Check() + (int)strlen(Py_GetVersion());
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *good_pure_helpers_in_region(PyObject *self, PyObject *args)
{
    char buf[32];
    int c = 'x';
    Py_BEGIN_ALLOW_THREADS
    PyOS_snprintf(buf, sizeof buf, "%d", Py_CHARMASK(c));
    c = Py_MIN(1, 2) + Py_MAX(3, 4) + Py_ABS(-1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(c);
}

static PyObject *good_fatal_error_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1))
        Py_FatalError("cannot go on");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- no use of the API at all ---- */

static PyObject *good_sizeof_in_region(PyObject *self, PyObject *args)
{
    size_t n;
    Py_BEGIN_ALLOW_THREADS
    n = sizeof(PyListObject) + sizeof(PyLong_FromLong(1)) + sizeof(Py_None);
    Py_END_ALLOW_THREADS
    return PyLong_FromSize_t(n);
}

static PyObject *good_pointer_copy_of_singletons(PyObject *self, PyObject *args)
{
    PyObject *r;
    Py_BEGIN_ALLOW_THREADS
    r = sleep(1) ? Py_True : Py_False;
    if (args == Py_None)
        r = Py_None;
    Py_END_ALLOW_THREADS
    Py_INCREF(r);
    return r;
}

static PyObject *good_function_name_as_value(PyObject *self, PyObject *args)
{
    void (*destroy)(void *);
    Py_BEGIN_ALLOW_THREADS
    destroy = PyMem_Free;
    Py_END_ALLOW_THREADS
    destroy(NULL);
    Py_RETURN_NONE;
}

static PyObject *good_dead_code_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    if (0)
        PyErr_Clear();
    while (0)
        PyErr_Clear();
#if 0
    PyErr_Clear();
#endif
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
    PyErr_Clear();
}

static PyObject *good_after_noreturn_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        abort();
        PyErr_Clear();
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_own_fields_in_region(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    Py_BEGIN_ALLOW_THREADS
    close(c->fd);
    c->fd = -1;
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- held again ---- */

static PyObject *good_block_threads_before_api(PyObject *self, PyObject *args)
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

static PyObject *good_block_threads_then_return(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        return PyErr_NoMemory();
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_api_between_two_regions(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS
        sleep(1);
        Py_END_ALLOW_THREADS
        if (PyErr_CheckSignals())
            return NULL;
    }
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
    if (async_err)
        return NULL;
    if (n < 0) {
        errno = err;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    return PyLong_FromSsize_t(n);
}

/* fileutils.c: one function for callers with and without the GIL. */
static ssize_t write_impl(int fd, const void *buf, size_t count, int gil_held)
{
    ssize_t n;
    int err, async_err = 0;
    if (gil_held) {
        do {
            Py_BEGIN_ALLOW_THREADS
            errno = 0;
            n = write(fd, buf, count);
            err = errno;
            Py_END_ALLOW_THREADS
        } while (n < 0 && err == EINTR && !(async_err = PyErr_CheckSignals()));
    }
    else {
        do {
            errno = 0;
            n = write(fd, buf, count);
            err = errno;
        } while (n < 0 && err == EINTR);
    }
    if (async_err)
        return -1;
    if (n < 0) {
        if (gil_held)
            PyErr_SetFromErrno(PyExc_OSError);
        errno = err;
    }
    return n;
}

static PyObject *good_helper_told_whether_gil_is_held(PyObject *self, PyObject *args)
{
    ssize_t n = write_impl(1, "x", 1, 1), m;
    Py_BEGIN_ALLOW_THREADS
    m = write_impl(1, "x", 1, 0);
    Py_END_ALLOW_THREADS
    return n < 0 ? NULL : PyLong_FromSsize_t(n + m);
}

static PyObject *good_flag_correlates(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args), failed;
    if (nogil)
        save = PyEval_SaveThread();
    failed = sleep(1) != 0;
    if (failed && !nogil)
        PyErr_SetString(PyExc_OSError, "woken");
    if (nogil)
        PyEval_RestoreThread(save);
    if (failed)
        return PyErr_NoMemory();
    Py_RETURN_NONE;
}

static PyObject *good_save_pointer_is_the_flag(PyObject *self, PyObject *args)
{
    PyThreadState *_save = NULL;
    if (args != Py_None)
        _save = PyEval_SaveThread();
    sleep(1);
    if (_save) {
        PyEval_RestoreThread(_save);
        _save = NULL;
    }
    PyErr_Clear();
    if (_save == NULL)
        PyErr_Clear();
    Py_RETURN_NONE;
}

static PyObject *good_threshold(PyObject *self, PyObject *args)
{
    PyThreadState *_save = NULL;
    Py_ssize_t i, n = PyObject_Size(args);
    if (n > 500)
        _save = PyEval_SaveThread();
    for (i = 0; i < n; i++)
        sleep(0);
    if (n > 500)
        PyEval_RestoreThread(_save);
    return PyLong_FromSsize_t(n);
}

static PyObject *good_copied_flag_and_goto(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int threads = PyObject_IsTrue(args), released = threads;
    if (threads)
        save = PyEval_SaveThread();
    if (sleep(1))
        goto done;
    sleep(2);
done:
    if (released)
        PyEval_RestoreThread(save);
    return PyLong_FromLong(1);
}

/* ---- helpers ---- */

static void say(const char *what) { PyErr_SetString(PyExc_OSError, what); }

static PyObject *good_helper_called_after_end(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = close(0);
    Py_END_ALLOW_THREADS
    if (r) {
        say("close");
        return NULL;
    }
    Py_RETURN_NONE;
}

static void report(const char *what)
{
    PyGILState_STATE st = PyGILState_Ensure();
    say(what);
    PyErr_WriteUnraisable(Py_None);
    PyGILState_Release(st);
}

static PyObject *good_helper_that_ensures(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0))
        report("close");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* A callback that gets the saved thread state, takes the GIL for its work and gives it back. */
static int on_progress(Conn *c)
{
    PyObject *r;
    PyEval_RestoreThread(c->ts);
    r = PyObject_CallObject(c->callback, NULL);
    Py_XDECREF(r);
    c->ts = PyEval_SaveThread();
    return r ? 0 : -1;
}

static PyObject *good_callback_restores_and_saves(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    int i, failed = 0;
    c->ts = PyEval_SaveThread();
    for (i = 0; i < 3 && !failed; i++)
        failed = on_progress(c);
    PyEval_RestoreThread(c->ts);
    c->ts = NULL;
    return failed ? NULL : PyLong_FromLong(i);
}

static void on_event(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject_CallObject((PyObject *)arg, NULL);
    PyErr_Clear();
    PyGILState_Release(st);
}

static PyObject *good_library_callback_that_ensures(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    library_run(on_event, (void *)args);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static int by_length(const void *a, const void *b)
{
    return PyObject_Size(*(PyObject *const *)a) > PyObject_Size(*(PyObject *const *)b);
}

static PyObject *good_comparator_of_qsort_held(PyObject *self, PyObject *args)
{
    PyObject *v[2] = {self, args};
    qsort(v, 2, sizeof *v, by_length);
    Py_RETURN_NONE;
}

static int try_enter(PyGILState_STATE *st)
{
    if (!Py_IsInitialized())
        return 0;
    *st = PyGILState_Ensure();
    return 1;
}

static void warn_user(const char *message)
{
    PyGILState_STATE st;
    if (!try_enter(&st))
        return;
    PyErr_WarnEx(PyExc_RuntimeWarning, message, 1);
    PyGILState_Release(st);
}

static PyObject *good_acquire_that_may_fail(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    warn_user("slow");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

#define WITHOUT_GIL(statement) \
    do {                       \
        Py_BEGIN_ALLOW_THREADS \
        statement;             \
        Py_END_ALLOW_THREADS   \
    } while (0)

static PyObject *good_c_call_in_argument_of_region_macro(PyObject *self, PyObject *args)
{
    int r;
    WITHOUT_GIL(r = close(0));
    return PyLong_FromLong(r);
}

static jmp_buf jump;

static PyObject *good_longjmp_back_into_held_code(PyObject *self, PyObject *args)
{
    PyThreadState *volatile save = NULL;
    if (setjmp(jump)) {
        PyEval_RestoreThread(save);
        return PyErr_NoMemory();
    }
    save = PyEval_SaveThread();
    if (sleep(1))
        longjmp(jump, 1);
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static int walk(PyObject *list, int nogil)
{
    if (nogil)
        return (int)sleep(1);
    return (int)PyList_Size(list);
}

static PyObject *good_helper_with_constant_flag(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = walk(NULL, 1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r + walk(args, 0));
}

/* ---- the module ---- */

struct tree {
    struct tree *left, *right;
    int odd;
};

static void visit_tree(struct tree *t, int depth);

static void tell_odd(struct tree *t)
{
    PyGILState_STATE s = PyGILState_Ensure();
    PySys_WriteStderr("odd: %d\n", t->odd);
    PyGILState_Release(s);
}

static void visit_children(struct tree *t, int depth)
{
    if (t->left)
        visit_tree(t->left, depth + 1);
    if (t->right)
        visit_tree(t->right, depth + 1);
}

static void visit_tree(struct tree *t, int depth)
{
    if (t->odd)
        tell_odd(t);
    visit_children(t, depth);
}

static PyObject *good_recursion_in_region(PyObject *self, PyObject *args)
{
    static struct tree root;
    Py_BEGIN_ALLOW_THREADS
    visit_tree(&root, 0);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_raw_allocator_in_region", good_raw_allocator_in_region, METH_O, NULL},
    {"good_gilstate_ensure_in_region", good_gilstate_ensure_in_region, METH_O, NULL},
    {"good_thread_locks_in_region", good_thread_locks_in_region, METH_O, NULL},
    {"good_thread_specific_storage_in_region", good_thread_specific_storage_in_region, METH_O, NULL},
    {"good_pending_call_and_interrupt_in_region", good_pending_call_and_interrupt_in_region, METH_O, NULL},
    {"good_state_queries_in_region", good_state_queries_in_region, METH_O, NULL},
    {"good_pure_helpers_in_region", good_pure_helpers_in_region, METH_O, NULL},
    {"good_fatal_error_in_region", good_fatal_error_in_region, METH_O, NULL},
    {"good_sizeof_in_region", good_sizeof_in_region, METH_O, NULL},
    {"good_pointer_copy_of_singletons", good_pointer_copy_of_singletons, METH_O, NULL},
    {"good_function_name_as_value", good_function_name_as_value, METH_O, NULL},
    {"good_dead_code_in_region", good_dead_code_in_region, METH_O, NULL},
    {"good_after_noreturn_in_region", good_after_noreturn_in_region, METH_O, NULL},
    {"good_own_fields_in_region", good_own_fields_in_region, METH_O, NULL},
    {"good_block_threads_before_api", good_block_threads_before_api, METH_O, NULL},
    {"good_block_threads_then_return", good_block_threads_then_return, METH_O, NULL},
    {"good_api_between_two_regions", good_api_between_two_regions, METH_O, NULL},
    {"good_eintr_loop", good_eintr_loop, METH_O, NULL},
    {"good_helper_told_whether_gil_is_held", good_helper_told_whether_gil_is_held, METH_O, NULL},
    {"good_flag_correlates", good_flag_correlates, METH_O, NULL},
    {"good_save_pointer_is_the_flag", good_save_pointer_is_the_flag, METH_O, NULL},
    {"good_threshold", good_threshold, METH_O, NULL},
    {"good_copied_flag_and_goto", good_copied_flag_and_goto, METH_O, NULL},
    {"good_helper_called_after_end", good_helper_called_after_end, METH_O, NULL},
    {"good_helper_that_ensures", good_helper_that_ensures, METH_O, NULL},
    {"good_callback_restores_and_saves", good_callback_restores_and_saves, METH_O, NULL},
    {"good_library_callback_that_ensures", good_library_callback_that_ensures, METH_O, NULL},
    {"good_comparator_of_qsort_held", good_comparator_of_qsort_held, METH_O, NULL},
    {"good_acquire_that_may_fail", good_acquire_that_may_fail, METH_O, NULL},
    {"good_c_call_in_argument_of_region_macro", good_c_call_in_argument_of_region_macro, METH_O, NULL},
    {"good_longjmp_back_into_held_code", good_longjmp_back_into_held_code, METH_O, NULL},
    {"good_helper_with_constant_flag", good_helper_with_constant_flag, METH_O, NULL},
    {"good_recursion_in_region", good_recursion_in_region, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
