#pragma gillint opaque
#include <sys/ioctl.h>
