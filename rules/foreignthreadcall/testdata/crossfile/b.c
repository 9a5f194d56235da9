/* The pool of a.c. */
#include "a.h"
#include <pthread.h>

int pool_start(void *(*run)(void *), void *arg)
{
    pthread_t t;
    return pthread_create(&t, NULL, run, arg);
}

void pool_report(PyObject *callback)
{
    PyObject_CallObject(callback, NULL); // want GIL103 "PyObject_CallObject"
}
