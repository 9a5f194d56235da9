#include <stddef.h>
typedef struct _malloc_zone_t malloc_zone_t;
