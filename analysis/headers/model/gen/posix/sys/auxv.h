#pragma gillint opaque
#include <elf.h>
