#pragma gillint opaque
#include <winsvc.h>
#define VERSIONHELPERAPI
