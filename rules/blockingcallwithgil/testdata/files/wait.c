/* Plain C: knows nothing of Python. */
#include "wait.h"
#include <unistd.h>

int wait_for(int fd)
{
    char buf[64];
    return (int)read(fd, buf, sizeof buf); // want GIL301 "read"
}
