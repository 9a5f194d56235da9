/* print-list-split, stage released: plain C, knows nothing of Python. */
#include "printlist.h"

#include <stdio.h>
#include <unistd.h>

void c_print_list(const char *const *words)
{
    sleep(1);
    for (const char *const *word = words; *word != NULL; word++) {
        if (word != words)
            fputc(' ', stdout); // want GIL401 "fputc.. and fputs.. write to stdout one after the other"
        fputs(*word, stdout);
    }
    fputc('\n', stdout);
    fflush(stdout);
}
