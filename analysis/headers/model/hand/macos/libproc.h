#include <sys/types.h>
#include <stdint.h>
#define PROC_PIDPATHINFO_MAXSIZE 4096
struct proc_taskinfo { uint64_t pti_virtual_size; uint64_t pti_resident_size; uint64_t pti_total_user; uint64_t pti_total_system; int32_t pti_threadnum; int32_t pti_numrunning; int32_t pti_faults; int32_t pti_pageins; int32_t pti_csw; };
struct proc_bsdinfo { uint32_t pbi_flags; uint32_t pbi_status; uint32_t pbi_pid; uint32_t pbi_ppid; uid_t pbi_uid; gid_t pbi_gid; char pbi_comm[16]; char pbi_name[32]; uint32_t pbi_nfiles; uint64_t pbi_start_tvsec; uint64_t pbi_start_tvusec; };
struct proc_taskallinfo { struct proc_bsdinfo pbsd; struct proc_taskinfo ptinfo; };
struct proc_fdinfo { int32_t proc_fd; uint32_t proc_fdtype; };
struct proc_vnodepathinfo { struct { char vip_path[1024]; } pvi_cdir; };
#pragma gillint opaque PROC_PIDTASKINFO PROC_PIDTASKALLINFO PROC_PIDTBSDINFO PROC_PIDLISTFDS PROC_PIDVNODEPATHINFO PROC_PIDTHREADINFO PROC_ALL_PIDS PROX_FDTYPE_VNODE PROX_FDTYPE_SOCKET
#define PROC_PIDTASKINFO
#define PROC_PIDTASKALLINFO
#define PROC_PIDTBSDINFO
#define PROC_PIDLISTFDS
#define PROC_PIDVNODEPATHINFO
#define PROC_PIDTHREADINFO
#define PROC_ALL_PIDS
#define PROX_FDTYPE_VNODE
#define PROX_FDTYPE_SOCKET
