#pragma gillint opaque
#include <sys/types.h>
#define GRND_INSECURE 0x04
#define GRND_NONBLOCK 0x01
#define GRND_RANDOM 0x02
