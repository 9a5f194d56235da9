#pragma gillint opaque
#include <sys/types.h>
