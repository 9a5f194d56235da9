#include <bits/types.h>
typedef int __ipc_pid_t;
struct ipc_perm{__key_t __key;__uid_t uid;__gid_t gid;__uid_t cuid;__gid_t cgid;__mode_t mode;unsigned short int __seq;unsigned short int __pad2;__syscall_ulong_t __glibc_reserved1;__syscall_ulong_t __glibc_reserved2;};
typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __mode_t mode_t;
typedef __key_t key_t;
#pragma gillint opaque
#define IPC_CREAT 01000
#define IPC_EXCL 02000
#define IPC_INFO 3
#define IPC_NOWAIT 04000
#define IPC_PRIVATE
#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
