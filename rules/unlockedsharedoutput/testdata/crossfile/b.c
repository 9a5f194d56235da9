/* Plain C: knows nothing of Python. */
#include <stdio.h>
#include "print.h"

void print_pair(const char *a, const char *b)
{
    fputs(a, stdout); // want GIL401 "fputs.. and fputs.. write to stdout"
    fputs(b, stdout);
}
