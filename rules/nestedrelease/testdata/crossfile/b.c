/* The helpers of a.c. */
#include <Python.h>
#include <unistd.h>

void b_wait(void)
{
    Py_BEGIN_ALLOW_THREADS // want GIL202 "releas|SaveThread|BEGIN_ALLOW_THREADS"
    sleep(1);
    Py_END_ALLOW_THREADS
}

void b_wait_without(void)
{
    sleep(1);
}
