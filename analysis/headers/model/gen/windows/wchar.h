#include <stddef.h>
struct _iobuf{char*_ptr;int _cnt;char*_base;int _flag;int _file;int _charbuf;int _bufsiz;char*_tmpfname;};
typedef struct _iobuf FILE;
typedef unsigned long _fsize_t;
struct _wfinddata32_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;_fsize_t size;wchar_t name[260];};
struct _wfinddata32i64_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;long long size;wchar_t name[260];};
struct _wfinddata64i32_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;_fsize_t size;wchar_t name[260];};
struct _wfinddata64_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;long long size;wchar_t name[260];};
typedef unsigned short _ino_t;
typedef unsigned short ino_t;
typedef unsigned int _dev_t;
typedef unsigned int dev_t;
typedef long _off_t;
typedef long off32_t;
typedef long long _off64_t;
typedef long long off64_t;
typedef off32_t off_t;
struct _stat32{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;__time32_t st_atime;__time32_t st_mtime;__time32_t st_ctime;};
struct stat{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;time_t st_atime;time_t st_mtime;time_t st_ctime;};
struct _stat32i64{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;long long st_size;__time32_t st_atime;__time32_t st_mtime;__time32_t st_ctime;};
struct _stat64i32{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;_off_t st_size;__time64_t st_atime;__time64_t st_mtime;__time64_t st_ctime;};
struct _stat64{_dev_t st_dev;_ino_t st_ino;unsigned short st_mode;short st_nlink;short st_uid;short st_gid;_dev_t st_rdev;long long st_size;__time64_t st_atime;__time64_t st_mtime;__time64_t st_ctime;};
struct tm{int tm_sec;int tm_min;int tm_hour;int tm_mday;int tm_mon;int tm_year;int tm_wday;int tm_yday;int tm_isdst;};
typedef struct _Mbstatet{unsigned long _Wchar;unsigned short _Byte,_State;}_Mbstatet;
typedef _Mbstatet mbstate_t;
typedef wchar_t _Wint_t;
#pragma gillint opaque
#define WEOF
#define _CRT_INTERNAL_LOCAL_PRINTF_OPTIONS
#define _CRT_INTERNAL_LOCAL_SCANF_OPTIONS
#define fstat64
#define getwc(...)
#define getwchar(...)
#define isleadbyte(...)
#define iswalnum(...)
#define iswalpha(...)
#define iswascii(...)
#define iswcntrl(...)
#define iswdigit(...)
#define iswgraph(...)
#define iswlower(...)
#define iswprint(...)
#define iswpunct(...)
#define iswspace(...)
#define iswupper(...)
#define iswxdigit(...)
#define putwc(...)
#define putwchar(...)
#define stat64
#define stderr
#define stdin
#define stdout
#define wcswcs
#define wpopen
