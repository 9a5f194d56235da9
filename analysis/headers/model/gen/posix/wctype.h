#include <bits/types.h>
typedef unsigned int wint_t;
typedef unsigned long int wctype_t;
enum{__ISwupper=0,__ISwlower=1,__ISwalpha=2,__ISwdigit=3,__ISwxdigit=4,__ISwspace=5,__ISwprint=6,__ISwgraph=7,__ISwblank=8,__ISwcntrl=9,__ISwpunct=10,__ISwalnum=11,_ISwupper=((__ISwupper)<8?(int)((1UL<<(__ISwupper))<<24):((__ISwupper)<16?(int)((1UL<<(__ISwupper))<<8):((__ISwupper)<24?(int)((1UL<<(__ISwupper))>>8):(int)((1UL<<(__ISwupper))>>24)))),_ISwlower=((__ISwlower)<8?(int)((1UL<<(__ISwlower))<<24):((__ISwlower)<16?(int)((1UL<<(__ISwlower))<<8):((__ISwlower)<24?(int)((1UL<<(__ISwlower))>>8):(int)((1UL<<(__ISwlower))>>24)))),_ISwalpha=((__ISwalpha)<8?(int)((1UL<<(__ISwalpha))<<24):((__ISwalpha)<16?(int)((1UL<<(__ISwalpha))<<8):((__ISwalpha)<24?(int)((1UL<<(__ISwalpha))>>8):(int)((1UL<<(__ISwalpha))>>24)))),_ISwdigit=((__ISwdigit)<8?(int)((1UL<<(__ISwdigit))<<24):((__ISwdigit)<16?(int)((1UL<<(__ISwdigit))<<8):((__ISwdigit)<24?(int)((1UL<<(__ISwdigit))>>8):(int)((1UL<<(__ISwdigit))>>24)))),_ISwxdigit=((__ISwxdigit)<8?(int)((1UL<<(__ISwxdigit))<<24):((__ISwxdigit)<16?(int)((1UL<<(__ISwxdigit))<<8):((__ISwxdigit)<24?(int)((1UL<<(__ISwxdigit))>>8):(int)((1UL<<(__ISwxdigit))>>24)))),_ISwspace=((__ISwspace)<8?(int)((1UL<<(__ISwspace))<<24):((__ISwspace)<16?(int)((1UL<<(__ISwspace))<<8):((__ISwspace)<24?(int)((1UL<<(__ISwspace))>>8):(int)((1UL<<(__ISwspace))>>24)))),_ISwprint=((__ISwprint)<8?(int)((1UL<<(__ISwprint))<<24):((__ISwprint)<16?(int)((1UL<<(__ISwprint))<<8):((__ISwprint)<24?(int)((1UL<<(__ISwprint))>>8):(int)((1UL<<(__ISwprint))>>24)))),_ISwgraph=((__ISwgraph)<8?(int)((1UL<<(__ISwgraph))<<24):((__ISwgraph)<16?(int)((1UL<<(__ISwgraph))<<8):((__ISwgraph)<24?(int)((1UL<<(__ISwgraph))>>8):(int)((1UL<<(__ISwgraph))>>24)))),_ISwblank=((__ISwblank)<8?(int)((1UL<<(__ISwblank))<<24):((__ISwblank)<16?(int)((1UL<<(__ISwblank))<<8):((__ISwblank)<24?(int)((1UL<<(__ISwblank))>>8):(int)((1UL<<(__ISwblank))>>24)))),_ISwcntrl=((__ISwcntrl)<8?(int)((1UL<<(__ISwcntrl))<<24):((__ISwcntrl)<16?(int)((1UL<<(__ISwcntrl))<<8):((__ISwcntrl)<24?(int)((1UL<<(__ISwcntrl))>>8):(int)((1UL<<(__ISwcntrl))>>24)))),_ISwpunct=((__ISwpunct)<8?(int)((1UL<<(__ISwpunct))<<24):((__ISwpunct)<16?(int)((1UL<<(__ISwpunct))<<8):((__ISwpunct)<24?(int)((1UL<<(__ISwpunct))>>8):(int)((1UL<<(__ISwpunct))>>24)))),_ISwalnum=((__ISwalnum)<8?(int)((1UL<<(__ISwalnum))<<24):((__ISwalnum)<16?(int)((1UL<<(__ISwalnum))<<8):((__ISwalnum)<24?(int)((1UL<<(__ISwalnum))>>8):(int)((1UL<<(__ISwalnum))>>24))))};
typedef const __int32_t*wctrans_t;
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
#pragma gillint opaque
#define WEOF (0xffffffffu)
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
