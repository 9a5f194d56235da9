#include <Python.h>
#define NPY_ALLOW_THREADS 1
#define NPY_BEGIN_ALLOW_THREADS Py_BEGIN_ALLOW_THREADS
#define NPY_END_ALLOW_THREADS Py_END_ALLOW_THREADS
#define NPY_BEGIN_THREADS_DEF PyThreadState *_save = NULL;
#define NPY_BEGIN_THREADS do { _save = PyEval_SaveThread(); } while (0);
#define NPY_END_THREADS do { if (_save) { PyEval_RestoreThread(_save); _save = NULL; } } while (0);
#define NPY_BEGIN_THREADS_THRESHOLDED(loop_size) do { if ((loop_size) > 500) { _save = PyEval_SaveThread(); } } while (0);
#define NPY_BEGIN_THREADS_DESCR(dtype) do { if (!(PyDataType_FLAGCHK((dtype), NPY_NEEDS_PYAPI))) NPY_BEGIN_THREADS; } while (0);
#define NPY_END_THREADS_DESCR(dtype) do { if (!(PyDataType_FLAGCHK((dtype), NPY_NEEDS_PYAPI))) NPY_END_THREADS; } while (0);
#define NPY_ALLOW_C_API_DEF PyGILState_STATE __save__;
#define NPY_ALLOW_C_API do { __save__ = PyGILState_Ensure(); } while (0);
#define NPY_DISABLE_C_API do { PyGILState_Release(__save__); } while (0);
#define NPY_ERR(str) ((void) 0)
#define NPY_ERR2(str) ((void) 0)
#define PyArray_IsScalar(obj, cls) (PyObject_TypeCheck(obj, &Py##cls##ArrType_Type))
