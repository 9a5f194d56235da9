#pragma gillint opaque
#include <linux/types.h>
