#include <numpy/ndarraytypes.h>
