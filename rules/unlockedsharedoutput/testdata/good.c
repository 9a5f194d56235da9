/* Single writes, writes to streams of the call's own, and writes that a lock keeps together. */
#include <Python.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static PyObject *good_single_call(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    printf("%d = %d\n", 1, 2);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_one_of_two(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (getpid() & 1)
        printf("odd");
    else
        printf("even");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_with_gil(PyObject *self, PyObject *args)
{
    printf("%d", 1);
    printf("%d\n", 2);
    Py_RETURN_NONE;
}

static PyObject *good_one_a_region(PyObject *self, PyObject *args)
{
    for (int i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS
        printf("line %d\n", i);
        Py_END_ALLOW_THREADS
    }
    Py_RETURN_NONE;
}

static PyObject *good_flockfile(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    flockfile(stdout);
    for (int i = 0; i < 3; i++)
        printf("%d ", i);
    putchar('\n');
    funlockfile(stdout);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void words(int n)
{
    while (n-- > 0)
        fputs("word ", stdout);
}

static PyObject *good_mutex_of_the_caller(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    words(3);
    putchar('\n');
    pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void header(FILE *f)
{
    fputs("a", f);
    fputs("b", f);
}

static PyObject *good_file_of_the_call(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    FILE *f = fopen("/tmp/x", "w");
    if (f != NULL) {
        header(f);
        fputs("c", f);
        fclose(f);
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static int verbose;

static int part(int n)
{
    if (verbose)
        printf("part %d", n);
    return n * 2;
}

static PyObject *good_traces_of_helpers(PyObject *self, PyObject *args)
{
    int n = 0;
    Py_BEGIN_ALLOW_THREADS
    for (int i = 0; i < 5; i++)
        n += part(i);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_single_call", good_single_call, METH_NOARGS, NULL},
    {"good_one_of_two", good_one_of_two, METH_NOARGS, NULL},
    {"good_with_gil", good_with_gil, METH_NOARGS, NULL},
    {"good_one_a_region", good_one_a_region, METH_NOARGS, NULL},
    {"good_flockfile", good_flockfile, METH_NOARGS, NULL},
    {"good_mutex_of_the_caller", good_mutex_of_the_caller, METH_NOARGS, NULL},
    {"good_traces_of_helpers", good_traces_of_helpers, METH_NOARGS, NULL},
    {"good_file_of_the_call", good_file_of_the_call, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
