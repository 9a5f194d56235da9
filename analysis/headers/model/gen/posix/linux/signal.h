#include <linux/time.h>
#include <signal.h>
typedef unsigned long sigset_t;
typedef void __signalfn_t(int);
typedef __signalfn_t*__sighandler_t;
typedef void __restorefn_t(void);
typedef __restorefn_t*__sigrestore_t;
typedef struct sigaltstack{void*ss_sp;int ss_flags;__kernel_size_t ss_size;}stack_t;
typedef union sigval{int sival_int;void*sival_ptr;}sigval_t;
union __sifields{struct{__kernel_pid_t _pid;__kernel_uid32_t _uid;}_kill;struct{__kernel_timer_t _tid;int _overrun;sigval_t _sigval;int _sys_private;}_timer;struct{__kernel_pid_t _pid;__kernel_uid32_t _uid;sigval_t _sigval;}_rt;struct{__kernel_pid_t _pid;__kernel_uid32_t _uid;int _status;__kernel_clock_t _utime;__kernel_clock_t _stime;}_sigchld;struct{void*_addr;union{int _trapno;short _addr_lsb;struct{char _dummy_bnd[(__alignof__(void*)<sizeof(short)?sizeof(short):__alignof__(void*))];void*_lower;void*_upper;}_addr_bnd;struct{char _dummy_pkey[(__alignof__(void*)<sizeof(short)?sizeof(short):__alignof__(void*))];__u32 _pkey;}_addr_pkey;struct{unsigned long _data;__u32 _type;__u32 _flags;}_perf;};}_sigfault;struct{long _band;int _fd;}_sigpoll;struct{void*_call_addr;int _syscall;unsigned int _arch;}_sigsys;};
typedef struct sigevent{sigval_t sigev_value;int sigev_signo;int sigev_notify;union{int _pad[((64-(sizeof(int)*2+sizeof(sigval_t)))/sizeof(int))];int _tid;struct{void(*_function)(sigval_t);void*_attribute;}_sigev_thread;}_sigev_un;}sigevent_t;
#define NSIG 32
#pragma gillint opaque
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_MCEERR_AO 5
#define BUS_MCEERR_AR 4
#define BUS_OBJERR 3
#define CLD_CONTINUED 6
#define CLD_DUMPED 3
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_STOPPED 5
#define CLD_TRAPPED 4
#define EMT_TAGOVF 1
#define FPE_CONDTRAP 15
#define FPE_FLTDIV 3
#define FPE_FLTINV 7
#define FPE_FLTOVF 4
#define FPE_FLTRES 6
#define FPE_FLTSUB 8
#define FPE_FLTUND 5
#define FPE_FLTUNK 14
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define ILL_BADIADDR 9
#define ILL_BADSTK 8
#define ILL_COPROC 7
#define ILL_ILLADR 3
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define MINSIGSTKSZ 2048
#define NSIGBUS 5
#define NSIGCHLD 6
#define NSIGEMT 1
#define NSIGFPE 15
#define NSIGILL 11
#define NSIGPOLL 6
#define NSIGSEGV 9
#define NSIGSYS 2
#define NSIGTRAP 6
#define POLL_ERR 4
#define POLL_HUP 6
#define POLL_IN 1
#define POLL_MSG 3
#define POLL_OUT 2
#define POLL_PRI 5
#define SA_EXPOSE_TAGBITS 0x00000800
#define SA_NOCLDSTOP 0x00000001
#define SA_NOCLDWAIT 0x00000002
#define SA_RESTORER 0x04000000
#define SA_SIGINFO 0x00000004
#define SA_UNSUPPORTED 0x00000400
#define SEGV_ACCADI 5
#define SEGV_ACCERR 2
#define SEGV_ADIDERR 6
#define SEGV_ADIPERR 7
#define SEGV_BNDERR 3
#define SEGV_MAPERR 1
#define SEGV_MTEAERR 8
#define SEGV_MTESERR 9
#define SEGV_PKUERR 4
#define SIGEV_MAX_SIZE 64
#define SIGEV_NONE 1
#define SIGEV_PAD_SIZE
#define SIGEV_SIGNAL 0
#define SIGEV_THREAD 2
#define SIGEV_THREAD_ID 4
#define SIGIO 29
#define SIGIOT 6
#define SIGPOLL
#define SIGRTMIN 32
#define SIGSTKSZ 8192
#define SIGUNUSED 31
#define SI_ASYNCIO -4
#define SI_ASYNCNL -60
#define SI_DETHREAD -7
#define SI_FROMKERNEL(...)
#define SI_FROMUSER(...)
#define SI_KERNEL 0x80
#define SI_MAX_SIZE 128
#define SI_MESGQ -3
#define SI_QUEUE -1
#define SI_SIGIO -5
#define SI_TIMER -2
#define SI_TKILL -6
#define SI_USER 0
#define SS_AUTODISARM (1U<<31)
#define SS_DISABLE 2
#define SS_FLAG_BITS
#define SS_ONSTACK 1
#define SYS_SECCOMP 1
#define SYS_USER_DISPATCH 2
#define TRAP_BRANCH 3
#define TRAP_BRKPT 1
#define TRAP_HWBKPT 4
#define TRAP_PERF 6
#define TRAP_PERF_FLAG_ASYNC (1u<<0)
#define TRAP_TRACE 2
#define TRAP_UNK 5
#define si_perf_data
#define si_perf_flags
#define si_perf_type
#define si_sys_private
#define si_tid
#define si_trapno
#define sigev_notify_thread_id
