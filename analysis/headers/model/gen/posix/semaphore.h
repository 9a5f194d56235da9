#pragma gillint opaque
#include <sys/types.h>
typedef union{char __size[32];long int __align;}sem_t;
#define SEM_FAILED
