#include <Python.h>
#define PyGreenlet_Import() PyGreenlet_Import();
