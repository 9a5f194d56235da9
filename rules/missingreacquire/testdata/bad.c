/* Every function here is entered with the GIL held and leaves without it on some path. */
#include <Python.h>
#include <errno.h>
#include <setjmp.h>
#include <stdlib.h>
#include <unistd.h>

extern int open_device(void);

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *tstate;
} Conn;

static PyObject *bad_return_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1))
        return NULL; // want GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_return_after_raw_save(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0)
        return NULL; // want GIL201 "released|acquir"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_never_restored(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
    (void)save;
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_return_in_loop(PyObject *self, PyObject *args)
{
    int i;
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < 10; i++) {
        if (sleep(1))
            return NULL; // want GIL201 "released|acquir"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_return_in_switch(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    switch (close(0)) {
    case 0:
        break;
    default:
        return NULL; // want GIL201 "released|acquir"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_one_case_forgets_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    switch (sleep(1)) {
    case 0:
        PyEval_RestoreThread(save);
        break;
    case 1:
        break;
    default:
        PyEval_RestoreThread(save);
    }
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_goto_out_of_region(PyObject *self, PyObject *args)
{
    PyObject *r = self;
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0)
        goto done;
    sleep(1);
    Py_END_ALLOW_THREADS
    r = args;
done:
    return r; // want GIL201 "released|acquir"
}

static PyObject *bad_goto_past_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0) < 0)
        goto fail;
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
fail:
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_break_out_of_do_while_region(PyObject *self, PyObject *args)
{
    do {
        Py_BEGIN_ALLOW_THREADS
        if (sleep(1))
            break;
        sleep(2);
        Py_END_ALLOW_THREADS
    } while (0);
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_break_out_of_loop_around_region(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS
        if (sleep(1))
            break;
        Py_END_ALLOW_THREADS
    }
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_continue_out_of_do_while_region(PyObject *self, PyObject *args)
{
    do {
        Py_BEGIN_ALLOW_THREADS
        if (sleep(1))
            continue;
        sleep(2);
        Py_END_ALLOW_THREADS
    } while (0);
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_restore_in_one_branch_only(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1) == 0)
        PyEval_RestoreThread(save);
    return NULL; // want GIL201 "released|acquir"
}

static PyObject *bad_return_between_unblock_and_end(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_BLOCK_THREADS
    PyErr_Clear();
    Py_UNBLOCK_THREADS
    if (sleep(1))
        return NULL; // want GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_save_in_field_forgotten_on_error(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    c->tstate = PyEval_SaveThread();
    if (close(c->fd) < 0)
        return NULL; // want GIL201 "released|acquir"
    PyEval_RestoreThread(c->tstate);
    c->tstate = NULL;
    Py_RETURN_NONE;
}

#define BEGIN_CONN(c) (c)->tstate = PyEval_SaveThread();
#define END_CONN(c) PyEval_RestoreThread((c)->tstate); (c)->tstate = NULL;

static PyObject *bad_return_between_wrapper_macros(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    BEGIN_CONN(c)
    if (sleep(1))
        return NULL; // want GIL201 "released|acquir"
    END_CONN(c)
    Py_RETURN_NONE;
}

#define CHECK(call)      \
    if ((call) < 0)      \
        return NULL

static PyObject *bad_return_hidden_in_macro(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    CHECK(close(0)); // want GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

#define WITHOUT_GIL(statement) \
    do {                       \
        Py_BEGIN_ALLOW_THREADS \
        statement;             \
        Py_END_ALLOW_THREADS   \
    } while (0)

static PyObject *bad_return_in_argument_of_region_macro(PyObject *self, PyObject *args)
{
    WITHOUT_GIL(if (sleep(1)) return NULL); // want GIL201 "released|acquir"
    Py_RETURN_NONE;
}

/* A helper that leaves released on its error path only, for a caller that does not know. */
static int read_byte(int fd)
{
    char c;
    PyThreadState *save = PyEval_SaveThread();
    if (read(fd, &c, 1) != 1)
        return -1; // want GIL201 "released|acquir"
    PyEval_RestoreThread(save);
    return c;
}

static PyObject *bad_helper_leaves_released_on_error(PyObject *self, PyObject *args)
{
    int c = read_byte(0);
    if (c < 0)
        abort();
    return PyLong_FromLong(c);
}

static void wait_or_leave(int seconds)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(seconds) == 0)
        PyEval_RestoreThread(save);
    else
        errno = EINTR;
} // want GIL201 "released|acquir"

static PyObject *bad_void_helper_ends_released(PyObject *self, PyObject *args)
{
    wait_or_leave(1);
    if (errno == EINTR)
        abort();
    Py_RETURN_NONE;
}

/* A jump out of the region into held code is not reported: the state at the setjmp is not compared with that at the longjmp. */
static jmp_buf jump;

static void leave_by_longjmp(void)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1))
        longjmp(jump, 1);
    PyEval_RestoreThread(save);
}

