#include <linux/swab.h>
#define __LITTLE_ENDIAN_BITFIELD
#pragma gillint opaque
#define __LITTLE_ENDIAN 1234
