#include <bits/types.h>
struct statfs{__fsword_t f_type;__fsword_t f_bsize;__fsblkcnt_t f_blocks;__fsblkcnt_t f_bfree;__fsblkcnt_t f_bavail;__fsfilcnt_t f_files;__fsfilcnt_t f_ffree;__fsid_t f_fsid;__fsword_t f_namelen;__fsword_t f_frsize;__fsword_t f_flags;__fsword_t f_spare[4];};
struct statfs64{__fsword_t f_type;__fsword_t f_bsize;__fsblkcnt64_t f_blocks;__fsblkcnt64_t f_bfree;__fsblkcnt64_t f_bavail;__fsfilcnt64_t f_files;__fsfilcnt64_t f_ffree;__fsid_t f_fsid;__fsword_t f_namelen;__fsword_t f_frsize;__fsword_t f_flags;__fsword_t f_spare[4];};
