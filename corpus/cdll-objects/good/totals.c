/* cdll-objects, stage good. */
#include <Python.h>

long total(PyObject *list)
{
    long sum = 0;

    for (Py_ssize_t i = 0; i < PyList_Size(list); i++)
        sum += PyLong_AsLong(PyList_GetItem(list, i));
    return sum;
}
