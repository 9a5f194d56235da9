#include <linux/types.h>
struct iovec{void*iov_base;__kernel_size_t iov_len;};
#pragma gillint opaque
#define UIO_FASTIOV 8
#define UIO_MAXIOV 1024
