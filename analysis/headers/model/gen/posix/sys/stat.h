#include <bits/types.h>
#include <linux/stat.h>
typedef __time_t time_t;
struct timespec{__time_t tv_sec;__syscall_slong_t tv_nsec;};
typedef __dev_t dev_t;
typedef __gid_t gid_t;
typedef __ino_t ino_t;
typedef __mode_t mode_t;
typedef __nlink_t nlink_t;
typedef __off_t off_t;
typedef __uid_t uid_t;
typedef __blkcnt_t blkcnt_t;
typedef __blksize_t blksize_t;
struct stat{__dev_t st_dev;__ino_t st_ino;__nlink_t st_nlink;__mode_t st_mode;__uid_t st_uid;__gid_t st_gid;int __pad0;__dev_t st_rdev;__off_t st_size;__blksize_t st_blksize;__blkcnt_t st_blocks;struct timespec st_atim;struct timespec st_mtim;struct timespec st_ctim;__syscall_slong_t __glibc_reserved[3];};
struct stat64{__dev_t st_dev;__ino64_t st_ino;__nlink_t st_nlink;__mode_t st_mode;__uid_t st_uid;__gid_t st_gid;int __pad0;__dev_t st_rdev;__off_t st_size;__blksize_t st_blksize;__blkcnt64_t st_blocks;struct timespec st_atim;struct timespec st_mtim;struct timespec st_ctim;__syscall_slong_t __glibc_reserved[3];};
#pragma gillint opaque
#define ACCESSPERMS
#define ALLPERMS
#define DEFFILEMODE
#define S_BLKSIZE 512
#define S_IEXEC
#define S_IFBLK
#define S_IFCHR
#define S_IFDIR
#define S_IFIFO
#define S_IFLNK
#define S_IFMT
#define S_IFREG
#define S_IFSOCK
#define S_IREAD
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
#define S_IWRITE
#define S_IWUSR
#define S_IXGRP
#define S_IXOTH
#define S_IXUSR
#define S_TYPEISMQ(...)
#define S_TYPEISSEM(...)
#define S_TYPEISSHM(...)
#define UTIME_NOW ((1l<<30)-1l)
#define UTIME_OMIT ((1l<<30)-2l)
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
