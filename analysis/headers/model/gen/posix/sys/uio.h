#include <sys/types.h>
struct iovec{void*iov_base;size_t iov_len;};
#pragma gillint opaque
#define RWF_APPEND 0x00000010
#define RWF_DSYNC 0x00000002
#define RWF_HIPRI 0x00000001
#define RWF_NOAPPEND 0x00000020
#define RWF_NOWAIT 0x00000008
#define RWF_SYNC 0x00000004
#define UIO_MAXIOV
