#pragma gillint opaque
#include <sys/statfs.h>
