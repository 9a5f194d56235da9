#include <sys/types.h>
enum{XATTR_CREATE=1,XATTR_REPLACE=2};
#pragma gillint opaque
#define XATTR_CREATE
#define XATTR_REPLACE
