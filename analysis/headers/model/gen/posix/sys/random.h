#include <sys/types.h>
#pragma gillint opaque
#define GRND_INSECURE 0x04
#define GRND_NONBLOCK 0x01
#define GRND_RANDOM 0x02
