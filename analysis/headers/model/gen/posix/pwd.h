#include <bits/types.h>
#include <stddef.h>
typedef __gid_t gid_t;
typedef __uid_t uid_t;
struct passwd{char*pw_name;char*pw_passwd;__uid_t pw_uid;__gid_t pw_gid;char*pw_gecos;char*pw_dir;char*pw_shell;};
typedef struct _IO_FILE FILE;
#pragma gillint opaque
#define NSS_BUFLEN_PASSWD 1024
