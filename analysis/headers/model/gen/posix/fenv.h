#include <features.h>
enum{FE_INVALID=0x01,__FE_DENORM=0x02,FE_DIVBYZERO=0x04,FE_OVERFLOW=0x08,FE_UNDERFLOW=0x10,FE_INEXACT=0x20};
enum{FE_TONEAREST=0,FE_DOWNWARD=0x400,FE_UPWARD=0x800,FE_TOWARDZERO=0xc00};
typedef unsigned short int fexcept_t;
typedef struct{unsigned short int __control_word;unsigned short int __glibc_reserved1;unsigned short int __status_word;unsigned short int __glibc_reserved2;unsigned short int __tags;unsigned short int __glibc_reserved3;unsigned int __eip;unsigned short int __cs_selector;unsigned int __opcode:11;unsigned int __glibc_reserved4:5;unsigned int __data_offset;unsigned short int __data_selector;unsigned short int __glibc_reserved5;unsigned int __mxcsr;}fenv_t;
typedef struct{unsigned short int __control_word;unsigned short int __glibc_reserved;unsigned int __mxcsr;}femode_t;
#pragma gillint opaque
#define FE_ALL_EXCEPT
#define FE_DFL_ENV
#define FE_DFL_MODE
#define FE_DIVBYZERO 0x04
#define FE_DOWNWARD 0x400
#define FE_INEXACT 0x20
#define FE_INVALID 0x01
#define FE_NOMASK_ENV
#define FE_OVERFLOW 0x08
#define FE_TONEAREST 0
#define FE_TOWARDZERO 0xc00
#define FE_UNDERFLOW 0x10
#define FE_UPWARD 0x800
#define __GLIBC_USE_IEC_60559_BFP_EXT 1
#define __GLIBC_USE_IEC_60559_BFP_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_TYPES_EXT 1
#define __GLIBC_USE_LIB_EXT2 1
