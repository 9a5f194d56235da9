#include <sys/stat.h>
#include <sys/types.h>
enum{FTW_F,FTW_D,FTW_DNR,FTW_NS,FTW_SL,FTW_DP,FTW_SLN};
enum{FTW_PHYS=1,FTW_MOUNT=2,FTW_CHDIR=4,FTW_DEPTH=8,FTW_ACTIONRETVAL=16};
enum{FTW_CONTINUE=0,FTW_STOP=1,FTW_SKIP_SUBTREE=2,FTW_SKIP_SIBLINGS=3,};
struct FTW{int base;int level;};
typedef int(*__ftw_func_t)(const char*__filename,const struct stat*__status,int __flag);
typedef int(*__ftw64_func_t)(const char*__filename,const struct stat64*__status,int __flag);
typedef int(*__nftw_func_t)(const char*__filename,const struct stat*__status,int __flag,struct FTW*__info);
typedef int(*__nftw64_func_t)(const char*__filename,const struct stat64*__status,int __flag,struct FTW*__info);
#pragma gillint opaque
#define FTW_ACTIONRETVAL
#define FTW_CHDIR
#define FTW_CONTINUE
#define FTW_D
#define FTW_DEPTH
#define FTW_DNR
#define FTW_DP
#define FTW_F
#define FTW_MOUNT
#define FTW_NS
#define FTW_PHYS
#define FTW_SKIP_SIBLINGS
#define FTW_SKIP_SUBTREE
#define FTW_SL
#define FTW_SLN
#define FTW_STOP
