#pragma gillint opaque
#define IOCSIZE_MASK
#define IOCSIZE_SHIFT
#define IOC_IN
#define IOC_INOUT
#define IOC_OUT
#define _IOC_DIR(...)
#define _IOC_DIRBITS 2
#define _IOC_DIRMASK
#define _IOC_DIRSHIFT
#define _IOC_NONE 0U
#define _IOC_NR(...)
#define _IOC_NRBITS 8
#define _IOC_NRMASK
#define _IOC_NRSHIFT 0
#define _IOC_READ 2U
#define _IOC_SIZE(...)
#define _IOC_SIZEBITS 14
#define _IOC_SIZEMASK
#define _IOC_SIZESHIFT
#define _IOC_TYPE(...)
#define _IOC_TYPEBITS 8
#define _IOC_TYPECHECK(...)
#define _IOC_TYPEMASK
#define _IOC_TYPESHIFT
#define _IOC_WRITE 1U
