#include <sys/types.h>
union sigval{int sival_int;void*sival_ptr;};
typedef union sigval __sigval_t;
typedef struct sigevent{__sigval_t sigev_value;int sigev_signo;int sigev_notify;union{int _pad[((64/sizeof(int))-4)];__pid_t _tid;struct{void(*_function)(__sigval_t);pthread_attr_t*_attribute;}_sigev_thread;}_sigev_un;}sigevent_t;
enum{SIGEV_SIGNAL=0,SIGEV_NONE,SIGEV_THREAD,SIGEV_THREAD_ID=4};
struct aiocb{int aio_fildes;int aio_lio_opcode;int aio_reqprio;volatile void*aio_buf;size_t aio_nbytes;struct sigevent aio_sigevent;struct aiocb*__next_prio;int __abs_prio;int __policy;int __error_code;__ssize_t __return_value;__off_t aio_offset;char __pad[sizeof(__off64_t)-sizeof(__off_t)];char __glibc_reserved[32];};
struct aiocb64{int aio_fildes;int aio_lio_opcode;int aio_reqprio;volatile void*aio_buf;size_t aio_nbytes;struct sigevent aio_sigevent;struct aiocb*__next_prio;int __abs_prio;int __policy;int __error_code;__ssize_t __return_value;__off64_t aio_offset;char __glibc_reserved[32];};
struct aioinit{int aio_threads;int aio_num;int aio_locks;int aio_usedba;int aio_debug;int aio_numusers;int aio_idle_time;int aio_reserved;};
enum{AIO_CANCELED,AIO_NOTCANCELED,AIO_ALLDONE};
enum{LIO_READ,LIO_WRITE,LIO_NOP};
enum{LIO_WAIT,LIO_NOWAIT};
#pragma gillint opaque
#define AIO_ALLDONE
#define AIO_CANCELED
#define AIO_NOTCANCELED
#define LIO_NOP
#define LIO_NOWAIT
#define LIO_READ
#define LIO_WAIT
#define LIO_WRITE
#define SIGEV_NONE
#define SIGEV_SIGNAL
#define SIGEV_THREAD
#define SIGEV_THREAD_ID
#define sigev_notify_attributes
#define sigev_notify_function
