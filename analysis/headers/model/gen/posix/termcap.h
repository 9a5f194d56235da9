#include <curses.h>
#include <sys/types.h>
#pragma gillint opaque
#define NCURSES_TERMCAP_H_incl 1
