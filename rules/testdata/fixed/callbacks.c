/* Bugs that projects have fixed, boiled down in our own words: callbacks, threads, signal handlers. */
#include <Python.h>
#include <pthread.h>
#include <signal.h>

extern int send_all(PyObject *o);
static pthread_key_t key;
static PyObject *default_loop, *quit_functions;

/* subvertpy, py_svn_log_wrapper up to 0.9: no memory for the dictionary, no release. */
static int bad_log(void *baton)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *ret, *d = PyDict_New();
    if (d == NULL)
        return -1; // want GIL205 "returns without the release"
    ret = PyObject_CallFunction((PyObject *)baton, "N", d);
    Py_XDECREF(ret);
    PyGILState_Release(state);
    return 0;
}

static int fixed_log(void *baton)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *ret, *d = PyDict_New();
    if (d == NULL) {
        PyGILState_Release(state);
        return -1;
    }
    ret = PyObject_CallFunction((PyObject *)baton, "N", d);
    Py_XDECREF(ret);
    PyGILState_Release(state);
    return 0;
}

/* pylibmc, _PylibMC_RunSetCommand 1.1: Ensure where the end of a region was meant. */
static int bad_set(PyObject *o)
{
    PyGILState_STATE gstate;
    int ok = send_all(o);
    gstate = PyGILState_Ensure();
    if (!ok)
        PyErr_SetString(PyExc_RuntimeError, "set");
    return ok; // want GIL205 "returns without the release"
}

static int fixed_set(PyObject *o)
{
    int ok = send_all(o);
    if (!ok)
        PyErr_SetString(PyExc_RuntimeError, "set");
    return ok;
}

/* pycups 1.9: the destructor of thread-specific data runs when the thread has no thread state any more. */
static void bad_destroy_tls(void *value)
{
    Py_XDECREF((PyObject *)value); // want GIL103 "Py_XDECREF"
}

static void fixed_destroy_tls(void *value)
{
    PyGILState_STATE st = PyGILState_Ensure();
    Py_XDECREF((PyObject *)value);
    PyGILState_Release(st);
}

/* pyuv 0.8: a function for the end of the process drops a reference when the interpreter is gone. */
static void bad_cleanup(void)
{
    Py_XDECREF(default_loop); // want GIL103 "Py_XDECREF"
}

/* pygame 2.1, the SDL parachute: a handler of fatal signals runs the functions that Python registered. */
static void bad_parachute(int sig)
{
    PyObject *r = PyObject_CallObject(quit_functions, NULL); // want GIL104 "PyObject_CallObject.*; so is one more call in bad_parachute"
    Py_XDECREF(r);
}

static void fixed_parachute(int sig)
{
    PyErr_SetInterruptEx(sig);
}

/* yara-python, flo_read up to 4.0.5: the release comes before the result of the call is looked at. */
static size_t bad_read(void *ptr, size_t size, void *stream)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *bytes = PyObject_CallMethod((PyObject *)stream, "read", "n", (Py_ssize_t)size);
    PyGILState_Release(st);
    Py_XDECREF(bytes); // want GIL103 "Py_XDECREF"
    return bytes != NULL;
}

static size_t fixed_read(void *ptr, size_t size, void *stream)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyObject *bytes = PyObject_CallMethod((PyObject *)stream, "read", "n", (Py_ssize_t)size);
    size_t ok = bytes != NULL;
    Py_XDECREF(bytes);
    PyGILState_Release(st);
    return ok;
}

/* yara-python, yara_callback up to 4.0.5: one of several messages leaves without the release. */
static int bad_message(int message, void *data)
{
    PyGILState_STATE st;
    PyObject *d;
    if (message == 1)
        return 0;
    st = PyGILState_Ensure();
    d = PyDict_New();
    if (d == NULL)
        return 0; // want GIL205 "returns without the release"
    Py_DECREF(d);
    PyGILState_Release(st);
    return 1;
}

struct stream { size_t (*read)(void *, size_t, void *); void *data; };
extern void set_stream(struct stream *s), set_callback(int (*)(int, void *), void *);

static PyObject *install(PyObject *self, PyObject *args)
{
    struct stream a = {bad_read, self}, b = {fixed_read, self};
    set_stream(&a);
    set_stream(&b);
    set_callback(bad_message, self);
    pthread_key_create(&key, bad_destroy_tls);
    pthread_key_create(&key, fixed_destroy_tls);
    Py_AtExit(bad_cleanup);
    signal(SIGSEGV, bad_parachute);
    signal(SIGINT, fixed_parachute);
    return PyLong_FromLong(bad_log(self) + fixed_log(self) + fixed_set(self));
}

static PyObject *set(PyObject *self, PyObject *args)
{
    int ok = bad_set(self);
    return PyLong_FromLong(ok);
}

static PyMethodDef methods[] = {{"install", install, METH_NOARGS}, {"set", set, METH_NOARGS}, {NULL}};
