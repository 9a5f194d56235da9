#include <sys/timeb.h>
typedef long clock_t;
struct tm{int tm_sec;int tm_min;int tm_hour;int tm_mday;int tm_mon;int tm_year;int tm_wday;int tm_yday;int tm_isdst;};
struct timeval{long tv_sec;long tv_usec;};
struct timezone{int tz_minuteswest;int tz_dsttime;};
typedef int clockid_t;
#pragma gillint opaque
#define CLK_TCK
#define CLOCKS_PER_SEC 1000
#define _daylight
#define _timezone
#define _tzname
#define timerclear(...)
#define timercmp(...)
#define timerisset(...)
