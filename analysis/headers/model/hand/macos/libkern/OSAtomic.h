#include <stdint.h>
typedef int32_t OSSpinLock;
typedef struct { void *opaque1; long opaque2; } OSQueueHead;
#define OS_SPINLOCK_INIT 0
