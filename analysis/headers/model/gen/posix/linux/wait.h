#pragma gillint opaque
#define P_ALL 0
#define P_PGID 2
#define P_PID 1
#define P_PIDFD 3
#define WCONTINUED 0x00000008
#define WEXITED 0x00000004
#define WNOHANG 0x00000001
#define WNOWAIT 0x01000000
#define WSTOPPED
#define WUNTRACED 0x00000002
