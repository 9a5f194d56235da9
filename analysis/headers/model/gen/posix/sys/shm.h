#include <stddef.h>
#include <sys/ipc.h>
typedef __syscall_ulong_t shmatt_t;
struct shmid_ds{struct ipc_perm shm_perm;size_t shm_segsz;__time_t shm_atime;__time_t shm_dtime;__time_t shm_ctime;__pid_t shm_cpid;__pid_t shm_lpid;shmatt_t shm_nattch;__syscall_ulong_t __glibc_reserved5;__syscall_ulong_t __glibc_reserved6;};
struct shminfo{__syscall_ulong_t shmmax;__syscall_ulong_t shmmin;__syscall_ulong_t shmmni;__syscall_ulong_t shmseg;__syscall_ulong_t shmall;__syscall_ulong_t __glibc_reserved1;__syscall_ulong_t __glibc_reserved2;__syscall_ulong_t __glibc_reserved3;__syscall_ulong_t __glibc_reserved4;};
struct shm_info{int used_ids;__syscall_ulong_t shm_tot;__syscall_ulong_t shm_rss;__syscall_ulong_t shm_swp;__syscall_ulong_t swap_attempts;__syscall_ulong_t swap_successes;};
typedef __time_t time_t;
typedef __pid_t pid_t;
#pragma gillint opaque
#define SHMLBA
#define SHM_DEST 01000
#define SHM_EXEC 0100000
#define SHM_HUGETLB 04000
#define SHM_INFO 14
#define SHM_LOCK 11
#define SHM_LOCKED 02000
#define SHM_NORESERVE 010000
#define SHM_R 0400
#define SHM_RDONLY 010000
#define SHM_REMAP 040000
#define SHM_RND 020000
#define SHM_STAT 13
#define SHM_STAT_ANY 15
#define SHM_UNLOCK 12
#define SHM_W 0200
