#pragma gillint opaque
#include <curses.h>
