#include <Python.h>
#define NPY_LOOP_BEGIN_THREADS do { if (!(loop->obj & UFUNC_OBJ_NEEDS_API)) _save = PyEval_SaveThread(); } while (0);
#define NPY_LOOP_END_THREADS do { if (!(loop->obj & UFUNC_OBJ_NEEDS_API)) PyEval_RestoreThread(_save); } while (0);
#define import_umath() import_umath();
#define import_umath1(ret) import_umath1(ret);
#define import_umath2(msg, ret) import_umath2(msg, ret);
#define import_ufunc() import_ufunc();
