#include <string.h>
typedef char _TCHAR;
typedef signed char _TSCHAR;
typedef unsigned char _TUCHAR;
typedef char _TXCHAR;
typedef int _TINT;
typedef char TCHAR,*PTCHAR;
typedef unsigned char TBYTE,*PTBYTE;
#pragma gillint opaque
#define _TDIR
#define _TEOF
