/* Every function here touches a Python object's own fields, or gives an object away, while the thread state is released. */
#include <Python.h>
#include <unistd.h>

extern int library_inspect(PyObject *o);
extern void library_log(const char *format, ...);

typedef struct {
    PyObject_HEAD
    int fd;
    PyObject *items;
    int (*handler)(PyObject *);
} Conn;

static PyObject *bad_ob_item_of_list(PyObject *self, PyObject *list)
{
    PyObject *first;
    Py_BEGIN_ALLOW_THREADS
    first = ((PyListObject *)list)->ob_item[0]; // want GIL102 "ob_item"
    Py_END_ALLOW_THREADS
    return Py_NewRef(first);
}

static PyObject *bad_ob_item_written(PyObject *self, PyObject *list)
{
    PyListObject *l = (PyListObject *)list;
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    l->ob_item[0] = NULL; // want GIL102 "ob_item"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_refcount_by_hand(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    args->ob_refcnt++; // want GIL102 "ob_refcnt"
    Py_END_ALLOW_THREADS
    return args;
}

static PyObject *bad_dict_innards(PyObject *self, PyObject *dict)
{
    Py_ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    n = ((PyDictObject *)dict)->ma_used; // want GIL102 "ma_used"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_list_accessor_macro(PyObject *self, PyObject *list)
{
    PyObject *first;
    Py_BEGIN_ALLOW_THREADS
    first = PyList_GET_ITEM(list, 0); // want GIL102 "PyList_GET_ITEM"
    Py_END_ALLOW_THREADS
    return Py_NewRef(first);
}

static PyObject *bad_list_size_in_loop_condition(PyObject *self, PyObject *list)
{
    Py_ssize_t i;
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < PyList_GET_SIZE(list); i++) // want GIL102 "PyList_GET_SIZE"
        sleep(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *first_of(PyListObject *list)
{
    return list->ob_item[0]; // want GIL102 "ob_item"
}

static PyObject *bad_field_in_helper(PyObject *self, PyObject *list)
{
    PyObject *r;
    Py_BEGIN_ALLOW_THREADS
    r = first_of((PyListObject *)list);
    Py_END_ALLOW_THREADS
    return Py_NewRef(r);
}

static PyObject *bad_object_kept_in_own_field(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    Py_ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    n = ((PyListObject *)c->items)->allocated; // want GIL102 "allocated"
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *bad_object_given_to_unknown_function(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = library_inspect(args); // want GIL102 "library_inspect"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

static PyObject *bad_object_given_through_function_pointer(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = c->handler(args); // want GIL102 "handler"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

static PyObject *bad_object_given_after_raw_save_in_branch(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    if (sleep(1))
        library_inspect(self); // want GIL102 "library_inspect"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_ob_item_of_list", bad_ob_item_of_list, METH_O, NULL},
    {"bad_ob_item_written", bad_ob_item_written, METH_O, NULL},
    {"bad_refcount_by_hand", bad_refcount_by_hand, METH_O, NULL},
    {"bad_dict_innards", bad_dict_innards, METH_O, NULL},
    {"bad_list_accessor_macro", bad_list_accessor_macro, METH_O, NULL},
    {"bad_list_size_in_loop_condition", bad_list_size_in_loop_condition, METH_O, NULL},
    {"bad_field_in_helper", bad_field_in_helper, METH_O, NULL},
    {"bad_object_kept_in_own_field", bad_object_kept_in_own_field, METH_O, NULL},
    {"bad_object_given_to_unknown_function", bad_object_given_to_unknown_function, METH_O, NULL},
    {"bad_object_given_through_function_pointer", bad_object_given_through_function_pointer, METH_O, NULL},
    {"bad_object_given_after_raw_save_in_branch", bad_object_given_after_raw_save_in_branch, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
