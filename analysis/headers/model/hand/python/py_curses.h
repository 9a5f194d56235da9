#include <Python.h>
#include <curses.h>
typedef struct PyCursesWindowObject { PyObject_HEAD WINDOW *win; char *encoding; struct PyCursesWindowObject *orig; } PyCursesWindowObject;
#define PyCurses_CAPSULE_NAME "_curses._C_API"
#define import_curses() PyCurses_API = PyCapsule_Import(PyCurses_CAPSULE_NAME, 1)
