/* Nothing certain here: where the GIL is kept, it is kept on purpose. */
#include <Python.h>

/* The objects of mutable buffers are not released; a helper decides, as in regex. */
typedef struct {
    PyObject_HEAD
    int threaded;
    PyThreadState *saved;
} Table;

static void let_go(Table *table)
{
    if (table->threaded && !table->saved)
        table->saved = PyEval_SaveThread();
}

static void take_back(Table *table)
{
    if (table->threaded && table->saved) {
        PyEval_RestoreThread(table->saved);
        table->saved = NULL;
    }
}

static int is_prime(long n)
{
    for (long d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return 1;
}

static long count_primes(long limit)
{
    long found = 0;
    for (long i = 2; i <= limit; i++)
        found += is_prime(i);
    return found;
}

static PyObject *chosen_left_to_a_helper(Table *self, PyObject *args)
{
    long limit;
    if (!PyArg_ParseTuple(args, "l", &limit))
        return NULL;
    let_go(self);
    long found = count_primes(limit);
    take_back(self);
    return PyLong_FromLong(found);
}

static PyMethodDef methods[] = {
    {"left_to_a_helper", (PyCFunction)chosen_left_to_a_helper, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "chosen", NULL, -1, methods};

PyMODINIT_FUNC PyInit_chosen(void)
{
    return PyModule_Create(&module);
}
