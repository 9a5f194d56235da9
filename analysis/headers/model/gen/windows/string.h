#pragma gillint opaque
#include <stddef.h>
#define wcswcs
