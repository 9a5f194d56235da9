#include <stddef.h>
typedef unsigned short _ino_t;
typedef unsigned short ino_t;
typedef unsigned int _dev_t;
typedef unsigned int dev_t;
typedef long long _pid_t;
typedef unsigned short _mode_t;
typedef _mode_t mode_t;
typedef long _off_t;
typedef long off32_t;
typedef long long _off64_t;
typedef long long off64_t;
typedef off32_t off_t;
typedef unsigned int useconds_t;
struct timespec{time_t tv_sec;long tv_nsec;};
struct itimerspec{struct timespec it_interval;struct timespec it_value;};
typedef unsigned long long _sigset_t;
