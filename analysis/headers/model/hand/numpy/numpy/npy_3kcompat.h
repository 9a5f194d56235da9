#include <numpy/ndarrayobject.h>
