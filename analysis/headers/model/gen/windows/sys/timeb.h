#include <stddef.h>
struct __timeb32{__time32_t time;unsigned short millitm;short timezone;short dstflag;};
struct timeb{time_t time;unsigned short millitm;short timezone;short dstflag;};
struct __timeb64{__time64_t time;unsigned short millitm;short timezone;short dstflag;};
struct _timespec32{__time32_t tv_sec;long tv_nsec;};
struct _timespec64{__time64_t tv_sec;long tv_nsec;};
struct timespec{time_t tv_sec;long tv_nsec;};
struct itimerspec{struct timespec it_interval;struct timespec it_value;};
#define _TIMEB_H_S
