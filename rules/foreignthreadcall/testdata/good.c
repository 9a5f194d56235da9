/* Nothing here is to be reported. */
#include <Python.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

extern void library_on_event(void (*)(void *), void *);
extern void library_on_log(int (*)(void *, const char *));

struct job {
    PyObject *callback;
    PyInterpreterState *interp;
    PyGILState_STATE st;
    PyThreadState *ts;
    pthread_t thread;
    int result;
};

static void *good_ensure_first(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

static void enter_python(struct job *job) { job->st = PyGILState_Ensure(); }
static void leave_python(struct job *job) { PyGILState_Release(job->st); }

static void *good_ensure_in_helper(void *arg)
{
    struct job *job = arg;
    enter_python(job);
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    leave_python(job);
    return NULL;
}

/* Whether the thread has its thread state attached already, it is asked, through a wrapper. */
static PyThreadState *attached(void)
{
    return _PyThreadState_UncheckedGet();
}

static void *good_asked_first(void *arg)
{
    struct job *job = arg;
    PyThreadState *own = PyGILState_GetThisThreadState();
    if (own != NULL && own == attached())
        Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    return NULL;
}

#define WITH_PYTHON_BEGIN { PyGILState_STATE _st = PyGILState_Ensure();
#define WITH_PYTHON_END PyGILState_Release(_st); }

static void *good_ensure_in_macro(void *arg)
{
    WITH_PYTHON_BEGIN
    PyErr_Clear();
    WITH_PYTHON_END
    return NULL;
}

static void *good_own_thread_state(void *arg)
{
    struct job *job = arg;
    PyThreadState *ts = PyThreadState_New(job->interp);
    PyEval_AcquireThread(ts);
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    PyThreadState_Clear(ts);
    PyThreadState_DeleteCurrent();
    return NULL;
}

static void good_boot_as_in_thread_module(void *arg)
{
    struct job *job = arg;
    PyEval_RestoreThread(job->ts);
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    PyThreadState_Clear(job->ts);
    PyThreadState_DeleteCurrent();
    PyMem_RawFree(job);
}

static void *good_ensure_in_each_round(void *arg)
{
    struct job *job = arg;
    int i;
    for (i = 0; i < 10; i++) {
        PyGILState_STATE st;
        sleep(1);
        st = PyGILState_Ensure();
        Py_XDECREF(PyObject_CallObject(job->callback, NULL));
        PyGILState_Release(st);
    }
    return NULL;
}

static void *good_ensure_unless_not_initialized(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st;
    if (!Py_IsInitialized())
        return NULL;
    st = PyGILState_Ensure();
    Py_DECREF(job->callback);
    PyGILState_Release(st);
    return NULL;
}

static void *good_only_c(void *arg)
{
    struct job *job = arg;
    char *buf = PyMem_RawMalloc(64);
    job->result = (int)read(0, buf, 64);
    PyMem_RawFree(buf);
    return NULL;
}

static int deliver(void *arg) { return PyObject_IsTrue((PyObject *)arg); }

static void *good_posts_a_pending_call(void *arg)
{
    struct job *job = arg;
    Py_AddPendingCall(deliver, (void *)job->callback);
    return NULL;
}

/* Ensure works in a thread that holds the GIL already: a start that is also called directly is fine. */
static void *good_start_called_directly_too(void *arg)
{
    return good_ensure_first(arg);
}

static void *good_region_inside_ensure(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

/* Unknown callers: nothing says that they come without the GIL. */
static void good_callback_called_while_held(void *arg)
{
    Py_XDECREF(PyObject_CallObject((PyObject *)arg, NULL));
}

static int good_log_callback_that_ensures(void *arg, const char *line)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PySys_WriteStderr("%s\n", line);
    PyGILState_Release(st);
    return 0;
}

static void good_key_destructor(void *value)
{
    free(value);
}

static pthread_key_t key;

static int start_thread(pthread_t *t, void *(*run)(void *), void *arg)
{
    return pthread_create(t, NULL, run, arg);
}

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    struct job *boot = PyMem_RawMalloc(sizeof *boot);
    if (boot == NULL)
        return PyErr_NoMemory();
    pthread_key_create(&key, good_key_destructor);
    job.callback = Py_NewRef(callback);
    job.interp = PyInterpreterState_Get();
    boot->callback = Py_NewRef(callback);
    boot->ts = PyThreadState_New(job.interp);
    PyThread_start_new_thread(good_boot_as_in_thread_module, boot);
    pthread_create(&job.thread, NULL, good_asked_first, &job);
    pthread_create(&job.thread, NULL, good_ensure_first, &job);
    pthread_create(&job.thread, NULL, good_ensure_in_helper, &job);
    pthread_create(&job.thread, NULL, good_ensure_in_macro, &job);
    pthread_create(&job.thread, NULL, good_own_thread_state, &job);
    pthread_create(&job.thread, NULL, good_ensure_in_each_round, &job);
    pthread_create(&job.thread, NULL, good_ensure_unless_not_initialized, &job);
    pthread_create(&job.thread, NULL, good_only_c, &job);
    pthread_create(&job.thread, NULL, good_posts_a_pending_call, &job);
    start_thread(&job.thread, good_start_called_directly_too, &job);
    start_thread(&job.thread, good_region_inside_ensure, &job);
    good_start_called_directly_too(&job);
    library_on_event(good_callback_called_while_held, (void *)callback);
    library_on_log(good_log_callback_that_ensures);
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
