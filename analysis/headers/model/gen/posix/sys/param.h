#include <limits.h>
#include <signal.h>
#include <sys/types.h>
#define MAXHOSTNAMELEN 64
#pragma gillint opaque
#define CANBSIZ
#define DEV_BSIZE 512
#define EXEC_PAGESIZE 4096
#define HZ 100
#define MAX(...)
#define MAXPATHLEN
#define MAXSYMLINKS 20
#define MIN(...)
#define NBBY
#define NCARGS 131072
#define NGROUPS
#define NODEV
#define NOFILE 256
#define NOGROUP (-1)
#define clrbit(...)
#define howmany(...)
#define isclr(...)
#define isset(...)
#define powerof2(...)
#define roundup(...)
#define setbit(...)
