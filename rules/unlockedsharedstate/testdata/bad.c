/* Variables that all threads share are written while the GIL is released. */
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static long calls;

static PyObject *bad_counter_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS // step "released here"
    usleep(10);
    calls++; // want GIL402 "calls is read and written back"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(calls);
}

static int last_error;

static PyObject *bad_store_if(PyObject *self, PyObject *args)
{
    char c;
    Py_BEGIN_ALLOW_THREADS
    ssize_t n = read(0, &c, 1);
    if (n < 0)
        last_error = (int)n; // want GIL402 "last_error is written without the GIL or a lock"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_reader(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(last_error); // step "elsewhere: used in good_reader"
}

static char line[256];

static PyObject *bad_static_buffer_filled(PyObject *self, PyObject *args)
{
    ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    n = read(0, line, sizeof line); // want GIL402 "read writes line"
    Py_END_ALLOW_THREADS
    return PyBytes_FromStringAndSize(line, n > 0 ? n : 0);
}

static PyObject *bad_static_local(PyObject *self, PyObject *args)
{
    static char text[64];
    Py_BEGIN_ALLOW_THREADS
    snprintf(text, sizeof text, "%d", (int)getpid()); // want GIL402 "snprintf writes text"
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(text);
}

static int table[16], used;

static PyObject *bad_elements_in_loop(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    for (int i = 0; i < 16; i++) {
        table[i] = i * used; // want GIL402 "table.*is written"
        usleep(1);
    }
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(table[3]);
}

static struct { long hits; struct { int n; } inner; } stats;

static PyObject *bad_member(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    stats.inner.n += 2; // want GIL402 "stats.inner.n is read and written back"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(stats.inner.n);
}

struct node { struct node *next; int value; };
static struct node *head;

static PyObject *bad_list_of_a_global(PyObject *self, PyObject *args)
{
    struct node *n = PyMem_RawMalloc(sizeof *n);
    if (n == NULL)
        return PyErr_NoMemory();
    Py_BEGIN_ALLOW_THREADS
    n->value = 1;
    n->next = head;
    head = n; // want GIL402 "head is written"
    head->value++; // want GIL402 "head->value is read and written back"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_through_a_local_pointer(PyObject *self, PyObject *args)
{
    long *p = &stats.hits;
    Py_BEGIN_ALLOW_THREADS
    *p += 1; // want GIL402 "stats.hits is read and written back|stats.hits is written"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(stats.hits);
}

static char *out;

static PyObject *bad_after_save(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    *out++ = 'x'; // want GIL402 "out is read and written back"
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static int depth;

static void helper(void)
{
    depth = depth + 1; // want GIL402 "depth is read and written back"
}

static PyObject *bad_in_helper(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    helper();
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(depth);
}

static void put(char *to, int n)
{
    to[0] = (char)n;
}

static char first[4];

static PyObject *bad_helper_fills(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    put(first, 3); // want GIL402 "put writes first"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(first[0]);
}

static int state;

static PyObject *bad_goto(PyObject *self, PyObject *args)
{
    int n = 0;
    Py_BEGIN_ALLOW_THREADS
again:
    state = state * 7 + n; // want GIL402 "state is read and written back"
    if (++n < 3)
        goto again;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(state);
}

#define COUNT(x) ((x)++)
static unsigned long bytes;

static PyObject *bad_macro(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    COUNT(bytes); // want GIL402 "bytes is read and written back"
    Py_END_ALLOW_THREADS
    return PyLong_FromUnsignedLong(bytes);
}

/* One lock mends both: one finding. After pygame's music.c. */
static char *queued;
static long queued_loops;

static PyObject *bad_two_at_once(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (queued) {
        free(queued);
        queued = NULL; // want GIL402 "queued and queued_loops are written without the GIL or a lock: all threads share them"
        queued_loops = 0;
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_queue(PyObject *self, PyObject *args)
{
    queued = strdup("text");
    queued_loops = PyLong_AsLong(args);
    return PyLong_FromLong(queued_loops + (queued != NULL));
}

/* Of two threads one loses what it has opened. After RPi.GPIO. */
static int epfd = -1;

static PyObject *bad_opened_twice(PyObject *self, PyObject *args)
{
    int n = 0;
    struct epoll_event event;
    Py_BEGIN_ALLOW_THREADS
    if (epfd != -1 || (epfd = epoll_create(1)) != -1) // want GIL402 "epfd is written"
        n = epoll_wait(epfd, &event, 1, 0);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* A negative number asks for the setting; one caller sets it. */
static int most_rounds = 30;

static int rounds(int most)
{
    if (most >= 0)
        most_rounds = most; // want GIL402 "most_rounds is written without the GIL or a lock"
    return most_rounds;
}

static PyObject *bad_setting_set(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    rounds(60);
    for (n = 0; n < rounds(-1); n++)
        usleep(1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rounds(-1));
}

/* What the caller gave is changed before it is asked. */
static int most_tries = 30;

static void from_environment(int *most)
{
    if (getenv("TRIES"))
        *most = atoi(getenv("TRIES"));
}

static int tries(int most)
{
    from_environment(&most);
    if (most >= 0)
        most_tries = most; // want GIL402 "most_tries is written without the GIL or a lock"
    return most_tries;
}

static PyObject *bad_setting_from_elsewhere(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    for (n = 0; n < tries(-1); n++)
        usleep(1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(tries(-1));
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_setting_from_elsewhere", bad_setting_from_elsewhere, METH_NOARGS, NULL},
    {"bad_setting_set", bad_setting_set, METH_NOARGS, NULL},
    {"bad_counter_in_region", bad_counter_in_region, METH_NOARGS, NULL},
    {"bad_store_if", bad_store_if, METH_NOARGS, NULL},
    {"good_reader", good_reader, METH_NOARGS, NULL},
    {"bad_static_buffer_filled", bad_static_buffer_filled, METH_NOARGS, NULL},
    {"bad_static_local", bad_static_local, METH_NOARGS, NULL},
    {"bad_elements_in_loop", bad_elements_in_loop, METH_NOARGS, NULL},
    {"bad_member", bad_member, METH_NOARGS, NULL},
    {"bad_list_of_a_global", bad_list_of_a_global, METH_NOARGS, NULL},
    {"bad_through_a_local_pointer", bad_through_a_local_pointer, METH_NOARGS, NULL},
    {"bad_after_save", bad_after_save, METH_NOARGS, NULL},
    {"bad_in_helper", bad_in_helper, METH_NOARGS, NULL},
    {"bad_helper_fills", bad_helper_fills, METH_NOARGS, NULL},
    {"bad_goto", bad_goto, METH_NOARGS, NULL},
    {"bad_two_at_once", bad_two_at_once, METH_NOARGS, NULL},
    {"good_queue", good_queue, METH_O, NULL},
    {"bad_opened_twice", bad_opened_twice, METH_NOARGS, NULL},
    {"bad_macro", bad_macro, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
