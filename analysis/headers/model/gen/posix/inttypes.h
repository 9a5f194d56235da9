#include <stdint.h>
typedef int __gwchar_t;
typedef struct{long int quot;long int rem;}imaxdiv_t;
