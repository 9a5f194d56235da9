#include <features.h>
#include <linux/kernel.h>
