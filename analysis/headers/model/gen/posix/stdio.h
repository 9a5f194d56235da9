#include <bits/types.h>
#include <stdarg.h>
#include <stddef.h>
typedef struct{int __count;union{unsigned int __wch;char __wchb[4];}__value;}__mbstate_t;
typedef struct _G_fpos_t{__off_t __pos;__mbstate_t __state;}__fpos_t;
typedef struct _G_fpos64_t{__off64_t __pos;__mbstate_t __state;}__fpos64_t;
typedef struct _IO_FILE __FILE;
typedef struct _IO_FILE FILE;
typedef void _IO_lock_t;
struct _IO_FILE{int _flags;char*_IO_read_ptr;char*_IO_read_end;char*_IO_read_base;char*_IO_write_base;char*_IO_write_ptr;char*_IO_write_end;char*_IO_buf_base;char*_IO_buf_end;char*_IO_save_base;char*_IO_backup_base;char*_IO_save_end;struct _IO_marker*_markers;struct _IO_FILE*_chain;int _fileno;int _flags2;__off_t _old_offset;unsigned short _cur_column;signed char _vtable_offset;char _shortbuf[1];_IO_lock_t*_lock;__off64_t _offset;struct _IO_codecvt*_codecvt;struct _IO_wide_data*_wide_data;struct _IO_FILE*_freeres_list;void*_freeres_buf;size_t __pad5;int _mode;char _unused2[15*sizeof(int)-4*sizeof(void*)-sizeof(size_t)];};
typedef __ssize_t cookie_read_function_t(void*__cookie,char*__buf,size_t __nbytes);
typedef __ssize_t cookie_write_function_t(void*__cookie,const char*__buf,size_t __nbytes);
typedef int cookie_seek_function_t(void*__cookie,__off64_t*__pos,int __w);
typedef int cookie_close_function_t(void*__cookie);
typedef struct _IO_cookie_io_functions_t{cookie_read_function_t*read;cookie_write_function_t*write;cookie_seek_function_t*seek;cookie_close_function_t*close;}cookie_io_functions_t;
typedef __off_t off_t;
typedef __off64_t off64_t;
typedef __ssize_t ssize_t;
typedef __fpos_t fpos_t;
typedef __fpos64_t fpos64_t;
#define BUFSIZ 8192
#define EOF (-1)
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 238328
#pragma gillint opaque
#define L_ctermid 9
#define L_cuserid 9
#define P_tmpdir "/tmp"
#define RENAME_EXCHANGE (1<<1)
#define RENAME_NOREPLACE (1<<0)
#define RENAME_WHITEOUT (1<<2)
#define SEEK_CUR 1
#define SEEK_DATA 3
#define SEEK_END 2
#define SEEK_HOLE 4
#define SEEK_SET 0
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define __GLIBC_USE_IEC_60559_BFP_EXT 1
#define __GLIBC_USE_IEC_60559_BFP_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_TYPES_EXT 1
#define __GLIBC_USE_LIB_EXT2 1
#define stderr
#define stdin
#define stdout
