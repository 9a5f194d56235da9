#include <pthread.h>

static int count;
static int table[4];
static const int limits[] = {1, 2, 3};
static __thread int mine;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

/* Called while the Python source is imported. */
void good_once(void)
{
    table[0]++;
}

int good_locked(void)
{
    return ++table[1];
}

int good_locked_in_c(void)
{
    int n;
    pthread_mutex_lock(&guard);
    n = ++count;
    pthread_mutex_unlock(&guard);
    return n;
}

int good_local(int n)
{
    int sum = 0;
    sum += n;
    return sum;
}

void good_argument(int *out)
{
    *out = 3;
}

int good_thread_local(void)
{
    return ++mine;
}

int good_atomic(void)
{
    static int n;
    return __atomic_add_fetch(&n, 1, __ATOMIC_SEQ_CST);
}

int good_reads(void)
{
    return limits[1];
}

/* Loaded with PyDLL: the GIL keeps threads apart. */
int good_held(void)
{
    return ++table[2];
}
