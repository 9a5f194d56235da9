#include <bits/pthreadtypes.h>
#include <sched.h>
#include <time.h>
typedef union{struct __pthread_rwlock_arch_t __data;char __size[56];long int __align;}pthread_rwlock_t;
typedef union{char __size[8];long int __align;}pthread_rwlockattr_t;
typedef volatile int pthread_spinlock_t;
typedef union{char __size[32];long int __align;}pthread_barrier_t;
typedef union{char __size[4];int __align;}pthread_barrierattr_t;
typedef long int __jmp_buf[8];
typedef struct{unsigned long int __val[(1024/(8*sizeof(unsigned long int)))];}__sigset_t;
struct __jmp_buf_tag{__jmp_buf __jmpbuf;int __mask_was_saved;__sigset_t __saved_mask;};
enum{PTHREAD_CREATE_JOINABLE,PTHREAD_CREATE_DETACHED};
enum{PTHREAD_MUTEX_TIMED_NP,PTHREAD_MUTEX_RECURSIVE_NP,PTHREAD_MUTEX_ERRORCHECK_NP,PTHREAD_MUTEX_ADAPTIVE_NP,PTHREAD_MUTEX_NORMAL=PTHREAD_MUTEX_TIMED_NP,PTHREAD_MUTEX_RECURSIVE=PTHREAD_MUTEX_RECURSIVE_NP,PTHREAD_MUTEX_ERRORCHECK=PTHREAD_MUTEX_ERRORCHECK_NP,PTHREAD_MUTEX_DEFAULT=PTHREAD_MUTEX_NORMAL,PTHREAD_MUTEX_FAST_NP=PTHREAD_MUTEX_TIMED_NP};
enum{PTHREAD_MUTEX_STALLED,PTHREAD_MUTEX_STALLED_NP=PTHREAD_MUTEX_STALLED,PTHREAD_MUTEX_ROBUST,PTHREAD_MUTEX_ROBUST_NP=PTHREAD_MUTEX_ROBUST};
enum{PTHREAD_PRIO_NONE,PTHREAD_PRIO_INHERIT,PTHREAD_PRIO_PROTECT};
enum{PTHREAD_RWLOCK_PREFER_READER_NP,PTHREAD_RWLOCK_PREFER_WRITER_NP,PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP,PTHREAD_RWLOCK_DEFAULT_NP=PTHREAD_RWLOCK_PREFER_READER_NP};
enum{PTHREAD_INHERIT_SCHED,PTHREAD_EXPLICIT_SCHED};
enum{PTHREAD_SCOPE_SYSTEM,PTHREAD_SCOPE_PROCESS};
enum{PTHREAD_PROCESS_PRIVATE,PTHREAD_PROCESS_SHARED};
struct _pthread_cleanup_buffer{void(*__routine)(void*);void*__arg;int __canceltype;struct _pthread_cleanup_buffer*__prev;};
enum{PTHREAD_CANCEL_ENABLE,PTHREAD_CANCEL_DISABLE};
enum{PTHREAD_CANCEL_DEFERRED,PTHREAD_CANCEL_ASYNCHRONOUS};
struct __cancel_jmp_buf_tag{__jmp_buf __cancel_jmp_buf;int __mask_was_saved;};
typedef struct{struct __cancel_jmp_buf_tag __cancel_jmp_buf[1];void*__pad[4];}__pthread_unwind_buf_t;
struct __pthread_cleanup_frame{void(*__cancel_routine)(void*);void*__cancel_arg;int __do_it;int __cancel_type;};
#pragma gillint opaque
#define PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
#define PTHREAD_ATTR_NO_SIGMASK_NP (-1)
#define PTHREAD_BARRIER_SERIAL_THREAD -1
#define PTHREAD_CANCELED
#define PTHREAD_CANCEL_ASYNCHRONOUS
#define PTHREAD_CANCEL_DEFERRED
#define PTHREAD_CANCEL_DISABLE
#define PTHREAD_CANCEL_ENABLE
#define PTHREAD_COND_INITIALIZER
#define PTHREAD_CREATE_DETACHED
#define PTHREAD_CREATE_JOINABLE
#define PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP
#define PTHREAD_EXPLICIT_SCHED
#define PTHREAD_INHERIT_SCHED
#define PTHREAD_MUTEX_INITIALIZER
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_PROCESS_PRIVATE
#define PTHREAD_PROCESS_SHARED
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP
#define PTHREAD_RWLOCK_INITIALIZER
#define PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP
#define PTHREAD_SCOPE_PROCESS
#define PTHREAD_SCOPE_SYSTEM
#define PTHREAD_STACK_MIN
