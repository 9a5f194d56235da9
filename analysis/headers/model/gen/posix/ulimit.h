#include <features.h>
enum{UL_GETFSIZE=1,UL_SETFSIZE,__UL_GETMAXBRK,__UL_GETOPENMAX};
#pragma gillint opaque
#define UL_GETFSIZE
#define UL_SETFSIZE
