#include <errno.h>
#include <string.h>
