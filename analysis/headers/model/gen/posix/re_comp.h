#pragma gillint opaque
#include <regex.h>
