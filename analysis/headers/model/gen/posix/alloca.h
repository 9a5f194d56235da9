#pragma gillint opaque
#include <features.h>
#include <stddef.h>
#define alloca(...)
