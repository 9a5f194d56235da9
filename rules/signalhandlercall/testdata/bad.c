/* Signal handlers that use the C API. */
#include <Python.h>
#include <signal.h>
#include <string.h>

static PyObject *callback;

static void bad_sets_an_error(int sig)
{
    PyErr_SetString(PyExc_KeyboardInterrupt, "stop"); // want GIL104 "PyErr_SetString"
}

static void bad_calls_python(int sig)
{
    Py_XDECREF(PyObject_CallFunction(callback, "i", sig)); // want GIL104 "Py_XDECREF.. is called.*; so is one more call in "
}

static void bad_changes_a_reference_count(int sig)
{
    Py_INCREF(callback); // want GIL104 "Py_INCREF"
}

/* Taking the GIL does not help: the interrupted thread may hold it, or the lock inside. */
static void bad_ensures_first(int sig)
{
    PyGILState_STATE st = PyGILState_Ensure(); // want GIL104 "PyGILState_Ensure.*; so is one more call in "
    PyGILState_Release(st);
}

static void bad_allocates(int sig)
{
    void *p = PyMem_RawMalloc(16); // want GIL104 "PyMem_RawMalloc"
    (void)p;
}

static void remember(int sig)
{
    PyErr_SetInterruptEx(sig);
    PyErr_Format(PyExc_OSError, "signal %d", sig); // want GIL104 "PyErr_Format"
}

static void bad_in_helper(int sig)
{
    if (sig == SIGTERM)
        remember(sig);
}

static void bad_three_arguments(int sig, siginfo_t *info, void *context)
{
    PyErr_CheckSignals(); // want GIL104 "PyErr_CheckSignals"
}

static void bad_in_initializer(int sig)
{
    PyErr_Clear(); // want GIL104 "PyErr_Clear"
}

static void bad_by_python_api(int sig)
{
    PyErr_Print(); // want GIL104 "PyErr_Print"
}

static const struct sigaction ready = {.sa_handler = bad_in_initializer};

static PyObject *install(PyObject *self, PyObject *arg)
{
    struct sigaction sa;
    callback = Py_NewRef(arg);
    signal(SIGINT, bad_sets_an_error);
    signal(SIGUSR1, &bad_calls_python);
    signal(SIGUSR2, bad_changes_a_reference_count);
    memset(&sa, 0, sizeof sa);
    sa.sa_handler = bad_ensures_first;
    sigaction(SIGALRM, &sa, NULL);
    sa.sa_handler = bad_allocates;
    sigaction(SIGCHLD, &sa, NULL);
    sa.sa_handler = bad_in_helper;
    sigaction(SIGTERM, &sa, NULL);
    sa.sa_sigaction = bad_three_arguments;
    sa.sa_flags = SA_SIGINFO;
    sigaction(SIGHUP, &sa, NULL);
    sigaction(SIGWINCH, &ready, NULL);
    PyOS_setsig(SIGPIPE, bad_by_python_api);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"install", install, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
