#include <limits.h>
typedef int(*_onexit_t)(void);
typedef struct _div_t{int quot;int rem;}div_t;
typedef struct _ldiv_t{long quot;long rem;}ldiv_t;
typedef struct{unsigned char ld[10];}_LDOUBLE;
typedef struct{double x;}_CRT_DOUBLE;
typedef struct{float f;}_CRT_FLOAT;
typedef struct{long double x;}_LONGDOUBLE;
typedef struct{unsigned char ld12[12];}_LDBL12;
typedef void(*_purecall_handler)(void);
typedef void(*_invalid_parameter_handler)(const wchar_t*,const wchar_t*,const wchar_t*,unsigned int,uintptr_t);
typedef struct{long long quot,rem;}lldiv_t;
typedef struct _heapinfo{int*_pentry;size_t _size;int _useflag;}_HEAPINFO;
#define RAND_MAX 0x7fff
#define _CRT_DOUBLE_DEC
#define onexit_t _onexit_t
#pragma gillint opaque
#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define MB_CUR_MAX
#define _alloca(...)
#define _countof(...)
#define _environ
#define alloca(...)
#define environ
#define sys_errlist
#define sys_nerr
