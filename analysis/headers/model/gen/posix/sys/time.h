#include <sys/select.h>
struct timezone{int tz_minuteswest;int tz_dsttime;};
enum __itimer_which{ITIMER_REAL=0,ITIMER_VIRTUAL=1,ITIMER_PROF=2};
struct itimerval{struct timeval it_interval;struct timeval it_value;};
typedef enum __itimer_which __itimer_which_t;
#pragma gillint opaque
#define ITIMER_PROF
#define ITIMER_REAL
#define ITIMER_VIRTUAL
#define timeradd(...)
#define timerclear(...)
#define timercmp(...)
#define timerisset(...)
#define timersub(...)
