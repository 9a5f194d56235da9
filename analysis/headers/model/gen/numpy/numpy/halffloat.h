#include <numpy/npy_math.h>
#define NPY_MAX_HALF (0x7bffu)
#define NUMPY_CORE_INCLUDE_NUMPY_HALFFLOAT_H_
#pragma gillint opaque
#define NPY_HALF_NAN (0x7e00u)
#define NPY_HALF_NEGONE (0xbc00u)
#define NPY_HALF_NINF (0xfc00u)
#define NPY_HALF_NZERO (0x8000u)
#define NPY_HALF_ONE (0x3c00u)
#define NPY_HALF_PINF (0x7c00u)
#define NPY_HALF_PZERO (0x0000u)
#define NPY_HALF_ZERO (0x0000u)
