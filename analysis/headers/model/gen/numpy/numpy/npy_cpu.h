#include <numpy/npy_common.h>
#define NPY_CPU_AMD64
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_CPU_H_
#pragma gillint opaque
#define NPY_ALIGNMENT_REQUIRED 1
