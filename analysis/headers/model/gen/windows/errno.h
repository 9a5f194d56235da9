#pragma gillint opaque
#pragma gillint expand DUMMYSTRUCTNAME DUMMYSTRUCTNAME1 DUMMYSTRUCTNAME2 DUMMYSTRUCTNAME3 DUMMYSTRUCTNAME4 DUMMYSTRUCTNAME5 DUMMYUNIONNAME DUMMYUNIONNAME1 DUMMYUNIONNAME2 DUMMYUNIONNAME3 DUMMYUNIONNAME4 DUMMYUNIONNAME5 DUMMYUNIONNAME6 DUMMYUNIONNAME7 DUMMYUNIONNAME8 DUMMYUNIONNAME9 MINGW_SDK_INIT UNALIGNED _CRTIMP _CRTNOALIAS _CRTRESTRICT _CRT_ALIGN _CRT_ALTERNATIVE_IMPORTED _CRT_DEPRECATE_TEXT _CRT_INSECURE_DEPRECATE_GLOBALS _CRT_INSECURE_DEPRECATE_MEMORY _CRT_MANAGED_HEAP_DEPRECATE _CRT_OBSOLETE _CRT_USE_WINAPI_FAMILY_DESKTOP_APP _THREADLOCALEINFO
#define DUMMYSTRUCTNAME
#define DUMMYSTRUCTNAME1
#define DUMMYSTRUCTNAME2
#define DUMMYSTRUCTNAME3
#define DUMMYSTRUCTNAME4
#define DUMMYSTRUCTNAME5
#define DUMMYUNIONNAME
#define DUMMYUNIONNAME1
#define DUMMYUNIONNAME2
#define DUMMYUNIONNAME3
#define DUMMYUNIONNAME4
#define DUMMYUNIONNAME5
#define DUMMYUNIONNAME6
#define DUMMYUNIONNAME7
#define DUMMYUNIONNAME8
#define DUMMYUNIONNAME9
#define EACCES 13
#define EADDRINUSE 100
#define EADDRNOTAVAIL 101
#define EAFNOSUPPORT 102
#define EAGAIN 11
#define EALREADY 103
#define EBADF 9
#define EBADMSG 104
#define EBUSY 16
#define ECANCELED 105
#define ECHILD 10
#define ECONNABORTED 106
#define ECONNREFUSED 107
#define ECONNRESET 108
#define EDEADLK 36
#define EDEADLOCK
#define EDESTADDRREQ 109
#define EDOM 33
#define EEXIST 17
#define EFAULT 14
#define EFBIG 27
#define EHOSTUNREACH 110
#define EIDRM 111
#define EILSEQ 42
#define EINPROGRESS 112
#define EINTR 4
#define EINVAL 22
#define EIO 5
#define EISCONN 113
#define EISDIR 21
#define ELOOP 114
#define EMFILE 24
#define EMLINK 31
#define EMSGSIZE 115
#define ENAMETOOLONG 38
#define ENETDOWN 116
#define ENETRESET 117
#define ENETUNREACH 118
#define ENFILE 23
#define ENOBUFS 119
#define ENODATA 120
#define ENODEV 19
#define ENOENT 2
#define ENOEXEC 8
#define ENOFILE
#define ENOLCK 39
#define ENOLINK 121
#define ENOMEM 12
#define ENOMSG 122
#define ENOPROTOOPT 123
#define ENOSPC 28
#define ENOSR 124
#define ENOSTR 125
#define ENOSYS 40
#define ENOTCONN 126
#define ENOTDIR 20
#define ENOTEMPTY 41
#define ENOTRECOVERABLE 127
#define ENOTSOCK 128
#define ENOTSUP 129
#define ENOTTY 25
#define ENXIO 6
#define EOPNOTSUPP 130
#define EOVERFLOW 132
#define EOWNERDEAD 133
#define EPERM 1
#define EPIPE 32
#define EPROTO 134
#define EPROTONOSUPPORT 135
#define EPROTOTYPE 136
#define ERANGE 34
#define EROFS 30
#define ESPIPE 29
#define ESRCH 3
#define ETIME 137
#define ETIMEDOUT 138
#define ETXTBSY 139
#define EWOULDBLOCK 140
#define EXDEV 18
#define MINGW_SDK_INIT
#define UNALIGNED
#define _CRTIMP
#define _CRTIMP2
#define _CRTIMP_ALTERNATIVE
#define _CRTIMP_NOIA64
#define _CRTIMP_PURE
#define _CRTNOALIAS
#define _CRTRESTRICT
#define _CRT_ALIGN(...)
#define _CRT_ALTERNATIVE_IMPORTED
#define _CRT_DEPRECATE_TEXT(...)
#define _CRT_INSECURE_DEPRECATE_GLOBALS(...)
#define _CRT_INSECURE_DEPRECATE_MEMORY(...)
#define _CRT_MANAGED_HEAP_DEPRECATE
#define _CRT_OBSOLETE(...)
#define _CRT_SECURE_CPP_NOTHROW
#define _CRT_STRINGIZE(...)
#define _CRT_UNUSED(...)
#define _CRT_USE_WINAPI_FAMILY_DESKTOP_APP
#define _CRT_WIDE(...)
#define _CRT_glob
#define _THREADLOCALEINFO
#define _TRUNCATE
#define errno
typedef int __int128;
typedef size_t rsize_t;
typedef unsigned short wint_t;
typedef unsigned short wctype_t;
typedef int errno_t;
typedef long __time32_t;
typedef long long __time64_t;
typedef __time64_t time_t;
typedef struct threadlocaleinfostruct*pthreadlocinfo;
typedef struct threadmbcinfostruct*pthreadmbcinfo;
typedef struct localeinfo_struct{pthreadlocinfo locinfo;pthreadmbcinfo mbcinfo;}_locale_tstruct,*_locale_t;
typedef struct tagLC_ID{unsigned short wLanguage;unsigned short wCountry;unsigned short wCodePage;}LC_ID,*LPLC_ID;
typedef struct threadlocaleinfostruct{const unsigned short*_locale_pctype;int _locale_mb_cur_max;unsigned int _locale_lc_codepage;}threadlocinfo;
