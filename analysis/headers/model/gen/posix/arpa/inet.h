#pragma gillint opaque
#include <netinet/in.h>
