#pragma gillint opaque
#include <numpy/npy_cpu.h>
#pragma gillint expand NUMPY_CORE_INCLUDE_NUMPY_NPY_ENDIAN_H_
#define NPY_BIG_ENDIAN 4321
#define NPY_BYTE_ORDER
#define NPY_LITTLE_ENDIAN 1234
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_ENDIAN_H_
