#include <linux/ioctl.h>
#include <linux/types.h>
struct rand_pool_info{int entropy_count;int buf_size;__u32 buf[];};
#pragma gillint opaque
#define GRND_INSECURE 0x0004
#define GRND_NONBLOCK 0x0001
#define GRND_RANDOM 0x0002
#define RNDADDENTROPY
#define RNDADDTOENTCNT
#define RNDCLEARPOOL
#define RNDGETENTCNT
#define RNDGETPOOL
#define RNDRESEEDCRNG
#define RNDZAPENTCNT
