#include <bits/types.h>
enum{_ISupper=((0)<8?((1<<(0))<<8):((1<<(0))>>8)),_ISlower=((1)<8?((1<<(1))<<8):((1<<(1))>>8)),_ISalpha=((2)<8?((1<<(2))<<8):((1<<(2))>>8)),_ISdigit=((3)<8?((1<<(3))<<8):((1<<(3))>>8)),_ISxdigit=((4)<8?((1<<(4))<<8):((1<<(4))>>8)),_ISspace=((5)<8?((1<<(5))<<8):((1<<(5))>>8)),_ISprint=((6)<8?((1<<(6))<<8):((1<<(6))>>8)),_ISgraph=((7)<8?((1<<(7))<<8):((1<<(7))>>8)),_ISblank=((8)<8?((1<<(8))<<8):((1<<(8))>>8)),_IScntrl=((9)<8?((1<<(9))<<8):((1<<(9))>>8)),_ISpunct=((10)<8?((1<<(10))<<8):((1<<(10))>>8)),_ISalnum=((11)<8?((1<<(11))<<8):((1<<(11))>>8))};
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
#pragma gillint opaque
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
#define isalnum(...)
#define isalnum_l(...)
#define isalpha(...)
#define isalpha_l(...)
#define isascii(...)
#define isascii_l(...)
#define isblank(...)
#define isblank_l(...)
#define iscntrl(...)
#define iscntrl_l(...)
#define isdigit(...)
#define isdigit_l(...)
#define isgraph(...)
#define isgraph_l(...)
#define islower(...)
#define islower_l(...)
#define isprint(...)
#define isprint_l(...)
#define ispunct(...)
#define ispunct_l(...)
#define isspace(...)
#define isspace_l(...)
#define isupper(...)
#define isupper_l(...)
#define isxdigit(...)
#define isxdigit_l(...)
#define toascii(...)
#define toascii_l(...)
