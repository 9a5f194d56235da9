#include <features.h>
#include <stddef.h>
#pragma gillint opaque
#define alloca(...)
