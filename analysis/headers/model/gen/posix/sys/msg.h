#include <stddef.h>
#include <sys/ipc.h>
typedef __syscall_ulong_t msgqnum_t;
typedef __syscall_ulong_t msglen_t;
typedef __time_t time_t;
struct msqid_ds{struct ipc_perm msg_perm;__time_t msg_stime;__time_t msg_rtime;__time_t msg_ctime;__syscall_ulong_t __msg_cbytes;msgqnum_t msg_qnum;msglen_t msg_qbytes;__pid_t msg_lspid;__pid_t msg_lrpid;__syscall_ulong_t __glibc_reserved4;__syscall_ulong_t __glibc_reserved5;};
struct msginfo{int msgpool;int msgmap;int msgmax;int msgmnb;int msgmni;int msgssz;int msgtql;unsigned short int msgseg;};
typedef __pid_t pid_t;
typedef __ssize_t ssize_t;
struct msgbuf{__syscall_slong_t mtype;char mtext[1];};
#pragma gillint opaque
#define MSG_COPY 040000
#define MSG_EXCEPT 020000
#define MSG_INFO 12
#define MSG_NOERROR 010000
#define MSG_STAT 11
#define MSG_STAT_ANY 13
#define msg_cbytes
