#pragma gillint opaque
#pragma gillint expand MAXHOSTNAMELEN
#define EXEC_PAGESIZE 4096
#define HZ 100
#define MAXHOSTNAMELEN 64
#define NOGROUP (-1)
