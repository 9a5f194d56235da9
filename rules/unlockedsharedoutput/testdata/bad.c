/* A message that is made of several writes to a shared stream, with nothing that keeps them together. */
#include <Python.h>
#include <pthread.h>
#include <stdio.h>

static FILE *out;

static PyObject *bad_two_calls(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS // step "released here"
    fputs("key", stdout); // want GIL401 "fputs.. and printf.. write to stdout"
    printf(" = %d\n", 1); // step "another thread may write"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_loop(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    for (int i = 0; i < 5; i++)
        printf("%d ", i); // want GIL401 "printf.. writes to stdout again and again"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_global_stream(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    fwrite("head", 1, 4, out); // want GIL401 "fwrite.. and fwrite.. write to out"
    fwrite("body", 1, 4, out);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void print_words(const char *const *words, FILE *to)
{
    for (; *words != NULL; words++)
        fputs(*words, to); // want GIL401 "fputs.. writes to stdout again and again"
}

static PyObject *bad_stream_from_the_caller(PyObject *self, PyObject *args)
{
    static const char *const words[] = {"a", "b", NULL};
    Py_BEGIN_ALLOW_THREADS
    print_words(words, stdout); // step "calls print_words"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void print_one(int n)
{
    printf("<%d>", n);
}

static PyObject *bad_helper_in_loop(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    for (int i = 0; i < 5; i++)
        print_one(i); // want GIL401 "print_one.. writes to stdout again and again"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *bad_after_save_goto(PyObject *self, PyObject *args)
{
    PyThreadState *save = PyEval_SaveThread();
    int n = 0;
again:
    putchar('.'); // want GIL401 "putchar.. writes to stdout again and again"
    if (++n < 3)
        goto again;
    PyEval_RestoreThread(save);
    Py_RETURN_NONE;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static PyObject *bad_lock_freed_too_early(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    pthread_mutex_unlock(&mutex);
    printf("%d", 1); // want GIL401 "printf.. and printf.. write to stdout"
    printf("%d\n", 2);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* One lock around all of it mends the helper, too: one finding. After ecos. */
static void wipe(int n)
{
    for (int i = 0; i < n; i++)
        printf("%c", 8);
}

static PyObject *bad_progress(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    for (int i = 0; i < 10; i++) {
        if (i > 8)
            wipe(80);
        printf("step %d", i); // want GIL401 "printf.. writes to stdout again and again"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_two_calls", bad_two_calls, METH_NOARGS, NULL},
    {"bad_loop", bad_loop, METH_NOARGS, NULL},
    {"bad_global_stream", bad_global_stream, METH_NOARGS, NULL},
    {"bad_stream_from_the_caller", bad_stream_from_the_caller, METH_NOARGS, NULL},
    {"bad_helper_in_loop", bad_helper_in_loop, METH_NOARGS, NULL},
    {"bad_after_save_goto", bad_after_save_goto, METH_NOARGS, NULL},
    {"bad_lock_freed_too_early", bad_lock_freed_too_early, METH_NOARGS, NULL},
    {"bad_progress", bad_progress, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    out = fopen("/tmp/log", "a");
    return PyModule_Create(&module);
}
