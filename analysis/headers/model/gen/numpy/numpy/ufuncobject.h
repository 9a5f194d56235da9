#include <numpy/arrayobject.h>
#include <numpy/npy_math.h>
typedef void(*PyUFuncGenericFunction)(char**args,npy_intp const*dimensions,npy_intp const*strides,void*innerloopdata);
typedef void(PyUFunc_MaskedStridedInnerLoopFunc)(char**dataptrs,npy_intp*strides,char*maskptr,npy_intp mask_stride,npy_intp count,NpyAuxData*innerloopdata);
typedef int(PyUFunc_TypeResolutionFunc)(struct _tagPyUFuncObject*ufunc,NPY_CASTING casting,PyArrayObject**operands,PyObject*type_tup,PyArray_Descr**out_dtypes);
typedef int(PyUFunc_ProcessCoreDimsFunc)(struct _tagPyUFuncObject*ufunc,npy_intp*core_dim_sizes);
typedef struct _tagPyUFuncObject{PyObject ob_base;int nin,nout,nargs;int identity;PyUFuncGenericFunction*functions;void*const*data;int ntypes;int reserved1;const char*name;const char*types;const char*doc;void*ptr;PyObject*obj;PyObject*userloops;int core_enabled;int core_num_dim_ix;int*core_num_dims;int*core_dim_ixs;int*core_offsets;char*core_signature;PyUFunc_TypeResolutionFunc*type_resolver;PyObject*dict;vectorcallfunc vectorcall;void*reserved3;npy_uint32*op_flags;npy_uint32 iter_flags;npy_intp*core_dim_sizes;npy_uint32*core_dim_flags;PyObject*identity_value;void*_dispatch_cache;PyObject*_loops;}PyUFuncObject;
typedef struct{int nin;int nout;PyObject*callable;}PyUFunc_PyFuncData;
typedef struct _loop1d_info{PyUFuncGenericFunction func;void*data;int*arg_types;struct _loop1d_info*next;int nargs;PyArray_Descr**arg_dtypes;}PyUFunc_Loop1d;
typedef int(PyUFunc_LegacyInnerLoopSelectionFunc)(struct _tagPyUFuncObject*ufunc,PyArray_Descr**dtypes,PyUFuncGenericFunction*out_innerloop,void**out_innerloopdata,int*out_needs_api);
#define NUMPY_CORE_INCLUDE_NUMPY_UFUNCOBJECT_H_
#define UFUNC_NOFPE
#pragma gillint opaque
#define PyUFunc_DD_D
#define PyUFunc_D_D
#define PyUFunc_DefaultTypeResolver
#define PyUFunc_FF_F
#define PyUFunc_FF_F_As_DD_D
#define PyUFunc_F_F
#define PyUFunc_F_F_As_D_D
#define PyUFunc_FromFuncAndData
#define PyUFunc_FromFuncAndDataAndSignature
#define PyUFunc_FromFuncAndDataAndSignatureAndIdentity
#define PyUFunc_GG_G
#define PyUFunc_G_G
#define PyUFunc_GenericFunction
#define PyUFunc_GetPyValues
#define PyUFunc_IdentityValue -3
#define PyUFunc_MinusOne 2
#define PyUFunc_None -1
#define PyUFunc_OO_O
#define PyUFunc_OO_O_method
#define PyUFunc_O_O
#define PyUFunc_O_O_method
#define PyUFunc_On_Om
#define PyUFunc_One 1
#define PyUFunc_RegisterLoopForDescr
#define PyUFunc_RegisterLoopForType
#define PyUFunc_ReorderableNone -2
#define PyUFunc_ReplaceLoopBySignature
#define PyUFunc_SetUsesArraysAsData
#define PyUFunc_Type
#define PyUFunc_ValidateCasting
#define PyUFunc_Zero 0
#define PyUFunc_checkfperr
#define PyUFunc_clearfperr
#define PyUFunc_d_d
#define PyUFunc_dd_d
#define PyUFunc_e_e
#define PyUFunc_e_e_As_d_d
#define PyUFunc_e_e_As_f_f
#define PyUFunc_ee_e
#define PyUFunc_ee_e_As_dd_d
#define PyUFunc_ee_e_As_ff_f
#define PyUFunc_f_f
#define PyUFunc_f_f_As_d_d
#define PyUFunc_ff_f
#define PyUFunc_ff_f_As_dd_d
#define PyUFunc_g_g
#define PyUFunc_getfperr
#define PyUFunc_gg_g
#define PyUFunc_handlefperr
#define UFUNC_ACCUMULATE 1
#define UFUNC_CORE_DIM_CAN_IGNORE 0x0004
#define UFUNC_CORE_DIM_MISSING 0x00040000
#define UFUNC_CORE_DIM_SIZE_INFERRED 0x0002
#define UFUNC_ERR_CALL 3
#define UFUNC_ERR_DEFAULT
#define UFUNC_ERR_IGNORE 0
#define UFUNC_ERR_LOG 5
#define UFUNC_ERR_PRINT 4
#define UFUNC_ERR_RAISE 2
#define UFUNC_ERR_WARN 1
#define UFUNC_FPE_DIVIDEBYZERO
#define UFUNC_FPE_INVALID
#define UFUNC_FPE_OVERFLOW
#define UFUNC_FPE_UNDERFLOW
#define UFUNC_MASK_DIVIDEBYZERO 0x07
#define UFUNC_MASK_INVALID 0xfff
#define UFUNC_MASK_OVERFLOW 0x3f
#define UFUNC_MASK_UNDERFLOW 0x1ff
#define UFUNC_OBJ_ISOBJECT 1
#define UFUNC_OBJ_NEEDS_API 2
#define UFUNC_OUTER 3
#define UFUNC_PYVALS_NAME "UFUNC_PYVALS"
#define UFUNC_REDUCE 0
#define UFUNC_REDUCEAT 2
#define UFUNC_SHIFT_DIVIDEBYZERO 0
#define UFUNC_SHIFT_INVALID 9
#define UFUNC_SHIFT_OVERFLOW 3
#define UFUNC_SHIFT_UNDERFLOW 6
#define generate_divbyzero_error(...)
#define generate_overflow_error(...)
