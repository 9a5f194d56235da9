/* Critical sections that end on all paths. */
#include <Python.h>

extern int broken(void);

typedef struct {
    PyObject_HEAD
    PyMutex m;
    PyObject *items;
    int n;
} Box;

static PyObject *good_plain(PyObject *self, PyObject *args)
{
    PyObject *r = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    if (((Box *)self)->n > 0)
        r = PyLong_FromLong(((Box *)self)->n);
    Py_END_CRITICAL_SECTION();
    return r;
}

static PyObject *good_goto_to_end(PyObject *self, PyObject *args)
{
    PyObject *r = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    if (broken())
        goto done;
    r = PyLong_FromLong(1);
done:;
    Py_END_CRITICAL_SECTION();
    return r;
}

static PyObject *good_loop_inside(PyObject *self, PyObject *args)
{
    Py_ssize_t pos = 0;
    PyObject *key, *value;
    int n = 0;
    Py_BEGIN_CRITICAL_SECTION(args);
    while (PyDict_Next(args, &pos, &key, &value)) {
        if (key == value)
            continue;
        if (++n > 10)
            break;
    }
    Py_END_CRITICAL_SECTION();
    return PyLong_FromLong(n);
}

static PyObject *good_two(PyObject *self, PyObject *other)
{
    Py_BEGIN_CRITICAL_SECTION2(self, other);
    ((Box *)self)->n += ((Box *)other)->n;
    Py_END_CRITICAL_SECTION2();
    Py_RETURN_NONE;
}

static PyObject *good_one_after_the_other(PyObject *self, PyObject *other)
{
    int n;
    Py_BEGIN_CRITICAL_SECTION(other);
    n = ((Box *)other)->n;
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION(self);
    ((Box *)self)->n += n;
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static PyObject *good_same_object_again(PyObject *self, PyObject *args)
{
    Py_BEGIN_CRITICAL_SECTION(self);
    Py_BEGIN_CRITICAL_SECTION(self);
    ((Box *)self)->n++;
    Py_END_CRITICAL_SECTION();
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static int locked_count(PyObject *self)
{
    int n;
    Py_BEGIN_CRITICAL_SECTION(self);
    n = ((Box *)self)->n;
    Py_END_CRITICAL_SECTION();
    return n;
}

static PyObject *good_section_in_callee(PyObject *self, PyObject *other)
{
    int n;
    Py_BEGIN_CRITICAL_SECTION(self);
    n = locked_count(other);
    Py_END_CRITICAL_SECTION();
    return PyLong_FromLong(n);
}

static PyMethodDef methods[] = {
    {"plain", good_plain, METH_NOARGS, NULL},
    {"goto_to_end", good_goto_to_end, METH_NOARGS, NULL},
    {"loop_inside", good_loop_inside, METH_O, NULL},
    {"two", good_two, METH_O, NULL},
    {"one_after_the_other", good_one_after_the_other, METH_O, NULL},
    {"same_object_again", good_same_object_again, METH_NOARGS, NULL},
    {"section_in_callee", good_section_in_callee, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "good", NULL, -1, methods};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&module);
}
