#include <sys/types.h>
typedef union{char __size[32];long int __align;}sem_t;
#pragma gillint opaque
#define SEM_FAILED
