#pragma gillint opaque
#include <linux/vt.h>
