#pragma gillint opaque
#include <linux/types.h>
typedef struct{__u8 b[16];}guid_t;
typedef guid_t uuid_le;
#define GUID_INIT(...)
#define NULL_UUID_LE
#define UUID_LE(...)
