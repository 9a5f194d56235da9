/* Included by main.c, which defines NAME. */
static long NAME(total)(PyObject *list)
{
    return (long)PyList_Size(list); // want GIL101 "PyList_Size"
}
