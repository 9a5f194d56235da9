/* removed-text, stage bad. */
#include <Python.h>

#include <unistd.h>

static PyObject *letters(PyObject *self, PyObject *list)
{
    PyObject *item;
    const char *text;
    long n = 0;

    if (!PyList_Check(list) || PyList_GET_SIZE(list) == 0) {
        PyErr_SetString(PyExc_TypeError, "letters() takes a list that is not empty");
        return NULL;
    }
    item = PyList_GET_ITEM(list, 0);
    text = PyUnicode_AsUTF8(item);
    if (text == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    while (text[n] != 0) /* want GIL502 "text" */
        n++;
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyMethodDef methods[] = {
    {"letters", letters, METH_O, PyDoc_STR("letters(list) -> int")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "words",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_words(void)
{
    return PyModule_Create(&module);
}
