/* static-result, stage good. */
#include <Python.h>

#include <time.h>

/* hour(seconds, times): the hour of a time in UTC, asked so many times; -1 where an answer was wrong. */
static PyObject *hour(PyObject *self, PyObject *args)
{
    long long seconds;
    long times;
    int result = -1;

    if (!PyArg_ParseTuple(args, "Ll:hour", &seconds, &times))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    time_t when = (time_t)seconds;
    for (long i = 0; i < times; i++) {
        struct tm broken;
        int now = gmtime_r(&when, &broken) == NULL ? -1 : broken.tm_hour;
        if (i > 0 && now != result) {
            result = -1;
            break;
        }
        result = now;
    }
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(result);
}

static PyMethodDef methods[] = {
    {"hour", hour, METH_VARARGS, PyDoc_STR("hour(seconds, times) -> hour")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "hours",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_hours(void)
{
    return PyModule_Create(&module);
}
