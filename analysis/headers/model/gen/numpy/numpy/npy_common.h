#include <numpy/numpyconfig.h>
enum{NPY_CPU_UNKNOWN_ENDIAN,NPY_CPU_LITTLE,NPY_CPU_BIG};
typedef Py_ssize_t npy_intp;
typedef size_t npy_uintp;
typedef long long npy_longlong;
typedef unsigned long long npy_ulonglong;
typedef unsigned char npy_bool;
typedef long double npy_longdouble;
typedef signed char npy_byte;
typedef unsigned char npy_ubyte;
typedef unsigned short npy_ushort;
typedef unsigned int npy_uint;
typedef unsigned long npy_ulong;
typedef char npy_char;
typedef short npy_short;
typedef int npy_int;
typedef long npy_long;
typedef float npy_float;
typedef double npy_double;
typedef Py_hash_t npy_hash_t;
typedef double _Complex npy_cdouble;
typedef float _Complex npy_cfloat;
typedef long double _Complex npy_clongdouble;
typedef long npy_int64;
typedef unsigned long npy_uint64;
typedef int npy_int32;
typedef unsigned int npy_uint32;
typedef unsigned int npy_ucs4;
typedef short npy_int16;
typedef unsigned short npy_uint16;
typedef signed char npy_int8;
typedef unsigned char npy_uint8;
typedef double npy_float64;
typedef npy_cdouble npy_complex128;
typedef float npy_float32;
typedef npy_cfloat npy_complex64;
typedef npy_uint16 npy_half;
typedef npy_half npy_float16;
typedef npy_longdouble npy_float128;
typedef npy_clongdouble npy_complex256;
typedef npy_int64 npy_timedelta;
typedef npy_int64 npy_datetime;
#define NPY_GCC_NONNULL(...)
#define NPY_GCC_OPT_3
#define NPY_GCC_UNROLL_LOOPS
#define NPY_MAX_INT16 32767
#define NPY_MAX_INT32 2147483647
#define NPY_MAX_INT8 127
#define NPY_MAX_UINT16 65535
#define NPY_MAX_UINT32 4294967295U
#define NPY_MAX_UINT8 255
#define NPY_MIN_INT16 -32768
#define NPY_MIN_INT8 -128
#define NPY_PREFETCH(...)
#define NPY_RETURNS_BORROWED_REF
#define NPY_SIZEOF_BYTE 1
#define NPY_SIZEOF_CHAR 1
#define NPY_SIZEOF_DATETIME 8
#define NPY_SIZEOF_HALF 2
#define NPY_SIZEOF_TIMEDELTA 8
#define NPY_STEALS_REF_TO_ARG(...)
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_COMMON_H_
#define constchar char
#define longdouble_t long double
#define npy_off_t off_t
#pragma gillint opaque
#define MyPyLong_AsInt64
#define MyPyLong_FromInt64
#define NPY_BITSOF_BOOL
#define NPY_BITSOF_BYTE
#define NPY_BITSOF_CDOUBLE
#define NPY_BITSOF_CFLOAT
#define NPY_BITSOF_CHAR
#define NPY_BITSOF_CLONGDOUBLE
#define NPY_BITSOF_DATETIME
#define NPY_BITSOF_DOUBLE
#define NPY_BITSOF_FLOAT
#define NPY_BITSOF_HALF
#define NPY_BITSOF_INT
#define NPY_BITSOF_INTP
#define NPY_BITSOF_LONG
#define NPY_BITSOF_LONGDOUBLE
#define NPY_BITSOF_LONGLONG
#define NPY_BITSOF_SHORT
#define NPY_BITSOF_TIMEDELTA
#define NPY_BYTE_FMT "hhd"
#define NPY_COMPLEX128
#define NPY_COMPLEX128_FMT
#define NPY_COMPLEX256
#define NPY_COMPLEX256_FMT
#define NPY_COMPLEX64
#define NPY_COMPLEX64_FMT
#define NPY_DATETIME_FMT
#define NPY_DOUBLE_FMT "g"
#define NPY_FALSE 0
#define NPY_FLOAT128
#define NPY_FLOAT128_FMT
#define NPY_FLOAT16
#define NPY_FLOAT32
#define NPY_FLOAT32_FMT
#define NPY_FLOAT64
#define NPY_FLOAT64_FMT
#define NPY_FLOAT_FMT "g"
#define NPY_HALF_FMT "g"
#define NPY_INLINE_MATH 0
#define NPY_INT16
#define NPY_INT16_FMT
#define NPY_INT32
#define NPY_INT32_FMT
#define NPY_INT64
#define NPY_INT64_FMT
#define NPY_INT8
#define NPY_INT8_FMT
#define NPY_INTP
#define NPY_INTP_FMT "ld"
#define NPY_INT_FMT "d"
#define NPY_LIKELY(...)
#define NPY_LONGDOUBLE_FMT "Lg"
#define NPY_LONGLONG_FMT "lld"
#define NPY_LONG_FMT "ld"
#define NPY_MAX_BYTE
#define NPY_MAX_DATETIME
#define NPY_MAX_INT
#define NPY_MAX_INT128
#define NPY_MAX_INT256
#define NPY_MAX_INT64
#define NPY_MAX_INTP
#define NPY_MAX_LONG
#define NPY_MAX_LONGLONG
#define NPY_MAX_SHORT
#define NPY_MAX_TIMEDELTA
#define NPY_MAX_UBYTE
#define NPY_MAX_UINT
#define NPY_MAX_UINT128
#define NPY_MAX_UINT256
#define NPY_MAX_UINT64
#define NPY_MAX_UINTP
#define NPY_MAX_ULONG
#define NPY_MAX_ULONGLONG
#define NPY_MAX_USHORT
#define NPY_MIN_BYTE
#define NPY_MIN_DATETIME
#define NPY_MIN_INT
#define NPY_MIN_INT128
#define NPY_MIN_INT256
#define NPY_MIN_INT32
#define NPY_MIN_INT64
#define NPY_MIN_INTP
#define NPY_MIN_LONG
#define NPY_MIN_LONGLONG
#define NPY_MIN_SHORT
#define NPY_MIN_TIMEDELTA
#define NPY_OFF_T_PYFMT "l"
#define NPY_SHORT_FMT "hd"
#define NPY_SIZEOF_CDOUBLE
#define NPY_SIZEOF_CFLOAT
#define NPY_SIZEOF_CLONGDOUBLE
#define NPY_SIZEOF_HASH_T
#define NPY_SSIZE_T_PYFMT "n"
#define NPY_TIMEDELTA_FMT
#define NPY_TRUE 1
#define NPY_UBYTE_FMT "hhu"
#define NPY_UINT16
#define NPY_UINT16_FMT
#define NPY_UINT32
#define NPY_UINT32_FMT
#define NPY_UINT64
#define NPY_UINT64_FMT
#define NPY_UINT8
#define NPY_UINT8_FMT
#define NPY_UINTP
#define NPY_UINT_FMT "u"
#define NPY_ULONGLONG_FMT "llu"
#define NPY_ULONG_FMT "lu"
#define NPY_UNLIKELY(...)
#define NPY_USHORT_FMT "hu"
#define PyComplex128ArrType_Type
#define PyComplex128ScalarObject
#define PyComplex256ArrType_Type
#define PyComplex256ScalarObject
#define PyComplex64ArrType_Type
#define PyComplex64ScalarObject
#define PyFloat128ArrType_Type
#define PyFloat128ScalarObject
#define PyFloat32ArrType_Type
#define PyFloat32ScalarObject
#define PyFloat64ArrType_Type
#define PyFloat64ScalarObject
#define PyInt16ArrType_Type
#define PyInt16ScalarObject
#define PyInt32ArrType_Type
#define PyInt32ScalarObject
#define PyInt64ArrType_Type
#define PyInt64ScalarObject
#define PyInt8ArrType_Type
#define PyInt8ScalarObject
#define PyIntpArrType_Type
#define PyUInt16ArrType_Type
#define PyUInt16ScalarObject
#define PyUInt32ArrType_Type
#define PyUInt32ScalarObject
#define PyUInt64ArrType_Type
#define PyUInt64ScalarObject
#define PyUInt8ArrType_Type
#define PyUInt8ScalarObject
#define PyUIntpArrType_Type
#define npy_fseek
#define npy_ftell
#define npy_lseek
