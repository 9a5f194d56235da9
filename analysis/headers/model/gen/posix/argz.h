#pragma gillint opaque
#include <errno.h>
#include <string.h>
