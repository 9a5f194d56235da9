/* Texts that are borrowed in one file and used, when others run, in another. */
#include <Python.h>
#include <stdlib.h>

void print_words(const char **words);

static const char **words_of(PyObject *list)
{
    Py_ssize_t n = PyList_GET_SIZE(list);
    const char **words = calloc(n + 1, sizeof *words);
    if (words == NULL)
        return NULL;
    for (Py_ssize_t i = 0; i < n; i++)
        words[i] = PyUnicode_AsUTF8(PyList_GET_ITEM(list, i));
    return words;
}

static PyObject *bad_across_files(PyObject *self, PyObject *list)
{
    const char **words = words_of(list); // step "obtained here"
    if (words == NULL)
        return PyErr_NoMemory();
    print_words(words); // want GIL502 "words points into an object borrowed from PyList_GET_ITEM and is handed to print_words, which uses it when it has released the GIL"
    free(words);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"bad_across_files", bad_across_files, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
