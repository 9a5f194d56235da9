/* print-list-split, stage locked: plain C, knows nothing of Python. */
#include "printlist.h"

#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

/* One line is several calls of stdio: the lock makes them one. */
static pthread_mutex_t printing = PTHREAD_MUTEX_INITIALIZER;

void c_print_list(const char *const *words)
{
    sleep(1);
    pthread_mutex_lock(&printing);
    for (const char *const *word = words; *word != NULL; word++) {
        if (word != words)
            fputc(' ', stdout);
        fputs(*word, stdout);
    }
    fputc('\n', stdout);
    fflush(stdout);
    pthread_mutex_unlock(&printing);
}
