#include "shared.h"

long total;
