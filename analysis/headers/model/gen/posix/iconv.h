#include <features.h>
#include <stddef.h>
typedef void*iconv_t;
