#pragma gillint opaque
#include <sys/ucontext.h>
