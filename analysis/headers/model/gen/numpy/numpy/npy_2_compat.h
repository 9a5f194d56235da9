#pragma gillint opaque
#pragma gillint expand NPY_2_0_API_VERSION NPY_MAXARGS NUMPY_CORE_INCLUDE_NUMPY_NPY_2_COMPAT_H_
#define NPY_2_0_API_VERSION 0x00000012
#define NPY_DEFAULT_INT
#define NPY_MAXARGS 32
#define NPY_NTYPES
#define NPY_RAVEL_AXIS 32
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_2_COMPAT_H_
#define PyArray_DescrProto
#define PyArray_RUNTIME_VERSION
#define PyDataType_ISLEGACY(...)
