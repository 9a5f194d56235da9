#pragma gillint opaque
#include <sys/types.h>
#define XATTR_CREATE
#define XATTR_REPLACE
enum{XATTR_CREATE=1,XATTR_REPLACE=2};
