#include <string.h>
#include <time.h>

static int last;
static int hits[16];
static int seen;

int bad_plain(void)
{
    last = last + 1; // want GIL803 "last is written without a lock, and ctypes.CDLL releases the GIL \\(bad.py:8 calls bad_plain\\)"
    return last;
}

int bad_if(int n)
{
    if (n > 3)
        seen++; // want GIL803 "seen"
    return seen;
}

static void note(int n)
{
    hits[n & 15]++; // want GIL803 "hits"
}

int bad_helper(int n)
{
    note(n); // step "calls note"
    return hits[n & 15];
}

int bad_loop(int n)
{
    int i;
    for (i = 0; i < n; i++)
        last += i; // want GIL803 "last"
    return last;
}

int bad_unsafe(long t)
{
    time_t when = t;
    return localtime(&when)->tm_year; // want GIL803 "localtime\\(\\), which is not thread-safe, is called"
}
