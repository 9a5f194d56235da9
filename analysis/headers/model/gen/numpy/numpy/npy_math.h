#include <numpy/npy_common.h>
#define NPY_1_PI 0.318309886183790671537767526745028724
#define NPY_1_PIf 0.318309886183790671537767526745028724F
#define NPY_1_PIl 0.318309886183790671537767526745028724L
#define NPY_2_PI 0.636619772367581343075535053490057448
#define NPY_2_PIf 0.636619772367581343075535053490057448F
#define NPY_2_PIl 0.636619772367581343075535053490057448L
#define NPY_INPLACE
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_MATH_H_
#pragma gillint opaque
#define NPY_CSETIMAG(...)
#define NPY_CSETIMAGF(...)
#define NPY_CSETIMAGL(...)
#define NPY_CSETREAL(...)
#define NPY_CSETREALF(...)
#define NPY_CSETREALL(...)
#define NPY_E 2.718281828459045235360287471352662498
#define NPY_EULER 0.577215664901532860606512090082402431
#define NPY_EULERf 0.577215664901532860606512090082402431F
#define NPY_EULERl 0.577215664901532860606512090082402431L
#define NPY_Ef 2.718281828459045235360287471352662498F
#define NPY_El 2.718281828459045235360287471352662498L
#define NPY_FPE_DIVIDEBYZERO 1
#define NPY_FPE_INVALID 8
#define NPY_FPE_OVERFLOW 2
#define NPY_FPE_UNDERFLOW 4
#define NPY_INFINITY
#define NPY_INFINITYF
#define NPY_INFINITYL
#define NPY_LOG10E 0.434294481903251827651128918916605082
#define NPY_LOG10Ef 0.434294481903251827651128918916605082F
#define NPY_LOG10El 0.434294481903251827651128918916605082L
#define NPY_LOG2E 1.442695040888963407359924681001892137
#define NPY_LOG2Ef 1.442695040888963407359924681001892137F
#define NPY_LOG2El 1.442695040888963407359924681001892137L
#define NPY_LOGE10 2.302585092994045684017991454684364208
#define NPY_LOGE10f 2.302585092994045684017991454684364208F
#define NPY_LOGE10l 2.302585092994045684017991454684364208L
#define NPY_LOGE2 0.693147180559945309417232121458176568
#define NPY_LOGE2f 0.693147180559945309417232121458176568F
#define NPY_LOGE2l 0.693147180559945309417232121458176568L
#define NPY_NAN
#define NPY_NANF
#define NPY_NANL
#define NPY_NZERO
#define NPY_NZEROF
#define NPY_NZEROL
#define NPY_PI 3.141592653589793238462643383279502884
#define NPY_PI_2 1.570796326794896619231321691639751442
#define NPY_PI_2f 1.570796326794896619231321691639751442F
#define NPY_PI_2l 1.570796326794896619231321691639751442L
#define NPY_PI_4 0.785398163397448309615660845819875721
#define NPY_PI_4f 0.785398163397448309615660845819875721F
#define NPY_PI_4l 0.785398163397448309615660845819875721L
#define NPY_PIf 3.141592653589793238462643383279502884F
#define NPY_PIl 3.141592653589793238462643383279502884L
#define NPY_PZERO
#define NPY_PZEROF
#define NPY_PZEROL
#define NPY_SQRT1_2 0.707106781186547524400844362104849039
#define NPY_SQRT1_2f 0.707106781186547524400844362104849039F
#define NPY_SQRT1_2l 0.707106781186547524400844362104849039L
#define NPY_SQRT2 1.414213562373095048801688724209698079
#define NPY_SQRT2f 1.414213562373095048801688724209698079F
#define NPY_SQRT2l 1.414213562373095048801688724209698079L
#define PyArray_MAX(...)
#define PyArray_MIN(...)
#define npy_acos
#define npy_acosf
#define npy_acosh
#define npy_acoshf
#define npy_acoshl
#define npy_acosl
#define npy_asin
#define npy_asinf
#define npy_asinh
#define npy_asinhf
#define npy_asinhl
#define npy_asinl
#define npy_atan
#define npy_atanf
#define npy_atanh
#define npy_atanhf
#define npy_atanhl
#define npy_atanl
#define npy_cbrt
#define npy_cbrtf
#define npy_cbrtl
#define npy_ceil
#define npy_ceilf
#define npy_ceill
#define npy_copysign
#define npy_copysignf
#define npy_copysignl
#define npy_cosh
#define npy_coshf
#define npy_coshl
#define npy_degrees
#define npy_degreesf
#define npy_degreesl
#define npy_exp
#define npy_exp2
#define npy_exp2f
#define npy_exp2l
#define npy_expm1
#define npy_expm1f
#define npy_expm1l
#define npy_fabs
#define npy_fabsf
#define npy_fabsl
#define npy_floor
#define npy_floorf
#define npy_floorl
#define npy_fmod
#define npy_fmodf
#define npy_fmodl
#define npy_frexp
#define npy_frexpf
#define npy_frexpl
#define npy_isfinite(...)
#define npy_isinf(...)
#define npy_isnan(...)
#define npy_ldexp
#define npy_ldexpf
#define npy_ldexpl
#define npy_log
#define npy_log10
#define npy_log10f
#define npy_log10l
#define npy_log1p
#define npy_log1pf
#define npy_log1pl
#define npy_logf
#define npy_logl
#define npy_modf
#define npy_nextafter
#define npy_nextafterf
#define npy_nextafterl
#define npy_pow
#define npy_radians
#define npy_radiansf
#define npy_radiansl
#define npy_rint
#define npy_rintf
#define npy_rintl
#define npy_signbit(...)
#define npy_sinh
#define npy_sinhf
#define npy_sinhl
#define npy_sqrt
#define npy_tanh
#define npy_tanhf
#define npy_tanhl
#define npy_trunc
#define npy_truncf
#define npy_truncl
