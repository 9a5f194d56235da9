#include <stddef.h>
#pragma gillint opaque
#define WEOF
#define _CRT_INTERNAL_LOCAL_PRINTF_OPTIONS
#define _CRT_INTERNAL_LOCAL_SCANF_OPTIONS
