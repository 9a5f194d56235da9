#include <stddef.h>
#pragma gillint opaque
#define I
#define _Complex_I
