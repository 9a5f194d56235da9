#include <time.h>
typedef union{unsigned long long int __value64;struct{unsigned int __low;unsigned int __high;}__value32;}__atomic_wide_counter;
typedef struct __pthread_internal_list{struct __pthread_internal_list*__prev;struct __pthread_internal_list*__next;}__pthread_list_t;
typedef struct __pthread_internal_slist{struct __pthread_internal_slist*__next;}__pthread_slist_t;
struct __pthread_mutex_s{int __lock;unsigned int __count;int __owner;unsigned int __nusers;int __kind;short __spins;short __elision;__pthread_list_t __list;};
struct __pthread_rwlock_arch_t{unsigned int __readers;unsigned int __writers;unsigned int __wrphase_futex;unsigned int __writers_futex;unsigned int __pad3;unsigned int __pad4;int __cur_writer;int __shared;signed char __rwelision;unsigned char __pad1[7];unsigned long int __pad2;unsigned int __flags;};
struct __pthread_cond_s{__atomic_wide_counter __wseq;__atomic_wide_counter __g1_start;unsigned int __g_refs[2];unsigned int __g_size[2];unsigned int __g1_orig_size;unsigned int __wrefs;unsigned int __g_signals[2];};
typedef unsigned int __tss_t;
typedef unsigned long int __thrd_t;
typedef struct{int __data;}__once_flag;
typedef __tss_t tss_t;
typedef void(*tss_dtor_t)(void*);
typedef __thrd_t thrd_t;
typedef int(*thrd_start_t)(void*);
enum{thrd_success=0,thrd_busy=1,thrd_error=2,thrd_nomem=3,thrd_timedout=4};
enum{mtx_plain=0,mtx_recursive=1,mtx_timed=2};
typedef __once_flag once_flag;
typedef union{char __size[40];long int __align;}mtx_t;
typedef union{char __size[48];long long int __align;}cnd_t;
#pragma gillint opaque
#define ONCE_FLAG_INIT
#define TSS_DTOR_ITERATIONS 4
#define _THREADS_H 1
#define _THREAD_MUTEX_INTERNAL_H 1
#define _THREAD_SHARED_TYPES_H 1
