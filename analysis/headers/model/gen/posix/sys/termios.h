#pragma gillint opaque
#include <termios.h>
