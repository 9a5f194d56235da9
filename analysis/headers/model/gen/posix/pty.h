#include <sys/ioctl.h>
#include <termios.h>
