#include <stddef.h>
typedef int sig_atomic_t;
typedef void(*__p_sig_fn_t)(int);
#pragma gillint opaque
#define SIGABRT 22
#define SIGABRT2 22
#define SIGABRT_COMPAT 6
#define SIGBREAK 21
#define SIGFPE 8
#define SIGILL 4
#define SIGINT 2
#define SIGSEGV 11
#define SIGTERM 15
#define SIG_ACK
#define SIG_DFL
#define SIG_ERR
#define SIG_GET
#define SIG_IGN
#define SIG_SGE
#define pthread_sigmask(...)
