#pragma gillint opaque
#define __KERNEL_DIV_ROUND_UP(...)
