#pragma gillint opaque
#include <fcntl.h>
