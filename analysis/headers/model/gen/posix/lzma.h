#include <inttypes.h>
#include <stddef.h>
typedef unsigned char lzma_bool;
typedef enum{LZMA_RESERVED_ENUM=0}lzma_reserved_enum;
typedef enum{LZMA_OK=0,LZMA_STREAM_END=1,LZMA_NO_CHECK=2,LZMA_UNSUPPORTED_CHECK=3,LZMA_GET_CHECK=4,LZMA_MEM_ERROR=5,LZMA_MEMLIMIT_ERROR=6,LZMA_FORMAT_ERROR=7,LZMA_OPTIONS_ERROR=8,LZMA_DATA_ERROR=9,LZMA_BUF_ERROR=10,LZMA_PROG_ERROR=11,LZMA_SEEK_NEEDED=12,LZMA_RET_INTERNAL1=101,LZMA_RET_INTERNAL2=102,LZMA_RET_INTERNAL3=103,LZMA_RET_INTERNAL4=104,LZMA_RET_INTERNAL5=105,LZMA_RET_INTERNAL6=106,LZMA_RET_INTERNAL7=107,LZMA_RET_INTERNAL8=108}lzma_ret;
typedef enum{LZMA_RUN=0,LZMA_SYNC_FLUSH=1,LZMA_FULL_FLUSH=2,LZMA_FULL_BARRIER=4,LZMA_FINISH=3}lzma_action;
typedef struct{void*(*alloc)(void*opaque,size_t nmemb,size_t size);void(*free)(void*opaque,void*ptr);void*opaque;}lzma_allocator;
typedef struct lzma_internal_s lzma_internal;
typedef struct{const uint8_t*next_in;size_t avail_in;uint64_t total_in;uint8_t*next_out;size_t avail_out;uint64_t total_out;const lzma_allocator*allocator;lzma_internal*internal;void*reserved_ptr1;void*reserved_ptr2;void*reserved_ptr3;void*reserved_ptr4;uint64_t seek_pos;uint64_t reserved_int2;size_t reserved_int3;size_t reserved_int4;lzma_reserved_enum reserved_enum1;lzma_reserved_enum reserved_enum2;}lzma_stream;
typedef uint64_t lzma_vli;
typedef enum{LZMA_CHECK_NONE=0,LZMA_CHECK_CRC32=1,LZMA_CHECK_CRC64=4,LZMA_CHECK_SHA256=10}lzma_check;
typedef struct{lzma_vli id;void*options;}lzma_filter;
typedef struct{uint32_t start_offset;}lzma_options_bcj;
typedef enum{LZMA_DELTA_TYPE_BYTE}lzma_delta_type;
typedef struct{lzma_delta_type type;uint32_t dist;uint32_t reserved_int1;uint32_t reserved_int2;uint32_t reserved_int3;uint32_t reserved_int4;void*reserved_ptr1;void*reserved_ptr2;}lzma_options_delta;
typedef enum{LZMA_MF_HC3=0x03,LZMA_MF_HC4=0x04,LZMA_MF_BT2=0x12,LZMA_MF_BT3=0x13,LZMA_MF_BT4=0x14}lzma_match_finder;
typedef enum{LZMA_MODE_FAST=1,LZMA_MODE_NORMAL=2}lzma_mode;
typedef struct{uint32_t dict_size;const uint8_t*preset_dict;uint32_t preset_dict_size;uint32_t lc;uint32_t lp;uint32_t pb;lzma_mode mode;uint32_t nice_len;lzma_match_finder mf;uint32_t depth;uint32_t ext_flags;uint32_t ext_size_low;uint32_t ext_size_high;uint32_t reserved_int4;uint32_t reserved_int5;uint32_t reserved_int6;uint32_t reserved_int7;uint32_t reserved_int8;lzma_reserved_enum reserved_enum1;lzma_reserved_enum reserved_enum2;lzma_reserved_enum reserved_enum3;lzma_reserved_enum reserved_enum4;void*reserved_ptr1;void*reserved_ptr2;}lzma_options_lzma;
typedef struct{uint32_t flags;uint32_t threads;uint64_t block_size;uint32_t timeout;uint32_t preset;const lzma_filter*filters;lzma_check check;lzma_reserved_enum reserved_enum1;lzma_reserved_enum reserved_enum2;lzma_reserved_enum reserved_enum3;uint32_t reserved_int1;uint32_t reserved_int2;uint32_t reserved_int3;uint32_t reserved_int4;uint64_t memlimit_threading;uint64_t memlimit_stop;uint64_t reserved_int7;uint64_t reserved_int8;void*reserved_ptr1;void*reserved_ptr2;void*reserved_ptr3;void*reserved_ptr4;}lzma_mt;
typedef struct{uint32_t version;lzma_vli backward_size;lzma_check check;lzma_reserved_enum reserved_enum1;lzma_reserved_enum reserved_enum2;lzma_reserved_enum reserved_enum3;lzma_reserved_enum reserved_enum4;lzma_bool reserved_bool1;lzma_bool reserved_bool2;lzma_bool reserved_bool3;lzma_bool reserved_bool4;lzma_bool reserved_bool5;lzma_bool reserved_bool6;lzma_bool reserved_bool7;lzma_bool reserved_bool8;uint32_t reserved_int1;uint32_t reserved_int2;}lzma_stream_flags;
typedef struct{uint32_t version;uint32_t header_size;lzma_check check;lzma_vli compressed_size;lzma_vli uncompressed_size;lzma_filter*filters;uint8_t raw_check[64];void*reserved_ptr1;void*reserved_ptr2;void*reserved_ptr3;uint32_t reserved_int1;uint32_t reserved_int2;lzma_vli reserved_int3;lzma_vli reserved_int4;lzma_vli reserved_int5;lzma_vli reserved_int6;lzma_vli reserved_int7;lzma_vli reserved_int8;lzma_reserved_enum reserved_enum1;lzma_reserved_enum reserved_enum2;lzma_reserved_enum reserved_enum3;lzma_reserved_enum reserved_enum4;lzma_bool ignore_check;lzma_bool reserved_bool2;lzma_bool reserved_bool3;lzma_bool reserved_bool4;lzma_bool reserved_bool5;lzma_bool reserved_bool6;lzma_bool reserved_bool7;lzma_bool reserved_bool8;}lzma_block;
typedef struct lzma_index_s lzma_index;
typedef struct{struct{const lzma_stream_flags*flags;const void*reserved_ptr1;const void*reserved_ptr2;const void*reserved_ptr3;lzma_vli number;lzma_vli block_count;lzma_vli compressed_offset;lzma_vli uncompressed_offset;lzma_vli compressed_size;lzma_vli uncompressed_size;lzma_vli padding;lzma_vli reserved_vli1;lzma_vli reserved_vli2;lzma_vli reserved_vli3;lzma_vli reserved_vli4;}stream;struct{lzma_vli number_in_file;lzma_vli compressed_file_offset;lzma_vli uncompressed_file_offset;lzma_vli number_in_stream;lzma_vli compressed_stream_offset;lzma_vli uncompressed_stream_offset;lzma_vli uncompressed_size;lzma_vli unpadded_size;lzma_vli total_size;lzma_vli reserved_vli1;lzma_vli reserved_vli2;lzma_vli reserved_vli3;lzma_vli reserved_vli4;const void*reserved_ptr1;const void*reserved_ptr2;const void*reserved_ptr3;const void*reserved_ptr4;}block;union{const void*p;size_t s;lzma_vli v;}internal[6];}lzma_index_iter;
typedef enum{LZMA_INDEX_ITER_ANY=0,LZMA_INDEX_ITER_STREAM=1,LZMA_INDEX_ITER_BLOCK=2,LZMA_INDEX_ITER_NONEMPTY_BLOCK=3}lzma_index_iter_mode;
typedef struct lzma_index_hash_s lzma_index_hash;
#define LZMA_API_CALL
#define LZMA_API_IMPORT
#define LZMA_BACKWARD_SIZE_MIN 4
#define LZMA_BLOCK_HEADER_SIZE_MAX 1024
#define LZMA_BLOCK_HEADER_SIZE_MIN 8
#define LZMA_CHECK_ID_MAX 15
#define LZMA_CHECK_SIZE_MAX 64
#define LZMA_DELTA_DIST_MAX 256
#define LZMA_DELTA_DIST_MIN 1
#define LZMA_FILTERS_MAX 4
#define LZMA_LCLP_MAX 4
#define LZMA_LCLP_MIN 0
#define LZMA_PB_MAX 4
#define LZMA_PB_MIN 0
#define LZMA_VLI_BYTES_MAX 9
#pragma gillint opaque
#define LZMA_API(...)
#define LZMA_BACKWARD_SIZE_MAX
#define LZMA_CONCATENATED
#define LZMA_DICT_SIZE_DEFAULT
#define LZMA_DICT_SIZE_MIN
#define LZMA_FAIL_FAST
#define LZMA_FILTER_ARM
#define LZMA_FILTER_ARM64
#define LZMA_FILTER_ARMTHUMB
#define LZMA_FILTER_DELTA
#define LZMA_FILTER_IA64
#define LZMA_FILTER_LZMA1
#define LZMA_FILTER_LZMA1EXT
#define LZMA_FILTER_LZMA2
#define LZMA_FILTER_POWERPC
#define LZMA_FILTER_SPARC
#define LZMA_FILTER_X86
#define LZMA_IGNORE_CHECK
#define LZMA_LC_DEFAULT 3
#define LZMA_LP_DEFAULT 0
#define LZMA_LZMA1EXT_ALLOW_EOPM
#define LZMA_PB_DEFAULT 2
#define LZMA_PRESET_DEFAULT
#define LZMA_PRESET_EXTREME
#define LZMA_PRESET_LEVEL_MASK
#define LZMA_STREAM_HEADER_SIZE 12
#define LZMA_STREAM_INIT
#define LZMA_STR_ALL_FILTERS
#define LZMA_STR_DECODER
#define LZMA_STR_ENCODER
#define LZMA_STR_GETOPT_LONG
#define LZMA_STR_NO_SPACES
#define LZMA_STR_NO_VALIDATION
#define LZMA_TELL_ANY_CHECK
#define LZMA_TELL_NO_CHECK
#define LZMA_TELL_UNSUPPORTED_CHECK
#define LZMA_VERSION
#define LZMA_VERSION_COMMIT ""
#define LZMA_VERSION_MAJOR 5
#define LZMA_VERSION_MINOR 4
#define LZMA_VERSION_PATCH 1
#define LZMA_VERSION_STABILITY
#define LZMA_VERSION_STABILITY_ALPHA 0
#define LZMA_VERSION_STABILITY_BETA 1
#define LZMA_VERSION_STABILITY_STABLE 2
#define LZMA_VERSION_STABILITY_STRING ""
#define LZMA_VERSION_STRING
#define LZMA_VERSION_STRING_C(...)
#define LZMA_VERSION_STRING_C_(...)
#define LZMA_VLI_C(...)
#define LZMA_VLI_MAX
#define LZMA_VLI_UNKNOWN
#define lzma_attr_const
#define lzma_attr_pure
#define lzma_attr_warn_unused_result
#define lzma_block_header_size_decode(...)
#define lzma_set_ext_size(...)
#define lzma_vli_is_valid(...)
