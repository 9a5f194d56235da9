#include <stdarg.h>
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
#define _CRTNOALIAS
#define _CRTRESTRICT
#define _CRT_USE_WINAPI_FAMILY_DESKTOP_APP
#define _THREADLOCALEINFO
#pragma gillint opaque
#define _CRT_SECURE_CPP_NOTHROW
#define errno
