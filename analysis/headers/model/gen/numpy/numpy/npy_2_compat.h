#define NPY_2_0_API_VERSION 0x00000012
#define NPY_MAXARGS 32
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_2_COMPAT_H_
#pragma gillint opaque
#define NPY_DEFAULT_INT
#define NPY_NTYPES
#define NPY_RAVEL_AXIS 32
#define PyArray_DescrProto
#define PyArray_RUNTIME_VERSION
#define PyDataType_ISLEGACY(...)
