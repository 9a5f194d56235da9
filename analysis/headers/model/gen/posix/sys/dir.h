#include <dirent.h>
#pragma gillint opaque
#define direct
