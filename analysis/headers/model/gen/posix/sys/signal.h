#pragma gillint opaque
#include <signal.h>
