#pragma gillint opaque
#include <linux/types.h>
struct iovec{void*iov_base;__kernel_size_t iov_len;};
#define UIO_FASTIOV 8
#define UIO_MAXIOV 1024
