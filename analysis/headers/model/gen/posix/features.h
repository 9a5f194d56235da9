#pragma gillint opaque
#include <sys/cdefs.h>
