#include <numpy/npy_cpu.h>
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_ENDIAN_H_
#pragma gillint opaque
#define NPY_BIG_ENDIAN 4321
#define NPY_BYTE_ORDER
#define NPY_LITTLE_ENDIAN 1234
