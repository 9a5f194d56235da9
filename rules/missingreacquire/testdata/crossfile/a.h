/* Shared by a.c and b.c, which are linked into one extension. */
#ifndef A_H
#define A_H
#include <Python.h>

void leave_python(PyThreadState **ts);
void enter_python(PyThreadState **ts);
int read_unlocked(int fd, PyThreadState *ts);
void die(const char *why);

#endif
