#include <linux/const.h>
#include <linux/types.h>
struct ptrace_peeksiginfo_args{__u64 off;__u32 flags;__s32 nr;};
struct seccomp_metadata{__u64 filter_off;__u64 flags;};
struct ptrace_syscall_info{__u8 op;__u8 pad[3];__u32 arch;__u64 instruction_pointer;__u64 stack_pointer;union{struct{__u64 nr;__u64 args[6];}entry;struct{__s64 rval;__u8 is_error;}exit;struct{__u64 nr;__u64 args[6];__u32 ret_data;}seccomp;};};
struct ptrace_rseq_configuration{__u64 rseq_abi_pointer;__u32 rseq_abi_size;__u32 signature;__u32 flags;__u32 pad;};
struct pt_regs{unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long rbp;unsigned long rbx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long rax;unsigned long rcx;unsigned long rdx;unsigned long rsi;unsigned long rdi;unsigned long orig_rax;unsigned long rip;unsigned long cs;unsigned long eflags;unsigned long rsp;unsigned long ss;};
#define X86_CR0_AM_BIT 18
#define X86_CR0_CD_BIT 30
#define X86_CR0_EM_BIT 2
#define X86_CR0_ET_BIT 4
#define X86_CR0_MP_BIT 1
#define X86_CR0_NE_BIT 5
#define X86_CR0_NW_BIT 29
#define X86_CR0_PE_BIT 0
#define X86_CR0_PG_BIT 31
#define X86_CR0_TS_BIT 3
#define X86_CR0_WP_BIT 16
#define X86_CR3_PCD_BIT 4
#define X86_CR3_PCID_NOFLUSH_BIT 63
#define X86_CR3_PWT_BIT 3
#define X86_CR4_CET_BIT 23
#define X86_CR4_DE_BIT 3
#define X86_CR4_FSGSBASE_BIT 16
#define X86_CR4_LA57_BIT 12
#define X86_CR4_MCE_BIT 6
#define X86_CR4_OSFXSR_BIT 9
#define X86_CR4_OSXMMEXCPT_BIT 10
#define X86_CR4_OSXSAVE_BIT 18
#define X86_CR4_PAE_BIT 5
#define X86_CR4_PCE_BIT 8
#define X86_CR4_PCIDE_BIT 17
#define X86_CR4_PGE_BIT 7
#define X86_CR4_PKE_BIT 22
#define X86_CR4_PSE_BIT 4
#define X86_CR4_PVI_BIT 1
#define X86_CR4_SMAP_BIT 21
#define X86_CR4_SMEP_BIT 20
#define X86_CR4_SMXE_BIT 14
#define X86_CR4_TSD_BIT 2
#define X86_CR4_UMIP_BIT 11
#define X86_CR4_VME_BIT 0
#define X86_CR4_VMXE_BIT 13
#define X86_EFLAGS_AC_BIT 18
#define X86_EFLAGS_AF_BIT 4
#define X86_EFLAGS_CF_BIT 0
#define X86_EFLAGS_DF_BIT 10
#define X86_EFLAGS_FIXED_BIT 1
#define X86_EFLAGS_ID_BIT 21
#define X86_EFLAGS_IF_BIT 9
#define X86_EFLAGS_IOPL_BIT 12
#define X86_EFLAGS_NT_BIT 14
#define X86_EFLAGS_OF_BIT 11
#define X86_EFLAGS_PF_BIT 2
#define X86_EFLAGS_RF_BIT 16
#define X86_EFLAGS_SF_BIT 7
#define X86_EFLAGS_TF_BIT 8
#define X86_EFLAGS_VIF_BIT 19
#define X86_EFLAGS_VIP_BIT 20
#define X86_EFLAGS_VM_BIT 17
#define X86_EFLAGS_ZF_BIT 6
#pragma gillint opaque
#define CR0_STATE
#define CX86_ARR_BASE 0xc4
#define CX86_CCR0 0xc0
#define CX86_CCR1 0xc1
#define CX86_CCR2 0xc2
#define CX86_CCR3 0xc3
#define CX86_CCR4 0xe8
#define CX86_CCR5 0xe9
#define CX86_CCR6 0xea
#define CX86_CCR7 0xeb
#define CX86_DIR0 0xfe
#define CX86_DIR1 0xff
#define CX86_GCR 0xb8
#define CX86_PCR0 0x20
#define CX86_PCR1 0xf0
#define CX86_RCR_BASE 0xdc
#define FRAME_SIZE 168
#define PTRACE_ARCH_PRCTL 30
#define PTRACE_ATTACH 16
#define PTRACE_CONT 7
#define PTRACE_DETACH 17
#define PTRACE_EVENTMSG_SYSCALL_ENTRY 1
#define PTRACE_EVENTMSG_SYSCALL_EXIT 2
#define PTRACE_EVENT_CLONE 3
#define PTRACE_EVENT_EXEC 4
#define PTRACE_EVENT_EXIT 6
#define PTRACE_EVENT_FORK 1
#define PTRACE_EVENT_SECCOMP 7
#define PTRACE_EVENT_STOP 128
#define PTRACE_EVENT_VFORK 2
#define PTRACE_EVENT_VFORK_DONE 5
#define PTRACE_GETEVENTMSG 0x4201
#define PTRACE_GETFPREGS 14
#define PTRACE_GETFPXREGS 18
#define PTRACE_GETREGS 12
#define PTRACE_GETREGSET 0x4204
#define PTRACE_GETSIGINFO 0x4202
#define PTRACE_GETSIGMASK 0x420a
#define PTRACE_GET_RSEQ_CONFIGURATION 0x420f
#define PTRACE_GET_SYSCALL_INFO 0x420e
#define PTRACE_GET_THREAD_AREA 25
#define PTRACE_INTERRUPT 0x4207
#define PTRACE_KILL 8
#define PTRACE_LISTEN 0x4208
#define PTRACE_OLDSETOPTIONS 21
#define PTRACE_O_EXITKILL (1<<20)
#define PTRACE_O_MASK
#define PTRACE_O_SUSPEND_SECCOMP (1<<21)
#define PTRACE_O_TRACECLONE
#define PTRACE_O_TRACEEXEC
#define PTRACE_O_TRACEEXIT
#define PTRACE_O_TRACEFORK
#define PTRACE_O_TRACESECCOMP
#define PTRACE_O_TRACESYSGOOD 1
#define PTRACE_O_TRACEVFORK
#define PTRACE_O_TRACEVFORKDONE
#define PTRACE_PEEKDATA 2
#define PTRACE_PEEKSIGINFO 0x4209
#define PTRACE_PEEKSIGINFO_SHARED (1<<0)
#define PTRACE_PEEKTEXT 1
#define PTRACE_PEEKUSR 3
#define PTRACE_POKEDATA 5
#define PTRACE_POKETEXT 4
#define PTRACE_POKEUSR 6
#define PTRACE_SECCOMP_GET_FILTER 0x420c
#define PTRACE_SECCOMP_GET_METADATA 0x420d
#define PTRACE_SEIZE 0x4206
#define PTRACE_SETFPREGS 15
#define PTRACE_SETFPXREGS 19
#define PTRACE_SETOPTIONS 0x4200
#define PTRACE_SETREGS 13
#define PTRACE_SETREGSET 0x4205
#define PTRACE_SETSIGINFO 0x4203
#define PTRACE_SETSIGMASK 0x420b
#define PTRACE_SET_THREAD_AREA 26
#define PTRACE_SINGLEBLOCK 33
#define PTRACE_SINGLESTEP 9
#define PTRACE_SYSCALL 24
#define PTRACE_SYSCALL_INFO_ENTRY 1
#define PTRACE_SYSCALL_INFO_EXIT 2
#define PTRACE_SYSCALL_INFO_NONE 0
#define PTRACE_SYSCALL_INFO_SECCOMP 3
#define PTRACE_SYSEMU 31
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_TRACEME 0
#define X86_CR0_AM
#define X86_CR0_CD
#define X86_CR0_EM
#define X86_CR0_ET
#define X86_CR0_MP
#define X86_CR0_NE
#define X86_CR0_NW
#define X86_CR0_PE
#define X86_CR0_PG
#define X86_CR0_TS
#define X86_CR0_WP
#define X86_CR3_PCD
#define X86_CR3_PCID_BITS 12
#define X86_CR3_PCID_MASK
#define X86_CR3_PCID_NOFLUSH
#define X86_CR3_PWT
#define X86_CR4_CET
#define X86_CR4_DE
#define X86_CR4_FSGSBASE
#define X86_CR4_LA57
#define X86_CR4_MCE
#define X86_CR4_OSFXSR
#define X86_CR4_OSXMMEXCPT
#define X86_CR4_OSXSAVE
#define X86_CR4_PAE
#define X86_CR4_PCE
#define X86_CR4_PCIDE
#define X86_CR4_PGE
#define X86_CR4_PKE
#define X86_CR4_PSE
#define X86_CR4_PVI
#define X86_CR4_SMAP
#define X86_CR4_SMEP
#define X86_CR4_SMXE
#define X86_CR4_TSD
#define X86_CR4_UMIP
#define X86_CR4_VME
#define X86_CR4_VMXE
#define X86_CR8_TPR
#define X86_EFLAGS_AC
#define X86_EFLAGS_AF
#define X86_EFLAGS_CF
#define X86_EFLAGS_DF
#define X86_EFLAGS_FIXED
#define X86_EFLAGS_ID
#define X86_EFLAGS_IF
#define X86_EFLAGS_IOPL
#define X86_EFLAGS_NT
#define X86_EFLAGS_OF
#define X86_EFLAGS_PF
#define X86_EFLAGS_RF
#define X86_EFLAGS_SF
#define X86_EFLAGS_TF
#define X86_EFLAGS_VIF
#define X86_EFLAGS_VIP
#define X86_EFLAGS_VM
#define X86_EFLAGS_ZF
