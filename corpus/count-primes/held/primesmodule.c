/* count-primes, stage held. */
#include <Python.h>

/* Trial division: plain C, knows nothing of Python. */
static long count_primes_below(long limit)
{
    long found = 0;

    for (long n = 2; n < limit; n++) { /* want GIL302 "2 loops over limit" GIL306 "signals" */
        int prime = 1;
        for (long d = 2; d < n; d++) {
            if (n % d == 0) {
                prime = 0;
                break;
            }
        }
        found += prime;
    }
    return found;
}

static PyObject *count(PyObject *self, PyObject *arg)
{
    long limit = PyLong_AsLong(arg), found;

    if (limit == -1 && PyErr_Occurred())
        return NULL;
    found = count_primes_below(limit);
    return PyLong_FromLong(found);
}

static PyMethodDef methods[] = {
    {"count", count, METH_O, PyDoc_STR("count(limit) -> number of primes below limit")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "primes",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_primes(void)
{
    return PyModule_Create(&module);
}
