#pragma gillint opaque
#include <features.h>
#include <stdarg.h>
