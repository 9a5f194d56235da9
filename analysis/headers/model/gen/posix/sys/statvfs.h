#include <bits/types.h>
struct statvfs{unsigned long int f_bsize;unsigned long int f_frsize;__fsblkcnt_t f_blocks;__fsblkcnt_t f_bfree;__fsblkcnt_t f_bavail;__fsfilcnt_t f_files;__fsfilcnt_t f_ffree;__fsfilcnt_t f_favail;unsigned long int f_fsid;unsigned long int f_flag;unsigned long int f_namemax;int __f_spare[6];};
struct statvfs64{unsigned long int f_bsize;unsigned long int f_frsize;__fsblkcnt64_t f_blocks;__fsblkcnt64_t f_bfree;__fsblkcnt64_t f_bavail;__fsfilcnt64_t f_files;__fsfilcnt64_t f_ffree;__fsfilcnt64_t f_favail;unsigned long int f_fsid;unsigned long int f_flag;unsigned long int f_namemax;int __f_spare[6];};
enum{ST_RDONLY=1,ST_NOSUID=2,ST_NODEV=4,ST_NOEXEC=8,ST_SYNCHRONOUS=16,ST_MANDLOCK=64,ST_WRITE=128,ST_APPEND=256,ST_IMMUTABLE=512,ST_NOATIME=1024,ST_NODIRATIME=2048,ST_RELATIME=4096};
typedef __fsblkcnt_t fsblkcnt_t;
typedef __fsfilcnt_t fsfilcnt_t;
#pragma gillint opaque
#define ST_APPEND
#define ST_IMMUTABLE
#define ST_MANDLOCK
#define ST_NOATIME
#define ST_NODEV
#define ST_NODIRATIME
#define ST_NOEXEC
#define ST_NOSUID
#define ST_RDONLY
#define ST_RELATIME
#define ST_SYNCHRONOUS
#define ST_WRITE
