#include <bits/types.h>
typedef struct{unsigned long int __val[(1024/(8*sizeof(unsigned long int)))];}__sigset_t;
typedef __time_t time_t;
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
typedef unsigned long int nfds_t;
struct pollfd{int fd;short int events;short int revents;};
#pragma gillint opaque
#define POLLERR 0x008
#define POLLHUP 0x010
#define POLLIN 0x001
#define POLLMSG 0x400
#define POLLNVAL 0x020
#define POLLOUT 0x004
#define POLLPRI 0x002
#define POLLRDBAND 0x080
#define POLLRDHUP 0x2000
#define POLLRDNORM 0x040
#define POLLREMOVE 0x1000
#define POLLWRBAND 0x200
#define POLLWRNORM 0x100
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
