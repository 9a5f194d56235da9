#pragma gillint opaque
#include <linux/byteorder/little_endian.h>
