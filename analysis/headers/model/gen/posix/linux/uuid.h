#include <linux/types.h>
typedef struct{__u8 b[16];}guid_t;
typedef guid_t uuid_le;
#pragma gillint opaque
#define GUID_INIT(...)
#define NULL_UUID_LE
#define UUID_LE(...)
