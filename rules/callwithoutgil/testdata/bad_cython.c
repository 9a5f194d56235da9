/* The frame of a file that Cython generated: everything stands behind its check of the Python headers. */
#define PY_SSIZE_T_CLEAN
#include "Python.h"
#ifndef Py_PYTHON_H
    #error Python headers needed to compile C extensions, please install development version of Python.
#elif PY_VERSION_HEX < 0x02070000 || (0x03000000 <= PY_VERSION_HEX && PY_VERSION_HEX < 0x03030000)
    #error Cython requires Python 2.7+ or Python 3.3+.
#else
#include <unistd.h>

/* "example.pyx":3
 *     with nogil:
 *         sleep(1)             # <<<<<<<<<<<<<<
 */
static PyObject *bad_nogil_block(PyObject *__pyx_self, PyObject *__pyx_v_o)
{
    {
        #ifdef WITH_THREAD
        PyThreadState *_save;
        Py_UNBLOCK_THREADS
        #endif
        /*try:*/ {
            (void)(sleep(1));
            PyErr_Clear(); // want GIL101 "PyErr_Clear"
        }
        /*finally:*/ {
            /*normal exit:*/{
                #ifdef WITH_THREAD
                Py_BLOCK_THREADS
                #endif
                goto __pyx_L5;
            }
            __pyx_L5:;
        }
    }
    Py_INCREF(Py_None);
    return Py_None;
}

static PyMethodDef __pyx_methods[] = {
    {"bad_nogil_block", (PyCFunction)bad_nogil_block, METH_O, 0},
    {0, 0, 0, 0}
};

static struct PyModuleDef __pyx_moduledef = {PyModuleDef_HEAD_INIT, "example", 0, -1, __pyx_methods};

PyMODINIT_FUNC PyInit_example(void)
{
    return PyModule_Create(&__pyx_moduledef);
}
#endif /* Py_PYTHON_H */
