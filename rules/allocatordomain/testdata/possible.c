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

struct filter {
    char *options;
};

int library_decode(struct filter *f);

/* A library may fill the member, too. */
static PyObject *bad_filled_elsewhere(PyObject *self, PyObject *arg)
{
    struct filter f;
    if (arg == Py_None)
        f.options = PyMem_Malloc(10);
    else
        library_decode(&f);
    free(f.options); // want GIL609 "free.. gives memory of PyMem_Malloc"
    Py_RETURN_NONE;
}

struct camera {
    char *name;
};

void bad_nobody_calls(struct camera *c)
{
    PyMem_Free(c->name); // want GIL609 "PyMem_Free.. gives memory of malloc"
}

static PyObject *open_camera(PyObject *self, PyObject *arg)
{
    static struct camera c;
    c.name = malloc(10);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"a", bad_on_one_path, METH_O, NULL},
    {"b", bad_raw_and_malloc, METH_NOARGS, NULL},
    {"c", bad_filled_elsewhere, METH_O, NULL},
    {"d", open_camera, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
