#pragma gillint opaque
#pragma gillint expand NPY_OS_LINUX NUMPY_CORE_INCLUDE_NUMPY_NPY_OS_H_
#define NPY_OS_LINUX
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_OS_H_
