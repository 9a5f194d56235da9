#pragma gillint opaque
#include <stddef.h>
#define WEOF
#define _CRT_INTERNAL_LOCAL_PRINTF_OPTIONS
#define _CRT_INTERNAL_LOCAL_SCANF_OPTIONS
