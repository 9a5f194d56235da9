#include <bits/pthreadtypes.h>
#include <sys/ucontext.h>
#include <unistd.h>
typedef __sig_atomic_t sig_atomic_t;
typedef __time_t time_t;
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
union sigval{int sival_int;void*sival_ptr;};
typedef union sigval __sigval_t;
enum{SI_ASYNCNL=-60,SI_DETHREAD=-7,SI_TKILL,SI_SIGIO,SI_ASYNCIO,SI_MESGQ,SI_TIMER,SI_QUEUE,SI_USER,SI_KERNEL=0x80};
enum{ILL_ILLOPC=1,ILL_ILLOPN,ILL_ILLADR,ILL_ILLTRP,ILL_PRVOPC,ILL_PRVREG,ILL_COPROC,ILL_BADSTK,ILL_BADIADDR};
enum{FPE_INTDIV=1,FPE_INTOVF,FPE_FLTDIV,FPE_FLTOVF,FPE_FLTUND,FPE_FLTRES,FPE_FLTINV,FPE_FLTSUB,FPE_FLTUNK=14,FPE_CONDTRAP};
enum{SEGV_MAPERR=1,SEGV_ACCERR,SEGV_BNDERR,SEGV_PKUERR,SEGV_ACCADI,SEGV_ADIDERR,SEGV_ADIPERR,SEGV_MTEAERR,SEGV_MTESERR};
enum{BUS_ADRALN=1,BUS_ADRERR,BUS_OBJERR,BUS_MCEERR_AR,BUS_MCEERR_AO};
enum{TRAP_BRKPT=1,TRAP_TRACE,TRAP_BRANCH,TRAP_HWBKPT,TRAP_UNK};
enum{CLD_EXITED=1,CLD_KILLED,CLD_DUMPED,CLD_TRAPPED,CLD_STOPPED,CLD_CONTINUED};
enum{POLL_IN=1,POLL_OUT,POLL_MSG,POLL_ERR,POLL_PRI,POLL_HUP};
typedef __sigval_t sigval_t;
typedef struct sigevent{__sigval_t sigev_value;int sigev_signo;int sigev_notify;union{int _pad[((64/sizeof(int))-4)];__pid_t _tid;struct{void(*_function)(__sigval_t);pthread_attr_t*_attribute;}_sigev_thread;}_sigev_un;}sigevent_t;
enum{SIGEV_SIGNAL=0,SIGEV_NONE,SIGEV_THREAD,SIGEV_THREAD_ID=4};
typedef void(*__sighandler_t)(int);
typedef __sighandler_t sighandler_t;
typedef __sighandler_t sig_t;
struct _fpx_sw_bytes{__uint32_t magic1;__uint32_t extended_size;__uint64_t xstate_bv;__uint32_t xstate_size;__uint32_t __glibc_reserved1[7];};
struct _fpreg{unsigned short significand[4];unsigned short exponent;};
struct _fpxreg{unsigned short significand[4];unsigned short exponent;unsigned short __glibc_reserved1[3];};
struct _xmmreg{__uint32_t element[4];};
struct _fpstate{__uint16_t cwd;__uint16_t swd;__uint16_t ftw;__uint16_t fop;__uint64_t rip;__uint64_t rdp;__uint32_t mxcsr;__uint32_t mxcr_mask;struct _fpxreg _st[8];struct _xmmreg _xmm[16];__uint32_t __glibc_reserved1[24];};
struct sigcontext{__uint64_t r8;__uint64_t r9;__uint64_t r10;__uint64_t r11;__uint64_t r12;__uint64_t r13;__uint64_t r14;__uint64_t r15;__uint64_t rdi;__uint64_t rsi;__uint64_t rbp;__uint64_t rbx;__uint64_t rdx;__uint64_t rax;__uint64_t rcx;__uint64_t rsp;__uint64_t rip;__uint64_t eflags;unsigned short cs;unsigned short gs;unsigned short fs;unsigned short __pad0;__uint64_t err;__uint64_t trapno;__uint64_t oldmask;__uint64_t cr2;union{struct _fpstate*fpstate;__uint64_t __fpstate_word;};__uint64_t __reserved1[8];};
struct _xsave_hdr{__uint64_t xstate_bv;__uint64_t __glibc_reserved1[2];__uint64_t __glibc_reserved2[5];};
struct _ymmh_state{__uint32_t ymmh_space[64];};
struct _xstate{struct _fpstate fpstate;struct _xsave_hdr xstate_hdr;struct _ymmh_state ymmh;};
enum{SS_ONSTACK=1,SS_DISABLE};
struct sigstack{void*ss_sp;int ss_onstack;};
typedef union{struct __pthread_rwlock_arch_t __data;char __size[56];long int __align;}pthread_rwlock_t;
typedef union{char __size[8];long int __align;}pthread_rwlockattr_t;
typedef volatile int pthread_spinlock_t;
typedef union{char __size[32];long int __align;}pthread_barrier_t;
typedef union{char __size[4];int __align;}pthread_barrierattr_t;
#pragma gillint opaque
#define BUS_ADRALN
#define BUS_ADRERR
#define BUS_MCEERR_AO
#define BUS_MCEERR_AR
#define BUS_OBJERR
#define CLD_CONTINUED
#define CLD_DUMPED
#define CLD_EXITED
#define CLD_KILLED
#define CLD_STOPPED
#define CLD_TRAPPED
#define FPE_CONDTRAP
#define FPE_FLTDIV
#define FPE_FLTINV
#define FPE_FLTOVF
#define FPE_FLTRES
#define FPE_FLTSUB
#define FPE_FLTUND
#define FPE_FLTUNK
#define FPE_INTDIV
#define FPE_INTOVF
#define FP_XSTATE_MAGIC1 0x46505853U
#define FP_XSTATE_MAGIC2 0x46505845U
#define FP_XSTATE_MAGIC2_SIZE
#define ILL_BADIADDR
#define ILL_BADSTK
#define ILL_COPROC
#define ILL_ILLADR
#define ILL_ILLOPC
#define ILL_ILLOPN
#define ILL_ILLTRP
#define ILL_PRVOPC
#define ILL_PRVREG
#define MINSIGSTKSZ
#define NSIG
#define POLL_ERR
#define POLL_HUP
#define POLL_IN
#define POLL_MSG
#define POLL_OUT
#define POLL_PRI
#define SA_INTERRUPT 0x20000000
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_NODEFER 0x40000000
#define SA_NOMASK
#define SA_ONESHOT
#define SA_ONSTACK 0x08000000
#define SA_RESETHAND 0x80000000
#define SA_RESTART 0x10000000
#define SA_SIGINFO 4
#define SA_STACK
#define SEGV_ACCADI
#define SEGV_ACCERR
#define SEGV_ADIDERR
#define SEGV_ADIPERR
#define SEGV_BNDERR
#define SEGV_MAPERR
#define SEGV_MTEAERR
#define SEGV_MTESERR
#define SEGV_PKUERR
#define SIGABRT 6
#define SIGALRM 14
#define SIGBUS 7
#define SIGCHLD 17
#define SIGCLD
#define SIGCONT 18
#define SIGEV_NONE
#define SIGEV_SIGNAL
#define SIGEV_THREAD
#define SIGEV_THREAD_ID
#define SIGFPE 8
#define SIGHUP 1
#define SIGILL 4
#define SIGINT 2
#define SIGIO
#define SIGIOT
#define SIGKILL 9
#define SIGPIPE 13
#define SIGPOLL 29
#define SIGPROF 27
#define SIGPWR 30
#define SIGQUIT 3
#define SIGRTMAX
#define SIGRTMIN
#define SIGSEGV 11
#define SIGSTKFLT 16
#define SIGSTKSZ
#define SIGSTOP 19
#define SIGSYS 31
#define SIGTERM 15
#define SIGTRAP 5
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGUSR1 10
#define SIGUSR2 12
#define SIGVTALRM 26
#define SIGWINCH 28
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIG_BLOCK 0
#define SIG_DFL
#define SIG_ERR
#define SIG_HOLD
#define SIG_IGN
#define SIG_SETMASK 2
#define SIG_UNBLOCK 1
#define SI_ASYNCIO
#define SI_ASYNCNL
#define SI_DETHREAD
#define SI_KERNEL
#define SI_MESGQ
#define SI_QUEUE
#define SI_SIGIO
#define SI_TIMER
#define SI_TKILL
#define SI_USER
#define SS_DISABLE
#define SS_ONSTACK
#define TRAP_BRANCH
#define TRAP_BRKPT
#define TRAP_HWBKPT
#define TRAP_TRACE
#define TRAP_UNK
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
#define __SIGRTMAX 64
#define __SIGRTMIN 32
#define sa_handler
#define sa_sigaction
#define si_addr
#define si_addr_lsb
#define si_arch
#define si_band
#define si_call_addr
#define si_fd
#define si_int
#define si_lower
#define si_overrun
#define si_pid
#define si_pkey
#define si_ptr
#define si_status
#define si_stime
#define si_syscall
#define si_timerid
#define si_uid
#define si_upper
#define si_utime
#define si_value
#define sigev_notify_attributes
#define sigev_notify_function
#define sigmask(...)
