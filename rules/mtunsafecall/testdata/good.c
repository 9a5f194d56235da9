/* The same calls where the GIL or a lock keeps others off, and their thread-safe twins. */
#include <Python.h>
#include <dirent.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

static PyObject *good_localtime_with_gil(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    return PyLong_FromLong(localtime(&now)->tm_hour);
}

static PyObject *good_localtime_r(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    struct tm tm;
    Py_BEGIN_ALLOW_THREADS
    localtime_r(&now, &tm);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(tm.tm_hour);
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static PyObject *good_under_a_mutex(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    int hour;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    hour = localtime(&now)->tm_hour;
    pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(hour);
}

static int year_of(time_t t)
{
    return gmtime(&t)->tm_year;
}

static PyObject *good_helper_under_the_callers_mutex(PyObject *self, PyObject *args)
{
    int year;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&mutex);
    year = year_of(0);
    pthread_mutex_unlock(&mutex);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(year);
}

static PyObject *good_readdir_of_the_calls_own(PyObject *self, PyObject *args)
{
    int n = 0;
    Py_BEGIN_ALLOW_THREADS
    DIR *dir = opendir("/");
    while (dir != NULL && readdir(dir) != NULL)
        n++;
    if (dir != NULL)
        closedir(dir);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* The import of a module is run by one thread. */
static int good_in_module_init(void)
{
    int year;
    Py_BEGIN_ALLOW_THREADS
    time_t now = time(NULL);
    year = localtime(&now)->tm_year;
    Py_END_ALLOW_THREADS
    return year;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"good_localtime_with_gil", good_localtime_with_gil, METH_NOARGS, NULL},
    {"good_localtime_r", good_localtime_r, METH_NOARGS, NULL},
    {"good_under_a_mutex", good_under_a_mutex, METH_NOARGS, NULL},
    {"good_helper_under_the_callers_mutex", good_helper_under_the_callers_mutex, METH_NOARGS, NULL},
    {"good_readdir_of_the_calls_own", good_readdir_of_the_calls_own, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    PyObject *m = PyModule_Create(&module);
    if (m != NULL)
        PyModule_AddIntConstant(m, "year", good_in_module_init());
    return m;
}
