#include <features.h>
struct fstab{char*fs_spec;char*fs_file;char*fs_vfstype;char*fs_mntops;const char*fs_type;int fs_freq;int fs_passno;};
#pragma gillint opaque
#define FSTAB "/etc/fstab"
#define FSTAB_RO "ro"
#define FSTAB_RQ "rq"
#define FSTAB_RW "rw"
#define FSTAB_SW "sw"
#define FSTAB_XX "xx"
