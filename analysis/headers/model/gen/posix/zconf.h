#pragma gillint opaque
#include <limits.h>
#include <stdarg.h>
#include <sys/types.h>
#include <unistd.h>
#pragma gillint expand FAR STDC STDC99 ZEXPORT ZEXPORTVA Z_LARGE64 Z_LFS64 z_const z_off64_t z_off_t
#define FAR
#define MAX_MEM_LEVEL 9
#define MAX_WBITS 15
#define OF(...)
#define STDC
#define STDC99
#define ZEXPORT
#define ZEXPORTVA
#define Z_ARG(...)
#define Z_LARGE64
#define Z_LFS64
#define z_const
#define z_off64_t off64_t
#define z_off_t off_t
typedef size_t z_size_t;
typedef unsigned char Byte;
typedef unsigned int uInt;
typedef unsigned long uLong;
typedef Byte Bytef;
typedef char charf;
typedef int intf;
typedef uInt uIntf;
typedef uLong uLongf;
typedef void const*voidpc;
typedef void*voidpf;
typedef void*voidp;
typedef unsigned z_crc_t;
