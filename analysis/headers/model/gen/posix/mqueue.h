#include <fcntl.h>
#include <sys/types.h>
union sigval{int sival_int;void*sival_ptr;};
typedef union sigval __sigval_t;
typedef struct sigevent{__sigval_t sigev_value;int sigev_signo;int sigev_notify;union{int _pad[((64/sizeof(int))-4)];__pid_t _tid;struct{void(*_function)(__sigval_t);pthread_attr_t*_attribute;}_sigev_thread;}_sigev_un;}sigevent_t;
typedef int mqd_t;
struct mq_attr{__syscall_slong_t mq_flags;__syscall_slong_t mq_maxmsg;__syscall_slong_t mq_msgsize;__syscall_slong_t mq_curmsgs;__syscall_slong_t __pad[4];};
#pragma gillint opaque
#define sigev_notify_attributes
#define sigev_notify_function
