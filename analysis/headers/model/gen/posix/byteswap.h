#include <bits/types.h>
#pragma gillint opaque
#define bswap_16(...)
#define bswap_32(...)
#define bswap_64(...)
