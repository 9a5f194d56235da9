// target: 3.14
#include <Python.h>

static struct PyModuleDef good_def = {
    PyModuleDef_HEAD_INIT, .m_name = "good",
};

/* With a GIL there is nothing to say. */
PyMODINIT_FUNC PyInit_good(void)
{
    return PyModule_Create(&good_def);
}
