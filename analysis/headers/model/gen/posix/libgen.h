#pragma gillint opaque
#include <features.h>
#define basename
