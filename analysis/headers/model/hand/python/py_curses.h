#include <Python.h>
#include <curses.h>
