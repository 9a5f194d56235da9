#include <features.h>
#include <stdarg.h>
#include <stddef.h>
typedef struct _IO_FILE FILE;
struct printf_info{int prec;int width;wchar_t spec;unsigned int is_long_double:1;unsigned int is_short:1;unsigned int is_long:1;unsigned int alt:1;unsigned int space:1;unsigned int left:1;unsigned int showsign:1;unsigned int group:1;unsigned int extra:1;unsigned int is_char:1;unsigned int wide:1;unsigned int i18n:1;unsigned int is_binary128:1;unsigned int __pad:3;unsigned short int user;wchar_t pad;};
typedef int printf_function(FILE*__stream,const struct printf_info*__info,const void*const*__args);
typedef int printf_arginfo_size_function(const struct printf_info*__info,size_t __n,int*__argtypes,int*__size);
typedef int printf_arginfo_function(const struct printf_info*__info,size_t __n,int*__argtypes);
typedef void printf_va_arg_function(void*__mem,va_list*__ap);
enum{PA_INT,PA_CHAR,PA_WCHAR,PA_STRING,PA_WSTRING,PA_POINTER,PA_FLOAT,PA_DOUBLE,PA_LAST};
#pragma gillint opaque
#define PA_FLAG_LONG (1<<9)
#define PA_FLAG_LONG_DOUBLE
#define PA_FLAG_LONG_LONG (1<<8)
#define PA_FLAG_MASK 0xff00
#define PA_FLAG_PTR (1<<11)
#define PA_FLAG_SHORT (1<<10)
