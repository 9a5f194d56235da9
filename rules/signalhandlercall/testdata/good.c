/* Nothing here is to be reported. */
#include <Python.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stop;
static int wakeup[2];

static void good_sets_a_flag(int sig)
{
    stop = sig;
}

static void good_sets_interrupt(int sig)
{
    PyErr_SetInterruptEx(sig);
}

static void good_sets_old_interrupt(int sig)
{
    (void)sig;
    PyErr_SetInterrupt();
}

static void good_writes_to_a_pipe(int sig)
{
    int saved = errno;
    char c = (char)sig;
    (void)!write(wakeup[1], &c, 1);
    errno = saved;
}

static void note(int sig)
{
    stop = 1;
    PyErr_SetInterruptEx(sig);
}

static void good_in_helper(int sig, siginfo_t *info, void *context)
{
    if (info != NULL)
        note(sig);
}

static void good_dead_code(int sig)
{
    if (0)
        PyErr_SetString(PyExc_KeyboardInterrupt, "stop");
    stop = sig;
}

static void good_reads_own_field(int sig)
{
    stop = sizeof(PyObject) > 8 ? sig : 0;
}

/* Called by Python code, never by a signal. */
static void raise_interrupt(int sig)
{
    PyErr_Format(PyExc_KeyboardInterrupt, "signal %d", sig);
}

static PyObject *check(PyObject *self, PyObject *ignored)
{
    if (stop) {
        raise_interrupt(stop);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *install(PyObject *self, PyObject *ignored)
{
    struct sigaction sa;
    PyOS_sighandler_t old;
    memset(&sa, 0, sizeof sa);
    signal(SIGINT, good_sets_a_flag);
    signal(SIGUSR2, SIG_IGN);
    signal(SIGPIPE, SIG_DFL);
    sa.sa_handler = good_sets_interrupt;
    sigaction(SIGALRM, &sa, NULL);
    sa.sa_handler = good_dead_code;
    sigaction(SIGCHLD, &sa, NULL);
    sa.sa_handler = good_reads_own_field;
    sigaction(SIGCONT, &sa, NULL);
    sa.sa_sigaction = good_in_helper;
    sa.sa_flags = SA_SIGINFO;
    sigaction(SIGHUP, &sa, NULL);
    old = PyOS_setsig(SIGTERM, good_sets_old_interrupt);
    PyOS_setsig(SIGTERM, old);
    PyOS_setsig(SIGUSR1, good_writes_to_a_pipe);
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"check", check, METH_NOARGS, NULL},
    {"install", install, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
