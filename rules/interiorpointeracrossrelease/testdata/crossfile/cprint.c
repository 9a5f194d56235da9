/* The plain C half of module.c: it knows nothing of Python's objects, and lets other threads run. */
#include <Python.h>
#include <unistd.h>

void print_words(const char **words)
{
    Py_BEGIN_ALLOW_THREADS
    for (; *words != NULL; words++)
        (void)!write(1, *words, 1);
    Py_END_ALLOW_THREADS
}
