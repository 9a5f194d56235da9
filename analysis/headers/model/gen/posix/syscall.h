#pragma gillint opaque
#include <sys/syscall.h>
