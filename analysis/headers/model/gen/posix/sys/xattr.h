#pragma gillint opaque
#include <sys/types.h>
enum{XATTR_CREATE=1,XATTR_REPLACE=2};
#define XATTR_CREATE
#define XATTR_REPLACE
