/* Every function here restores something that is not the thread state it saved, or loses the one it saved. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *bad_null_constant(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    (void)save;
    PyEval_RestoreThread(NULL); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

static PyObject *bad_null_variable(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL, *other = PyEval_SaveThread();
    sleep(1);
    (void)other;
    PyEval_RestoreThread(save); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

static PyObject *bad_set_to_null_before_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    save = NULL;
    PyEval_RestoreThread(save); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

static PyObject *bad_uninitialised(PyObject *self, PyObject *args)
{
    PyThreadState *save, *other = PyEval_SaveThread();
    sleep(1);
    (void)other;
    PyEval_RestoreThread(save); // want GIL204 "uninitiali[sz]ed|initiali[sz]ed|never (set|assigned)|no value"
    Py_RETURN_NONE;
}

static PyObject *bad_restore_when_tested_null(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    Conn *c = (Conn *)self;
    sleep(1);
    if (c->tstate == NULL)
        PyEval_RestoreThread(c->tstate); // want GIL204 "NULL"
    else
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_result_dropped(PyObject *self, PyObject *args)
{
    PyEval_SaveThread(); // want GIL204 "dropped|result|lost|discarded"
    sleep(1);
    return NULL;
}

static PyObject *bad_result_cast_to_void(PyObject *self, PyObject *args)
{
    (void)PyEval_SaveThread(); // want GIL204 "dropped|result|lost|discarded"
    _exit((int)sleep(1));
}

/* Not reported: a new thread state is taken as one that the thread may switch to. */
static PyObject *FN_overwritten_by_new_thread_state(PyObject *self, PyObject *args)
{
    PyInterpreterState *interp = PyInterpreterState_Get();
    PyThreadState *save = PyEval_SaveThread();
    save = PyThreadState_New(interp);
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static void finish(PyThreadState *ts)
{
    PyEval_RestoreThread(ts); // want GIL204 "NULL"
}

static PyObject *bad_null_through_helper(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    (void)save;
    finish(NULL);
    Py_RETURN_NONE;
}

static void begin_by_value(PyThreadState *ts)
{
    ts = PyEval_SaveThread();
    (void)ts;
}

/* The helper sets its own copy. */
static PyObject *bad_saved_into_a_copy(PyObject *self, PyObject *args)
{
    PyThreadState *ts = NULL;
    begin_by_value(ts);
    sleep(1);
    PyEval_RestoreThread(ts); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

struct pair {
    PyThreadState *first, *second;
};

static PyObject *bad_other_field(PyObject *self, PyObject *args)
{
    struct pair p = {NULL, NULL};
    p.first = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(p.second); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

#define END_CONN(c) PyEval_RestoreThread((c)->tstate)

static PyObject *bad_field_cleared_before_end_macro(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    sleep(1);
    c->tstate = NULL;
    END_CONN(c); // want GIL204 "NULL"
    Py_RETURN_NONE;
}

/* Not reported: that a thread state was deleted is not remembered. */
static PyObject *FN_second_thread_state_deleted_then_restored(PyObject *self, PyObject *args)
{
    PyInterpreterState *interp = PyInterpreterState_Get();
    PyThreadState *save = PyEval_SaveThread(), *mine = PyThreadState_New(interp);
    PyEval_RestoreThread(mine);
    PyThreadState_Clear(mine);
    PyThreadState_DeleteCurrent();
    PyEval_RestoreThread(mine);
    (void)save;
    Py_RETURN_NONE;
}

/* ---- another thread's thread state ---- */

static PyThreadState *main_state;

static void *bad_restores_the_state_of_another_thread(void *arg)
{
    PyEval_RestoreThread(main_state); // want GIL204 "foreign|another thread|other thread"
    PyErr_Clear();
    main_state = PyEval_SaveThread();
    return NULL;
}

static PyObject *bad_start_thread_in_region(PyObject *self, PyObject *args)
{
    pthread_t t;
    main_state = PyEval_SaveThread();
    pthread_create(&t, NULL, bad_restores_the_state_of_another_thread, NULL);
    pthread_join(t, NULL);
    PyEval_RestoreThread(main_state);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_null_constant", bad_null_constant, METH_O, NULL},
    {"bad_null_variable", bad_null_variable, METH_O, NULL},
    {"bad_set_to_null_before_restore", bad_set_to_null_before_restore, METH_O, NULL},
    {"bad_uninitialised", bad_uninitialised, METH_O, NULL},
    {"bad_restore_when_tested_null", bad_restore_when_tested_null, METH_O, NULL},
    {"bad_result_dropped", bad_result_dropped, METH_O, NULL},
    {"bad_result_cast_to_void", bad_result_cast_to_void, METH_O, NULL},
    {"FN_overwritten_by_new_thread_state", FN_overwritten_by_new_thread_state, METH_O, NULL},
    {"bad_null_through_helper", bad_null_through_helper, METH_O, NULL},
    {"bad_saved_into_a_copy", bad_saved_into_a_copy, METH_O, NULL},
    {"bad_other_field", bad_other_field, METH_O, NULL},
    {"bad_field_cleared_before_end_macro", bad_field_cleared_before_end_macro, METH_O, NULL},
    {"FN_second_thread_state_deleted_then_restored", FN_second_thread_state_deleted_then_restored, METH_O, NULL},
    {"bad_start_thread_in_region", bad_start_thread_in_region, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
