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
