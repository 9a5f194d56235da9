// possible
/* Functions that are unsafe only beside certain others, or only by the letter of the standard. */
#include <Python.h>
#include <stdlib.h>
#include <string.h>

static PyObject *maybe_getenv_beside_setenv(PyObject *self, PyObject *args)
{
    const char *home;
    Py_BEGIN_ALLOW_THREADS
    home = getenv("HOME"); // want GIL403 "beside changes of the environment"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(home != NULL);
}

static PyObject *maybe_strerror(PyObject *self, PyObject *args)
{
    char text[80];
    Py_BEGIN_ALLOW_THREADS
    strncpy(text, strerror(2), 79); // want GIL403 "strerror.* in every C library"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(text[0]);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"maybe_getenv_beside_setenv", maybe_getenv_beside_setenv, METH_NOARGS, NULL},
    {"maybe_strerror", maybe_strerror, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "possible", NULL, -1, methods};

PyMODINIT_FUNC PyInit_possible(void)
{
    return PyModule_Create(&module);
}
