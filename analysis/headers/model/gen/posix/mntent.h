#include <features.h>
#include <paths.h>
typedef struct _IO_FILE FILE;
struct mntent{char*mnt_fsname;char*mnt_dir;char*mnt_type;char*mnt_opts;int mnt_freq;int mnt_passno;};
#pragma gillint opaque
#define MNTOPT_DEFAULTS "defaults"
#define MNTOPT_NOAUTO "noauto"
#define MNTOPT_NOSUID "nosuid"
#define MNTOPT_RO "ro"
#define MNTOPT_RW "rw"
#define MNTOPT_SUID "suid"
#define MNTTAB
#define MNTTYPE_IGNORE "ignore"
#define MNTTYPE_NFS "nfs"
#define MNTTYPE_SWAP "swap"
#define MOUNTED
