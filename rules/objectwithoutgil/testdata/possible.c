// possible
/* What may be meant: fields that do not change while the object lives, and code behind a pointer that may have been written for it. */
#include <Python.h>
#include <unistd.h>

static PyObject *bad_ob_item_of_tuple(PyObject *self, PyObject *tuple)
{
    PyObject *first;
    PyThreadState *save = PyEval_SaveThread();
    first = ((PyTupleObject *)tuple)->ob_item[0]; // want GIL102 "ob_item"
    PyEval_RestoreThread(save);
    return Py_NewRef(first);
}

static PyObject *bad_ob_type(PyObject *self, PyObject *args)
{
    int same;
    Py_BEGIN_ALLOW_THREADS
    same = args->ob_type == self->ob_type; // want GIL102 "ob_type"
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(same);
}

static PyObject *bad_type_slot(PyObject *self, PyObject *type)
{
    const char *name;
    Py_BEGIN_ALLOW_THREADS
    name = ((PyTypeObject *)type)->tp_name; // want GIL102 "tp_name"
    Py_END_ALLOW_THREADS
    return PyUnicode_FromString(name);
}

typedef int (*check)(void *context, PyObject *value, char *out);

extern void *checks[];

static PyObject *bad_checks_of_a_table(PyObject *self, PyObject *args)
{
    char out = 0;
    check func = (check)checks[0];
    Py_BEGIN_ALLOW_THREADS
    func(NULL, args, &out); // want GIL102 "func"
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(out);
}

static PyMethodDef methods[] = {
    {"ob_item_of_tuple", bad_ob_item_of_tuple, METH_O, NULL},
    {"ob_type", bad_ob_type, METH_O, NULL},
    {"type_slot", bad_type_slot, METH_O, NULL},
    {"checks_of_a_table", bad_checks_of_a_table, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
