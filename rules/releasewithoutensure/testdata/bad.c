/* Every function here calls PyGILState_Release where it undoes nothing, or not the last thing. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

struct job {
    PyObject *callback;
    PyGILState_STATE st;
    int result;
};

static PyObject *bad_without_ensure(PyObject *self, PyObject *args)
{
    PyGILState_Release(PyGILState_UNLOCKED); // want GIL206 "[Ee]nsure|[Rr]elease"
    _exit(0);
}

static PyObject *bad_uninitialised_state(PyObject *self, PyObject *args)
{
    PyGILState_STATE st;
    PyErr_Clear();
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    _exit(0);
}

static void *bad_twice(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static void *bad_in_branch_and_after_it(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_Ensure();
    if (PyObject_IsTrue(job->callback) < 0) {
        PyErr_Print();
        PyGILState_Release(st);
    }
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static void *bad_goto_to_second_release(void *arg)
{
    struct job *job = arg;
    int failed;
    PyGILState_STATE st = PyGILState_Ensure();
    failed = PyObject_IsTrue(job->callback) < 0;
    PyGILState_Release(st);
    if (failed)
        goto fail;
    return NULL;
fail:
    job->result = -1;
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static void *bad_release_in_loop(void *arg)
{
    int i;
    PyGILState_STATE st = PyGILState_Ensure();
    for (i = 0; i < 3; i++) {
        sleep(1);
        PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    }
    return NULL;
}

static void *bad_ensure_in_one_branch_only(void *arg)
{
    struct job *job = arg;
    PyGILState_STATE st = PyGILState_UNLOCKED;
    if (job->callback != NULL) {
        st = PyGILState_Ensure();
        Py_XDECREF(PyObject_CallObject(job->callback, NULL));
    }
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static void *bad_first_in_first_out(void *arg)
{
    PyGILState_STATE outer = PyGILState_Ensure(), inner = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(outer); // want GIL206 "[Ee]nsure|[Rr]elease|order|last"
    PyGILState_Release(inner);
    return NULL;
}

/* One variable for two Ensures: what the first one said is lost. */
static void *bad_one_variable_for_two(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static void *bad_released_before_restore(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease|order|released"
    (void)save;
    return NULL;
}

/* Release does not take the GIL back: the region is still open. */
static PyObject *bad_release_of_older_state_in_region(PyObject *self, PyObject *args)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    PyGILState_Release(st); // want GIL206 "[Ee]nsure|[Rr]elease|order|released"
    _exit(0);
    Py_END_ALLOW_THREADS
}

static void leave_python(struct job *job)
{
    PyGILState_Release(job->st); // want GIL206 "[Ee]nsure|[Rr]elease"
}

static void *bad_helper_releases_again(void *arg)
{
    struct job *job = arg;
    job->st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(job->st);
    leave_python(job);
    return NULL;
}

/* Ensure in one thread, Release in another. */
static PyGILState_STATE shared;

static void *bad_state_of_another_thread(void *arg)
{
    sleep(1);
    PyGILState_Release(shared); // want GIL206 "[Ee]nsure|[Rr]elease"
    return NULL;
}

static PyObject *start_all(PyObject *self, PyObject *callback)
{
    static struct job job;
    pthread_t t;
    job.callback = Py_NewRef(callback);
    pthread_create(&t, NULL, bad_twice, &job);
    pthread_create(&t, NULL, bad_in_branch_and_after_it, &job);
    pthread_create(&t, NULL, bad_goto_to_second_release, &job);
    pthread_create(&t, NULL, bad_release_in_loop, &job);
    pthread_create(&t, NULL, bad_ensure_in_one_branch_only, &job);
    pthread_create(&t, NULL, bad_first_in_first_out, &job);
    pthread_create(&t, NULL, bad_one_variable_for_two, &job);
    pthread_create(&t, NULL, bad_released_before_restore, &job);
    pthread_create(&t, NULL, bad_helper_releases_again, &job);
    pthread_create(&t, NULL, bad_state_of_another_thread, &job);
    shared = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(shared);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_without_ensure", bad_without_ensure, METH_O, NULL},
    {"bad_uninitialised_state", bad_uninitialised_state, METH_O, NULL},
    {"bad_release_of_older_state_in_region", bad_release_of_older_state_in_region, METH_O, NULL},
    {"start_all", start_all, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
