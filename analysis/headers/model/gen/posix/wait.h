#pragma gillint opaque
#include <sys/wait.h>
