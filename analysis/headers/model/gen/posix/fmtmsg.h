#include <features.h>
enum{MM_HARD=0x001,MM_SOFT=0x002,MM_FIRM=0x004,MM_APPL=0x008,MM_UTIL=0x010,MM_OPSYS=0x020,MM_RECOVER=0x040,MM_NRECOV=0x080,MM_PRINT=0x100,MM_CONSOLE=0x200};
enum{MM_NOSEV=0,MM_HALT,MM_ERROR,MM_WARNING,MM_INFO};
enum{MM_NOTOK=-1,MM_OK=0,MM_NOMSG=1,MM_NOCON=4};
#pragma gillint opaque
#define MM_APPL
#define MM_CONSOLE
#define MM_ERROR
#define MM_FIRM
#define MM_HALT
#define MM_HARD
#define MM_INFO
#define MM_NOCON
#define MM_NOMSG
#define MM_NOSEV
#define MM_NOTOK
#define MM_NRECOV
#define MM_NULLACT
#define MM_NULLLBL
#define MM_NULLMC
#define MM_NULLSEV 0
#define MM_NULLTAG
#define MM_NULLTXT
#define MM_OK
#define MM_OPSYS
#define MM_PRINT
#define MM_RECOVER
#define MM_SOFT
#define MM_UTIL
#define MM_WARNING
