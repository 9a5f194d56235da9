#pragma gillint opaque
#include <features.h>
#define UL_GETFSIZE
#define UL_SETFSIZE
enum{UL_GETFSIZE=1,UL_SETFSIZE,__UL_GETMAXBRK,__UL_GETOPENMAX};
