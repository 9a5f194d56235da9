#include <features.h>
#include <stdarg.h>
