#include <bits/types.h>
#include <linux/falloc.h>
#include <stddef.h>
struct flock{short int l_type;short int l_whence;__off_t l_start;__off_t l_len;__pid_t l_pid;};
struct flock64{short int l_type;short int l_whence;__off64_t l_start;__off64_t l_len;__pid_t l_pid;};
struct iovec{void*iov_base;size_t iov_len;};
enum __pid_type{F_OWNER_TID=0,F_OWNER_PID,F_OWNER_PGRP,F_OWNER_GID=F_OWNER_PGRP};
struct f_owner_ex{enum __pid_type type;__pid_t pid;};
struct file_handle{unsigned int handle_bytes;int handle_type;unsigned char f_handle[0];};
typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __off64_t off64_t;
typedef __pid_t pid_t;
typedef __time_t time_t;
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
struct stat{__dev_t st_dev;__ino_t st_ino;__nlink_t st_nlink;__mode_t st_mode;__uid_t st_uid;__gid_t st_gid;int __pad0;__dev_t st_rdev;__off_t st_size;__blksize_t st_blksize;__blkcnt_t st_blocks;struct timespec st_atim;struct timespec st_mtim;struct timespec st_ctim;__syscall_slong_t __glibc_reserved[3];};
struct stat64{__dev_t st_dev;__ino64_t st_ino;__nlink_t st_nlink;__mode_t st_mode;__uid_t st_uid;__gid_t st_gid;int __pad0;__dev_t st_rdev;__off_t st_size;__blksize_t st_blksize;__blkcnt64_t st_blocks;struct timespec st_atim;struct timespec st_mtim;struct timespec st_ctim;__syscall_slong_t __glibc_reserved[3];};
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
#define FAPPEND
#define FASYNC
#define FD_CLOEXEC 1
#define FFSYNC
#define FNDELAY
#define FNONBLOCK
#define F_ADD_SEALS 1033
#define F_DUPFD 0
#define F_DUPFD_CLOEXEC 1030
#define F_EXLCK 4
#define F_GETFD 1
#define F_GETFL 3
#define F_GETLEASE 1025
#define F_GETLK
#define F_GETLK64 5
#define F_GETOWN
#define F_GETOWN_EX
#define F_GETPIPE_SZ 1032
#define F_GETSIG
#define F_GET_FILE_RW_HINT 1037
#define F_GET_RW_HINT 1035
#define F_GET_SEALS 1034
#define F_LOCK 1
#define F_NOTIFY 1026
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define F_OK 0
#define F_RDLCK 0
#define F_SEAL_FUTURE_WRITE 0x0010
#define F_SEAL_GROW 0x0004
#define F_SEAL_SEAL 0x0001
#define F_SEAL_SHRINK 0x0002
#define F_SEAL_WRITE 0x0008
#define F_SETFD 2
#define F_SETFL 4
#define F_SETLEASE 1024
#define F_SETLK
#define F_SETLK64 6
#define F_SETLKW
#define F_SETLKW64 7
#define F_SETOWN
#define F_SETOWN_EX
#define F_SETPIPE_SZ 1031
#define F_SETSIG
#define F_SET_FILE_RW_HINT 1038
#define F_SET_RW_HINT 1036
#define F_SHLCK 8
#define F_TEST 3
#define F_TLOCK 2
#define F_ULOCK 0
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
#define MAX_HANDLE_SZ 128
#define O_ACCMODE 0003
#define O_APPEND 02000
#define O_ASYNC 020000
#define O_CLOEXEC
#define O_CREAT 0100
#define O_DIRECT
#define O_DIRECTORY
#define O_DSYNC
#define O_EXCL 0200
#define O_FSYNC
#define O_LARGEFILE
#define O_NDELAY
#define O_NOATIME
#define O_NOCTTY 0400
#define O_NOFOLLOW
#define O_NONBLOCK 04000
#define O_PATH
#define O_RDONLY 00
#define O_RDWR 02
#define O_RSYNC
#define O_SYNC 04010000
#define O_TMPFILE
#define O_TRUNC 01000
#define O_WRONLY 01
#define POSIX_FADV_DONTNEED
#define POSIX_FADV_NOREUSE
#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define RWF_WRITE_LIFE_NOT_SET
#define RWH_WRITE_LIFE_EXTREME 5
#define RWH_WRITE_LIFE_LONG 4
#define RWH_WRITE_LIFE_MEDIUM 3
#define RWH_WRITE_LIFE_NONE 1
#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_SHORT 2
#define R_OK 4
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_SET 0
#define SPLICE_F_GIFT 8
#define SPLICE_F_MORE 4
#define SPLICE_F_MOVE 1
#define SPLICE_F_NONBLOCK 2
#define SYNC_FILE_RANGE_WAIT_AFTER 4
#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WRITE_AND_WAIT
#define S_IFBLK
#define S_IFCHR
#define S_IFDIR
#define S_IFIFO
#define S_IFLNK
#define S_IFMT
#define S_IFREG
#define S_IFSOCK
#define S_IRGRP
#define S_IROTH
#define S_IRUSR
#define S_IRWXG
#define S_IRWXO
#define S_IRWXU
#define S_ISGID
#define S_ISUID
#define S_ISVTX
#define S_IWGRP
#define S_IWOTH
#define S_IWUSR
#define S_IXGRP
#define S_IXOTH
#define S_IXUSR
#define UTIME_NOW ((1l<<30)-1l)
#define UTIME_OMIT ((1l<<30)-2l)
#define W_OK 2
#define X_OK 1
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
#define __S_IFBLK 0060000
#define __S_IFCHR 0020000
#define __S_IFDIR 0040000
#define __S_IFIFO 0010000
#define __S_IFLNK 0120000
#define __S_IFMT 0170000
#define __S_IFREG 0100000
#define __S_IFSOCK 0140000
#define st_atime
#define st_ctime
#define st_mtime
