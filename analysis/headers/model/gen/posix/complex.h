#include <features.h>
#pragma gillint opaque
#define CMPLX(...)
#define CMPLXF(...)
#define CMPLXF128(...)
#define CMPLXF32(...)
#define CMPLXF32X(...)
#define CMPLXF64(...)
#define CMPLXF64X(...)
#define CMPLXL(...)
#define I
#define _Complex_I
#define __GLIBC_USE_IEC_60559_BFP_EXT 1
#define __GLIBC_USE_IEC_60559_BFP_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_TYPES_EXT 1
#define __GLIBC_USE_LIB_EXT2 1
