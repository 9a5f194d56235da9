/* Plain C: knows nothing of Python. */
#include "shared.h"

void run(int n)
{
    for (int i = 0; i < n; i++)
        total += i; // want GIL402 "total is read and written back"
}
