#include <bits/types.h>
#include <stddef.h>
struct timeval{__time_t tv_sec;__suseconds_t tv_usec;};
struct timex{unsigned int modes;__syscall_slong_t offset;__syscall_slong_t freq;__syscall_slong_t maxerror;__syscall_slong_t esterror;int status;__syscall_slong_t constant;__syscall_slong_t precision;__syscall_slong_t tolerance;struct timeval time;__syscall_slong_t tick;__syscall_slong_t ppsfreq;__syscall_slong_t jitter;int shift;__syscall_slong_t stabil;__syscall_slong_t jitcnt;__syscall_slong_t calcnt;__syscall_slong_t errcnt;__syscall_slong_t stbcnt;int tai;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;int:32;};
typedef __clock_t clock_t;
typedef __time_t time_t;
struct tm{int tm_sec;int tm_min;int tm_hour;int tm_mday;int tm_mon;int tm_year;int tm_wday;int tm_yday;int tm_isdst;long int tm_gmtoff;const char*tm_zone;};
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
typedef __clockid_t clockid_t;
typedef __timer_t timer_t;
struct itimerspec{struct timespec it_interval;struct timespec it_value;};
typedef __pid_t pid_t;
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
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
#define CLOCKS_PER_SEC
#define CLOCK_BOOTTIME 7
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_MONOTONIC 1
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_REALTIME 0
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_TAI 11
#define CLOCK_THREAD_CPUTIME_ID 3
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
#define TIMER_ABSTIME 1
#define TIME_UTC 1
#define _TIME_H 1
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
