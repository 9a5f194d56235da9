#include <sys/types.h>
struct xucred { unsigned int cr_version; uid_t cr_uid; short cr_ngroups; gid_t cr_groups[16]; };
#pragma gillint opaque XUCRED_VERSION LOCAL_PEERCRED
#define XUCRED_VERSION
#define LOCAL_PEERCRED
