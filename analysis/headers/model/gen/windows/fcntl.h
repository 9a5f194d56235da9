#include <io.h>
#pragma gillint opaque
#define O_ACCMODE
#define O_APPEND
#define O_BINARY
#define O_CREAT
#define O_EXCL
#define O_NOINHERIT
#define O_RANDOM
#define O_RAW
#define O_RDONLY
#define O_RDWR
#define O_SEQUENTIAL
#define O_TEMPORARY
#define O_TEXT
#define O_TRUNC
#define O_WRONLY
#define _O_ACCMODE
#define _O_APPEND 0x0008
#define _O_BINARY 0x8000
#define _O_CREAT 0x0100
#define _O_EXCL 0x0400
#define _O_NOINHERIT 0x0080
#define _O_RANDOM 0x0010
#define _O_RAW
#define _O_RDONLY 0x0000
#define _O_RDWR 0x0002
#define _O_SEQUENTIAL 0x0020
#define _O_SHORT_LIVED 0x1000
#define _O_TEMPORARY 0x0040
#define _O_TEXT 0x4000
#define _O_TRUNC 0x0200
#define _O_U16TEXT 0x20000
#define _O_U8TEXT 0x40000
#define _O_WRONLY 0x0001
#define _O_WTEXT 0x10000
