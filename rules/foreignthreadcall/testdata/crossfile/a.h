/* Shared by a.c and b.c, which are linked into one extension. */
#ifndef A_H
#define A_H
#include <Python.h>

int pool_start(void *(*run)(void *), void *arg);
void pool_report(PyObject *callback);

#endif
