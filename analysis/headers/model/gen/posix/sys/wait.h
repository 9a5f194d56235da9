#include <signal.h>
typedef enum{P_ALL,P_PID,P_PGID,P_PIDFD,}idtype_t;
typedef __id_t id_t;
#pragma gillint opaque
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0
#define WCONTINUED 8
#define WCOREDUMP(...)
#define WCOREFLAG
#define WEXITED 4
#define WEXITSTATUS(...)
#define WIFCONTINUED(...)
#define WIFEXITED(...)
#define WIFSIGNALED(...)
#define WIFSTOPPED(...)
#define WNOHANG 1
#define WNOWAIT 0x01000000
#define WSTOPPED 2
#define WSTOPSIG(...)
#define WTERMSIG(...)
#define WUNTRACED 2
#define W_EXITCODE(...)
#define W_STOPCODE(...)
