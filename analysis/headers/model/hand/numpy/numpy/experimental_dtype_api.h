#include <numpy/arrayobject.h>
#include <numpy/dtype_api.h>
