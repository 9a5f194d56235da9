/* cdll-objects, stage bad. */
#include <Python.h>

long total(PyObject *list)
{
    long sum = 0;

    for (Py_ssize_t i = 0; i < PyList_Size(list); i++) /* want GIL802 "PyList_Size" */
        sum += PyLong_AsLong(PyList_GetItem(list, i)); /* want GIL802 "PyLong_AsLong" "PyList_GetItem" */
    return sum;
}
