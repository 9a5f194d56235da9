#pragma gillint opaque
#include <sys/types.h>
#define SEM_FAILED
typedef union{char __size[32];long int __align;}sem_t;
