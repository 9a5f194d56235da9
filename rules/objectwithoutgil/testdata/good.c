/* Nothing here is to be reported. */
#include <Python.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

extern int library_inspect(PyObject *o);
extern int library_register(void (*)(void *), void *user_data);

typedef struct {
    PyObject_HEAD
    int fd;
    char name[16];
    PyThreadState *ts;
    PyObject *callback;
    Py_ssize_t ob_items_seen;
    struct { int tp_name; } inner;
} Conn;

static PyObject *good_own_fields(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    Py_BEGIN_ALLOW_THREADS
    c->fd = close(c->fd);
    c->name[0] = 'x';
    c->ob_items_seen++;
    c->inner.tp_name = 1;
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_own_field_through_cast(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    close(((Conn *)self)->fd);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_object_pointer_copied(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    PyObject *callback;
    Py_BEGIN_ALLOW_THREADS
    callback = c->callback;
    Py_END_ALLOW_THREADS
    return callback ? Py_NewRef(callback) : Py_NewRef(Py_None);
}

static PyObject *good_pointers_compared(PyObject *self, PyObject *args)
{
    int same;
    Py_BEGIN_ALLOW_THREADS
    same = self == args || args == Py_None || args == NULL;
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(same);
}

static PyObject *good_fields_read_before_the_region(PyObject *self, PyObject *list)
{
    Py_ssize_t i, n = PyList_GET_SIZE(list);
    Py_BEGIN_ALLOW_THREADS
    for (i = 0; i < n; i++)
        sleep(1);
    Py_END_ALLOW_THREADS
    return Py_NewRef(((PyListObject *)list)->ob_item[0]);
}

static PyObject *good_fields_read_in_blocked_part(PyObject *self, PyObject *list)
{
    Py_ssize_t n = 0;
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1)) {
        Py_BLOCK_THREADS
        n = PyList_GET_SIZE(list) + ((PyListObject *)list)->allocated;
        library_inspect(list);
        Py_UNBLOCK_THREADS
    }
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static PyObject *good_exported_buffer(PyObject *self, PyObject *args)
{
    Py_buffer view;
    ssize_t n;
    if (PyObject_GetBuffer(args, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    n = write(1, view.buf, (size_t)view.len);
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyLong_FromSsize_t(n);
}

static PyObject *good_bytes_of_the_argument(PyObject *self, PyObject *bytes)
{
    const char *p = PyBytes_AS_STRING(bytes);
    size_t len = (size_t)PyBytes_GET_SIZE(bytes);
    Py_BEGIN_ALLOW_THREADS
    (void)!write(1, p, len);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static int close_conn(Conn *c, PyObject *ignored)
{
    (void)ignored;
    return close(c->fd);
}

static PyObject *good_object_given_to_known_function(PyObject *self, PyObject *args)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    r = close_conn((Conn *)self, args);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

static void notify(PyObject *callback)
{
    PyGILState_STATE st = PyGILState_Ensure();
    library_inspect(callback);
    PyGILState_Release(st);
}

static PyObject *good_object_given_to_function_that_ensures(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    notify(args);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void on_event(void *arg)
{
    notify((PyObject *)arg);
}

static PyObject *good_object_as_user_data(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    library_register(on_event, (void *)args);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* Without a cast too: an object that stands beside a callback is its user data. */
extern int library_watch(int fd, void (*callback)(void *), void *user_data, void (*free_user_data)(void *));

static void drop(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_DECREF((PyObject *)arg);
    PyGILState_Release(st);
}

static PyObject *good_object_beside_callback_without_cast(PyObject *self, PyObject *args)
{
    int r;
    Py_INCREF(args);
    Py_BEGIN_ALLOW_THREADS
    r = library_watch(0, on_event, args, drop);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(r);
}

static PyObject *good_own_struct_given_to_library(PyObject *self, PyObject *args)
{
    Conn *c = (Conn *)self;
    Py_BEGIN_ALLOW_THREADS
    library_register(on_event, c);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_pointer_printed(PyObject *self, PyObject *args)
{
    char buf[32];
    Py_BEGIN_ALLOW_THREADS
    snprintf(buf, sizeof buf, "%p", (void *)args);
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(buf);
}

static PyObject *good_sizeof_and_offsetof(PyObject *self, PyObject *args)
{
    size_t n;
    Py_BEGIN_ALLOW_THREADS
    n = sizeof(args->ob_type) + offsetof(PyListObject, ob_item) + sizeof(((PyListObject *)args)->ob_item[0]);
    Py_END_ALLOW_THREADS
    return PyLong_FromSize_t(n);
}

static PyObject *good_held_all_the_time(PyObject *self, PyObject *list)
{
    library_inspect(list);
    return Py_NewRef(((PyListObject *)list)->ob_item[0]);
}

/* What the table holds does not look into the object. */
typedef int (*check)(void *context, PyObject *value, char *out);

static int is_missing(void *context, PyObject *value, char *out)
{
    *out = value == Py_None;
    return 0;
}

static void *checks[] = {is_missing};

static PyObject *good_check_of_a_table(PyObject *self, PyObject *args)
{
    char out = 0;
    check func = (check)checks[0];
    Py_BEGIN_ALLOW_THREADS
    func(NULL, args, &out);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(out);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_own_fields", good_own_fields, METH_O, NULL},
    {"good_own_field_through_cast", good_own_field_through_cast, METH_O, NULL},
    {"good_object_pointer_copied", good_object_pointer_copied, METH_O, NULL},
    {"good_pointers_compared", good_pointers_compared, METH_O, NULL},
    {"good_fields_read_before_the_region", good_fields_read_before_the_region, METH_O, NULL},
    {"good_fields_read_in_blocked_part", good_fields_read_in_blocked_part, METH_O, NULL},
    {"good_exported_buffer", good_exported_buffer, METH_O, NULL},
    {"good_bytes_of_the_argument", good_bytes_of_the_argument, METH_O, NULL},
    {"good_object_given_to_known_function", good_object_given_to_known_function, METH_O, NULL},
    {"good_object_given_to_function_that_ensures", good_object_given_to_function_that_ensures, METH_O, NULL},
    {"good_object_as_user_data", good_object_as_user_data, METH_O, NULL},
    {"good_object_beside_callback_without_cast", good_object_beside_callback_without_cast, METH_O, NULL},
    {"good_own_struct_given_to_library", good_own_struct_given_to_library, METH_O, NULL},
    {"good_pointer_printed", good_pointer_printed, METH_O, NULL},
    {"good_sizeof_and_offsetof", good_sizeof_and_offsetof, METH_O, NULL},
    {"good_check_of_a_table", good_check_of_a_table, METH_O, NULL},
    {"good_held_all_the_time", good_held_all_the_time, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
