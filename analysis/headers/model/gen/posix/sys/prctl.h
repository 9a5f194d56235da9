#include <features.h>
#include <linux/prctl.h>
