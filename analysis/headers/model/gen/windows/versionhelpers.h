#pragma gillint opaque
#include <objbase.h>
#define VERSIONHELPERAPI
