#include <features.h>
enum __vlimit_resource{LIM_NORAISE,LIM_CPU,LIM_FSIZE,LIM_DATA,LIM_STACK,LIM_CORE,LIM_MAXRSS};
#pragma gillint opaque
#define INFINITY 0x7fffffff
