// possible
#include <Python.h>
#include <stdlib.h>

char *from_elsewhere(void);

/* Only on one path. */
static PyObject *bad_on_one_path(PyObject *self, PyObject *arg)
{
    char *p = from_elsewhere();
    if (p == NULL)
        p = PyMem_Malloc(10);
    free(p); // want GIL609 "free.. gives memory of PyMem_Malloc"
    Py_RETURN_NONE;
}

/* The raw domain is malloc, as long as nobody sets hooks. */
static PyObject *bad_raw_and_malloc(PyObject *self, PyObject *args)
{
    char *p = PyMem_RawMalloc(10);
    free(p); // want GIL609 "use PyMem_RawFree"
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_on_one_path, METH_O, NULL},
    {"b", bad_raw_and_malloc, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
