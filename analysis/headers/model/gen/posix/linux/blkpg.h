#include <linux/ioctl.h>
struct blkpg_ioctl_arg{int op;int flags;int datalen;void*data;};
struct blkpg_partition{long long start;long long length;int pno;char devname[64];char volname[64];};
#pragma gillint opaque
#define BLKPG
#define BLKPG_ADD_PARTITION 1
#define BLKPG_DEL_PARTITION 2
#define BLKPG_DEVNAMELTH 64
#define BLKPG_RESIZE_PARTITION 3
#define BLKPG_VOLNAMELTH 64
