/* The eight situations that the test of GCC's GIL plugin describes, in our own words. */
#include <Python.h>
#include <unistd.h>

extern void elsewhere(PyObject *obj);

static PyObject *clean_empty_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *gcc_reference_counts_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_INCREF(args); // want GIL101 "Py_INCREF"
    Py_DECREF(args); // want GIL101 "Py_DECREF"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *gcc_region_in_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    Py_END_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *clean_two_regions_in_a_row(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_BEGIN_ALLOW_THREADS
    sleep(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void release_and_acquire(void)
{
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
}

static PyObject *gcc_region_in_callee_of_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    release_and_acquire();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void count(PyObject *obj)
{
    Py_INCREF(obj); // want GIL101 "Py_INCREF"
}

static PyObject *gcc_reference_count_in_callee_of_region(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    count(args);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *gcc_object_given_to_external_function(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    elsewhere(args); // want GIL102 "elsewhere"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

typedef void (*visitor)(PyObject *);
static visitor current;

static PyObject *gcc_object_given_through_function_pointer(PyObject *self, PyObject *args)
{
    visitor visit = current;
    Py_BEGIN_ALLOW_THREADS
    visit(args); // want GIL102 "visit|function pointer|current"
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"clean_empty_region", clean_empty_region, METH_O, NULL},
    {"gcc_reference_counts_in_region", gcc_reference_counts_in_region, METH_O, NULL},
    {"gcc_region_in_region", gcc_region_in_region, METH_O, NULL},
    {"clean_two_regions_in_a_row", clean_two_regions_in_a_row, METH_O, NULL},
    {"gcc_region_in_callee_of_region", gcc_region_in_callee_of_region, METH_O, NULL},
    {"gcc_reference_count_in_callee_of_region", gcc_reference_count_in_callee_of_region, METH_O, NULL},
    {"gcc_object_given_to_external_function", gcc_object_given_to_external_function, METH_O, NULL},
    {"gcc_object_given_through_function_pointer", gcc_object_given_through_function_pointer, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "gcc", NULL, -1, methods};

PyMODINIT_FUNC PyInit_gcc(void)
{
    return PyModule_Create(&module);
}
