#include <sys/time.h>
struct timex{unsigned int modes;__syscall_slong_t offset;__syscall_slong_t freq;__syscall_slong_t maxerror;__syscall_slong_t esterror;int status;__syscall_slong_t constant;__syscall_slong_t precision;__syscall_slong_t tolerance;struct timeval time;__syscall_slong_t tick;__syscall_slong_t ppsfreq;__syscall_slong_t jitter;int shift;__syscall_slong_t stabil;__syscall_slong_t jitcnt;__syscall_slong_t calcnt;__syscall_slong_t errcnt;__syscall_slong_t stbcnt;int tai;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;};
struct ntptimeval{struct timeval time;long int maxerror;long int esterror;long int tai;long int __glibc_reserved1;long int __glibc_reserved2;long int __glibc_reserved3;long int __glibc_reserved4;};
#pragma gillint opaque
#define ADJ_ESTERROR 0x0008
#define ADJ_FREQUENCY 0x0002
#define ADJ_MAXERROR 0x0004
#define ADJ_MICRO 0x1000
#define ADJ_NANO 0x2000
#define ADJ_OFFSET 0x0001
#define ADJ_OFFSET_SINGLESHOT 0x8001
#define ADJ_OFFSET_SS_READ 0xa001
#define ADJ_SETOFFSET 0x0100
#define ADJ_STATUS 0x0010
#define ADJ_TAI 0x0080
#define ADJ_TICK 0x4000
#define ADJ_TIMECONST 0x0020
#define MAXTC 6
#define MOD_CLKA
#define MOD_CLKB
#define MOD_ESTERROR
#define MOD_FREQUENCY
#define MOD_MAXERROR
#define MOD_MICRO
#define MOD_NANO
#define MOD_OFFSET
#define MOD_STATUS
#define MOD_TAI
#define MOD_TIMECONST
#define NTP_API 4
#define STA_CLK 0x8000
#define STA_CLOCKERR 0x1000
#define STA_DEL 0x0020
#define STA_FLL 0x0008
#define STA_FREQHOLD 0x0080
#define STA_INS 0x0010
#define STA_MODE 0x4000
#define STA_NANO 0x2000
#define STA_PLL 0x0001
#define STA_PPSERROR 0x0800
#define STA_PPSFREQ 0x0002
#define STA_PPSJITTER 0x0200
#define STA_PPSSIGNAL 0x0100
#define STA_PPSTIME 0x0004
#define STA_PPSWANDER 0x0400
#define STA_RONLY
#define STA_UNSYNC 0x0040
#define TIME_BAD
#define TIME_DEL 2
#define TIME_ERROR 5
#define TIME_INS 1
#define TIME_OK 0
#define TIME_OOP 3
#define TIME_WAIT 4
