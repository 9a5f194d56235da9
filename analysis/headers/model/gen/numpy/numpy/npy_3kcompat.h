#include <numpy/npy_common.h>
typedef int(PyArray_PartitionFunc)(void*,npy_intp,npy_intp,npy_intp*,npy_intp*,void*);
typedef int(PyArray_ArgPartitionFunc)(void*,npy_intp*,npy_intp,npy_intp,npy_intp*,npy_intp*,void*);
typedef void(PyArray_FastClipFunc)(void*in,npy_intp n_in,void*min,void*max,void*out);
typedef void(PyArray_FastPutmaskFunc)(void*in,void*mask,npy_intp n_in,void*values,npy_intp nv);
typedef int(PyArray_FastTakeFunc)(void*dest,void*src,npy_intp*indarray,npy_intp nindarray,npy_intp n_outer,npy_intp m_middle,npy_intp nelem,NPY_CLIPMODE clipmode);
typedef struct PyArrayFlagsObject{PyObject ob_base;PyObject*arr;int flags;}PyArrayFlagsObject;
typedef struct{PyObject ob_base;int numiter;npy_intp size;npy_intp index;int nd;npy_intp dimensions[32];NpyIter*outer;void*unused[32-2];PyArrayObject*array;PyArrayIterObject*ait;PyArrayObject*subspace;int iteraxes[32];npy_intp fancy_strides[32];char*baseoffset;int consec;char*dataptr;int nd_fancy;npy_intp fancy_dims[32];int needs_api;PyArrayObject*extra_op;PyArray_Descr*extra_op_dtype;npy_uint32*extra_op_flags;NpyIter*extra_op_iter;NpyIter_IterNextFunc*extra_op_next;char**extra_op_ptrs;NpyIter_IterNextFunc*outer_next;char**outer_ptrs;npy_intp*outer_strides;NpyIter*subspace_iter;NpyIter_IterNextFunc*subspace_next;char**subspace_ptrs;npy_intp*subspace_strides;npy_intp iter_count;}PyArrayMapIterObject;
typedef void(PyDataMem_EventHookFunc)(void*inp,void*outp,size_t size,void*user_data);
#define NPY_AO PyArrayObject
#define NPY_ATTR_DEPRECATE(...)
#define NPY_BEGIN_SUPPRESS_IPH
#define NPY_END_SUPPRESS_IPH
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_1_7_DEPRECATED_API_H_
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_3KCOMPAT_H_
#define NUMPY_CORE_INCLUDE_NUMPY_OLD_DEFINES_H_
#define PyArray_ORDER NPY_ORDER
#define PyArray_SCALARKIND NPY_SCALARKIND
#define PyArray_SORTKIND NPY_SORTKIND
#define PyArray_UCS4 npy_ucs4
#define PyStringObject PyBytesObject
#define PyUStringObject PyUnicodeObject
#pragma gillint opaque
#define FORTRAN_IF
#define NDARRAY_VERSION
#define NPY_ALIGNED
#define NPY_BEHAVED
#define NPY_BEHAVED_NS
#define NPY_CARRAY
#define NPY_CARRAY_RO
#define NPY_CONTIGUOUS
#define NPY_C_CONTIGUOUS
#define NPY_DEFAULT
#define NPY_ELEMENTSTRIDES
#define NPY_ENSUREARRAY
#define NPY_ENSURECOPY
#define NPY_FARRAY
#define NPY_FARRAY_RO
#define NPY_FORCECAST
#define NPY_FORTRAN
#define NPY_F_CONTIGUOUS
#define NPY_INOUT_ARRAY
#define NPY_INOUT_FARRAY
#define NPY_IN_ARRAY
#define NPY_IN_FARRAY
#define NPY_MAX
#define NPY_MAX_ELSIZE
#define NPY_METADATA_DTSTR "__timeunit__"
#define NPY_MIN
#define NPY_NOTSWAPPED
#define NPY_OUT_ARRAY
#define NPY_OUT_FARRAY
#define NPY_OWNDATA
#define NPY_PY3K 1
#define NPY_REFCOUNT
#define NPY_STR_D "D"
#define NPY_STR_M "M"
#define NPY_STR_W "W"
#define NPY_STR_Y "Y"
#define NPY_STR_as "as"
#define NPY_STR_fs "fs"
#define NPY_STR_h "h"
#define NPY_STR_m "m"
#define NPY_STR_ms "ms"
#define NPY_STR_ns "ns"
#define NPY_STR_ps "ps"
#define NPY_STR_s "s"
#define NPY_STR_us "us"
#define NPY_UPDATE_ALL
#define NPY_WRITEABLE
#define NpySlice_GetIndicesEx
#define Npy_EnterRecursiveCall(...)
#define PyArrayFlags_Type
#define PyArray_ANYORDER
#define PyArray_As1D
#define PyArray_As2D
#define PyArray_BASE(...)
#define PyArray_BIG
#define PyArray_BOOL
#define PyArray_BOOLLTR
#define PyArray_BOOL_SCALAR
#define PyArray_BUFSIZE
#define PyArray_BYTE
#define PyArray_BYTELTR
#define PyArray_BYTES(...)
#define PyArray_CDOUBLE
#define PyArray_CDOUBLELTR
#define PyArray_CEQ(...)
#define PyArray_CFLOAT
#define PyArray_CFLOATLTR
#define PyArray_CGE(...)
#define PyArray_CGT(...)
#define PyArray_CHAR
#define PyArray_CHARLTR
#define PyArray_CHKFLAGS(...)
#define PyArray_CLE(...)
#define PyArray_CLONGDOUBLE
#define PyArray_CLONGDOUBLELTR
#define PyArray_CLT(...)
#define PyArray_CNE(...)
#define PyArray_COMPLEX128
#define PyArray_COMPLEX256
#define PyArray_COMPLEX32
#define PyArray_COMPLEX64
#define PyArray_COMPLEXLTR
#define PyArray_COMPLEX_SCALAR
#define PyArray_CORDER
#define PyArray_CastAnyTo
#define PyArray_CastTo
#define PyArray_CompareString
#define PyArray_CompareUCS4
#define PyArray_CopyAndTranspose
#define PyArray_DATA(...)
#define PyArray_DATETIME
#define PyArray_DATETIMELTR
#define PyArray_DEFAULT
#define PyArray_DESCR(...)
#define PyArray_DIM(...)
#define PyArray_DIMS(...)
#define PyArray_DOUBLE
#define PyArray_DOUBLELTR
#define PyArray_DatetimeStructToDatetime
#define PyArray_DatetimeToDatetimeStruct
#define PyArray_FLAGS(...)
#define PyArray_FLOAT
#define PyArray_FLOAT128
#define PyArray_FLOAT16
#define PyArray_FLOAT32
#define PyArray_FLOAT64
#define PyArray_FLOATINGLTR
#define PyArray_FLOATLTR
#define PyArray_FLOAT_SCALAR
#define PyArray_FORTRANORDER
#define PyArray_FieldNames
#define PyArray_FillObjectArray
#define PyArray_FromDims
#define PyArray_FromDimsAndData(...)
#define PyArray_FromDimsAndDataAndDescr
#define PyArray_GENBOOLLTR
#define PyArray_GETITEM(...)
#define PyArray_GetArrayParamsFromObject
#define PyArray_GetCastFunc
#define PyArray_GetNumericOps
#define PyArray_HALF
#define PyArray_HALFLTR
#define PyArray_HEAPSORT
#define PyArray_IGNORE
#define PyArray_INT
#define PyArray_INT16
#define PyArray_INT32
#define PyArray_INT64
#define PyArray_INT8
#define PyArray_INTLTR
#define PyArray_INTNEG_SCALAR
#define PyArray_INTP
#define PyArray_INTPLTR
#define PyArray_INTPOS_SCALAR
#define PyArray_ISPYTHON(...)
#define PyArray_ITEMSIZE(...)
#define PyArray_LITTLE
#define PyArray_LONG
#define PyArray_LONGDOUBLE
#define PyArray_LONGDOUBLELTR
#define PyArray_LONGLONG
#define PyArray_LONGLONGLTR
#define PyArray_LONGLTR
#define PyArray_MAX_BUFSIZE
#define PyArray_MAX_ELSIZE
#define PyArray_MERGESORT
#define PyArray_MIN_BUFSIZE
#define PyArray_MapIterArray
#define PyArray_MapIterArrayCopyIfOverlap
#define PyArray_MapIterNext
#define PyArray_MapIterSwapAxes
#define PyArray_MoveInto
#define PyArray_NATBYTE
#define PyArray_NATIVE
#define PyArray_NDIM(...)
#define PyArray_NOSCALAR
#define PyArray_NOTYPE
#define PyArray_NSCALARKINDS
#define PyArray_NSORTS
#define PyArray_NTYPES
#define PyArray_NUMUSERTYPES
#define PyArray_NUM_FLOATTYPE
#define PyArray_NewFlagsObject
#define PyArray_OBJECT
#define PyArray_OBJECTLTR
#define PyArray_OBJECT_SCALAR
#define PyArray_OPPBYTE
#define PyArray_PRIORITY
#define PyArray_QUICKSORT
#define PyArray_REFCOUNT(...)
#define PyArray_RemoveLargest
#define PyArray_SETITEM(...)
#define PyArray_SHORT
#define PyArray_SHORTLTR
#define PyArray_SIGNEDLTR
#define PyArray_STRIDE(...)
#define PyArray_STRIDES(...)
#define PyArray_STRING
#define PyArray_STRINGLTR
#define PyArray_STRINGLTR2
#define PyArray_SUBTYPE_PRIORITY
#define PyArray_SWAP
#define PyArray_ScalarFromObject
#define PyArray_SetDatetimeParseFunction
#define PyArray_SetNumericOps
#define PyArray_TIMEDELTA
#define PyArray_TIMEDELTALTR
#define PyArray_TYPE(...)
#define PyArray_TYPECHAR
#define PyArray_TYPES
#define PyArray_TimedeltaStructToTimedelta
#define PyArray_TimedeltaToTimedeltaStruct
#define PyArray_TypeNumFromName
#define PyArray_TypestrConvert
#define PyArray_UBYTE
#define PyArray_UBYTELTR
#define PyArray_UINT
#define PyArray_UINT16
#define PyArray_UINT32
#define PyArray_UINT64
#define PyArray_UINT8
#define PyArray_UINTLTR
#define PyArray_UINTP
#define PyArray_UINTPLTR
#define PyArray_ULONG
#define PyArray_ULONGLONG
#define PyArray_ULONGLONGLTR
#define PyArray_ULONGLTR
#define PyArray_UNICODE
#define PyArray_UNICODELTR
#define PyArray_UNSIGNEDLTR
#define PyArray_USERDEF
#define PyArray_USE_PYMEM
#define PyArray_USHORT
#define PyArray_USHORTLTR
#define PyArray_VOID
#define PyArray_VOIDLTR
#define PyBaseString_Check(...)
#define PyBigArray_Type
#define PyDataMem_SetEventHook
#define PyDataType_GetDatetimeMetaData(...)
#define PyDataType_ISPYTHON(...)
#define PyDescr_HASFIELDS
#define PyDescr_ISBOOL
#define PyDescr_ISCOMPLEX
#define PyDescr_ISEXTENDED
#define PyDescr_ISFLEXIBLE
#define PyDescr_ISFLOAT
#define PyDescr_ISINTEGER
#define PyDescr_ISNUMBER
#define PyDescr_ISOBJECT
#define PyDescr_ISPYTHON
#define PyDescr_ISSIGNED
#define PyDescr_ISSTRING
#define PyDescr_ISUNSIGNED
#define PyDescr_ISUSERDEF
#define PyInt_AS_LONG
#define PyInt_AsLong
#define PyInt_AsSsize_t
#define PyInt_FromLong
#define PyNumber_Int
#define PyString_AS_STRING
#define PyString_AsString
#define PyString_AsStringAndSize
#define PyString_Check
#define PyString_Concat
#define PyString_ConcatAndDel
#define PyString_FromFormat
#define PyString_FromString
#define PyString_FromStringAndSize
#define PyString_GET_SIZE
#define PyString_Size
#define PyString_Type
#define PyTypeNum_ISPYTHON(...)
#define PyUString_Check
#define PyUString_Concat
#define PyUString_ConcatAndDel
#define PyUString_Format
#define PyUString_FromFormat
#define PyUString_FromString
#define PyUString_FromStringAndSize
#define PyUString_GET_SIZE
#define PyUString_InternFromString
#define PyUString_Size
#define PyUString_Type
#define fortran
