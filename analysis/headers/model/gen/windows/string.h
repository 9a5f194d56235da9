#include <stddef.h>
#pragma gillint opaque
#define wcswcs
