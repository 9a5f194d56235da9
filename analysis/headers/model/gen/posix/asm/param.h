#define MAXHOSTNAMELEN 64
#pragma gillint opaque
#define EXEC_PAGESIZE 4096
#define HZ 100
#define NOGROUP (-1)
