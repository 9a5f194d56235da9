#include <string.h>
typedef unsigned long _fsize_t;
struct _finddata32_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;_fsize_t size;char name[260];};
struct _finddata32i64_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;long long size;char name[260];};
struct _finddata64i32_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;_fsize_t size;char name[260];};
struct __finddata64_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;long long size;char name[260];};
struct _wfinddata32_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;_fsize_t size;wchar_t name[260];};
struct _wfinddata32i64_t{unsigned attrib;__time32_t time_create;__time32_t time_access;__time32_t time_write;long long size;wchar_t name[260];};
struct _wfinddata64i32_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;_fsize_t size;wchar_t name[260];};
struct _wfinddata64_t{unsigned attrib;__time64_t time_create;__time64_t time_access;__time64_t time_write;long long size;wchar_t name[260];};
typedef long _off_t;
typedef long off32_t;
typedef long long _off64_t;
typedef long long off64_t;
typedef off32_t off_t;
