#include <fcntl.h>
#pragma gillint opaque
#define L_INCR 1
#define L_SET 0
#define L_XTND 2
