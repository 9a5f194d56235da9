#pragma gillint opaque
#include <numpy/npy_common.h>
#pragma gillint expand NPY_CPU_AMD64 NUMPY_CORE_INCLUDE_NUMPY_NPY_CPU_H_
#define NPY_ALIGNMENT_REQUIRED 1
#define NPY_CPU_AMD64
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_CPU_H_
