#pragma gillint opaque
#include <features.h>
