#pragma gillint opaque
#include <features.h>
#include <linux/prctl.h>
