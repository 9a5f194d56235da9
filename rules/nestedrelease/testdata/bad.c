/* Every function here releases the GIL when it is released already, or when no thread state is attached. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *bad_begin_in_begin(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_save_in_save(PyObject *self, PyObject *args)
{
    PyThreadState *outer = PyEval_SaveThread();
    PyThreadState *inner = PyEval_SaveThread(); // want GIL202 "releas|SaveThread"
    sleep(1);
    PyEval_RestoreThread(inner);
    PyEval_RestoreThread(outer);
    Py_RETURN_NONE;
}

static PyObject *bad_save_in_begin(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    Py_BEGIN_ALLOW_THREADS
    ts = PyEval_SaveThread(); // want GIL202 "releas|SaveThread"
    sleep(1);
    PyEval_RestoreThread(ts);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_save_twice_on_one_branch(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1))
        save = PyEval_SaveThread(); // want GIL202 "releas|SaveThread"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_save_again_in_next_round(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int i;
    for (i = 0; i < 3; i++) {
        save = PyEval_SaveThread(); // want GIL202 "releas|SaveThread"
        sleep(1);
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_goto_back_before_begin(PyObject *self, PyObject *args)
{
again:
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    if (sleep(1))
        goto again;
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_continue_skips_end(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
        if (sleep(1) && i < 2)
            continue;
        Py_END_ALLOW_THREADS
    }
    _exit(0);
}

static PyObject *bad_unblock_without_block(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_UNBLOCK_THREADS // want GIL202 "releas|SaveThread|UNBLOCK_THREADS"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_release_thread_in_region(PyObject *self, PyObject *args)
{
    PyThreadState *ts = PyThreadState_Get();
    Py_BEGIN_ALLOW_THREADS
    PyEval_ReleaseThread(ts); // want GIL202 "releas|ReleaseThread"
    PyEval_AcquireThread(ts);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* The finding stands at the release in the helper. */
static void slow(void)
{
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
}

static PyObject *bad_helper_releases_in_region(PyObject *self, PyObject *args)
{
    slow();
    Py_BEGIN_ALLOW_THREADS
    slow();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

struct device {
    void (*wait)(int);
};

static void device_wait(int seconds)
{
    PyThreadState *save = PyEval_SaveThread(); // want GIL202 "releas|SaveThread"
    sleep((unsigned)seconds);
    PyEval_RestoreThread(save);
}

static struct device the_device = {.wait = device_wait};

static PyObject *bad_function_pointer_releases_in_region(PyObject *self, PyObject *args)
{
    struct device *d = &the_device;
    Py_BEGIN_ALLOW_THREADS
    d->wait(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

#define BEGIN_CONN(c) { (c)->tstate = PyEval_SaveThread();
#define END_CONN(c) PyEval_RestoreThread((c)->tstate); }

static PyObject *bad_wrapper_macros_nested(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    BEGIN_CONN(c)
    BEGIN_CONN(c) // want GIL202 "releas|SaveThread|BEGIN_CONN"
    sleep(1);
    END_CONN(c)
    END_CONN(c)
    Py_RETURN_NONE;
}

#define WITHOUT_GIL(statement) \
    do {                       \
        Py_BEGIN_ALLOW_THREADS \
        statement;             \
        Py_END_ALLOW_THREADS   \
    } while (0)

static void device_wait_twice(void)
{
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(2);
    Py_END_ALLOW_THREADS
}

static PyObject *bad_region_in_argument_of_region_macro(PyObject *self, PyObject *args)
{
    WITHOUT_GIL(device_wait_twice());
    Py_RETURN_NONE;
}

static void leave_python(PyThreadState **ts) { *ts = PyEval_SaveThread(); } // want GIL202 "releas|SaveThread"
static void enter_python(PyThreadState **ts) { PyEval_RestoreThread(*ts); }

static PyObject *bad_release_helper_called_twice(PyObject *self, PyObject *args)
{
    PyThreadState *ts, *ts2;
    leave_python(&ts);
    leave_python(&ts2);
    sleep(1);
    enter_python(&ts2);
    enter_python(&ts);
    Py_RETURN_NONE;
}

static PyObject *bad_flag_releases_before_begin(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
    if (nogil)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

/* ---- threads without a thread state ---- */

static void *bad_release_after_gilstate_release(void *arg)
{
    PyThreadState *save;
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    save = PyEval_SaveThread(); // want GIL202 "releas|SaveThread|attached"
    sleep(1);
    PyEval_RestoreThread(save);
    return NULL;
}

static void *bad_release_in_new_thread(void *arg)
{
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS|attached"
    sleep(1);
    Py_END_ALLOW_THREADS
    return NULL;
}

static PyObject *start_threads(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, bad_release_after_gilstate_release, NULL);
    pthread_create(&t, NULL, bad_release_in_new_thread, NULL);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_begin_in_begin", bad_begin_in_begin, METH_O, NULL},
    {"bad_save_in_save", bad_save_in_save, METH_O, NULL},
    {"bad_save_in_begin", bad_save_in_begin, METH_O, NULL},
    {"bad_save_twice_on_one_branch", bad_save_twice_on_one_branch, METH_O, NULL},
    {"bad_save_again_in_next_round", bad_save_again_in_next_round, METH_O, NULL},
    {"bad_goto_back_before_begin", bad_goto_back_before_begin, METH_O, NULL},
    {"bad_continue_skips_end", bad_continue_skips_end, METH_O, NULL},
    {"bad_unblock_without_block", bad_unblock_without_block, METH_O, NULL},
    {"bad_release_thread_in_region", bad_release_thread_in_region, METH_O, NULL},
    {"bad_helper_releases_in_region", bad_helper_releases_in_region, METH_O, NULL},
    {"bad_function_pointer_releases_in_region", bad_function_pointer_releases_in_region, METH_O, NULL},
    {"bad_wrapper_macros_nested", bad_wrapper_macros_nested, METH_O, NULL},
    {"bad_region_in_argument_of_region_macro", bad_region_in_argument_of_region_macro, METH_O, NULL},
    {"bad_release_helper_called_twice", bad_release_helper_called_twice, METH_O, NULL},
    {"bad_flag_releases_before_begin", bad_flag_releases_before_begin, METH_O, NULL},
    {"start_threads", start_threads, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
