#include <regex.h>