static PyObject *FN_longjmp_out_of_region(PyObject *self, PyObject *args)
{
    if (setjmp(jump))
        return NULL; // want GIL201 "released|acquir|longjmp"
    leave_by_longjmp();
    Py_RETURN_NONE;
}

static PyObject *bad_eintr_loop_returns_inside(PyObject *self, PyObject *args)
{
    char c;
    ssize_t n;
    do {
        Py_BEGIN_ALLOW_THREADS
        n = read(0, &c, 1);
        if (n == 0)
            return NULL; // want GIL201 "released|acquir"
        Py_END_ALLOW_THREADS
    } while (n < 0 && errno == EINTR && !PyErr_CheckSignals());
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_knr_definition(self, args)
    PyObject *self;
    PyObject *args;
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(0))
        return NULL; // want GIL201 "released|acquir"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_restore_under_ifdef_that_is_off(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    sleep(1);
#ifdef PROJECT_WITHOUT_THREADS
    PyEval_RestoreThread(save);
#endif
    return NULL; // want GIL201 "released|acquir"
}

static void begin_by_pointer(PyThreadState **p) { *p = PyEval_SaveThread(); }
static void end_by_pointer(PyThreadState **p) { PyEval_RestoreThread(*p); }

static PyObject *bad_return_between_helpers(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    begin_by_pointer(&ts);
    if (close(0))
        return NULL; // want GIL201 "released|acquir"
    end_by_pointer(&ts);
    Py_RETURN_NONE;
}

/* ---- reached through a type's slots ---- */

static int bad_init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    int fd;
    Py_BEGIN_ALLOW_THREADS
    fd = open_device();
    if (fd < 0)
        return -1; // want GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    ((Conn *)self)->fd = fd;
    return 0;
}

static void bad_dealloc(PyObject *self)
{
    PyThreadState *save = PyEval_SaveThread();
    if (close(((Conn *)self)->fd) < 0)
        return; // want GIL201 "released|acquir"
    PyEval_RestoreThread(save);
    PyObject_Free(self);
}

static PyTypeObject Conn_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "bad.Conn",
    .tp_basicsize = sizeof(Conn),
    .tp_init = bad_init,
    .tp_dealloc = bad_dealloc,
};

static int module_exec(PyObject *module)
{
    return PyModule_AddType(module, &Conn_Type);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_return_in_region", bad_return_in_region, METH_O, NULL},
    {"bad_return_after_raw_save", bad_return_after_raw_save, METH_O, NULL},
    {"bad_never_restored", bad_never_restored, METH_O, NULL},
    {"bad_return_in_loop", bad_return_in_loop, METH_O, NULL},
    {"bad_return_in_switch", bad_return_in_switch, METH_O, NULL},
    {"bad_one_case_forgets_restore", bad_one_case_forgets_restore, METH_O, NULL},
    {"bad_goto_out_of_region", bad_goto_out_of_region, METH_O, NULL},
    {"bad_goto_past_restore", bad_goto_past_restore, METH_O, NULL},
    {"bad_break_out_of_do_while_region", bad_break_out_of_do_while_region, METH_O, NULL},
    {"bad_break_out_of_loop_around_region", bad_break_out_of_loop_around_region, METH_O, NULL},
    {"bad_continue_out_of_do_while_region", bad_continue_out_of_do_while_region, METH_O, NULL},
    {"bad_restore_in_one_branch_only", bad_restore_in_one_branch_only, METH_O, NULL},
    {"bad_return_between_unblock_and_end", bad_return_between_unblock_and_end, METH_O, NULL},
    {"bad_save_in_field_forgotten_on_error", bad_save_in_field_forgotten_on_error, METH_O, NULL},
    {"bad_return_between_wrapper_macros", bad_return_between_wrapper_macros, METH_O, NULL},
    {"bad_return_hidden_in_macro", bad_return_hidden_in_macro, METH_O, NULL},
    {"bad_return_in_argument_of_region_macro", bad_return_in_argument_of_region_macro, METH_O, NULL},
    {"bad_helper_leaves_released_on_error", bad_helper_leaves_released_on_error, METH_O, NULL},
    {"bad_void_helper_ends_released", bad_void_helper_ends_released, METH_O, NULL},
    {"FN_longjmp_out_of_region", FN_longjmp_out_of_region, METH_O, NULL},
    {"bad_eintr_loop_returns_inside", bad_eintr_loop_returns_inside, METH_O, NULL},
    {"bad_knr_definition", bad_knr_definition, METH_O, NULL},
    {"bad_restore_under_ifdef_that_is_off", bad_restore_under_ifdef_that_is_off, METH_O, NULL},
    {"bad_return_between_helpers", bad_return_between_helpers, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {{Py_mod_exec, module_exec}, {0, NULL}};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, 0, methods, slots};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModuleDef_Init(&module);
}
