#pragma gillint opaque
#include <bits/types.h>
#define major(...)
#define makedev(...)
#define minor(...)
