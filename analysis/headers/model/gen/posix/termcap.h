#pragma gillint opaque
#include <curses.h>
#include <sys/types.h>
#define NCURSES_TERMCAP_H_incl 1
