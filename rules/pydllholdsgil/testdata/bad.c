#include <Python.h>
#include <unistd.h>
#include <time.h>

int bad_plain(int n)
{
    sleep(n); // want GIL801 "sleep\\(\\) .* while ctypes.PyDLL keeps the GIL \\(bad.py:5 calls bad_plain\\): bad_plain needs nothing of Python, load it with ctypes.CDLL"
    return n;
}

long bad_loop(int from, int to)
{
    long sum = 0;
    int i;
    for (i = from; i <= to; i++) { // want GIL801 "this loop over to runs while ctypes.pydll keeps the GIL"
        if (i % 3 == 0)
            sum += i;
    }
    return sum;
}

long bad_nested(int n, int m)
{
    long sum = 0;
    int i, k;
    for (i = 0; i < n; i++) // want GIL801 "this loop over n and m runs"
        for (k = 0; k < m; k++)
            sum += i ^ k;
    return sum;
}

static ssize_t fetch(int fd, char *buf, size_t n)
{
    return read(fd, buf, n); // want GIL801 "read\\(\\)"
}

int bad_helper(int fd)
{
    char buf[64];
    return (int)fetch(fd, buf, sizeof buf); // step "calls fetch"
}

int bad_if(int fd, int wait)
{
    struct timespec ts = {1, 0};
    if (wait)
        nanosleep(&ts, NULL); // want GIL801 "nanosleep"
    return fd;
}

/* It needs Python: PyDLL is right, the wait is not. */
int bad_api(int fd)
{
    PyErr_Clear();
    sleep(fd); // want GIL801 "sleep.*: release it around that"
    return 0;
}

int bad_proto(int n)
{
    return (int)sleep(n); // want GIL801 "while ctypes.PYFUNCTYPE keeps the GIL"
}
