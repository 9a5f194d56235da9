#include <Python.h>
#include <unistd.h>

/* Loaded with CDLL. */
int good_sleeps(int n)
{
    return (int)sleep(n);
}

long good_loop(int n)
{
    long sum = 0;
    int i;
    for (i = 0; i < n; i++)
        sum += i;
    return sum;
}

/* Loaded with PyDLL. */
int good_releases(int n)
{
    Py_BEGIN_ALLOW_THREADS
    sleep(n);
    Py_END_ALLOW_THREADS
    return PyErr_CheckSignals();
}

int good_short(int n)
{
    return n * 2;
}

int good_constant(void)
{
    int i, sum = 0;
    for (i = 0; i < 10; i++)
        sum += i;
    return sum;
}
