#pragma gillint opaque
#include <sys/ioctl.h>
#include <termios.h>
