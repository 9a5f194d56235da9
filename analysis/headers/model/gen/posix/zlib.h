#include <limits.h>
#include <stdarg.h>
#include <sys/types.h>
#include <unistd.h>
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
typedef voidpf(*alloc_func)(voidpf opaque,uInt items,uInt size);
typedef void(*free_func)(voidpf opaque,voidpf address);
typedef struct z_stream_s{Bytef*next_in;uInt avail_in;uLong total_in;Bytef*next_out;uInt avail_out;uLong total_out;char*msg;struct internal_state*state;alloc_func zalloc;free_func zfree;voidpf opaque;int data_type;uLong adler;uLong reserved;}z_stream;
typedef z_stream*z_streamp;
typedef struct gz_header_s{int text;uLong time;int xflags;int os;Bytef*extra;uInt extra_len;uInt extra_max;Bytef*name;uInt name_max;Bytef*comment;uInt comm_max;int hcrc;int done;}gz_header;
typedef gz_header*gz_headerp;
typedef unsigned(*in_func)(void*,unsigned char**);
typedef int(*out_func)(void*,unsigned char*,unsigned);
typedef struct gzFile_s*gzFile;
struct gzFile_s{unsigned have;unsigned char*next;off64_t pos;};
#define FAR
#define STDC
#define STDC99
#define ZEXPORT
#define ZEXPORTVA
#define Z_LARGE64
#define Z_LFS64
#define z_const
#define z_off64_t off64_t
#define z_off_t off_t
#pragma gillint opaque
#define MAX_MEM_LEVEL 9
#define MAX_WBITS 15
#define OF(...)
#define ZLIB_VERNUM 0x12d0
#define ZLIB_VERSION "1.2.13"
#define ZLIB_VER_MAJOR 1
#define ZLIB_VER_MINOR 2
#define ZLIB_VER_REVISION 13
#define ZLIB_VER_SUBREVISION 0
#define Z_ARG(...)
#define Z_ASCII
#define Z_BEST_COMPRESSION 9
#define Z_BEST_SPEED 1
#define Z_BINARY 0
#define Z_BLOCK 5
#define Z_BUF_ERROR (-5)
#define Z_DATA_ERROR (-3)
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_DEFAULT_STRATEGY 0
#define Z_DEFLATED 8
#define Z_ERRNO (-1)
#define Z_FILTERED 1
#define Z_FINISH 4
#define Z_FIXED 4
#define Z_FULL_FLUSH 3
#define Z_HUFFMAN_ONLY 2
#define Z_MEM_ERROR (-4)
#define Z_NEED_DICT 2
#define Z_NO_COMPRESSION 0
#define Z_NO_FLUSH 0
#define Z_NULL 0
#define Z_OK 0
#define Z_PARTIAL_FLUSH 1
#define Z_RLE 3
#define Z_STREAM_END 1
#define Z_STREAM_ERROR (-2)
#define Z_SYNC_FLUSH 2
#define Z_TEXT 1
#define Z_TREES 6
#define Z_UNKNOWN 2
#define Z_VERSION_ERROR (-6)
#define deflateInit(...)
#define deflateInit2(...)
#define gzgetc(...)
#define inflateBackInit(...)
#define inflateInit(...)
#define inflateInit2(...)
#define zlib_version
