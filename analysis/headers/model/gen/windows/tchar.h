#pragma gillint opaque
#include <string.h>
#define _TDIR
#define _TEOF
typedef char _TCHAR;
typedef signed char _TSCHAR;
typedef unsigned char _TUCHAR;
typedef char _TXCHAR;
typedef int _TINT;
typedef char TCHAR,*PTCHAR;
typedef unsigned char TBYTE,*PTBYTE;
