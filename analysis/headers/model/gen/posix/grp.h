#include <bits/types.h>
#include <stddef.h>
typedef __gid_t gid_t;
struct group{char*gr_name;char*gr_passwd;__gid_t gr_gid;char**gr_mem;};
typedef struct _IO_FILE FILE;
#pragma gillint opaque
#define NSS_BUFLEN_GROUP 1024
