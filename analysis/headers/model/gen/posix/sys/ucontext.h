#include <bits/types.h>
#include <stddef.h>
typedef struct{unsigned long int __val[(1024/(8*sizeof(unsigned long int)))];}__sigset_t;
typedef __sigset_t sigset_t;
typedef struct{void*ss_sp;int ss_flags;size_t ss_size;}stack_t;
typedef long long int greg_t;
typedef greg_t gregset_t[23];
enum{REG_R8=0,REG_R9,REG_R10,REG_R11,REG_R12,REG_R13,REG_R14,REG_R15,REG_RDI,REG_RSI,REG_RBP,REG_RBX,REG_RDX,REG_RAX,REG_RCX,REG_RSP,REG_RIP,REG_EFL,REG_CSGSFS,REG_ERR,REG_TRAPNO,REG_OLDMASK,REG_CR2};
struct _libc_fpxreg{unsigned short int significand[4];unsigned short int exponent;unsigned short int __glibc_reserved1[3];};
struct _libc_xmmreg{__uint32_t element[4];};
struct _libc_fpstate{__uint16_t cwd;__uint16_t swd;__uint16_t ftw;__uint16_t fop;__uint64_t rip;__uint64_t rdp;__uint32_t mxcsr;__uint32_t mxcr_mask;struct _libc_fpxreg _st[8];struct _libc_xmmreg _xmm[16];__uint32_t __glibc_reserved1[24];};
typedef struct _libc_fpstate*fpregset_t;
typedef struct{gregset_t gregs;fpregset_t fpregs;unsigned long long __reserved1[8];}mcontext_t;
typedef struct ucontext_t{unsigned long int uc_flags;struct ucontext_t*uc_link;stack_t uc_stack;mcontext_t uc_mcontext;sigset_t uc_sigmask;struct _libc_fpstate __fpregs_mem;unsigned long long int __ssp[4];}ucontext_t;
#pragma gillint opaque
#define NGREG
#define REG_CR2
#define REG_CSGSFS
#define REG_EFL
#define REG_ERR
#define REG_OLDMASK
#define REG_R10
#define REG_R11
#define REG_R12
#define REG_R13
#define REG_R14
#define REG_R15
#define REG_R8
#define REG_R9
#define REG_RAX
#define REG_RBP
#define REG_RBX
#define REG_RCX
#define REG_RDI
#define REG_RDX
#define REG_RIP
#define REG_RSI
#define REG_RSP
#define REG_TRAPNO
