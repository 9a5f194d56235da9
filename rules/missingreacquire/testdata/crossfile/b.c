/* The helpers of a.c. */
#include "a.h"
#include <stdlib.h>
#include <unistd.h>

void leave_python(PyThreadState **ts)
{
    *ts = PyEval_SaveThread();
}

void enter_python(PyThreadState **ts)
{
    PyEval_RestoreThread(*ts);
    *ts = NULL;
}

/* Comes in released and leaves held: the caller gave away its thread state for that. */
int read_unlocked(int fd, PyThreadState *ts)
{
    char c;
    int r = (int)read(fd, &c, 1);
    PyEval_RestoreThread(ts);
    return r;
}

void die(const char *why)
{
    (void)!write(2, why, 1);
    abort();
}
