/* Every function here uses the C API while the thread state is released. */
#include <Python.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct {
    PyObject_HEAD
    int fd;
    PyThreadState *_save;
} Conn;

static PyObject *bad_error_set_in_region(PyObject *self, PyObject *args)
{
    char buf[16];
    ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    n = read(0, buf, sizeof buf);
    if (n < 0)
        PyErr_SetString(PyExc_OSError, "read"); // want GIL101 "PyErr_SetString"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_call_between_raw_save_and_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    long n = PyLong_AsLong(args); // want GIL101 "PyLong_AsLong"
    PyEval_RestoreThread(save);
    return PyLong_FromLong(n);
}

static PyObject *bad_incref_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_INCREF(args); // want GIL101 "Py_INCREF"
    Py_END_ALLOW_THREADS
    return args;
}

static PyObject *bad_decref_in_region(PyObject *self, PyObject *args)
{
    PyObject *tmp = PyLong_FromLong(1);
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_XDECREF(tmp); // want GIL101 "Py_XDECREF"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_clear_in_region(PyObject *self, PyObject *args)
{
    PyObject *tmp = PyLong_FromLong(1);
    Py_BEGIN_ALLOW_THREADS
    Py_CLEAR(tmp); // want GIL101 "Py_CLEAR"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_newref_in_region(PyObject *self, PyObject *args)
{
    PyObject *copy;
    Py_BEGIN_ALLOW_THREADS
    copy = Py_NewRef(args); // want GIL101 "Py_NewRef"
    Py_END_ALLOW_THREADS
    return copy;
}

static PyObject *bad_mem_malloc_in_region(PyObject *self, PyObject *args)
{
    char *buf;
    Py_BEGIN_ALLOW_THREADS
    buf = PyMem_Malloc(4096); // want GIL101 "PyMem_Malloc"
    if (buf)
        (void)!read(0, buf, 4096);
    Py_END_ALLOW_THREADS
    PyMem_Free(buf);
    Py_RETURN_NONE;
}

static PyObject *bad_mem_free_in_region(PyObject *self, PyObject *args)
{
    char *buf = PyMem_Malloc(16);
    Py_BEGIN_ALLOW_THREADS
    PyMem_Free(buf); // want GIL101 "PyMem_Free"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_object_malloc_in_region(PyObject *self, PyObject *args)
{
    void *p;
    Py_BEGIN_ALLOW_THREADS
    p = PyObject_Malloc(64); // want GIL101 "PyObject_Malloc"
    Py_END_ALLOW_THREADS
    PyObject_Free(p);
    Py_RETURN_NONE;
}

static PyObject *bad_mem_new_macro_in_region(PyObject *self, PyObject *args)
{
    int *p;
    Py_BEGIN_ALLOW_THREADS
    p = PyMem_New(int, 64); // want GIL101 "PyMem_(New|Malloc)"
    Py_END_ALLOW_THREADS
    PyMem_Free(p);
    Py_RETURN_NONE;
}

static PyObject *bad_return_none_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    if (errno)
        Py_RETURN_NONE; // want GIL101 "Py_RETURN_NONE|Py_INCREF|Py_NewRef" GIL201 "released|acquir"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_result_built_in_region(PyObject *self, PyObject *args)
{
    PyObject *result;
    Py_BEGIN_ALLOW_THREADS
    result = Py_BuildValue("(ii)", 1, (int)write(1, "x", 1)); // want GIL101 "Py_BuildValue"
    Py_END_ALLOW_THREADS
    return result;
}

static PyObject *bad_error_tested_in_region(PyObject *self, PyObject *args)
{
    int i, stop = 0;
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < 10 && !stop; i++) {
        sleep(1);
        stop = PyErr_Occurred() != NULL; // want GIL101 "PyErr_Occurred"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_signals_checked_in_loop_condition(PyObject *self, PyObject *args)
{
    ssize_t n;
    char c;
    Py_BEGIN_ALLOW_THREADS
    do {
        n = read(0, &c, 1);
    } while (n < 0 && errno == EINTR && !PyErr_CheckSignals()); // want GIL101 "PyErr_CheckSignals"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_call_as_argument_of_c_function(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    (void)!write(1, PyBytes_AsString(args), 4); // want GIL101 "PyBytes_AsString"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_call_in_ternary(PyObject *self, PyObject *args)
{
    long n;
    Py_BEGIN_ALLOW_THREADS
    n = args ? PyLong_AsLong(args) : 0; // want GIL101 "PyLong_AsLong"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *bad_call_in_switch(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    switch (read(0, NULL, 0)) {
    case 0:
        break;
    case -1:
        PyErr_SetFromErrno(PyExc_OSError); // want GIL101 "PyErr_SetFromErrno"
        break;
    default:
        sleep(1);
    }
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static PyObject *bad_goto_error_before_restore(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1))
        goto fail;
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
fail:
    PyErr_SetString(PyExc_RuntimeError, "interrupted"); // want GIL101 "PyErr_SetString"
    PyEval_RestoreThread(save);
    return NULL;
}

static PyObject *bad_printing_to_sys_stdout_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PySys_WriteStdout("waiting %d\n", 3); // want GIL101 "PySys_WriteStdout"
    sleep(3);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_python_called_in_region(PyObject *self, PyObject *callback)
{
    PyObject *result;
    Py_BEGIN_ALLOW_THREADS
    result = PyObject_CallObject(callback, NULL); // want GIL101 "PyObject_CallObject"
    Py_END_ALLOW_THREADS
    return result;
}

/* ---- helpers: the finding stands at the API call in the helper ---- */

static void complain(const char *what)
{
    PyErr_Format(PyExc_OSError, "%s failed", what); // want GIL101 "PyErr_Format"
}

static PyObject *bad_helper_in_same_file(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (close(0) < 0)
        complain("close");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static int inner(PyObject *o)
{
    return PyObject_IsTrue(o); // want GIL101 "PyObject_IsTrue"
}

static int outer(PyObject *o, int depth)
{
    return depth > 0 ? outer(o, depth - 1) : inner(o);
}

static PyObject *bad_helper_two_calls_deep(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = outer(args, 3);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

/* Called held as well: only the call from the region is wrong, and it is wrong here. */
static PyObject *make_number(long n)
{
    return PyLong_FromLong(n); // want GIL101 "PyLong_FromLong"
}

static PyObject *bad_helper_called_held_and_released(PyObject *self, PyObject *args)
{
    PyObject *one = make_number(1), *two;
    Py_BEGIN_ALLOW_THREADS
    two = make_number(2);
    Py_END_ALLOW_THREADS
    Py_DECREF(one);
    return two;
}

static int by_length(const void *a, const void *b)
{
    Py_ssize_t x = PyObject_Size(*(PyObject *const *)a); // want GIL101 "PyObject_Size"
    (void)b;
    return x > 1;
}

static PyObject *bad_comparator_of_qsort_in_region(PyObject *self, PyObject *args)
{
    PyObject *v[2] = {self, args};
    Py_BEGIN_ALLOW_THREADS
    qsort(v, 2, sizeof *v, by_length);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

struct operations {
    const char *name;
    int (*run)(PyObject *);
};

static int run_list(PyObject *o)
{
    return (int)PyList_Size(o); // want GIL101 "PyList_Size"
}

static const struct operations list_operations = {"list", run_list};

static PyObject *bad_function_pointer_in_struct(PyObject *self, PyObject *args)
{
    const struct operations *ops = &list_operations;
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = ops->run(args);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

static int run_dict(PyObject *o)
{
    return (int)PyDict_Size(o); // want GIL101 "PyDict_Size"
}

static PyObject *bad_function_pointer_in_local(PyObject *self, PyObject *args)
{
    int (*run)(PyObject *) = run_dict;
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = run(args);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

/* ---- macros ---- */

#define WITHOUT_GIL(statement) \
    do {                       \
        Py_BEGIN_ALLOW_THREADS \
        statement;             \
        Py_END_ALLOW_THREADS   \
    } while (0)

static PyObject *bad_call_in_argument_of_region_macro(PyObject *self, PyObject *args)
{
    double x;
    WITHOUT_GIL(x = PyFloat_AsDouble(args)); // want GIL101 "PyFloat_AsDouble"
    return PyFloat_FromDouble(x);
}

#define ENTER_CONN(c) (c)->_save = PyEval_SaveThread()
#define LEAVE_CONN(c) PyEval_RestoreThread((c)->_save)

static PyObject *bad_region_by_per_object_macros(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    ENTER_CONN(c);
    if (close(c->fd) < 0)
        PyErr_SetNone(PyExc_OSError); // want GIL101 "PyErr_SetNone"
    LEAVE_CONN(c);
    Py_RETURN_NONE;
}

static struct {
    PyThreadState *(*save)(void);
    void (*restore)(PyThreadState *);
} python = {PyEval_SaveThread, PyEval_RestoreThread};

#define RELEASE_GIL() _ts = python.save()
#define GET_GIL() python.restore(_ts)

static PyObject *bad_region_by_macros_over_function_pointers(PyObject *self, PyObject *args)
{
    PyThreadState *_ts;
    RELEASE_GIL();
    PyList_Append(args, self); // want GIL101 "PyList_Append"
    GET_GIL();
    Py_RETURN_NONE;
}

#ifdef WITH_THREAD
#define PROJECT_BEGIN { PyThreadState *_project = PyEval_SaveThread();
#define PROJECT_END PyEval_RestoreThread(_project); }
#else
#define PROJECT_BEGIN {
#define PROJECT_END }
#endif

static PyObject *bad_region_by_wrapper_macros_under_ifdef(PyObject *self, PyObject *args)
{
    PROJECT_BEGIN
    PyErr_Clear(); // want GIL101 "PyErr_Clear"
    PROJECT_END
    Py_RETURN_NONE;
}

#define FAIL(message)                                     \
    do {                                                  \
        PyErr_SetString(PyExc_ValueError, message);       \
        goto fail;                                        \
    } while (0)

static PyObject *bad_error_macro_in_region(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1) > 0)
        FAIL("too early"); // want GIL101 "PyErr_SetString"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
fail:
    PyEval_RestoreThread(save);
    return NULL;
}

/* ---- states ---- */

static PyObject *bad_between_unblock_and_end(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_BLOCK_THREADS
    PyErr_Clear();
    Py_UNBLOCK_THREADS
    PyErr_CheckSignals(); // want GIL101 "PyErr_CheckSignals"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_after_inner_gilstate_release(PyObject *self, PyObject *args)
{
    PyGILState_STATE st;
    Py_BEGIN_ALLOW_THREADS
    st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    PyErr_Print(); // want GIL101 "PyErr_Print"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_call_when_flag_releases(PyObject *self, PyObject *args)
{
    PyThreadState *save = NULL;
    int nogil = PyObject_IsTrue(args);
    if (nogil)
        save = PyEval_SaveThread();
    if (sleep(1))
        PyErr_SetString(PyExc_OSError, "woken"); // want GIL101 "PyErr_SetString"
    if (nogil)
        PyEval_RestoreThread(save);
    return PyErr_Occurred() ? NULL : PyLong_FromLong(0);
}

static void begin_by_pointer(PyThreadState **p) { *p = PyEval_SaveThread(); }
static void end_by_pointer(PyThreadState **p) { PyEval_RestoreThread(*p); }

static PyObject *bad_region_by_tstate_pointer(PyObject *self, PyObject *args)
{
    PyThreadState *ts;
    begin_by_pointer(&ts);
    PyDict_Clear(args); // want GIL101 "PyDict_Clear"
    end_by_pointer(&ts);
    Py_RETURN_NONE;
}

struct context {
    PyThreadState *ts;
};

static void leave_python(struct context *c) { c->ts = PyEval_SaveThread(); }
static void enter_python(struct context *c) { PyEval_RestoreThread(c->ts); c->ts = NULL; }

static PyObject *bad_region_by_tstate_in_struct(PyObject *self, PyObject *args)
{
    struct context c = {NULL};
    leave_python(&c);
    PyList_Reverse(args); // want GIL101 "PyList_Reverse"
    enter_python(&c);
    Py_RETURN_NONE;
}

static PyObject *bad_knr_definition(self, args)
    PyObject *self;
    PyObject *args;
{
    Py_BEGIN_ALLOW_THREADS
    PyErr_NoMemory(); // want GIL101 "PyErr_NoMemory"
    Py_END_ALLOW_THREADS
    return NULL;
}

/* ---- reached through a type's slots ---- */

static void bad_dealloc(PyObject *self)
{
    Py_BEGIN_ALLOW_THREADS
    close(((Conn *)self)->fd);
    PyObject_Free(self); // want GIL101 "PyObject_Free"
    Py_END_ALLOW_THREADS
}

static PyObject *bad_getter(PyObject *self, void *closure)
{
    PyObject *r;
    Py_BEGIN_ALLOW_THREADS
    r = PyUnicode_FromString("x"); // want GIL101 "PyUnicode_FromString"
    Py_END_ALLOW_THREADS
    return r;
}

static PyGetSetDef conn_getset[] = {{"name", bad_getter, NULL, NULL, NULL}, {NULL}};

static PyType_Slot conn_slots[] = {{Py_tp_dealloc, bad_dealloc}, {Py_tp_getset, conn_getset}, {0, NULL}};

static PyType_Spec conn_spec = {"bad.Conn", sizeof(Conn), 0, Py_TPFLAGS_DEFAULT, conn_slots};

static int module_exec(PyObject *module)
{
    return PyModule_AddObject(module, "Conn", PyType_FromSpec(&conn_spec));
}

/* ---- the module ---- */

struct tree {
    struct tree *left, *right;
    int odd;
};

static void visit_tree(struct tree *t, int depth);

static void tell_odd(struct tree *t)
{
    PyGILState_STATE s = PyGILState_Ensure();
    PySys_WriteStderr("odd: %d\n", t->odd);
    PyGILState_Release(s);
}

static void visit_children(struct tree *t, int depth)
{
    if (t->left)
        visit_tree(t->left, depth + 1);
    if (t->right)
        visit_tree(t->right, depth + 1);
}

static void visit_tree(struct tree *t, int depth)
{
    if (t->odd)
        tell_odd(t);
    visit_children(t, depth);
    if (depth > 100)
        PyErr_SetString(PyExc_RecursionError, "deep"); // want GIL101 "PyErr_SetString"
}

static PyObject *bad_recursion_in_region(PyObject *self, PyObject *args)
{
    static struct tree root;
    Py_BEGIN_ALLOW_THREADS
    visit_tree(&root, 0);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"bad_error_set_in_region", bad_error_set_in_region, METH_O, NULL},
    {"bad_call_between_raw_save_and_restore", bad_call_between_raw_save_and_restore, METH_O, NULL},
    {"bad_incref_in_region", bad_incref_in_region, METH_O, NULL},
    {"bad_decref_in_region", bad_decref_in_region, METH_O, NULL},
    {"bad_clear_in_region", bad_clear_in_region, METH_O, NULL},
    {"bad_newref_in_region", bad_newref_in_region, METH_O, NULL},
    {"bad_mem_malloc_in_region", bad_mem_malloc_in_region, METH_O, NULL},
    {"bad_mem_free_in_region", bad_mem_free_in_region, METH_O, NULL},
    {"bad_object_malloc_in_region", bad_object_malloc_in_region, METH_O, NULL},
    {"bad_mem_new_macro_in_region", bad_mem_new_macro_in_region, METH_O, NULL},
    {"bad_return_none_in_region", bad_return_none_in_region, METH_O, NULL},
    {"bad_result_built_in_region", bad_result_built_in_region, METH_O, NULL},
    {"bad_error_tested_in_region", bad_error_tested_in_region, METH_O, NULL},
    {"bad_signals_checked_in_loop_condition", bad_signals_checked_in_loop_condition, METH_O, NULL},
    {"bad_call_as_argument_of_c_function", bad_call_as_argument_of_c_function, METH_O, NULL},
    {"bad_call_in_ternary", bad_call_in_ternary, METH_O, NULL},
    {"bad_call_in_switch", bad_call_in_switch, METH_O, NULL},
    {"bad_goto_error_before_restore", bad_goto_error_before_restore, METH_O, NULL},
    {"bad_printing_to_sys_stdout_in_region", bad_printing_to_sys_stdout_in_region, METH_O, NULL},
    {"bad_python_called_in_region", bad_python_called_in_region, METH_O, NULL},
    {"bad_helper_in_same_file", bad_helper_in_same_file, METH_O, NULL},
    {"bad_helper_two_calls_deep", bad_helper_two_calls_deep, METH_O, NULL},
    {"bad_helper_called_held_and_released", bad_helper_called_held_and_released, METH_O, NULL},
    {"bad_comparator_of_qsort_in_region", bad_comparator_of_qsort_in_region, METH_O, NULL},
    {"bad_function_pointer_in_struct", bad_function_pointer_in_struct, METH_O, NULL},
    {"bad_function_pointer_in_local", bad_function_pointer_in_local, METH_O, NULL},
    {"bad_call_in_argument_of_region_macro", bad_call_in_argument_of_region_macro, METH_O, NULL},
    {"bad_region_by_per_object_macros", bad_region_by_per_object_macros, METH_O, NULL},
    {"bad_region_by_macros_over_function_pointers", bad_region_by_macros_over_function_pointers, METH_O, NULL},
    {"bad_region_by_wrapper_macros_under_ifdef", bad_region_by_wrapper_macros_under_ifdef, METH_O, NULL},
    {"bad_error_macro_in_region", bad_error_macro_in_region, METH_O, NULL},
    {"bad_between_unblock_and_end", bad_between_unblock_and_end, METH_O, NULL},
    {"bad_after_inner_gilstate_release", bad_after_inner_gilstate_release, METH_O, NULL},
    {"bad_call_when_flag_releases", bad_call_when_flag_releases, METH_O, NULL},
    {"bad_region_by_tstate_pointer", bad_region_by_tstate_pointer, METH_O, NULL},
    {"bad_region_by_tstate_in_struct", bad_region_by_tstate_in_struct, METH_O, NULL},
    {"bad_knr_definition", bad_knr_definition, METH_O, NULL},
    {"bad_recursion_in_region", bad_recursion_in_region, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {{Py_mod_exec, module_exec}, {0, NULL}};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, 0, methods, slots};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModuleDef_Init(&module);
}
