#pragma gillint opaque
#include <bits/types.h>
#define bswap_16(...)
#define bswap_32(...)
#define bswap_64(...)
