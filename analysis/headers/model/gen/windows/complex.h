#pragma gillint opaque
#include <stddef.h>
#define I
#define _Complex_I
