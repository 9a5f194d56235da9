#pragma gillint opaque
#include <stdlib.h>
