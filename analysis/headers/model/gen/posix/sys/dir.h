#pragma gillint opaque
#include <dirent.h>
#define direct
