/* Functions of the C library that keep something static, while other threads run. */
#include <Python.h>
#include <netdb.h>
#include <pwd.h>
#include <string.h>
#include <time.h>

static PyObject *bad_localtime_in_region(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    int hour;
    Py_BEGIN_ALLOW_THREADS // step "released here"
    hour = localtime(&now)->tm_hour; // want GIL403 "localtime.. is not thread-safe.*use localtime_r"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(hour);
}

static int words(char *text)
{
    int n = 0;
    for (char *w = strtok(text, " "); w != NULL; w = strtok(NULL, " ")) // want GIL403 "strtok" "strtok"
        n++;
    return n;
}

static PyObject *bad_strtok_in_helper(PyObject *self, PyObject *args)
{
    char buf[64] = "one two";
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = words(buf); // step "calls words"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *bad_gethostbyname_after_save(PyObject *self, PyObject *args)
{
    struct hostent *h;
    PyThreadState *save = PyEval_SaveThread();
    h = gethostbyname("localhost"); // want GIL403 "gethostbyname.*use getaddrinfo"
    PyEval_RestoreThread(save);
    return PyLong_FromLong(h != NULL);
}

static PyObject *bad_getpwnam_if(PyObject *self, PyObject *args)
{
    long wanted = PyLong_AsLong(args);
    struct passwd *pw = NULL;
    Py_BEGIN_ALLOW_THREADS
    if (wanted > 0)
        pw = getpwnam("root"); // want GIL403 "getpwnam"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(pw != NULL);
}

#define STAMP(t) ctime(t)

static PyObject *bad_ctime_in_macro(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    char text[32];
    Py_BEGIN_ALLOW_THREADS
    strcpy(text, STAMP(&now)); // want GIL403 "ctime.. .in STAMP."
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(text);
}

static PyThread_type_lock lock;

static PyObject *bad_lock_freed_too_early(PyObject *self, PyObject *args)
{
    time_t now = time(NULL);
    int hour;
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(lock, WAIT_LOCK);
    PyThread_release_lock(lock);
    hour = gmtime(&now)->tm_hour; // want GIL403 "gmtime"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(hour);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_localtime_in_region", bad_localtime_in_region, METH_NOARGS, NULL},
    {"bad_strtok_in_helper", bad_strtok_in_helper, METH_NOARGS, NULL},
    {"bad_gethostbyname_after_save", bad_gethostbyname_after_save, METH_NOARGS, NULL},
    {"bad_getpwnam_if", bad_getpwnam_if, METH_O, NULL},
    {"bad_ctime_in_macro", bad_ctime_in_macro, METH_NOARGS, NULL},
    {"bad_lock_freed_too_early", bad_lock_freed_too_early, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    lock = PyThread_allocate_lock();
    return PyModule_Create(&module);
}
