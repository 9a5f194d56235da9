#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
typedef unsigned int wint_t;
typedef struct{int __count;union{unsigned int __wch;char __wchb[4];}__value;}__mbstate_t;
typedef __mbstate_t mbstate_t;
typedef struct _IO_FILE __FILE;
typedef struct _IO_FILE FILE;
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
#pragma gillint opaque
#define WEOF (0xffffffffu)
