/* Nothing here is to be reported. */
#include <Python.h>
#include <pthread.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *good_pair(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_copied(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread(), *copy = save;
    save = NULL;
    sleep(1);
    PyEval_RestoreThread(copy);
    (void)save;
    Py_RETURN_NONE;
}

static PyObject *good_null_until_saved(PyObject *self, PyObject *args)
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

static PyObject *good_uninitialised_until_saved(PyObject *self, PyObject *args)
{
    PyThreadState *save;
    Py_ssize_t n = PyObject_Size(args);
    if (n > 500)
        save = PyEval_SaveThread();
    sleep(1);
    if (n > 500)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_tested_before_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    if (args != Py_None)
        save = PyEval_SaveThread();
    sleep(1);
    if (save != NULL)
        PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *good_field_cleared_after_restore(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    Py_RETURN_NONE;
}

static PyObject *good_same_variable_used_again(PyObject *self, PyObject *args)
{
    PyThreadState *save;
    int i;
    for (i = 0; i < 3; i++) {
        save = PyEval_SaveThread();
        sleep(1);
        PyEval_RestoreThread(save);
    }
    Py_RETURN_NONE;
}

static PyObject *good_taken_out_of_the_field_first(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    PyThreadState *ts;
    c->tstate = PyEval_SaveThread();
    sleep(1);
    ts = c->tstate;
    c->tstate = NULL;
    PyEval_RestoreThread(ts);
    Py_RETURN_NONE;
}

static PyObject *good_released_by_release_thread(PyObject *self, PyObject *args)
{
    PyThreadState *ts = PyThreadState_Get();
    PyEval_ReleaseThread(ts);
    sleep(1);
    PyEval_RestoreThread(ts);
    Py_RETURN_NONE;
}

/* A thread's state is the same pointer each time: an older copy of it works as well as the newest. */
static PyObject *good_older_copy_of_the_same_state(PyObject *self, PyObject *args)
{
    PyThreadState *first = PyEval_SaveThread(), *second;
    sleep(1);
    PyEval_RestoreThread(first);
    second = PyEval_SaveThread();
    sleep(1);
    PyEval_RestoreThread(first);
    (void)second;
    Py_RETURN_NONE;
}

static void begin(PyThreadState **p) { *p = PyEval_SaveThread(); }
static void end(PyThreadState **p) { PyEval_RestoreThread(*p); *p = NULL; }

static PyObject *good_by_pointer(PyObject *self, PyObject *args)
{
    PyThreadState *ts = NULL;
    begin(&ts);
    sleep(1);
    end(&ts);
    begin(&ts);
    end(&ts);
    Py_RETURN_NONE;
}

static PyThreadState *begin_and_return(void) { return PyEval_SaveThread(); }

static PyObject *good_returned(PyObject *self, PyObject *args)
{
    PyThreadState *ts = begin_and_return();
    sleep(1);
    PyEval_RestoreThread(ts);
    Py_RETURN_NONE;
}

/* A thread's own state, made for it. */
struct job {
    PyThreadState *ts;
};

static void good_new_state_given_to_thread(void *arg)
{
    struct job *job = arg;
    PyEval_RestoreThread(job->ts);
    PyErr_Clear();
    PyThreadState_Clear(job->ts);
    PyThreadState_DeleteCurrent();
    PyMem_RawFree(job);
}

static PyObject *good_start_thread(PyObject *self, PyObject *args)
{
    struct job *job = PyMem_RawMalloc(sizeof *job);
    if (job == NULL)
        return PyErr_NoMemory();
    job->ts = PyThreadState_New(PyInterpreterState_Get());
    PyThread_start_new_thread(good_new_state_given_to_thread, job);
    Py_RETURN_NONE;
}

/* A callback in the same thread restores the state that its caller saved, and saves it anew. */
static int on_progress(void *arg)
{
    Conn *c = arg;
    PyEval_RestoreThread(c->tstate);
    PyErr_Clear();
    c->tstate = PyEval_SaveThread();
    return 0;
}

extern int library_transfer(int (*progress)(void *), void *arg);

static PyObject *good_callback_in_same_thread(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    library_transfer(on_progress, c);
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    Py_RETURN_NONE;
}

static PyObject *good_sub_interpreter(PyObject *self, PyObject *args)
{
    PyThreadState *mine = PyThreadState_Get();
    PyThreadState *sub = Py_NewInterpreter();
    if (sub != NULL)
        Py_EndInterpreter(sub);
    PyThreadState_Swap(mine);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_pair", good_pair, METH_O, NULL},
    {"good_copied", good_copied, METH_O, NULL},
    {"good_null_until_saved", good_null_until_saved, METH_O, NULL},
    {"good_uninitialised_until_saved", good_uninitialised_until_saved, METH_O, NULL},
    {"good_tested_before_restore", good_tested_before_restore, METH_O, NULL},
    {"good_field_cleared_after_restore", good_field_cleared_after_restore, METH_O, NULL},
    {"good_same_variable_used_again", good_same_variable_used_again, METH_O, NULL},
    {"good_taken_out_of_the_field_first", good_taken_out_of_the_field_first, METH_O, NULL},
    {"good_released_by_release_thread", good_released_by_release_thread, METH_O, NULL},
    {"good_older_copy_of_the_same_state", good_older_copy_of_the_same_state, METH_O, NULL},
    {"good_by_pointer", good_by_pointer, METH_O, NULL},
    {"good_returned", good_returned, METH_O, NULL},
    {"good_start_thread", good_start_thread, METH_O, NULL},
    {"good_callback_in_same_thread", good_callback_in_same_thread, METH_O, NULL},
    {"good_sub_interpreter", good_sub_interpreter, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
