#include <numpy/npy_endian.h>
#include <numpy/utils.h>
enum NPY_TYPES{NPY_BOOL=0,NPY_BYTE,NPY_UBYTE,NPY_SHORT,NPY_USHORT,NPY_INT,NPY_UINT,NPY_LONG,NPY_ULONG,NPY_LONGLONG,NPY_ULONGLONG,NPY_FLOAT,NPY_DOUBLE,NPY_LONGDOUBLE,NPY_CFLOAT,NPY_CDOUBLE,NPY_CLONGDOUBLE,NPY_OBJECT=17,NPY_STRING,NPY_UNICODE,NPY_VOID,NPY_DATETIME,NPY_TIMEDELTA,NPY_HALF,NPY_CHAR,NPY_NTYPES_LEGACY=24,NPY_NOTYPE=25,NPY_USERDEF=256,NPY_NTYPES_ABI_COMPATIBLE=21,NPY_VSTRING=2056,};
enum NPY_TYPECHAR{NPY_BOOLLTR='?',NPY_BYTELTR='b',NPY_UBYTELTR='B',NPY_SHORTLTR='h',NPY_USHORTLTR='H',NPY_INTLTR='i',NPY_UINTLTR='I',NPY_LONGLTR='l',NPY_ULONGLTR='L',NPY_LONGLONGLTR='q',NPY_ULONGLONGLTR='Q',NPY_HALFLTR='e',NPY_FLOATLTR='f',NPY_DOUBLELTR='d',NPY_LONGDOUBLELTR='g',NPY_CFLOATLTR='F',NPY_CDOUBLELTR='D',NPY_CLONGDOUBLELTR='G',NPY_OBJECTLTR='O',NPY_STRINGLTR='S',NPY_DEPRECATED_STRINGLTR2='a',NPY_UNICODELTR='U',NPY_VOIDLTR='V',NPY_DATETIMELTR='M',NPY_TIMEDELTALTR='m',NPY_CHARLTR='c',NPY_VSTRINGLTR='T',NPY_GENBOOLLTR='b',NPY_SIGNEDLTR='i',NPY_UNSIGNEDLTR='u',NPY_FLOATINGLTR='f',NPY_COMPLEXLTR='c',};
typedef enum{_NPY_SORT_UNDEFINED=-1,NPY_QUICKSORT=0,NPY_HEAPSORT=1,NPY_MERGESORT=2,NPY_STABLESORT=2,}NPY_SORTKIND;
typedef enum{NPY_INTROSELECT=0}NPY_SELECTKIND;
typedef enum{NPY_SEARCHLEFT=0,NPY_SEARCHRIGHT=1}NPY_SEARCHSIDE;
typedef enum{NPY_NOSCALAR=-1,NPY_BOOL_SCALAR,NPY_INTPOS_SCALAR,NPY_INTNEG_SCALAR,NPY_FLOAT_SCALAR,NPY_COMPLEX_SCALAR,NPY_OBJECT_SCALAR}NPY_SCALARKIND;
typedef enum{NPY_ANYORDER=-1,NPY_CORDER=0,NPY_FORTRANORDER=1,NPY_KEEPORDER=2}NPY_ORDER;
typedef enum{_NPY_ERROR_OCCURRED_IN_CAST=-1,NPY_NO_CASTING=0,NPY_EQUIV_CASTING=1,NPY_SAFE_CASTING=2,NPY_SAME_KIND_CASTING=3,NPY_UNSAFE_CASTING=4,}NPY_CASTING;
typedef enum{NPY_CLIP=0,NPY_WRAP=1,NPY_RAISE=2}NPY_CLIPMODE;
typedef enum{NPY_VALID=0,NPY_SAME=1,NPY_FULL=2}NPY_CORRELATEMODE;
typedef enum{NPY_FR_ERROR=-1,NPY_FR_Y=0,NPY_FR_M=1,NPY_FR_W=2,NPY_FR_D=4,NPY_FR_h=5,NPY_FR_m=6,NPY_FR_s=7,NPY_FR_ms=8,NPY_FR_us=9,NPY_FR_ns=10,NPY_FR_ps=11,NPY_FR_fs=12,NPY_FR_as=13,NPY_FR_GENERIC=14}NPY_DATETIMEUNIT;
typedef enum{NPY_BUSDAY_FORWARD,NPY_BUSDAY_FOLLOWING=NPY_BUSDAY_FORWARD,NPY_BUSDAY_BACKWARD,NPY_BUSDAY_PRECEDING=NPY_BUSDAY_BACKWARD,NPY_BUSDAY_MODIFIEDFOLLOWING,NPY_BUSDAY_MODIFIEDPRECEDING,NPY_BUSDAY_NAT,NPY_BUSDAY_RAISE}NPY_BUSDAY_ROLL;
typedef struct NpyAuxData_tag NpyAuxData;
typedef void(NpyAuxData_FreeFunc)(NpyAuxData*);
typedef NpyAuxData*(NpyAuxData_CloneFunc)(NpyAuxData*);
struct NpyAuxData_tag{NpyAuxData_FreeFunc*free;NpyAuxData_CloneFunc*clone;void*reserved[2];};
typedef PyObject*(PyArray_GetItemFunc)(void*,void*);
typedef int(PyArray_SetItemFunc)(PyObject*,void*,void*);
typedef void(PyArray_CopySwapNFunc)(void*,npy_intp,void*,npy_intp,npy_intp,int,void*);
typedef void(PyArray_CopySwapFunc)(void*,void*,int,void*);
typedef npy_bool(PyArray_NonzeroFunc)(void*,void*);
typedef int(PyArray_CompareFunc)(const void*,const void*,void*);
typedef int(PyArray_ArgFunc)(void*,npy_intp,npy_intp*,void*);
typedef void(PyArray_DotFunc)(void*,npy_intp,void*,npy_intp,void*,npy_intp,void*);
typedef void(PyArray_VectorUnaryFunc)(void*,void*,npy_intp,void*,void*);
typedef int(PyArray_ScanFunc)(FILE*fp,void*dptr,char*ignore,struct _PyArray_Descr*);
typedef int(PyArray_FromStrFunc)(char*s,void*dptr,char**endptr,struct _PyArray_Descr*);
typedef int(PyArray_FillFunc)(void*,npy_intp,void*);
typedef int(PyArray_SortFunc)(void*,npy_intp,void*);
typedef int(PyArray_ArgSortFunc)(void*,npy_intp*,npy_intp,void*);
typedef int(PyArray_FillWithScalarFunc)(void*,npy_intp,void*,void*);
typedef int(PyArray_ScalarKindFunc)(void*);
typedef struct{npy_intp*ptr;int len;}PyArray_Dims;
typedef struct{PyArray_VectorUnaryFunc*cast[NPY_NTYPES_ABI_COMPATIBLE];PyArray_GetItemFunc*getitem;PyArray_SetItemFunc*setitem;PyArray_CopySwapNFunc*copyswapn;PyArray_CopySwapFunc*copyswap;PyArray_CompareFunc*compare;PyArray_ArgFunc*argmax;PyArray_DotFunc*dotfunc;PyArray_ScanFunc*scanfunc;PyArray_FromStrFunc*fromstr;PyArray_NonzeroFunc*nonzero;PyArray_FillFunc*fill;PyArray_FillWithScalarFunc*fillwithscalar;PyArray_SortFunc*sort[(NPY_STABLESORT+1)];PyArray_ArgSortFunc*argsort[(NPY_STABLESORT+1)];PyObject*castdict;PyArray_ScalarKindFunc*scalarkind;int**cancastscalarkindto;int*cancastto;void*_unused1;void*_unused2;void*_unused3;PyArray_ArgFunc*argmin;}PyArray_ArrFuncs;
typedef struct _PyArray_Descr{PyObject ob_base;PyTypeObject*typeobj;char kind;char type;char byteorder;char _former_flags;int type_num;}PyArray_Descr;
typedef struct{PyObject ob_base;PyTypeObject*typeobj;char kind;char type;char byteorder;char _former_flags;int type_num;npy_uint64 flags;npy_intp elsize;npy_intp alignment;PyObject*metadata;npy_hash_t hash;void*reserved_null[2];}_PyArray_DescrNumPy2;
typedef struct{PyObject ob_base;PyTypeObject*typeobj;char kind;char type;char byteorder;char _former_flags;int type_num;npy_uint64 flags;npy_intp elsize;npy_intp alignment;PyObject*metadata;npy_hash_t hash;void*reserved_null[2];struct _arr_descr*subarray;PyObject*fields;PyObject*names;NpyAuxData*c_metadata;}_PyArray_LegacyDescr;
typedef struct{PyObject ob_base;PyTypeObject*typeobj;char kind;char type;char byteorder;char flags;int type_num;int elsize;int alignment;struct _arr_descr*subarray;PyObject*fields;PyObject*names;PyArray_ArrFuncs*f;PyObject*metadata;NpyAuxData*c_metadata;npy_hash_t hash;}PyArray_DescrProto;
typedef struct _arr_descr{PyArray_Descr*base;PyObject*shape;}PyArray_ArrayDescr;
typedef struct{void*ctx;void*(*malloc)(void*ctx,size_t size);void*(*calloc)(void*ctx,size_t nelem,size_t elsize);void*(*realloc)(void*ctx,void*ptr,size_t new_size);void(*free)(void*ctx,void*ptr,size_t size);}PyDataMemAllocator;
typedef struct{char name[127];uint8_t version;PyDataMemAllocator allocator;}PyDataMem_Handler;
typedef struct tagPyArrayObject_fields{PyObject ob_base;char*data;int nd;npy_intp*dimensions;npy_intp*strides;PyObject*base;PyArray_Descr*descr;int flags;PyObject*weakreflist;void*_buffer_info;PyObject*mem_handler;}PyArrayObject_fields;
typedef PyArrayObject_fields PyArrayObject;
typedef struct{PyObject ob_base;PyObject*base;void*ptr;npy_intp len;int flags;}PyArray_Chunk;
typedef struct{NPY_DATETIMEUNIT base;int num;}PyArray_DatetimeMetaData;
typedef struct{NpyAuxData base;PyArray_DatetimeMetaData meta;}PyArray_DatetimeDTypeMetaData;
typedef struct{npy_int64 year;npy_int32 month,day,hour,min,sec,us,ps,as;}npy_datetimestruct;
typedef struct{npy_int64 day;npy_int32 sec,us,ps,as;}npy_timedeltastruct;
typedef int(PyArray_FinalizeFunc)(PyArrayObject*,PyObject*);
typedef struct NpyIter_InternalOnly NpyIter;
typedef int(NpyIter_IterNextFunc)(NpyIter*iter);
typedef void(NpyIter_GetMultiIndexFunc)(NpyIter*iter,npy_intp*outcoords);
typedef struct PyArrayIterObject_tag PyArrayIterObject;
typedef char*(*npy_iter_get_dataptr_t)(PyArrayIterObject*iter,const npy_intp*);
struct PyArrayIterObject_tag{PyObject ob_base;int nd_m1;npy_intp index,size;npy_intp coordinates[32];npy_intp dims_m1[32];npy_intp strides[32];npy_intp backstrides[32];npy_intp factors[32];PyArrayObject*ao;char*dataptr;npy_bool contiguous;npy_intp bounds[32][2];npy_intp limits[32][2];npy_intp limits_sizes[32];npy_iter_get_dataptr_t translate;};
typedef struct{PyObject ob_base;int numiter;npy_intp size;npy_intp index;int nd;npy_intp dimensions[32];PyArrayIterObject*iters[];}PyArrayMultiIterObject;
enum{NPY_NEIGHBORHOOD_ITER_ZERO_PADDING,NPY_NEIGHBORHOOD_ITER_ONE_PADDING,NPY_NEIGHBORHOOD_ITER_CONSTANT_PADDING,NPY_NEIGHBORHOOD_ITER_CIRCULAR_PADDING,NPY_NEIGHBORHOOD_ITER_MIRROR_PADDING};
typedef struct{PyObject ob_base;int nd_m1;npy_intp index,size;npy_intp coordinates[32];npy_intp dims_m1[32];npy_intp strides[32];npy_intp backstrides[32];npy_intp factors[32];PyArrayObject*ao;char*dataptr;npy_bool contiguous;npy_intp bounds[32][2];npy_intp limits[32][2];npy_intp limits_sizes[32];npy_iter_get_dataptr_t translate;npy_intp nd;npy_intp dimensions[32];PyArrayIterObject*_internal_iter;char*constant;int mode;}PyArrayNeighborhoodIterObject;
typedef struct{npy_intp perm,stride;}npy_stride_sort_item;
typedef struct{int two;int nd;char typekind;int itemsize;int flags;npy_intp*shape;npy_intp*strides;void*data;PyObject*descr;}PyArrayInterface;
typedef struct npy_packed_static_string npy_packed_static_string;
typedef struct npy_unpacked_static_string{size_t size;const char*buf;}npy_static_string;
typedef struct npy_string_allocator npy_string_allocator;
typedef struct{PyArray_Descr base;PyObject*na_object;char coerce;char has_nan_na;char has_string_na;char array_owned;npy_static_string default_string;npy_static_string na_name;npy_string_allocator*allocator;}PyArray_StringDTypeObject;
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
#define NPY_MAXDIMS 64
#define NPY_MAXDIMS_LEGACY_ITERS 32
#define NUMPY_CORE_INCLUDE_NUMPY_NDARRAYTYPES_H_
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_1_7_DEPRECATED_API_H_
#define NUMPY_CORE_INCLUDE_NUMPY_OLD_DEFINES_H_
#define PyArray_ORDER NPY_ORDER
#define PyArray_SCALARKIND NPY_SCALARKIND
#define PyArray_SORTKIND NPY_SORTKIND
#define PyArray_UCS4 npy_ucs4
#pragma gillint opaque
#define FORTRAN_IF
#define NDARRAY_VERSION
#define NPY_ALIGNED
#define NPY_ALIGNED_STRUCT 0x80
#define NPY_ARRAY_ALIGNED 0x0100
#define NPY_ARRAY_BEHAVED
#define NPY_ARRAY_BEHAVED_NS
#define NPY_ARRAY_CARRAY
#define NPY_ARRAY_CARRAY_RO
#define NPY_ARRAY_C_CONTIGUOUS 0x0001
#define NPY_ARRAY_DEFAULT
#define NPY_ARRAY_ELEMENTSTRIDES 0x0080
#define NPY_ARRAY_ENSUREARRAY 0x0040
#define NPY_ARRAY_ENSURECOPY 0x0020
#define NPY_ARRAY_ENSURENOCOPY 0x4000
#define NPY_ARRAY_FARRAY
#define NPY_ARRAY_FARRAY_RO
#define NPY_ARRAY_FORCECAST 0x0010
#define NPY_ARRAY_F_CONTIGUOUS 0x0002
#define NPY_ARRAY_INOUT_ARRAY
#define NPY_ARRAY_INOUT_ARRAY2
#define NPY_ARRAY_INOUT_FARRAY
#define NPY_ARRAY_INOUT_FARRAY2
#define NPY_ARRAY_IN_ARRAY
#define NPY_ARRAY_IN_FARRAY
#define NPY_ARRAY_NOTSWAPPED 0x0200
#define NPY_ARRAY_OUT_ARRAY
#define NPY_ARRAY_OUT_FARRAY
#define NPY_ARRAY_OWNDATA 0x0004
#define NPY_ARRAY_UPDATE_ALL
#define NPY_ARRAY_WRITEABLE 0x0400
#define NPY_ARRAY_WRITEBACKIFCOPY 0x2000
#define NPY_ARR_HAS_DESCR 0x0800
#define NPY_AUXDATA_CLONE(...)
#define NPY_AUXDATA_FREE(...)
#define NPY_BEHAVED
#define NPY_BEHAVED_NS
#define NPY_BIG '>'
#define NPY_BIG_ENDIAN
#define NPY_BUFSIZE 8192
#define NPY_CARRAY
#define NPY_CARRAY_RO
#define NPY_CONTIGUOUS
#define NPY_C_CONTIGUOUS
#define NPY_DATETIME_DEFAULTUNIT
#define NPY_DATETIME_MAX_ISO8601_STRLEN (21+3*5+1+3*6+6+1)
#define NPY_DATETIME_NAT
#define NPY_DATETIME_NUMUNITS
#define NPY_DEFAULT
#define NPY_DEFAULT_TYPE
#define NPY_ELEMENTSTRIDES
#define NPY_ENSUREARRAY
#define NPY_ENSURECOPY
#define NPY_FAIL 0
#define NPY_FARRAY
#define NPY_FARRAY_RO
#define NPY_FORCECAST
#define NPY_FORTRAN
#define NPY_FROM_FIELDS
#define NPY_F_CONTIGUOUS
#define NPY_IGNORE '|'
#define NPY_INOUT_ARRAY
#define NPY_INOUT_FARRAY
#define NPY_IN_ARRAY
#define NPY_IN_FARRAY
#define NPY_ITEM_HASOBJECT 0x01
#define NPY_ITEM_IS_POINTER 0x04
#define NPY_ITEM_REFCOUNT 0x01
#define NPY_ITER_ALIGNED 0x00100000
#define NPY_ITER_ALLOCATE 0x01000000
#define NPY_ITER_ARRAYMASK 0x20000000
#define NPY_ITER_BUFFERED 0x00000200
#define NPY_ITER_COMMON_DTYPE 0x00000010
#define NPY_ITER_CONTIG 0x00200000
#define NPY_ITER_COPY 0x00400000
#define NPY_ITER_COPY_IF_OVERLAP 0x00002000
#define NPY_ITER_C_INDEX 0x00000001
#define NPY_ITER_DELAY_BUFALLOC 0x00000800
#define NPY_ITER_DONT_NEGATE_STRIDES 0x00001000
#define NPY_ITER_EXTERNAL_LOOP 0x00000008
#define NPY_ITER_F_INDEX 0x00000002
#define NPY_ITER_GLOBAL_FLAGS 0x0000ffff
#define NPY_ITER_GROWINNER 0x00000400
#define NPY_ITER_MULTI_INDEX 0x00000004
#define NPY_ITER_NBO 0x00080000
#define NPY_ITER_NO_BROADCAST 0x08000000
#define NPY_ITER_NO_SUBTYPE 0x02000000
#define NPY_ITER_OVERLAP_ASSUME_ELEMENTWISE 0x40000000
#define NPY_ITER_PER_OP_FLAGS 0xffff0000
#define NPY_ITER_RANGED 0x00000100
#define NPY_ITER_READONLY 0x00020000
#define NPY_ITER_READWRITE 0x00010000
#define NPY_ITER_REDUCE_OK 0x00000080
#define NPY_ITER_REFS_OK 0x00000020
#define NPY_ITER_UPDATEIFCOPY 0x00800000
#define NPY_ITER_VIRTUAL 0x04000000
#define NPY_ITER_WRITEMASKED 0x10000000
#define NPY_ITER_WRITEONLY 0x00040000
#define NPY_ITER_ZEROSIZE_OK 0x00000040
#define NPY_LIST_PICKLE 0x02
#define NPY_LITTLE '<'
#define NPY_LITTLE_ENDIAN
#define NPY_MAX
#define NPY_MAX_BUFSIZE
#define NPY_METADATA_DTSTR "__timeunit__"
#define NPY_MIN
#define NPY_MIN_BUFSIZE
#define NPY_NATBYTE
#define NPY_NATIVE '='
#define NPY_NEEDS_INIT 0x08
#define NPY_NEEDS_PYAPI 0x10
#define NPY_NOTSWAPPED
#define NPY_NSCALARKINDS
#define NPY_NSEARCHSIDES
#define NPY_NSELECTS
#define NPY_NSORTS
#define NPY_NUM_FLOATTYPE 3
#define NPY_OBJECT_DTYPE_FLAGS
#define NPY_OPPBYTE
#define NPY_OUT_ARRAY
#define NPY_OUT_FARRAY
#define NPY_OWNDATA
#define NPY_PRIORITY 0.0
#define NPY_SCALAR_PRIORITY -1000000.0
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
#define NPY_SUBTYPE_PRIORITY 1.0
#define NPY_SUCCEED 1
#define NPY_SWAP 's'
#define NPY_UPDATE_ALL
#define NPY_USE_GETITEM 0x20
#define NPY_USE_PYMEM 1
#define NPY_USE_SETITEM 0x40
#define NPY_WRITEABLE
#define PyArrayIter_Check(...)
#define PyArray_ANYORDER
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
#define PyArray_DATA(...)
#define PyArray_DATETIME
#define PyArray_DATETIMELTR
#define PyArray_DEFAULT
#define PyArray_DESCR(...)
#define PyArray_DIM(...)
#define PyArray_DIMS(...)
#define PyArray_DOUBLE
#define PyArray_DOUBLELTR
#define PyArray_FLAGS(...)
#define PyArray_FLAGSWAP(...)
#define PyArray_FLOAT
#define PyArray_FLOAT128
#define PyArray_FLOAT16
#define PyArray_FLOAT32
#define PyArray_FLOAT64
#define PyArray_FLOATINGLTR
#define PyArray_FLOATLTR
#define PyArray_FLOAT_SCALAR
#define PyArray_FORTRANORDER
#define PyArray_FORTRAN_IF(...)
#define PyArray_GENBOOLLTR
#define PyArray_GETITEM(...)
#define PyArray_HALF
#define PyArray_HALFLTR
#define PyArray_HASFIELDS(...)
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
#define PyArray_ISALIGNED(...)
#define PyArray_ISBEHAVED(...)
#define PyArray_ISBEHAVED_RO(...)
#define PyArray_ISBOOL(...)
#define PyArray_ISBYTESWAPPED(...)
#define PyArray_ISCARRAY(...)
#define PyArray_ISCARRAY_RO(...)
#define PyArray_ISCOMPLEX(...)
#define PyArray_ISCONTIGUOUS(...)
#define PyArray_ISDATETIME(...)
#define PyArray_ISEXTENDED(...)
#define PyArray_ISFARRAY(...)
#define PyArray_ISFARRAY_RO(...)
#define PyArray_ISFLEXIBLE(...)
#define PyArray_ISFLOAT(...)
#define PyArray_ISFORTRAN(...)
#define PyArray_ISINTEGER(...)
#define PyArray_ISNBO(...)
#define PyArray_ISNOTSWAPPED(...)
#define PyArray_ISNUMBER(...)
#define PyArray_ISOBJECT(...)
#define PyArray_ISONESEGMENT(...)
#define PyArray_ISPYTHON(...)
#define PyArray_ISSIGNED(...)
#define PyArray_ISSTRING(...)
#define PyArray_ISUNSIGNED(...)
#define PyArray_ISUSERDEF(...)
#define PyArray_ISVARIABLE(...)
#define PyArray_ISWRITEABLE(...)
#define PyArray_IS_C_CONTIGUOUS(...)
#define PyArray_IS_F_CONTIGUOUS(...)
#define PyArray_ITEMSIZE(...)
#define PyArray_ITER_DATA(...)
#define PyArray_ITER_GOTO(...)
#define PyArray_ITER_GOTO1D(...)
#define PyArray_ITER_NEXT(...)
#define PyArray_ITER_NOTDONE(...)
#define PyArray_ITER_RESET(...)
#define PyArray_IsNativeByteOrder
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
#define PyArray_MultiIter_DATA(...)
#define PyArray_MultiIter_GOTO(...)
#define PyArray_MultiIter_GOTO1D(...)
#define PyArray_MultiIter_NEXT(...)
#define PyArray_MultiIter_NEXTi(...)
#define PyArray_MultiIter_NOTDONE(...)
#define PyArray_MultiIter_RESET(...)
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
#define PyArray_OBJECT
#define PyArray_OBJECTLTR
#define PyArray_OBJECT_SCALAR
#define PyArray_OPPBYTE
#define PyArray_PRIORITY
#define PyArray_QUICKSORT
#define PyArray_RemoveLargest
#define PyArray_SAFEALIGNEDCOPY(...)
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
#define PyArray_TIMEDELTA
#define PyArray_TIMEDELTALTR
#define PyArray_TYPE(...)
#define PyArray_TYPECHAR
#define PyArray_TYPES
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
#define PyArray_free
#define PyArray_malloc
#define PyArray_realloc
#define PyDataType_GetDatetimeMetaData(...)
#define PyDataType_ISBOOL(...)
#define PyDataType_ISBYTESWAPPED(...)
#define PyDataType_ISCOMPLEX(...)
#define PyDataType_ISDATETIME(...)
#define PyDataType_ISEXTENDED(...)
#define PyDataType_ISFLEXIBLE(...)
#define PyDataType_ISFLOAT(...)
#define PyDataType_ISINTEGER(...)
#define PyDataType_ISLEGACY(...)
#define PyDataType_ISNOTSWAPPED(...)
#define PyDataType_ISNUMBER(...)
#define PyDataType_ISOBJECT(...)
#define PyDataType_ISPYTHON(...)
#define PyDataType_ISSIGNED(...)
#define PyDataType_ISSTRING(...)
#define PyDataType_ISUNSIGNED(...)
#define PyDataType_ISUSERDEF(...)
#define PyDataType_MAKEUNSIZED(...)
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
#define PyDimMem_FREE(...)
#define PyDimMem_NEW(...)
#define PyDimMem_RENEW(...)
#define PyTypeNum_ISBOOL(...)
#define PyTypeNum_ISCOMPLEX(...)
#define PyTypeNum_ISDATETIME(...)
#define PyTypeNum_ISEXTENDED(...)
#define PyTypeNum_ISFLEXIBLE(...)
#define PyTypeNum_ISFLOAT(...)
#define PyTypeNum_ISINTEGER(...)
#define PyTypeNum_ISNUMBER(...)
#define PyTypeNum_ISOBJECT(...)
#define PyTypeNum_ISPYTHON(...)
#define PyTypeNum_ISSIGNED(...)
#define PyTypeNum_ISSTRING(...)
#define PyTypeNum_ISUNSIGNED(...)
#define PyTypeNum_ISUSERDEF(...)
#define fortran
