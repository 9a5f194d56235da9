#include <bits/types.h>
typedef struct{unsigned long int __val[(1024/(8*sizeof(unsigned long int)))];}__sigset_t;
typedef __sigset_t sigset_t;
typedef __time_t time_t;
struct timeval{__time_t tv_sec;__suseconds_t tv_usec;};
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
typedef __suseconds_t suseconds_t;
typedef long int __fd_mask;
typedef struct{__fd_mask fds_bits[1024/(8*(int)sizeof(__fd_mask))];}fd_set;
typedef __fd_mask fd_mask;
#pragma gillint opaque
#define FD_CLR(...)
#define FD_ISSET(...)
#define FD_SET(...)
#define FD_SETSIZE
#define FD_ZERO(...)
#define NFDBITS
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FD_CLR(...)
#define __FD_ELT(...)
#define __FD_ISSET(...)
#define __FD_MASK(...)
#define __FD_SET(...)
#define __FD_ZERO(...)
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __NFDBITS
#define __PDP_ENDIAN 3412
