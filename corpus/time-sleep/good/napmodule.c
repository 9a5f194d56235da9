/* time-sleep, stage good: waits without the GIL, goes on after a signal. */
#include <Python.h>

#include <errno.h>
#include <math.h>
#include <sys/select.h>
#include <sys/time.h>
#include <time.h>

/* Seconds on a clock that nobody sets. */
static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static struct timeval to_timeval(double seconds)
{
    struct timeval t;

    t.tv_sec = (time_t)floor(seconds);
    t.tv_usec = (suseconds_t)((seconds - floor(seconds)) * 1e6);
    return t;
}

/* Returns 0, or -1 with an exception. */
static int sleep_for(double seconds)
{
    double end = now() + seconds;

    do {
        struct timeval rest = to_timeval(seconds);
        int result;

        Py_BEGIN_ALLOW_THREADS
        result = select(0, NULL, NULL, NULL, &rest);
        Py_END_ALLOW_THREADS

        if (result == 0)
            break;
        if (errno != EINTR) {
            PyErr_SetFromErrno(PyExc_OSError);
            return -1;
        }
        if (PyErr_CheckSignals() != 0)
            return -1;
        seconds = end - now();
    } while (seconds > 0);
    return 0;
}

static PyObject *nap_sleep(PyObject *self, PyObject *arg)
{
    double seconds = PyFloat_AsDouble(arg);

    if (seconds == -1.0 && PyErr_Occurred())
        return NULL;
    if (!(seconds >= 0)) {
        PyErr_SetString(PyExc_ValueError, "sleep length must be non-negative");
        return NULL;
    }
    if (sleep_for(seconds) != 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"sleep", nap_sleep, METH_O, PyDoc_STR("sleep(seconds)")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "nap",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_nap(void)
{
    return PyModule_Create(&module);
}
