#pragma gillint opaque
#include <stddef.h>
