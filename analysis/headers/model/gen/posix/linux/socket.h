typedef unsigned short __kernel_sa_family_t;
struct __kernel_sockaddr_storage{union{struct{__kernel_sa_family_t ss_family;char __data[128-sizeof(unsigned short)];};void*__align;};};
#pragma gillint opaque
#define SOCK_BUF_LOCK_MASK
#define SOCK_RCVBUF_LOCK 2
#define SOCK_SNDBUF_LOCK 1
#define SOCK_TXREHASH_DEFAULT 255
#define SOCK_TXREHASH_DISABLED 0
#define SOCK_TXREHASH_ENABLED 1
