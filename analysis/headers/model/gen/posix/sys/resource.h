#include <bits/types.h>
enum __rlimit_resource{RLIMIT_CPU=0,RLIMIT_FSIZE=1,RLIMIT_DATA=2,RLIMIT_STACK=3,RLIMIT_CORE=4,__RLIMIT_RSS=5,RLIMIT_NOFILE=7,__RLIMIT_OFILE=RLIMIT_NOFILE,RLIMIT_AS=9,__RLIMIT_NPROC=6,__RLIMIT_MEMLOCK=8,__RLIMIT_LOCKS=10,__RLIMIT_SIGPENDING=11,__RLIMIT_MSGQUEUE=12,__RLIMIT_NICE=13,__RLIMIT_RTPRIO=14,__RLIMIT_RTTIME=15,__RLIMIT_NLIMITS=16,__RLIM_NLIMITS=__RLIMIT_NLIMITS};
typedef __rlim_t rlim_t;
typedef __rlim64_t rlim64_t;
struct rlimit{rlim_t rlim_cur;rlim_t rlim_max;};
struct rlimit64{rlim64_t rlim_cur;rlim64_t rlim_max;};
enum __rusage_who{RUSAGE_SELF=0,RUSAGE_CHILDREN=-1,RUSAGE_THREAD=1};
struct timeval{__time_t tv_sec;__suseconds_t tv_usec;};
struct rusage{struct timeval ru_utime;struct timeval ru_stime;union{long int ru_maxrss;__syscall_slong_t __ru_maxrss_word;};union{long int ru_ixrss;__syscall_slong_t __ru_ixrss_word;};union{long int ru_idrss;__syscall_slong_t __ru_idrss_word;};union{long int ru_isrss;__syscall_slong_t __ru_isrss_word;};union{long int ru_minflt;__syscall_slong_t __ru_minflt_word;};union{long int ru_majflt;__syscall_slong_t __ru_majflt_word;};union{long int ru_nswap;__syscall_slong_t __ru_nswap_word;};union{long int ru_inblock;__syscall_slong_t __ru_inblock_word;};union{long int ru_oublock;__syscall_slong_t __ru_oublock_word;};union{long int ru_msgsnd;__syscall_slong_t __ru_msgsnd_word;};union{long int ru_msgrcv;__syscall_slong_t __ru_msgrcv_word;};union{long int ru_nsignals;__syscall_slong_t __ru_nsignals_word;};union{long int ru_nvcsw;__syscall_slong_t __ru_nvcsw_word;};union{long int ru_nivcsw;__syscall_slong_t __ru_nivcsw_word;};};
enum __priority_which{PRIO_PROCESS=0,PRIO_PGRP=1,PRIO_USER=2};
typedef __id_t id_t;
typedef enum __rlimit_resource __rlimit_resource_t;
typedef enum __rusage_who __rusage_who_t;
typedef enum __priority_which __priority_which_t;
#define PRIO_MAX 20
#define PRIO_MIN -20
#pragma gillint opaque
#define PRIO_PGRP
#define PRIO_PROCESS
#define PRIO_USER
#define RLIM64_INFINITY 0xffffffffffffffffuLL
#define RLIMIT_AS
#define RLIMIT_CORE
#define RLIMIT_CPU
#define RLIMIT_DATA
#define RLIMIT_FSIZE
#define RLIMIT_LOCKS
#define RLIMIT_MEMLOCK
#define RLIMIT_MSGQUEUE
#define RLIMIT_NICE
#define RLIMIT_NLIMITS
#define RLIMIT_NOFILE
#define RLIMIT_NPROC
#define RLIMIT_OFILE
#define RLIMIT_RSS
#define RLIMIT_RTPRIO
#define RLIMIT_RTTIME
#define RLIMIT_SIGPENDING
#define RLIMIT_STACK
#define RLIM_INFINITY
#define RLIM_NLIMITS
#define RLIM_SAVED_CUR
#define RLIM_SAVED_MAX
#define RUSAGE_CHILDREN
#define RUSAGE_LWP
#define RUSAGE_SELF
#define RUSAGE_THREAD
