#include <objbase.h>
#pragma gillint opaque
#define VOLUME_PREFIX
#define VOLUME_PREFIX_LEN
