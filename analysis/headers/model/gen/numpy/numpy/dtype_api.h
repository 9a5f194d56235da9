typedef struct PyArray_DTypeMeta_tag{PyHeapTypeObject super;PyArray_Descr*singleton;int type_num;PyTypeObject*scalar_type;npy_uint64 flags;void*dt_slots;void*reserved[3];}PyArray_DTypeMeta;
typedef enum{NPY_METH_REQUIRES_PYAPI=1<<0,NPY_METH_NO_FLOATINGPOINT_ERRORS=1<<1,NPY_METH_SUPPORTS_UNALIGNED=1<<2,NPY_METH_IS_REORDERABLE=1<<3,_NPY_METH_FORCE_CAST_INPUTS=1<<17,NPY_METH_RUNTIME_FLAGS=(NPY_METH_REQUIRES_PYAPI|NPY_METH_NO_FLOATINGPOINT_ERRORS),}NPY_ARRAYMETHOD_FLAGS;
typedef struct PyArrayMethod_Context_tag{PyObject*caller;struct PyArrayMethodObject_tag*method;PyArray_Descr*const*descriptors;}PyArrayMethod_Context;
typedef struct{const char*name;int nin,nout;NPY_CASTING casting;NPY_ARRAYMETHOD_FLAGS flags;PyArray_DTypeMeta**dtypes;PyType_Slot*slots;}PyArrayMethod_Spec;
typedef NPY_CASTING(PyArrayMethod_ResolveDescriptors)(struct PyArrayMethodObject_tag*method,PyArray_DTypeMeta*const*dtypes,PyArray_Descr*const*given_descrs,PyArray_Descr**loop_descrs,npy_intp*view_offset);
typedef NPY_CASTING(PyArrayMethod_ResolveDescriptorsWithScalar)(struct PyArrayMethodObject_tag*method,PyArray_DTypeMeta*const*dtypes,PyArray_Descr*const*given_descrs,PyObject*const*input_scalars,PyArray_Descr**loop_descrs,npy_intp*view_offset);
typedef int(PyArrayMethod_StridedLoop)(PyArrayMethod_Context*context,char*const*data,const npy_intp*dimensions,const npy_intp*strides,NpyAuxData*transferdata);
typedef int(PyArrayMethod_GetLoop)(PyArrayMethod_Context*context,int aligned,int move_references,const npy_intp*strides,PyArrayMethod_StridedLoop**out_loop,NpyAuxData**out_transferdata,NPY_ARRAYMETHOD_FLAGS*flags);
typedef int(PyArrayMethod_GetReductionInitial)(PyArrayMethod_Context*context,npy_bool reduction_is_empty,void*initial);
typedef int(PyArrayMethod_TranslateGivenDescriptors)(int nin,int nout,PyArray_DTypeMeta*const wrapped_dtypes[],PyArray_Descr*const given_descrs[],PyArray_Descr*new_descrs[]);
typedef int(PyArrayMethod_TranslateLoopDescriptors)(int nin,int nout,PyArray_DTypeMeta*const new_dtypes[],PyArray_Descr*const given_descrs[],PyArray_Descr*original_descrs[],PyArray_Descr*loop_descrs[]);
typedef int(PyArrayMethod_TraverseLoop)(void*traverse_context,const PyArray_Descr*descr,char*data,npy_intp size,npy_intp stride,NpyAuxData*auxdata);
typedef int(PyArrayMethod_GetTraverseLoop)(void*traverse_context,const PyArray_Descr*descr,int aligned,npy_intp fixed_stride,PyArrayMethod_TraverseLoop**out_loop,NpyAuxData**out_auxdata,NPY_ARRAYMETHOD_FLAGS*flags);
typedef int(PyArrayMethod_PromoterFunction)(PyObject*ufunc,PyArray_DTypeMeta*const op_dtypes[],PyArray_DTypeMeta*const signature[],PyArray_DTypeMeta*new_op_dtypes[]);
typedef struct{PyTypeObject*typeobj;int flags;PyArrayMethod_Spec**casts;PyType_Slot*slots;PyTypeObject*baseclass;}PyArrayDTypeMeta_Spec;
typedef PyArray_Descr*(PyArrayDTypeMeta_DiscoverDescrFromPyobject)(PyArray_DTypeMeta*cls,PyObject*obj);
typedef int(PyArrayDTypeMeta_IsKnownScalarType)(PyArray_DTypeMeta*cls,PyTypeObject*obj);
typedef PyArray_Descr*(PyArrayDTypeMeta_DefaultDescriptor)(PyArray_DTypeMeta*cls);
typedef PyArray_DTypeMeta*(PyArrayDTypeMeta_CommonDType)(PyArray_DTypeMeta*dtype1,PyArray_DTypeMeta*dtype2);
typedef PyArray_Descr*(PyArrayDTypeMeta_CommonInstance)(PyArray_Descr*dtype1,PyArray_Descr*dtype2);
typedef PyArray_Descr*(PyArrayDTypeMeta_EnsureCanonical)(PyArray_Descr*dtype);
typedef PyArray_Descr*(PyArrayDTypeMeta_FinalizeDescriptor)(PyArray_Descr*dtype);
typedef int(PyArrayDTypeMeta_SetItem)(PyArray_Descr*,PyObject*,char*);
typedef PyObject*(PyArrayDTypeMeta_GetItem)(PyArray_Descr*,char*);
#define NUMPY_CORE_INCLUDE_NUMPY___DTYPE_API_H_
#pragma gillint opaque
#define NPY_DTYPE(...)
#define NPY_DT_ABSTRACT 1<<1
#define NPY_DT_NUMERIC 1<<3
#define NPY_DT_PARAMETRIC 1<<2
#define NPY_DT_PyArray_ArrFuncs_argmax
#define NPY_DT_PyArray_ArrFuncs_argmin
#define NPY_DT_PyArray_ArrFuncs_argsort
#define NPY_DT_PyArray_ArrFuncs_compare
#define NPY_DT_PyArray_ArrFuncs_dotfunc
#define NPY_DT_PyArray_ArrFuncs_fill
#define NPY_DT_PyArray_ArrFuncs_fillwithscalar
#define NPY_DT_PyArray_ArrFuncs_fromstr
#define NPY_DT_PyArray_ArrFuncs_getitem
#define NPY_DT_PyArray_ArrFuncs_nonzero
#define NPY_DT_PyArray_ArrFuncs_scanfunc
#define NPY_DT_PyArray_ArrFuncs_setitem
#define NPY_DT_PyArray_ArrFuncs_sort
#define NPY_DT_common_dtype 4
#define NPY_DT_common_instance 5
#define NPY_DT_default_descr 3
#define NPY_DT_discover_descr_from_pyobject 1
#define NPY_DT_ensure_canonical 6
#define NPY_DT_finalize_descr 11
#define NPY_DT_get_clear_loop 9
#define NPY_DT_get_fill_zero_loop 10
#define NPY_DT_getitem 8
#define NPY_DT_setitem 7
#define NPY_METH_contiguous_indexed_loop 9
#define NPY_METH_contiguous_loop 6
#define NPY_METH_get_loop 3
#define NPY_METH_get_reduction_initial 4
#define NPY_METH_resolve_descriptors 2
#define NPY_METH_strided_loop 5
#define NPY_METH_unaligned_contiguous_loop 8
#define NPY_METH_unaligned_strided_loop 7
