#include <stddef.h>
#pragma gillint opaque
#define LK_LOCK
#define LK_NBLCK
#define LK_NBRLCK
#define LK_RLCK
#define LK_UNLCK
