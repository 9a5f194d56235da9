#pragma gillint opaque
#include <linux/kd.h>
