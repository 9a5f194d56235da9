#include <stddef.h>
struct _iobuf{void*_Placeholder;};
typedef struct _iobuf FILE;
typedef long _off_t;
typedef long off32_t;
typedef long long _off64_t;
typedef long long off64_t;
typedef off32_t off_t;
typedef long long fpos_t;
#define BUFSIZ 512
#define EOF (-1)
#define FILENAME_MAX 260
#define FOPEN_MAX 20
#define TMP_MAX 32767
#pragma gillint opaque
#define L_tmpnam
#define L_tmpnam_s
#define P_tmpdir
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_SET 0
#define SYS_OPEN
#define TMP_MAX_S
#define WEOF
#define _CRT_INTERNAL_LOCAL_PRINTF_OPTIONS
#define _CRT_INTERNAL_LOCAL_SCANF_OPTIONS
#define _P_DETACH 4
#define _P_NOWAIT 1
#define _P_NOWAITO 3
#define _P_OVERLAY 2
#define _P_WAIT 0
#define _P_tmpdir "\\"
#define getwc(...)
#define getwchar(...)
#define pclose
#define popen
#define putwc(...)
#define putwchar(...)
#define stderr
#define stdin
#define stdout
#define wpopen
