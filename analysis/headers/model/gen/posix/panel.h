#include <curses.h>
typedef struct panel{WINDOW*win;struct panel*below;struct panel*above;const void*user;}PANEL;
#pragma gillint opaque
#define NCURSES_PANEL_H_incl 1
#define PANEL_EXPORT(...)
#define PANEL_EXPORT_VAR(...)
#define PANEL_IMPEXP
#define PANEL_WRAPPED_VAR(...)
