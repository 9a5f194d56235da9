#include <features.h>
struct option{const char*name;int has_arg;int*flag;int val;};
#pragma gillint opaque
#define no_argument 0
#define optional_argument 2
#define required_argument 1
