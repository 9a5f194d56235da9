#pragma gillint opaque
#include <objbase.h>
#define VOLUME_PREFIX
#define VOLUME_PREFIX_LEN
