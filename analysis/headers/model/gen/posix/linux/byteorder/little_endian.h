#pragma gillint opaque
#include <linux/swab.h>
#pragma gillint expand __LITTLE_ENDIAN_BITFIELD
#define __LITTLE_ENDIAN 1234
#define __LITTLE_ENDIAN_BITFIELD
