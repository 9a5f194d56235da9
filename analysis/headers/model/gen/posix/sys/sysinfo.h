#pragma gillint opaque
#include <features.h>
#include <linux/kernel.h>
