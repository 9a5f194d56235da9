#include <stdint.h>
enum{EFD_SEMAPHORE=00000001,EFD_CLOEXEC=02000000,EFD_NONBLOCK=00004000};
typedef uint64_t eventfd_t;
#pragma gillint opaque
#define EFD_CLOEXEC
#define EFD_NONBLOCK
#define EFD_SEMAPHORE
