/* Variables that are kept apart by something else than the GIL, or written while it is held. */
#include <Python.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long calls;

static PyObject *good_counter_with_gil(PyObject *self, PyObject *args)
{
    calls++;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    calls++;
    return PyLong_FromLong(calls);
}

static PyObject *good_block_threads(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_BLOCK_THREADS
    calls++;
    Py_UNBLOCK_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long locked_calls;

static PyObject *good_mutex(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    locked_calls++;
    pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(locked_calls);
}

static void count(void)
{
    locked_calls++;
}

static PyObject *good_mutex_of_the_caller(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    count();
    pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyThread_type_lock lock;
static char buffer[64];

static PyObject *good_lock_taken_with_gil(PyObject *self, PyObject *args)
{
    if (!PyThread_acquire_lock(lock, NOWAIT_LOCK)) {
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(lock, WAIT_LOCK);
        Py_END_ALLOW_THREADS
    }
    Py_BEGIN_ALLOW_THREADS
    strcpy(buffer, "text");
    Py_END_ALLOW_THREADS
    PyThread_release_lock(lock);
    return PyUnicode_FromString(buffer);
}

static atomic_long atomic_calls;
static _Atomic int flag;
static _Atomic(int) spare;
static long builtin_calls;

static PyObject *good_atomics(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    atomic_fetch_add(&atomic_calls, 1);
    atomic_calls++;
    flag = (int)getpid();
    spare += 2;
    __atomic_fetch_add(&builtin_calls, 1, __ATOMIC_RELAXED);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(atomic_calls + flag + spare + builtin_calls);
}

static _Thread_local int own;
static __thread char own_buffer[64];

static PyObject *good_thread_local(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    own++;
    strcpy(own_buffer, "text");
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(own_buffer + own);
}

static int squares[100];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int square(int n) { return n * n; }

static void fill_squares(void)
{
    for (int i = 0; i < 100; i++)
        squares[i] = square(i);
}

static PyObject *good_once(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_once(&once, fill_squares);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(squares[3]);
}

static int page_size;

static void ask_page_size(void)
{
    Py_BEGIN_ALLOW_THREADS
    page_size = (int)sysconf(_SC_PAGESIZE);
    Py_END_ALLOW_THREADS
}

static PyObject *good_written_by_init_alone(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(page_size);
}

struct work { int n; struct work *next; };

static PyObject *good_memory_of_the_call(PyObject *self, PyObject *args)
{
    struct work here, *there = malloc(sizeof *there);
    char text[16];
    if (there == NULL)
        return PyErr_NoMemory();
    Py_BEGIN_ALLOW_THREADS
    here.n = 1;
    there->n = 2;
    there->next = &here;
    there->next->n++;
    strcpy(text, "text");
    Py_END_ALLOW_THREADS
    free(there);
    return PyLong_FromLong(here.n);
}

static const char *const names[] = {"a", "b"};

static PyObject *good_pointer_to_a_constant(PyObject *self, PyObject *args)
{
    const char *name;
    Py_BEGIN_ALLOW_THREADS
    name = names[getpid() & 1];
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(name);
}

/* A flag that is only touched with the GIL keeps the second caller out. */
static int busy;
static char scratch[64];

static PyObject *good_busy_flag(PyObject *self, PyObject *args)
{
    if (busy) {
        PyErr_SetString(PyExc_RuntimeError, "busy");
        return NULL;
    }
    busy = 1;
    Py_BEGIN_ALLOW_THREADS
    strcpy(scratch, "text");
    Py_END_ALLOW_THREADS
    busy = 0;
    return PyUnicode_FromString(scratch);
}

/* Every thread finds and stores the same; at worst it is looked up twice. After CPython's _winapi. */
static int has_clock = -1;
static int (*clock_function)(long);

static int find_clock(void)
{
    if (has_clock == -1) {
        clock_function = (int (*)(long))dlsym(RTLD_DEFAULT, "clock_gettime");
        has_clock = clock_function != NULL;
    }
    return has_clock;
}

static PyObject *good_filled_with_the_same(PyObject *self, PyObject *args)
{
    int found;
    Py_BEGIN_ALLOW_THREADS
    found = find_clock() ? clock_function(0) : 0;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(found);
}

/* The choice is made at the first use, or where a caller asks for another one. After pybase64. */
static struct codec { int (*encode)(long), level; } codec;

static void choose(struct codec *c, int flags)
{
    c->encode = (int (*)(long))dlsym(RTLD_DEFAULT, flags ? "a" : "b");
}

static PyObject *good_chosen_once(PyObject *self, PyObject *args)
{
    int n, flags = PyTuple_Size(args) > 1;
    Py_BEGIN_ALLOW_THREADS
    if (codec.encode == NULL || flags & 0xFF)
        choose(&codec, flags);
    n = codec.encode(1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* A flag at worst is seen late. After pygame's base.c. */
static int started;

static PyObject *good_flag(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (started) {
        started = 0;
        usleep(10);
    }
    Py_END_ALLOW_THREADS
    started = getpid() != 1;
    Py_RETURN_NONE;
}

/* A negative number asks for the setting; nobody sets it. */
static int most_rounds = 30;

static int rounds(int most)
{
    if (most >= 0)
        most_rounds = most;
    return most_rounds;
}

static PyObject *good_setting_only_asked_for(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    for (n = 0; n < rounds(-1); n++)
        usleep(1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(rounds(-1));
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_setting_only_asked_for", good_setting_only_asked_for, METH_NOARGS, NULL},
    {"good_counter_with_gil", good_counter_with_gil, METH_NOARGS, NULL},
    {"good_block_threads", good_block_threads, METH_NOARGS, NULL},
    {"good_mutex", good_mutex, METH_NOARGS, NULL},
    {"good_mutex_of_the_caller", good_mutex_of_the_caller, METH_NOARGS, NULL},
    {"good_lock_taken_with_gil", good_lock_taken_with_gil, METH_NOARGS, NULL},
    {"good_atomics", good_atomics, METH_NOARGS, NULL},
    {"good_filled_with_the_same", good_filled_with_the_same, METH_NOARGS, NULL},
    {"good_chosen_once", good_chosen_once, METH_VARARGS, NULL},
    {"good_flag", good_flag, METH_NOARGS, NULL},
    {"good_thread_local", good_thread_local, METH_NOARGS, NULL},
    {"good_once", good_once, METH_NOARGS, NULL},
    {"good_written_by_init_alone", good_written_by_init_alone, METH_NOARGS, NULL},
    {"good_memory_of_the_call", good_memory_of_the_call, METH_NOARGS, NULL},
    {"good_pointer_to_a_constant", good_pointer_to_a_constant, METH_NOARGS, NULL},
    {"good_busy_flag", good_busy_flag, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    lock = PyThread_allocate_lock();
    ask_page_size();
    return PyModule_Create(&module);
}
