#include <io.h>
#include <sys/types.h>
struct _stat32{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;__time32_t st_atime;__time32_t st_mtime;__time32_t st_ctime;};
struct stat{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;time_t st_atime;time_t st_mtime;time_t st_ctime;};
struct _stat32i64{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;long long st_size;__time32_t st_atime;__time32_t st_mtime;__time32_t st_ctime;};
struct _stat64i32{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;__time64_t st_atime;__time64_t st_mtime;__time64_t st_ctime;};
struct _stat64{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;long long st_size;__time64_t st_atime;__time64_t st_mtime;__time64_t st_ctime;};
#pragma gillint opaque
#define S_IEXEC
#define S_IFBLK
#define S_IFCHR
#define S_IFDIR
#define S_IFIFO
#define S_IFMT
#define S_IFREG
#define S_IREAD
#define S_IRGRP
#define S_IROTH
#define S_IRUSR
#define S_IRWXG
#define S_IRWXO
#define S_IRWXU
#define S_ISBLK(...)
#define S_ISCHR(...)
#define S_ISDIR(...)
#define S_ISFIFO(...)
#define S_ISREG(...)
#define S_IWGRP
#define S_IWOTH
#define S_IWRITE
#define S_IWUSR
#define S_IXGRP
#define S_IXOTH
#define S_IXUSR
#define _S_IEXEC 0x0040
#define _S_IFBLK 0x3000
#define _S_IFCHR 0x2000
#define _S_IFDIR 0x4000
#define _S_IFIFO 0x1000
#define _S_IFMT 0xF000
#define _S_IFREG 0x8000
#define _S_IREAD 0x0100
#define _S_IRUSR
#define _S_IRWXU
#define _S_IWRITE 0x0080
#define _S_IWUSR
#define _S_IXUSR
#define fstat64
#define stat64
