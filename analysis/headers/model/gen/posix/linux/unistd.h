#pragma gillint opaque
#include <asm/unistd.h>
