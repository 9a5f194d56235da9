#include <numpy/ndarraytypes.h>
#define PyArrayScalar_New(cls) Py##cls##ArrType_Type.tp_alloc(&Py##cls##ArrType_Type, 0)
#define PyArrayScalar_VAL(obj, cls) ((Py##cls##ScalarObject *) obj)->obval
#define PyArrayScalar_ASSIGN(obj, cls, val) PyArrayScalar_VAL(obj, cls) = val
#define PyArrayScalar_RETURN_TRUE return Py_NewRef(PyArrayScalar_True)
#define PyArrayScalar_RETURN_FALSE return Py_NewRef(PyArrayScalar_False)
#define PyArrayScalar_RETURN_BOOL_FROM_LONG(i) return PyArrayScalar_FromLong(i)
