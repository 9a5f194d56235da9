#include <linux/openat2.h>
struct f_owner_ex{int type;__kernel_pid_t pid;};
struct flock{short l_type;short l_whence;__kernel_off_t l_start;__kernel_off_t l_len;__kernel_pid_t l_pid;};
struct flock64{short l_type;short l_whence;__kernel_loff_t l_start;__kernel_loff_t l_len;__kernel_pid_t l_pid;};
#pragma gillint opaque
#define AT_EACCESS 0x200
#define AT_EMPTY_PATH 0x1000
#define AT_FDCWD -100
#define AT_NO_AUTOMOUNT 0x800
#define AT_RECURSIVE 0x8000
#define AT_REMOVEDIR 0x200
#define AT_STATX_DONT_SYNC 0x4000
#define AT_STATX_FORCE_SYNC 0x2000
#define AT_STATX_SYNC_AS_STAT 0x0000
#define AT_STATX_SYNC_TYPE 0x6000
#define AT_SYMLINK_FOLLOW 0x400
#define AT_SYMLINK_NOFOLLOW 0x100
#define DN_ACCESS 0x00000001
#define DN_ATTRIB 0x00000020
#define DN_CREATE 0x00000004
#define DN_DELETE 0x00000008
#define DN_MODIFY 0x00000002
#define DN_MULTISHOT 0x80000000
#define DN_RENAME 0x00000010
#define FASYNC 00020000
#define FD_CLOEXEC 1
#define F_ADD_SEALS
#define F_CANCELLK
#define F_DUPFD 0
#define F_DUPFD_CLOEXEC
#define F_EXLCK 4
#define F_GETFD 1
#define F_GETFL 3
#define F_GETLEASE
#define F_GETLK 5
#define F_GETOWN 9
#define F_GETOWNER_UIDS 17
#define F_GETOWN_EX 16
#define F_GETPIPE_SZ
#define F_GETSIG 11
#define F_GET_FILE_RW_HINT
#define F_GET_RW_HINT
#define F_GET_SEALS
#define F_LINUX_SPECIFIC_BASE 1024
#define F_NOTIFY
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define F_OWNER_PGRP 2
#define F_OWNER_PID 1
#define F_OWNER_TID 0
#define F_RDLCK 0
#define F_SEAL_FUTURE_WRITE 0x0010
#define F_SEAL_GROW 0x0004
#define F_SEAL_SEAL 0x0001
#define F_SEAL_SHRINK 0x0002
#define F_SEAL_WRITE 0x0008
#define F_SETFD 2
#define F_SETFL 4
#define F_SETLEASE
#define F_SETLK 6
#define F_SETLKW 7
#define F_SETOWN 8
#define F_SETOWN_EX 15
#define F_SETPIPE_SZ
#define F_SETSIG 10
#define F_SET_FILE_RW_HINT
#define F_SET_RW_HINT
#define F_SHLCK 8
#define F_UNLCK 2
#define F_WRLCK 1
#define LOCK_EX 2
#define LOCK_MAND 32
#define LOCK_NB 4
#define LOCK_READ 64
#define LOCK_RW 192
#define LOCK_SH 1
#define LOCK_UN 8
#define LOCK_WRITE 128
#define O_ACCMODE 00000003
#define O_APPEND 00002000
#define O_CLOEXEC 02000000
#define O_CREAT 00000100
#define O_DIRECT 00040000
#define O_DIRECTORY 00200000
#define O_DSYNC 00010000
#define O_EXCL 00000200
#define O_LARGEFILE 00100000
#define O_NDELAY
#define O_NOATIME 01000000
#define O_NOCTTY 00000400
#define O_NOFOLLOW 00400000
#define O_NONBLOCK 00004000
#define O_PATH 010000000
#define O_RDONLY 00000000
#define O_RDWR 00000002
#define O_SYNC
#define O_TMPFILE
#define O_TRUNC 00001000
#define O_WRONLY 00000001
#define RWF_WRITE_LIFE_NOT_SET
#define RWH_WRITE_LIFE_EXTREME 5
#define RWH_WRITE_LIFE_LONG 4
#define RWH_WRITE_LIFE_MEDIUM 3
#define RWH_WRITE_LIFE_NONE 1
#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_SHORT 2
