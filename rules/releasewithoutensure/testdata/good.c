/* Nothing here is to be reported. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

struct job {
    PyObject *callback;
    PyGILState_STATE st;
    int result;
};

static void *good_pair(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

static void *good_one_variable_in_turn(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    sleep(1);
    st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}

static void *good_last_in_first_out(void *arg)
{
    PyGILState_STATE outer = PyGILState_Ensure(), inner = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(inner);
    PyGILState_Release(outer);
    return NULL;
}

static void *good_in_each_branch(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyObject_IsTrue(job->callback) < 0) {
        PyErr_Print();
        PyGILState_Release(st);
        return NULL;
    }
    PyGILState_Release(st);
    return NULL;
}

static void *good_flag(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_UNLOCKED;
    int ensured = 0;
    if (job->callback != NULL) {
        st = PyGILState_Ensure();
        ensured = 1;
        PyErr_Clear();
    }
    if (ensured)
        PyGILState_Release(st);
    return NULL;
}

static void *good_flag_cleared(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    int ensured = 1;
    if (PyObject_IsTrue(job->callback) < 0) {
        PyErr_Clear();
        PyGILState_Release(st);
        ensured = 0;
    }
    if (ensured)
        PyGILState_Release(st);
    return NULL;
}

static void *good_pair_in_loop(void *arg)
{
    int i;
    for (i = 0; i < 3; i++) {
        PyGILState_STATE st = PyGILState_Ensure(); // want GIL704 "thread of its own"
        PyErr_Clear();
        PyGILState_Release(st);
    }
    return NULL;
}

static void *good_region_closed_before_release(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    PyGILState_Release(st);
    return NULL;
}

static PyObject *good_ensure_inside_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_around_region(PyObject *self, PyObject *args)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    PyGILState_Release(st);
    Py_RETURN_NONE;
}

static void enter_python(struct job *job) { job->st = PyGILState_Ensure(); }
static void leave_python(struct job *job) { PyGILState_Release(job->st); }

static void *good_helpers(void *arg)
{
    struct job *job = arg;
    enter_python(job);
    PyErr_Clear();
    leave_python(job);
    enter_python(job);
    leave_python(job);
    return NULL;
}

static void *good_copy_of_the_state(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure(), copy = st;
    PyErr_Clear();
    PyGILState_Release(copy);
    return NULL;
}

/* A library calls these two in pairs; it keeps the state in between. */
struct library_locks {
    void *(*acquire)(void);
    void (*release)(void *);
};

extern void library_set_locks(const struct library_locks *);

static void *python_acquire(void)
{
    PyGILState_STATE *st = PyMem_RawMalloc(sizeof *st);
    if (st != NULL)
        *st = PyGILState_Ensure();
    return st;
}

static void python_release(void *arg)
{
    PyGILState_STATE st = *(PyGILState_STATE *)arg;
    PyMem_RawFree(arg);
    PyGILState_Release(st);
}

static const struct library_locks locks = {python_acquire, python_release};

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    pthread_t t;
    job.callback = Py_NewRef(callback);
    library_set_locks(&locks);
    pthread_create(&t, NULL, good_pair, &job);
    pthread_create(&t, NULL, good_one_variable_in_turn, &job);
    pthread_create(&t, NULL, good_last_in_first_out, &job);
    pthread_create(&t, NULL, good_in_each_branch, &job);
    pthread_create(&t, NULL, good_flag, &job);
    pthread_create(&t, NULL, good_flag_cleared, &job);
    pthread_create(&t, NULL, good_pair_in_loop, &job);
    pthread_create(&t, NULL, good_region_closed_before_release, &job);
    pthread_create(&t, NULL, good_helpers, &job);
    pthread_create(&t, NULL, good_copy_of_the_state, &job);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_ensure_inside_region", good_ensure_inside_region, METH_O, NULL},
    {"good_around_region", good_around_region, METH_O, NULL},
    {"start_all", start_all, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
