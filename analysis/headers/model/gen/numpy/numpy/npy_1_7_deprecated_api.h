#include <numpy/old_defines.h>
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_1_7_DEPRECATED_API_H_
#pragma gillint opaque
#define FORTRAN_IF
#define NPY_ALIGNED
#define NPY_AO
#define NPY_BEHAVED
#define NPY_BEHAVED_NS
#define NPY_CARRAY
#define NPY_CARRAY_RO
#define NPY_CONTIGUOUS
#define NPY_C_CONTIGUOUS
#define NPY_DEFAULT
#define NPY_ELEMENTSTRIDES
#define NPY_ENSUREARRAY
#define NPY_ENSURECOPY
#define NPY_FARRAY
#define NPY_FARRAY_RO
#define NPY_FORCECAST
#define NPY_FORTRAN
#define NPY_F_CONTIGUOUS
#define NPY_INOUT_ARRAY
#define NPY_INOUT_FARRAY
#define NPY_IN_ARRAY
#define NPY_IN_FARRAY
#define NPY_METADATA_DTSTR "__timeunit__"
#define NPY_NOTSWAPPED
#define NPY_OUT_ARRAY
#define NPY_OUT_FARRAY
#define NPY_OWNDATA
#define NPY_STR_D "D"
#define NPY_STR_M "M"
#define NPY_STR_W "W"
#define NPY_STR_Y "Y"
#define NPY_STR_as "as"
#define NPY_STR_fs "fs"
#define NPY_STR_h "h"
#define NPY_STR_m "m"
#define NPY_STR_ms "ms"
#define NPY_STR_ns "ns"
#define NPY_STR_ps "ps"
#define NPY_STR_s "s"
#define NPY_STR_us "us"
#define NPY_UPDATE_ALL
#define NPY_WRITEABLE
#define PyArray_DEFAULT
#define PyDataType_GetDatetimeMetaData(...)
#define fortran
