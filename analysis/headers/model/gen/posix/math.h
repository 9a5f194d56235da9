#include <bits/types.h>
typedef float float_t;
typedef double double_t;
enum{FP_INT_UPWARD=0,FP_INT_DOWNWARD=1,FP_INT_TOWARDZERO=2,FP_INT_TONEARESTFROMZERO=3,FP_INT_TONEAREST=4,};
enum{FP_NAN=0,FP_INFINITE=1,FP_ZERO=2,FP_SUBNORMAL=3,FP_NORMAL=4};
#pragma gillint opaque
#define FP_ILOGB0 (-2147483647-1)
#define FP_ILOGBNAN (-2147483647-1)
#define FP_INFINITE 1
#define FP_INT_DOWNWARD 1
#define FP_INT_TONEAREST 4
#define FP_INT_TONEARESTFROMZERO 3
#define FP_INT_TOWARDZERO 2
#define FP_INT_UPWARD 0
#define FP_LLOGB0
#define FP_LLOGBNAN
#define FP_NAN 0
#define FP_NORMAL 4
#define FP_SUBNORMAL 3
#define FP_ZERO 2
#define HUGE_VAL
#define HUGE_VALF
#define HUGE_VALL
#define HUGE_VAL_F128
#define HUGE_VAL_F32
#define HUGE_VAL_F32X
#define HUGE_VAL_F64
#define HUGE_VAL_F64X
#define INFINITY
#define MATH_ERREXCEPT 2
#define MATH_ERRNO 1
#define MAXFLOAT 3.40282347e+38F
#define M_1_PI 0.31830988618379067154
#define M_1_PIf 0.31830988618379067154f
#define M_1_PIf128
#define M_1_PIf32
#define M_1_PIf32x
#define M_1_PIf64
#define M_1_PIf64x
#define M_1_PIl 0.318309886183790671537767526745028724L
#define M_2_PI 0.63661977236758134308
#define M_2_PIf 0.63661977236758134308f
#define M_2_PIf128
#define M_2_PIf32
#define M_2_PIf32x
#define M_2_PIf64
#define M_2_PIf64x
#define M_2_PIl 0.636619772367581343075535053490057448L
#define M_2_SQRTPI 1.12837916709551257390
#define M_2_SQRTPIf 1.12837916709551257390f
#define M_2_SQRTPIf128
#define M_2_SQRTPIf32
#define M_2_SQRTPIf32x
#define M_2_SQRTPIf64
#define M_2_SQRTPIf64x
#define M_2_SQRTPIl 1.128379167095512573896158903121545172L
#define M_E 2.7182818284590452354
#define M_Ef 2.7182818284590452354f
#define M_Ef128
#define M_Ef32
#define M_Ef32x
#define M_Ef64
#define M_Ef64x
#define M_El 2.718281828459045235360287471352662498L
#define M_LN10 2.30258509299404568402
#define M_LN10f 2.30258509299404568402f
#define M_LN10f128
#define M_LN10f32
#define M_LN10f32x
#define M_LN10f64
#define M_LN10f64x
#define M_LN10l 2.302585092994045684017991454684364208L
#define M_LN2 0.69314718055994530942
#define M_LN2f 0.69314718055994530942f
#define M_LN2f128
#define M_LN2f32
#define M_LN2f32x
#define M_LN2f64
#define M_LN2f64x
#define M_LN2l 0.693147180559945309417232121458176568L
#define M_LOG10E 0.43429448190325182765
#define M_LOG10Ef 0.43429448190325182765f
#define M_LOG10Ef128
#define M_LOG10Ef32
#define M_LOG10Ef32x
#define M_LOG10Ef64
#define M_LOG10Ef64x
#define M_LOG10El 0.434294481903251827651128918916605082L
#define M_LOG2E 1.4426950408889634074
#define M_LOG2Ef 1.4426950408889634074f
#define M_LOG2Ef128
#define M_LOG2Ef32
#define M_LOG2Ef32x
#define M_LOG2Ef64
#define M_LOG2Ef64x
#define M_LOG2El 1.442695040888963407359924681001892137L
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_2f 1.57079632679489661923f
#define M_PI_2f128
#define M_PI_2f32
#define M_PI_2f32x
#define M_PI_2f64
#define M_PI_2f64x
#define M_PI_2l 1.570796326794896619231321691639751442L
#define M_PI_4 0.78539816339744830962
#define M_PI_4f 0.78539816339744830962f
#define M_PI_4f128
#define M_PI_4f32
#define M_PI_4f32x
#define M_PI_4f64
#define M_PI_4f64x
#define M_PI_4l 0.785398163397448309615660845819875721L
#define M_PIf 3.14159265358979323846f
#define M_PIf128
#define M_PIf32
#define M_PIf32x
#define M_PIf64
#define M_PIf64x
#define M_PIl 3.141592653589793238462643383279502884L
#define M_SQRT1_2 0.70710678118654752440
#define M_SQRT1_2f 0.70710678118654752440f
#define M_SQRT1_2f128
#define M_SQRT1_2f32
#define M_SQRT1_2f32x
#define M_SQRT1_2f64
#define M_SQRT1_2f64x
#define M_SQRT1_2l 0.707106781186547524400844362104849039L
#define M_SQRT2 1.41421356237309504880
#define M_SQRT2f 1.41421356237309504880f
#define M_SQRT2f128
#define M_SQRT2f32
#define M_SQRT2f32x
#define M_SQRT2f64
#define M_SQRT2f64x
#define M_SQRT2l 1.414213562373095048801688724209698079L
#define NAN
#define SNAN
#define SNANF
#define SNANF128
#define SNANF32
#define SNANF32X
#define SNANF64
#define SNANF64X
#define SNANL
#define __GLIBC_FLT_EVAL_METHOD
#define __GLIBC_USE_IEC_60559_BFP_EXT 1
#define __GLIBC_USE_IEC_60559_BFP_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT 1
#define __GLIBC_USE_IEC_60559_FUNCS_EXT_C2X 1
#define __GLIBC_USE_IEC_60559_TYPES_EXT 1
#define __GLIBC_USE_LIB_EXT2 1
#define fpclassify(...)
#define iscanonical(...)
#define iseqsig(...)
#define isfinite(...)
#define isgreater(...)
#define isgreaterequal(...)
#define isinf(...)
#define isless(...)
#define islessequal(...)
#define islessgreater(...)
#define isnan(...)
#define isnormal(...)
#define issignaling(...)
#define issubnormal(...)
#define isunordered(...)
#define iszero(...)
#define math_errhandling
#define signbit(...)
