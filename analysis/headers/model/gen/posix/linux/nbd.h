#include <linux/types.h>
enum{NBD_CMD_READ=0,NBD_CMD_WRITE=1,NBD_CMD_DISC=2,NBD_CMD_FLUSH=3,NBD_CMD_TRIM=4};
struct nbd_request{__be32 magic;__be32 type;char handle[8];__be64 from;__be32 len;};
struct nbd_reply{__be32 magic;__be32 error;char handle[8];};
#pragma gillint opaque
#define NBD_CFLAG_DESTROY_ON_DISCONNECT (1<<0)
#define NBD_CFLAG_DISCONNECT_ON_CLOSE (1<<1)
#define NBD_CLEAR_QUE
#define NBD_CLEAR_SOCK
#define NBD_CMD_FLAG_FUA (1<<16)
#define NBD_DISCONNECT
#define NBD_DO_IT
#define NBD_FLAG_CAN_MULTI_CONN (1<<8)
#define NBD_FLAG_HAS_FLAGS (1<<0)
#define NBD_FLAG_READ_ONLY (1<<1)
#define NBD_FLAG_SEND_FLUSH (1<<2)
#define NBD_FLAG_SEND_FUA (1<<3)
#define NBD_FLAG_SEND_TRIM (1<<5)
#define NBD_PRINT_DEBUG
#define NBD_REPLY_MAGIC 0x67446698
#define NBD_REQUEST_MAGIC 0x25609513
#define NBD_SET_BLKSIZE
#define NBD_SET_FLAGS
#define NBD_SET_SIZE
#define NBD_SET_SIZE_BLOCKS
#define NBD_SET_SOCK
#define NBD_SET_TIMEOUT
