#include <numpy/ndarraytypes.h>
#include <numpy/npy_1_7_deprecated_api.h>
typedef NPY_CASTING(resolve_descriptors_function)(struct PyArrayMethodObject_tag*method,PyArray_DTypeMeta**dtypes,PyArray_Descr**given_descrs,PyArray_Descr**loop_descrs,npy_intp*view_offset);
typedef int(get_loop_function)(PyArrayMethod_Context*context,int aligned,int move_references,const npy_intp*strides,PyArrayMethod_StridedLoop**out_loop,NpyAuxData**out_transferdata,NPY_ARRAYMETHOD_FLAGS*flags);
typedef int(get_reduction_initial_function)(PyArrayMethod_Context*context,npy_bool reduction_is_empty,char*initial);
typedef int translate_given_descrs_func(int nin,int nout,PyArray_DTypeMeta*wrapped_dtypes[],PyArray_Descr*given_descrs[],PyArray_Descr*new_descrs[]);
typedef int translate_loop_descrs_func(int nin,int nout,PyArray_DTypeMeta*new_dtypes[],PyArray_Descr*given_descrs[],PyArray_Descr*original_descrs[],PyArray_Descr*loop_descrs[]);
typedef int(traverse_loop_function)(void*traverse_context,PyArray_Descr*descr,char*data,npy_intp size,npy_intp stride,NpyAuxData*auxdata);
typedef int(get_traverse_loop_function)(void*traverse_context,PyArray_Descr*descr,int aligned,npy_intp fixed_stride,traverse_loop_function**out_loop,NpyAuxData**out_auxdata,NPY_ARRAYMETHOD_FLAGS*flags);
typedef PyArray_Descr*(discover_descr_from_pyobject_function)(PyArray_DTypeMeta*cls,PyObject*obj);
typedef int(is_known_scalar_type_function)(PyArray_DTypeMeta*cls,PyTypeObject*obj);
typedef PyArray_Descr*(default_descr_function)(PyArray_DTypeMeta*cls);
typedef PyArray_DTypeMeta*(common_dtype_function)(PyArray_DTypeMeta*dtype1,PyArray_DTypeMeta*dtype2);
typedef PyArray_Descr*(common_instance_function)(PyArray_Descr*dtype1,PyArray_Descr*dtype2);
typedef PyArray_Descr*(ensure_canonical_function)(PyArray_Descr*dtype);
typedef int(setitemfunction)(PyArray_Descr*,PyObject*,char*);
typedef PyObject*(getitemfunction)(PyArray_Descr*,char*);
typedef struct PyArrayMethodObject_tag PyArrayMethodObject;
typedef int _ufunc_addloop_fromspec_func(PyObject*ufunc,PyArrayMethod_Spec*spec);
typedef int _ufunc_wrapping_loop_func(PyObject*ufunc_obj,PyArray_DTypeMeta*new_dtypes[],PyArray_DTypeMeta*wrapped_dtypes[],translate_given_descrs_func*translate_given_descrs,translate_loop_descrs_func*translate_loop_descrs);
typedef int promoter_function(PyObject*ufunc,PyArray_DTypeMeta*op_dtypes[],PyArray_DTypeMeta*signature[],PyArray_DTypeMeta*new_op_dtypes[]);
typedef int _ufunc_addpromoter_func(PyObject*ufunc,PyObject*DType_tuple,PyObject*promoter);
typedef int __dtypemeta_fromspec(PyArray_DTypeMeta*DType,PyArrayDTypeMeta_Spec*dtype_spec);
typedef PyArray_DTypeMeta*__common_dtype(PyArray_DTypeMeta*DType1,PyArray_DTypeMeta*DType2);
typedef PyArray_DTypeMeta*__promote_dtype_sequence(npy_intp num,PyArray_DTypeMeta*DTypes[]);
typedef PyArray_Descr*__get_default_descr(PyArray_DTypeMeta*DType);
#define NUMPY_CORE_INCLUDE_NUMPY_EXPERIMENTAL_DTYPE_API_H_
#pragma gillint opaque
#define NPY_DT_PyArray_ArrFuncs_copyswap
#define NPY_DT_PyArray_ArrFuncs_copyswapn
#define PyArrayDTypeMeta_Type
#define PyArrayInitDTypeMeta_FromSpec
#define PyArray_BoolDType
#define PyArray_ByteDType
#define PyArray_CDoubleDType
#define PyArray_CFloatDType
#define PyArray_CLongDoubleDType
#define PyArray_CommonDType
#define PyArray_DatetimeDType
#define PyArray_DoubleDType
#define PyArray_FloatDType
#define PyArray_HalfType
#define PyArray_Int16DType
#define PyArray_Int32DType
#define PyArray_Int64DType
#define PyArray_Int8Type
#define PyArray_IntDType
#define PyArray_IntpDType
#define PyArray_LongDType
#define PyArray_LongDoubleDType
#define PyArray_LongLongDType
#define PyArray_ObjectDType
#define PyArray_PromoteDTypeSequence
#define PyArray_ShortDType
#define PyArray_StringDType
#define PyArray_TimedeltaDType
#define PyArray_UByteDType
#define PyArray_UInt16DType
#define PyArray_UInt32DType
#define PyArray_UInt64DType
#define PyArray_UInt8DType
#define PyArray_UIntDType
#define PyArray_UIntpDType
#define PyArray_ULongDType
#define PyArray_ULongLongDType
#define PyArray_UShortDType
#define PyArray_UnicodeDType
#define PyArray_VoidDType
#define PyUFunc_AddLoopFromSpec
#define PyUFunc_AddPromoter
#define PyUFunc_AddWrappingLoop
