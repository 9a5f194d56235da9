#pragma gillint opaque
#include <windows.h>
