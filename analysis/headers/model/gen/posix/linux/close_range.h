#pragma gillint opaque
#define CLOSE_RANGE_CLOEXEC (1U<<2)
#define CLOSE_RANGE_UNSHARE (1U<<1)
