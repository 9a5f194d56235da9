#pragma gillint opaque
#include <zlib.h>
