#include <stddef.h>
#define _I64_MAX 9223372036854775807ll
#define _I64_MIN (-9223372036854775807ll-1)
#define _UI64_MAX 0xffffffffffffffffull
