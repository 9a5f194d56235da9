/* Every function here leaves after PyGILState_Ensure without PyGILState_Release on some path. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

struct job {
    PyObject *callback;
    PyGILState_STATE st;
    int result;
};

static void *bad_never_released(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    (void)st;
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void *bad_early_return(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallObject(job->callback, NULL);
    if (r == NULL)
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    Py_DECREF(r);
    PyGILState_Release(st);
    return NULL;
}

static void *bad_goto_past_release(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallObject(job->callback, NULL);
    if (r == NULL)
        goto fail;
    Py_DECREF(r);
    PyGILState_Release(st);
    return NULL;
fail:
    PyErr_Print();
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void *bad_release_on_error_path_only(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallObject(job->callback, NULL);
    if (r == NULL) {
        PyErr_Print();
        PyGILState_Release(st);
        return NULL;
    }
    Py_DECREF(r);
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void *bad_one_case_forgets(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    switch (PyObject_IsTrue(job->callback)) {
    case 0:
        PyGILState_Release(st);
        break;
    case 1:
        break;
    default:
        PyErr_Print();
        PyGILState_Release(st);
    }
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void *bad_return_in_loop(void *arg)
{
    struct job *job = arg;
    int i;
    for (i = 0; i < 3; i++) {
        PyGILState_STATE st = PyGILState_Ensure(); // want GIL704 "thread of its own"
        PyObject *r = PyObject_CallObject(job->callback, NULL);
        if (r == NULL)
            return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
        Py_DECREF(r);
        PyGILState_Release(st);
    }
    return NULL;
}

static void *bad_break_before_release(void *arg)
{
    struct job *job = arg;
    for (;;) {
        PyGILState_STATE st = PyGILState_Ensure(); // want GIL704 "thread of its own"
        PyObject *r = PyObject_CallObject(job->callback, NULL);
        if (r == NULL)
            break;
        Py_DECREF(r);
        PyGILState_Release(st);
        sleep(1);
    }
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void *bad_release_is_unreachable(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    PyGILState_Release(st);
}

static void *bad_state_dropped(void *arg)
{
    struct job *job = arg;
    PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

/* PyEval_SaveThread releases the GIL, but it does not undo PyGILState_Ensure. */
static void *bad_save_thread_is_no_release(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyThreadState *save;
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    save = PyEval_SaveThread();
    (void)save;
    (void)st;
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

static void report(struct job *job)
{
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyErr_Occurred())
        PyErr_Print();
    else
        PyGILState_Release(st);
    job->result = 1;
} // want GIL205 "[Ee]nsure|[Rr]elease"

static void *bad_in_helper(void *arg)
{
    report(arg);
    pthread_exit(NULL);
}

static void enter_python(struct job *job) { job->st = PyGILState_Ensure(); }
static void leave_python(struct job *job) { PyGILState_Release(job->st); }

static void *bad_return_between_helpers(void *arg)
{
    struct job *job = arg;
    enter_python(job);
    if (PyObject_IsTrue(job->callback))
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    leave_python(job);
    return NULL;
}

#define WITH_PYTHON_BEGIN { PyGILState_STATE _st = PyGILState_Ensure();
#define WITH_PYTHON_END PyGILState_Release(_st); }

static void *bad_return_between_macros(void *arg)
{
    struct job *job = arg;
    WITH_PYTHON_BEGIN
    if (PyObject_IsTrue(job->callback))
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    WITH_PYTHON_END
    return NULL;
}

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    pthread_t t;
    job.callback = Py_NewRef(callback);
    pthread_create(&t, NULL, bad_never_released, &job);
    pthread_create(&t, NULL, bad_early_return, &job);
    pthread_create(&t, NULL, bad_goto_past_release, &job);
    pthread_create(&t, NULL, bad_release_on_error_path_only, &job);
    pthread_create(&t, NULL, bad_one_case_forgets, &job);
    pthread_create(&t, NULL, bad_return_in_loop, &job);
    pthread_create(&t, NULL, bad_break_before_release, &job);
    pthread_create(&t, NULL, bad_release_is_unreachable, &job);
    pthread_create(&t, NULL, bad_state_dropped, &job);
    pthread_create(&t, NULL, bad_save_thread_is_no_release, &job);
    pthread_create(&t, NULL, bad_in_helper, &job);
    pthread_create(&t, NULL, bad_return_between_helpers, &job);
    pthread_create(&t, NULL, bad_return_between_macros, &job);
    Py_RETURN_NONE;
}

/* ---- called by Python, and by a library ---- */

static PyObject *bad_in_method(PyObject *self, PyObject *args)
{
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyObject_IsTrue(args) < 0)
        return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
    PyGILState_Release(st);
    Py_RETURN_NONE;
}

static void *bad_nested_ensure_released_once(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE outer = PyGILState_Ensure(), inner = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    PyGILState_Release(inner);
    (void)outer;
    return NULL; // want GIL205 "[Ee]nsure|[Rr]elease"
}

extern void library_on_event(void (*)(void *, int), void *);

static void bad_library_callback(void *arg, int code)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallFunction((PyObject *)arg, "i", code);
    if (r == NULL) {
        PyErr_Print();
        return; // want GIL205 "[Ee]nsure|[Rr]elease"
    }
    Py_DECREF(r);
    PyGILState_Release(st);
}

static PyObject *listen(PyObject *self, PyObject *callback)
{
    pthread_t t;
    pthread_create(&t, NULL, bad_nested_ensure_released_once, (void *)callback);
    library_on_event(bad_library_callback, (void *)Py_NewRef(callback));
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"start_all", start_all, METH_O, NULL},
    {"bad_in_method", bad_in_method, METH_O, NULL},
    {"listen", listen, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
