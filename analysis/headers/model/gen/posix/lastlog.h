#pragma gillint opaque
#include <utmp.h>
