#include <bits/types.h>
#pragma gillint opaque
#define major(...)
#define makedev(...)
#define minor(...)
