#pragma gillint opaque
#include <errno.h>
