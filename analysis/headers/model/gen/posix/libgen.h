#include <features.h>
#pragma gillint opaque
#define basename
