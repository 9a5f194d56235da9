#pragma gillint opaque
#include <string.h>
