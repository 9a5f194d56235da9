#include <stddef.h>
struct _exception{int type;const char*name;double arg1;double arg2;double retval;};
struct _complex{double x;double y;};
typedef float float_t;
typedef double double_t;
#pragma gillint opaque
#define DOMAIN
#define EDOM 33
#define ERANGE 34
#define FP_ILOGB0
#define FP_ILOGBNAN
#define FP_INFINITE
#define FP_NAN 0x0100
#define FP_NDENORM
#define FP_NINF
#define FP_NNORM
#define FP_NORMAL 0x0400
#define FP_NZERO
#define FP_PDENORM
#define FP_PINF
#define FP_PNORM
#define FP_PZERO
#define FP_QNAN
#define FP_SNAN
#define FP_SUBNORMAL
#define FP_ZERO 0x4000
#define HUGE
#define HUGE_VAL
#define HUGE_VALF
#define HUGE_VALL
#define INFINITY
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_E 2.7182818284590452354
#define M_LN10 2.30258509299404568402
#define M_LN2 0.69314718055994530942
#define M_LOG10E 0.43429448190325182765
#define M_LOG2E 1.4426950408889634074
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_SQRT1_2 0.70710678118654752440
#define M_SQRT2 1.41421356237309504880
#define NAN
#define OVERFLOW
#define PLOSS
#define SING
#define TLOSS
#define UNDERFLOW
#define fpclassify(...)
#define isfinite(...)
#define isgreater(...)
#define isgreaterequal(...)
#define isinf(...)
#define isless(...)
#define islessequal(...)
#define islessgreater(...)
#define isnan(...)
#define isnormal(...)
#define isunordered(...)
#define matherr
#define signbit(...)
