#include <stdio.h>
typedef struct{char*next_in;unsigned int avail_in;unsigned int total_in_lo32;unsigned int total_in_hi32;char*next_out;unsigned int avail_out;unsigned int total_out_lo32;unsigned int total_out_hi32;void*state;void*(*bzalloc)(void*,int,int);void(*bzfree)(void*,void*);void*opaque;}bz_stream;
typedef void BZFILE;
#define BZ_EXPORT
#pragma gillint opaque
#define BZ_API(...)
#define BZ_CONFIG_ERROR (-9)
#define BZ_DATA_ERROR (-4)
#define BZ_DATA_ERROR_MAGIC (-5)
#define BZ_FINISH 2
#define BZ_FINISH_OK 3
#define BZ_FLUSH 1
#define BZ_FLUSH_OK 2
#define BZ_IO_ERROR (-6)
#define BZ_MAX_UNUSED 5000
#define BZ_MEM_ERROR (-3)
#define BZ_OK 0
#define BZ_OUTBUFF_FULL (-8)
#define BZ_PARAM_ERROR (-2)
#define BZ_RUN 0
#define BZ_RUN_OK 1
#define BZ_SEQUENCE_ERROR (-1)
#define BZ_STREAM_END 4
#define BZ_UNEXPECTED_EOF (-7)
