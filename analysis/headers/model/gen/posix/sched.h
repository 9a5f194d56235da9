#include <bits/types.h>
#include <stddef.h>
typedef __time_t time_t;
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
typedef __pid_t pid_t;
struct sched_param{int sched_priority;};
typedef unsigned long int __cpu_mask;
typedef struct{__cpu_mask __bits[1024/(8*sizeof(__cpu_mask))];}cpu_set_t;
#pragma gillint opaque
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_CHILD_SETTID 0x01000000
#define CLONE_DETACHED 0x00400000
#define CLONE_FILES 0x00000400
#define CLONE_FS 0x00000200
#define CLONE_IO 0x80000000
#define CLONE_NEWCGROUP 0x02000000
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWNET 0x40000000
#define CLONE_NEWNS 0x00020000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWTIME 0x00000080
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWUTS 0x04000000
#define CLONE_PARENT 0x00008000
#define CLONE_PARENT_SETTID 0x00100000
#define CLONE_PIDFD 0x00001000
#define CLONE_PTRACE 0x00002000
#define CLONE_SETTLS 0x00080000
#define CLONE_SIGHAND 0x00000800
#define CLONE_SYSVSEM 0x00040000
#define CLONE_THREAD 0x00010000
#define CLONE_UNTRACED 0x00800000
#define CLONE_VFORK 0x00004000
#define CLONE_VM 0x00000100
#define CPU_ALLOC(...)
#define CPU_ALLOC_SIZE(...)
#define CPU_AND(...)
#define CPU_AND_S(...)
#define CPU_CLR(...)
#define CPU_CLR_S(...)
#define CPU_COUNT(...)
#define CPU_COUNT_S(...)
#define CPU_EQUAL(...)
#define CPU_EQUAL_S(...)
#define CPU_FREE(...)
#define CPU_ISSET(...)
#define CPU_ISSET_S(...)
#define CPU_OR(...)
#define CPU_OR_S(...)
#define CPU_SET(...)
#define CPU_SETSIZE
#define CPU_SET_S(...)
#define CPU_XOR(...)
#define CPU_XOR_S(...)
#define CPU_ZERO(...)
#define CPU_ZERO_S(...)
#define CSIGNAL 0x000000ff
#define SCHED_BATCH 3
#define SCHED_DEADLINE 6
#define SCHED_FIFO 1
#define SCHED_IDLE 5
#define SCHED_ISO 4
#define SCHED_OTHER 0
#define SCHED_RESET_ON_FORK 0x40000000
#define SCHED_RR 2
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __CPU_ALLOC(...)
#define __CPU_ALLOC_SIZE(...)
#define __CPU_CLR_S(...)
#define __CPU_COUNT_S(...)
#define __CPU_EQUAL_S(...)
#define __CPU_FREE(...)
#define __CPU_ISSET_S(...)
#define __CPU_OP_S(...)
#define __CPU_SETSIZE 1024
#define __CPU_SET_S(...)
#define __CPU_ZERO_S(...)
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
#define sched_priority
