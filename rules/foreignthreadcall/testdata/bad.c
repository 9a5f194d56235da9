/* Functions that are entered by a thread without a thread state, and use the C API before they take one. */
#include <Python.h>
#include <pthread.h>
#include <threads.h>
#include <stdint.h>

extern uintptr_t _beginthreadex(void *security, unsigned stack, unsigned (*start)(void *), void *arg, unsigned flags, unsigned *id);

struct job {
    PyObject *callback;
    PyInterpreterState *interp;
    pthread_t thread;
    int result;
};

static void *bad_start_without_ensure(void *arg)
{
    struct job *job = arg;
    PyObject *r = PyObject_CallObject(job->callback, NULL); // want GIL103 "PyObject_CallObject"
    job->result = r != NULL;
    return NULL;
}

/* All that it does is wrong for one reason, which is said once. */
static void *bad_start_of_many_calls(void *arg)
{
    struct job *job = arg;
    PyObject *list = PyList_New(0); // want GIL103 "PyList_New.*; so do 4 more calls in bad_start_of_many_calls"
    if (list == NULL)
        PyErr_Clear();
    for (int i = 0; i < job->result; i++)
        PyList_Append(list, job->callback);
    PyObject_CallObject(job->callback, list);
    Py_DECREF(list);
    return NULL;
}

static int bad_start_of_c11_thread(void *arg)
{
    PyErr_SetString(PyExc_RuntimeError, "no"); // want GIL103 "PyErr_SetString"
    return 0;
}

static void bad_start_of_python_thread(void *arg)
{
    PyErr_Clear(); // want GIL103 "PyErr_Clear"
}

static unsigned bad_start_of_windows_thread(void *arg)
{
    PyErr_Clear(); // want GIL103 "PyErr_Clear"
    return 0;
}

static void *bad_after_release(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *r = PyObject_CallObject(job->callback, NULL);
    PyGILState_Release(st);
    Py_XDECREF(r); // want GIL103 "Py_XDECREF"
    return NULL;
}

static void *bad_before_ensure(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st;
    Py_INCREF(job->callback); // want GIL103 "Py_INCREF"
    st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    Py_DECREF(job->callback);
    PyGILState_Release(st);
    return NULL;
}

static void *bad_ensure_in_one_branch(void *arg)
{
    struct job *job = arg;
    if (job->callback != NULL) {
        PyGILState_STATE st = PyGILState_Ensure();
        Py_XDECREF(PyObject_CallObject(job->callback, NULL));
        PyGILState_Release(st);
    }
    else
        PyErr_WriteUnraisable(NULL); // want GIL103 "PyErr_WriteUnraisable"
    return NULL;
}

static void deliver(struct job *job)
{
    PyObject *r = PyObject_CallFunction(job->callback, "i", job->result); // want GIL103 "PyObject_CallFunction"
    job->result = r == NULL;
}

static void *bad_call_in_helper(void *arg)
{
    deliver(arg);
    return NULL;
}

static void *bad_in_loop(void *arg)
{
    struct job *job = arg;
    int i;
    for (i = 0; i < 3; i++)
        job->result += (int)PyList_Size(job->callback); // want GIL103 "PyList_Size"
    return NULL;
}

static void *bad_object_allocator(void *arg)
{
    return PyMem_Malloc(64); // want GIL103 "PyMem_Malloc"
}

/* A new thread state is not attached yet. */
static void *bad_thread_state_made_but_not_attached(void *arg)
{
    struct job *job = arg;
    PyThreadState *mine = PyThreadState_New(job->interp);
    job->result = PyObject_IsTrue(job->callback); // want GIL103 "PyObject_IsTrue"
    PyThreadState_Delete(mine);
    return NULL;
}

/* Given to start_thread below, which passes it on. */
static void *bad_start_through_wrapper(void *arg)
{
    PyErr_Clear(); // want GIL103 "PyErr_Clear"
    return NULL;
}

static int start_thread(pthread_t *t, void *(*run)(void *), void *arg)
{
    return pthread_create(t, NULL, run, arg);
}

/* Kept in a table of jobs. */
static void *bad_start_from_table(void *arg)
{
    PyErr_Clear(); // want GIL103 "PyErr_Clear"
    return NULL;
}

static const struct kind {
    const char *name;
    void *(*run)(void *);
} kinds[] = {{"table", bad_start_from_table}};

/* A destructor of thread-specific data runs in the thread that ends. */
static void bad_key_destructor(void *value)
{
    Py_DECREF((PyObject *)value); // want GIL103 "Py_DECREF"
}

static pthread_key_t key;

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    thrd_t c11;
    unsigned id;
    pthread_key_create(&key, bad_key_destructor);
    job.callback = Py_NewRef(callback);
    job.interp = PyInterpreterState_Get();
    pthread_create(&job.thread, NULL, bad_start_without_ensure, &job);
    pthread_create(&job.thread, NULL, bad_start_of_many_calls, &job);
    thrd_create(&c11, bad_start_of_c11_thread, NULL);
    PyThread_start_new_thread(bad_start_of_python_thread, NULL);
    _beginthreadex(NULL, 0, bad_start_of_windows_thread, NULL, 0, &id);
    pthread_create(&job.thread, NULL, bad_after_release, &job);
    pthread_create(&job.thread, NULL, bad_before_ensure, &job);
    pthread_create(&job.thread, NULL, &bad_ensure_in_one_branch, &job);
    pthread_create(&job.thread, NULL, bad_call_in_helper, &job);
    pthread_create(&job.thread, NULL, bad_in_loop, &job);
    pthread_create(&job.thread, NULL, bad_object_allocator, &job);
    pthread_create(&job.thread, NULL, bad_thread_state_made_but_not_attached, &job);
    start_thread(&job.thread, bad_start_through_wrapper, &job);
    pthread_create(&job.thread, NULL, kinds[0].run, &job);
    Py_RETURN_NONE;
}

/* Callbacks of a library: two of three take the GIL, so the library calls from where it is not held. */
struct library_callbacks {
    void (*opened)(void *);
    void (*data)(void *);
    void (*closed)(void *);
};

extern void library_set_callbacks(const struct library_callbacks *);

static void cb_opened(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF(PyObject_CallObject((PyObject *)arg, NULL));
    PyGILState_Release(st);
}

/* Not reported: what its siblings do is not asked. */
static void FN_cb_data(void *arg)
{
    Py_XDECREF(PyObject_CallObject((PyObject *)arg, NULL));
}

static void cb_closed(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_DECREF((PyObject *)arg);
    PyGILState_Release(st);
}

static PyObject *install(PyObject *self, PyObject *args)
{
    static const struct library_callbacks callbacks = {cb_opened, FN_cb_data, cb_closed};
    library_set_callbacks(&callbacks);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"start_all", start_all, METH_O, NULL},
    {"install", install, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
