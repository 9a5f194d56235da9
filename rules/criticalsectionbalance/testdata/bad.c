/* Every function here leaves a critical section without ending it, or begins one inside another. */
#include <Python.h>

extern int broken(void);

typedef struct {
    PyObject_HEAD
    PyMutex m;
    PyObject *items;
    int n;
} Box;

static PyObject *bad_return(PyObject *self, PyObject *args)
{
    Box *b = (Box *)self;
    Py_BEGIN_CRITICAL_SECTION(self);
    if (b->n == 0)
        return NULL; /* want GIL207 "bad_return returns inside the critical section that begins in line 16" */
    b->n--;
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static PyObject *bad_goto(PyObject *self, PyObject *args)
{
    PyObject *r = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    if (broken())
        goto done;
    r = PyLong_FromLong(((Box *)self)->n);
    Py_END_CRITICAL_SECTION();
done:
    return r; /* want GIL207 "bad_goto returns inside the critical section" */
}

static PyObject *bad_break(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_CRITICAL_SECTION(self);
        if (broken())
            break;
        ((Box *)self)->n++;
        Py_END_CRITICAL_SECTION();
    }
    Py_RETURN_NONE; /* want GIL207 "bad_break returns inside" */
}

static PyObject *bad_return_of_two(PyObject *self, PyObject *other)
{
    Py_BEGIN_CRITICAL_SECTION2(self, other);
    if (((Box *)self)->n == ((Box *)other)->n)
        Py_RETURN_TRUE; /* want GIL207 "critical section" */
    Py_END_CRITICAL_SECTION2();
    Py_RETURN_FALSE;
}

static PyObject *bad_return_from_mutex_section(PyObject *self, PyObject *args)
{
    Box *b = (Box *)self;
    Py_BEGIN_CRITICAL_SECTION_MUTEX(&b->m);
    if (broken())
        return NULL; /* want GIL207 "critical section" */
    b->n++;
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static PyObject *bad_nested(PyObject *self, PyObject *other)
{
    Py_BEGIN_CRITICAL_SECTION(self);
    Py_BEGIN_CRITICAL_SECTION(other); /* want GIL207 "begins a critical section inside the one that begins in line 71" */
    ((Box *)self)->n += ((Box *)other)->n;
    Py_END_CRITICAL_SECTION();
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"ret", bad_return, METH_NOARGS, NULL},
    {"goto", bad_goto, METH_NOARGS, NULL},
    {"break", bad_break, METH_NOARGS, NULL},
    {"return_of_two", bad_return_of_two, METH_O, NULL},
    {"return_from_mutex_section", bad_return_from_mutex_section, METH_NOARGS, NULL},
    {"nested", bad_nested, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "bad", NULL, -1, methods};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModule_Create(&module);
}
