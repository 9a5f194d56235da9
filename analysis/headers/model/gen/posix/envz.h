#pragma gillint opaque
#include <argz.h>
