#include <numpy/arrayobject.h>
#include <numpy/npy_1_7_deprecated_api.h>
#include <numpy/npy_interrupt.h>
#define Bool npy_bool
#define Complex128 npy_complex128
#define Complex256 npy_complex256
#define Complex64 npy_complex64
#define Float128 npy_float128
#define Float16 npy_float16
#define Float32 npy_float32
#define Float64 npy_float64
#define Int16 npy_int16
#define Int32 npy_int32
#define Int64 npy_int64
#define Int8 npy_int8
#define NUMPY_CORE_INCLUDE_NUMPY_NOPREFIX_H_
#define UInt16 npy_uint16
#define UInt32 npy_uint32
#define UInt64 npy_uint64
#define UInt8 npy_uint8
#define byte npy_byte
#define cdouble npy_cdouble
#define cfloat npy_cfloat
#define clongdouble npy_clongdouble
#define datetime npy_datetime
#define intp npy_intp
#define longdouble npy_longdouble
#define longlong npy_longlong
#define timedelta npy_timedelta
#define ubyte npy_ubyte
#define uint npy_uint
#define uintp npy_uintp
#define ulong npy_ulong
#define ulonglong npy_ulonglong
#define ushort npy_ushort
#pragma gillint opaque
#define ALIGNED
#define ALLOW_C_API
#define ALLOW_C_API_DEF
#define ARR_HAS_DESCR
#define BEGIN_THREADS
#define BEGIN_THREADS_DEF
#define BEHAVED
#define BEHAVED_FLAGS
#define BEHAVED_FLAGS_NS
#define BEHAVED_NS
#define BITSOF_BOOL
#define BITSOF_CHAR
#define BITSOF_DATETIME
#define BITSOF_DOUBLE
#define BITSOF_FLOAT
#define BITSOF_HALF
#define BITSOF_INT
#define BITSOF_LONG
#define BITSOF_LONGDOUBLE
#define BITSOF_LONGLONG
#define BITSOF_SHORT
#define BITSOF_TIMEDELTA
#define CARRAY
#define CARRAY_FLAGS
#define CARRAY_FLAGS_RO
#define CARRAY_RO
#define CONTIGUOUS
#define C_CONTIGUOUS
#define Complex160
#define Complex192
#define Complex32
#define DEFAULT
#define DEFAULT_FLAGS
#define DISABLE_C_API
#define ELEMENTSTRIDES
#define END_THREADS
#define ENSUREARRAY
#define ENSURECOPY
#define FALSE
#define FARRAY
#define FARRAY_FLAGS
#define FARRAY_FLAGS_RO
#define FARRAY_RO
#define FORCECAST
#define FORTRAN
#define F_CONTIGUOUS
#define Float80
#define Float96
#define INOUT_ARRAY
#define INOUT_FARRAY
#define INTP_FMT
#define IN_ARRAY
#define IN_FARRAY
#define Int128
#define Int256
#define LONGDOUBLE_FMT
#define LONGLONG_FMT
#define LONGLONG_SUFFIX
#define MAX_BYTE
#define MAX_DATETIME
#define MAX_DIMS
#define MAX_ELSIZE
#define MAX_INT
#define MAX_INT128
#define MAX_INT16 32767
#define MAX_INT256
#define MAX_INT32 2147483647
#define MAX_INT64
#define MAX_INT8 127
#define MAX_INTP
#define MAX_LONG
#define MAX_LONGLONG
#define MAX_SHORT
#define MAX_TIMEDELTA
#define MAX_UBYTE
#define MAX_UINT
#define MAX_UINT128
#define MAX_UINT16 65535
#define MAX_UINT256
#define MAX_UINT32 4294967295U
#define MAX_UINT64
#define MAX_UINT8 255
#define MAX_UINTP
#define MAX_ULONG
#define MAX_ULONGLONG
#define MAX_USHORT
#define MIN_BYTE
#define MIN_DATETIME
#define MIN_INT
#define MIN_INT128
#define MIN_INT16 -32768
#define MIN_INT256
#define MIN_INT32
#define MIN_INT64
#define MIN_INT8 -128
#define MIN_INTP
#define MIN_LONG
#define MIN_LONGLONG
#define MIN_SHORT
#define MIN_TIMEDELTA
#define NOTSWAPPED
#define OUT_ARRAY
#define OUT_FARRAY
#define OWNDATA
#define OWN_DATA
#define PY_FAIL
#define PY_SUCCEED
#define REFCOUNT
#define SIGJMP_BUF
#define SIGLONGJMP
#define SIGSETJMP
#define SIZEOF_DATETIME
#define SIZEOF_HALF
#define SIZEOF_INTP
#define SIZEOF_LONGDOUBLE
#define SIZEOF_LONGLONG
#define SIZEOF_TIMEDELTA
#define SIZEOF_UINTP
#define TRUE
#define UInt128
#define UInt256
#define ULONGLONG_FMT
#define ULONGLONG_SUFFIX
#define UPDATE_ALL
#define UPDATE_ALL_FLAGS
#define WRITEABLE
#define WRITEBACKIFCOPY
