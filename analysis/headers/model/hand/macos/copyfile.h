#include <stdint.h>
typedef struct _copyfile_state *copyfile_state_t;
typedef uint32_t copyfile_flags_t;
#pragma gillint opaque COPYFILE_ACL COPYFILE_STAT COPYFILE_XATTR COPYFILE_DATA COPYFILE_SECURITY COPYFILE_METADATA COPYFILE_ALL COPYFILE_CLONE
#define COPYFILE_ACL
#define COPYFILE_STAT
#define COPYFILE_XATTR
#define COPYFILE_DATA
#define COPYFILE_SECURITY
#define COPYFILE_METADATA
#define COPYFILE_ALL
#define COPYFILE_CLONE
