#pragma gillint opaque
#pragma gillint expand DUMMYSTRUCTNAME DUMMYSTRUCTNAME1 DUMMYSTRUCTNAME2 DUMMYSTRUCTNAME3 DUMMYSTRUCTNAME4 DUMMYSTRUCTNAME5 DUMMYUNIONNAME DUMMYUNIONNAME1 DUMMYUNIONNAME2 DUMMYUNIONNAME3 DUMMYUNIONNAME4 DUMMYUNIONNAME5 DUMMYUNIONNAME6 DUMMYUNIONNAME7 DUMMYUNIONNAME8 DUMMYUNIONNAME9 MINGW_SDK_INIT UNALIGNED _CRTIMP _CRTNOALIAS _CRTRESTRICT _CRT_ALIGN _CRT_ALTERNATIVE_IMPORTED _CRT_DEPRECATE_TEXT _CRT_INSECURE_DEPRECATE_GLOBALS _CRT_INSECURE_DEPRECATE_MEMORY _CRT_MANAGED_HEAP_DEPRECATE _CRT_OBSOLETE _CRT_USE_WINAPI_FAMILY_DESKTOP_APP _THREADLOCALEINFO
#define DOMAIN
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
#define EDOM 33
#define ERANGE 34
#define FP_ILOGB0
#define FP_ILOGBNAN
#define FP_INFINITE
#define FP_NAN 0x0100
#define FP_NDENORM
#define FP_NINF
#define FP_NNORM
#define FP_NORMAL 0x0400
#define FP_NZERO
#define FP_PDENORM
#define FP_PINF
#define FP_PNORM
#define FP_PZERO
#define FP_QNAN
#define FP_SNAN
#define FP_SUBNORMAL
#define FP_ZERO 0x4000
#define HUGE
#define HUGE_VAL
#define HUGE_VALF
#define HUGE_VALL
#define INFINITY
#define MINGW_SDK_INIT
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_E 2.7182818284590452354
#define M_LN10 2.30258509299404568402
#define M_LN2 0.69314718055994530942
#define M_LOG10E 0.43429448190325182765
#define M_LOG2E 1.4426950408889634074
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_SQRT1_2 0.70710678118654752440
#define M_SQRT2 1.41421356237309504880
#define NAN
#define OVERFLOW
#define PLOSS
#define SING
#define TLOSS
#define UNALIGNED
#define UNDERFLOW
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
#define fpclassify(...)
#define isfinite(...)
#define isgreater(...)
#define isgreaterequal(...)
#define isinf(...)
#define isless(...)
#define islessequal(...)
#define islessgreater(...)
#define isnan(...)
#define isnormal(...)
#define isunordered(...)
#define matherr
#define signbit(...)
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
struct _exception{int type;const char*name;double arg1;double arg2;double retval;};
struct _complex{double x;double y;};
typedef float float_t;
typedef double double_t;
