#include <sys/ipc.h>
#include <sys/types.h>
struct semid_ds{struct ipc_perm sem_perm;__time_t sem_otime;__syscall_ulong_t __sem_otime_high;__time_t sem_ctime;__syscall_ulong_t __sem_ctime_high;__syscall_ulong_t sem_nsems;__syscall_ulong_t __glibc_reserved3;__syscall_ulong_t __glibc_reserved4;};
struct seminfo{int semmap;int semmni;int semmns;int semmnu;int semmsl;int semopm;int semume;int semusz;int semvmx;int semaem;};
struct sembuf{unsigned short int sem_num;short int sem_op;short int sem_flg;};
#pragma gillint opaque
#define GETALL 13
#define GETNCNT 14
#define GETPID 11
#define GETVAL 12
#define GETZCNT 15
#define SEM_INFO 19
#define SEM_STAT 18
#define SEM_STAT_ANY 20
#define SEM_UNDO 0x1000
#define SETALL 17
#define SETVAL 16
