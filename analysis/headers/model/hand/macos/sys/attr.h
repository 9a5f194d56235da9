#include <sys/types.h>
struct attrlist { unsigned short bitmapcount; unsigned short reserved; unsigned int commonattr; unsigned int volattr; unsigned int dirattr; unsigned int fileattr; unsigned int forkattr; };
#pragma gillint opaque ATTR_BIT_MAP_COUNT ATTR_CMN_NAME ATTR_CMN_CRTIME ATTR_CMN_OBJTYPE
#define ATTR_BIT_MAP_COUNT
#define ATTR_CMN_NAME
#define ATTR_CMN_CRTIME
#define ATTR_CMN_OBJTYPE
