#pragma gillint opaque
#include <unistd.h>
