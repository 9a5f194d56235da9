#include <objbase.h>
#pragma gillint opaque
#define VERSIONHELPERAPI
