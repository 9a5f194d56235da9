#pragma gillint opaque
#include <winsvc.h>
#define VOLUME_PREFIX
#define VOLUME_PREFIX_LEN
