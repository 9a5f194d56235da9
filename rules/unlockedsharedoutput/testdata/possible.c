// possible
/* Messages that come out whole in most cases, or that nobody reads twice. */
#include <Python.h>
#include <stdio.h>

static PyObject *maybe_whole_lines(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    puts("begin"); // want GIL401 "puts.. and printf.. write to stdout"
    printf("end %d\n", 1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *maybe_complaint(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    fprintf(stderr, "failed: "); // want GIL401 "fprintf.. and perror.. write to stderr"
    perror("open");
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

typedef struct {
    PyObject_HEAD
    FILE *fp;
} Log;

static PyObject *maybe_stream_of_an_object(Log *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    fputs("a", self->fp); // want GIL401 "fputs.. and fputs.. write to self->fp"
    fputs("b", self->fp);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_whole_lines", maybe_whole_lines, METH_NOARGS, NULL},
    {"maybe_complaint", maybe_complaint, METH_NOARGS, NULL},
    {"maybe_stream_of_an_object", (PyCFunction)maybe_stream_of_an_object, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
