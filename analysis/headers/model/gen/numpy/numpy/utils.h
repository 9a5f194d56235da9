#pragma gillint opaque
#pragma gillint expand NPY_DECL_ALIGNED NUMPY_CORE_INCLUDE_NUMPY_UTILS_H_
#define NPY_DECL_ALIGNED(...)
#define NUMPY_CORE_INCLUDE_NUMPY_UTILS_H_
