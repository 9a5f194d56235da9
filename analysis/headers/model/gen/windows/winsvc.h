#pragma gillint opaque
#include <winsock2.h>
