#pragma gillint opaque
#include <stdint.h>
#include <sys/types.h>
#define EPOLLERR
#define EPOLLET
#define EPOLLEXCLUSIVE
#define EPOLLHUP
#define EPOLLIN
#define EPOLLMSG
#define EPOLLONESHOT
#define EPOLLOUT
#define EPOLLPRI
#define EPOLLRDBAND
#define EPOLLRDHUP
#define EPOLLRDNORM
#define EPOLLWAKEUP
#define EPOLLWRBAND
#define EPOLLWRNORM
#define EPOLL_CLOEXEC
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3
enum{EPOLL_CLOEXEC=02000000};
enum EPOLL_EVENTS{EPOLLIN=0x001,EPOLLPRI=0x002,EPOLLOUT=0x004,EPOLLRDNORM=0x040,EPOLLRDBAND=0x080,EPOLLWRNORM=0x100,EPOLLWRBAND=0x200,EPOLLMSG=0x400,EPOLLERR=0x008,EPOLLHUP=0x010,EPOLLRDHUP=0x2000,EPOLLEXCLUSIVE=1u<<28,EPOLLWAKEUP=1u<<29,EPOLLONESHOT=1u<<30,EPOLLET=1u<<31};
typedef union epoll_data{void*ptr;int fd;uint32_t u32;uint64_t u64;}epoll_data_t;
struct epoll_event{uint32_t events;epoll_data_t data;};
