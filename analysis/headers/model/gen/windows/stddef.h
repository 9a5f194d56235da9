#include <stdint.h>
typedef struct{long long __max_align_ll;long double __max_align_ld;}max_align_t;
#pragma gillint opaque
#define offsetof(...)
