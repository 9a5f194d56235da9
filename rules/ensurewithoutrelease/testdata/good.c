/* Nothing here is to be reported. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

struct job {
    PyObject *callback;
    PyGILState_STATE st;
    int result, python_running;
};

static void *good_pair(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    PyGILState_Release(st);
    return NULL;
}

static void *good_release_on_every_path(void *arg)
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
    PyGILState_Release(st);
    return NULL;
}

static void *good_goto_to_the_only_release(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallObject(job->callback, NULL);
    if (r == NULL) {
        PyErr_Print();
        goto done;
    }
    job->result = (int)PyLong_AsLong(r);
    Py_DECREF(r);
done:
    PyGILState_Release(st);
    return NULL;
}

static void *good_in_loop(void *arg)
{
    struct job *job = arg;
    int i;
    for (i = 0; i < 3; i++) {
        PyGILState_STATE st = PyGILState_Ensure();
        PyObject *r = PyObject_CallObject(job->callback, NULL);
        Py_XDECREF(r);
        PyGILState_Release(st);
        if (r == NULL)
            break;
    }
    return NULL;
}

static void *good_nested(void *arg)
{
    PyGILState_STATE outer = PyGILState_Ensure(), inner = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(inner);
    PyGILState_Release(outer);
    return good_pair(arg);
}

static void *good_flag(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_UNLOCKED;
    int ensured = 0;
    if (job->python_running) {
        st = PyGILState_Ensure();
        ensured = 1;
    }
    job->result++;
    if (ensured)
        PyGILState_Release(st);
    return NULL;
}

static void *good_condition_on_field(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st;
    int running = Py_IsInitialized();
    if (running)
        st = PyGILState_Ensure();
    job->result++;
    if (running)
        PyGILState_Release(st);
    return NULL;
}

static void *good_return_before_ensure(void *arg)
{
    PyGILState_STATE st;
    if (!Py_IsInitialized())
        return NULL;
    st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

static void die(const char *why)
{
    (void)!write(2, why, 1);
    abort();
}

static void *good_does_not_come_back(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyObject_IsTrue(job->callback) < 0)
        die("no");
    if (job->result)
        Py_FatalError("no result");
    PyGILState_Release(st);
    return NULL;
}

static void *good_region_inside(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    PyGILState_Release(st);
    return NULL;
}

/* ---- helpers that take it for their callers ---- */

static PyGILState_STATE enter(void) { return PyGILState_Ensure(); }
static void leave(PyGILState_STATE st) { PyGILState_Release(st); }

static void *good_helper_returns_the_state(void *arg)
{
    PyGILState_STATE st = enter();
    PyErr_Clear();
    leave(st);
    return NULL;
}

static void enter_python(struct job *job) { job->st = PyGILState_Ensure(); }
static void leave_python(struct job *job) { PyGILState_Release(job->st); }

static void *good_state_in_struct(void *arg)
{
    struct job *job = arg;
    enter_python(job);
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    leave_python(job);
    return NULL;
}

static int try_enter(PyGILState_STATE *st)
{
    if (!Py_IsInitialized())
        return 0;
    *st = PyGILState_Ensure();
    return 1;
}

static void *good_helper_that_may_fail(void *arg)
{
    PyGILState_STATE st;
    if (!try_enter(&st))
        return NULL;
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

#define WITH_PYTHON_BEGIN { PyGILState_STATE _st = PyGILState_Ensure();
#define WITH_PYTHON_END PyGILState_Release(_st); }

static void *good_macros(void *arg)
{
    struct job *job = arg;
    WITH_PYTHON_BEGIN
    job->result = PyObject_IsTrue(job->callback);
    WITH_PYTHON_END
    return NULL;
}

extern void library_on_event(void (*)(void *, int), void *);

static void good_library_callback(void *arg, int code)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallFunction((PyObject *)arg, "i", code);
    if (r == NULL)
        PyErr_Print();
    Py_XDECREF(r);
    PyGILState_Release(st);
}

/* A library's pair of callbacks that take and give back the GIL for it. */
struct library_locks {
    int (*acquire)(void);
    void (*release)(int);
};

extern void library_set_locks(const struct library_locks *);

static int python_acquire(void) { return (int)PyGILState_Ensure(); }
static void python_release(int st) { PyGILState_Release((PyGILState_STATE)st); }

static const struct library_locks locks = {python_acquire, python_release};

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    pthread_t t;
    job.callback = Py_NewRef(callback);
    library_set_locks(&locks);
    library_on_event(good_library_callback, (void *)callback);
    pthread_create(&t, NULL, good_pair, &job);
    pthread_create(&t, NULL, good_release_on_every_path, &job);
    pthread_create(&t, NULL, good_goto_to_the_only_release, &job);
    pthread_create(&t, NULL, good_in_loop, &job);
    pthread_create(&t, NULL, good_nested, &job);
    pthread_create(&t, NULL, good_flag, &job);
    pthread_create(&t, NULL, good_condition_on_field, &job);
    pthread_create(&t, NULL, good_return_before_ensure, &job);
    pthread_create(&t, NULL, good_does_not_come_back, &job);
    pthread_create(&t, NULL, good_region_inside, &job);
    pthread_create(&t, NULL, good_helper_returns_the_state, &job);
    pthread_create(&t, NULL, good_state_in_struct, &job);
    pthread_create(&t, NULL, good_helper_that_may_fail, &job);
    pthread_create(&t, NULL, good_macros, &job);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"start_all", start_all, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
