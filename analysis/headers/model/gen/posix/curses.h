#pragma gillint opaque
#include <unctrl.h>
