/* print-list-split, stage held: plain C, knows nothing of Python. */
#include "printlist.h"

#include <stdio.h>
#include <unistd.h>

void c_print_list(const char *const *words)
{
    sleep(1); // want GIL301 "sleep"
    for (const char *const *word = words; *word != NULL; word++) {
        if (word != words)
            fputc(' ', stdout);
        fputs(*word, stdout);
    }
    fputc('\n', stdout);
    fflush(stdout);
}
