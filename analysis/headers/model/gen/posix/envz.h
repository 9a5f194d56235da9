#include <argz.h>
