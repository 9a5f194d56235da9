#include <sys/types.h>
#pragma gillint opaque CTL_KERN CTL_VM CTL_HW CTL_NET CTL_MACHDEP CTL_USER CTL_MAXNAME KERN_OSTYPE KERN_OSRELEASE KERN_VERSION KERN_HOSTNAME KERN_PROC KERN_PROC_ALL KERN_PROC_PID KERN_PROCARGS KERN_PROCARGS2 KERN_ARGMAX KERN_BOOTTIME KERN_OSVERSION HW_MACHINE HW_MODEL HW_NCPU HW_BYTEORDER HW_PHYSMEM HW_USERMEM HW_PAGESIZE HW_MEMSIZE HW_AVAILCPU HW_CPU_FREQ VM_LOADAVG VM_SWAPUSAGE
#define CTL_KERN
#define CTL_VM
#define CTL_HW
#define CTL_NET
#define CTL_MACHDEP
#define CTL_USER
#define CTL_MAXNAME
#define KERN_OSTYPE
#define KERN_OSRELEASE
#define KERN_VERSION
#define KERN_HOSTNAME
#define KERN_PROC
#define KERN_PROC_ALL
#define KERN_PROC_PID
#define KERN_PROCARGS
#define KERN_PROCARGS2
#define KERN_ARGMAX
#define KERN_BOOTTIME
#define KERN_OSVERSION
#define HW_MACHINE
#define HW_MODEL
#define HW_NCPU
#define HW_BYTEORDER
#define HW_PHYSMEM
#define HW_USERMEM
#define HW_PAGESIZE
#define HW_MEMSIZE
#define HW_AVAILCPU
#define HW_CPU_FREQ
#define VM_LOADAVG
#define VM_SWAPUSAGE

struct xsw_usage { uint64_t xsu_total; uint64_t xsu_avail; uint64_t xsu_used; uint32_t xsu_pagesize; int xsu_encrypted; };
struct loadavg { unsigned int ldavg[3]; long fscale; };
struct clockinfo { int hz; int tick; int tickadj; int stathz; int profhz; };
struct extern_proc { struct timeval p_starttime; int p_flag; char p_stat; pid_t p_pid; char p_comm[17]; char p_nice; };
struct kinfo_proc { struct extern_proc kp_proc; struct eproc { uid_t e_uid; pid_t e_ppid; pid_t e_pgid; int e_tdev; pid_t e_tpgid; } kp_eproc; };
