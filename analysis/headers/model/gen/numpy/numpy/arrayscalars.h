typedef struct{PyObject ob_base;npy_bool obval;}PyBoolScalarObject;
typedef struct{PyObject ob_base;signed char obval;}PyByteScalarObject;
typedef struct{PyObject ob_base;short obval;}PyShortScalarObject;
typedef struct{PyObject ob_base;int obval;}PyIntScalarObject;
typedef struct{PyObject ob_base;long obval;}PyLongScalarObject;
typedef struct{PyObject ob_base;npy_longlong obval;}PyLongLongScalarObject;
typedef struct{PyObject ob_base;unsigned char obval;}PyUByteScalarObject;
typedef struct{PyObject ob_base;unsigned short obval;}PyUShortScalarObject;
typedef struct{PyObject ob_base;unsigned int obval;}PyUIntScalarObject;
typedef struct{PyObject ob_base;unsigned long obval;}PyULongScalarObject;
typedef struct{PyObject ob_base;npy_ulonglong obval;}PyULongLongScalarObject;
typedef struct{PyObject ob_base;npy_half obval;}PyHalfScalarObject;
typedef struct{PyObject ob_base;float obval;}PyFloatScalarObject;
typedef struct{PyObject ob_base;double obval;}PyDoubleScalarObject;
typedef struct{PyObject ob_base;npy_longdouble obval;}PyLongDoubleScalarObject;
typedef struct{PyObject ob_base;npy_cfloat obval;}PyCFloatScalarObject;
typedef struct{PyObject ob_base;npy_cdouble obval;}PyCDoubleScalarObject;
typedef struct{PyObject ob_base;npy_clongdouble obval;}PyCLongDoubleScalarObject;
typedef struct{PyObject ob_base;PyObject*obval;}PyObjectScalarObject;
typedef struct{PyObject ob_base;npy_datetime obval;PyArray_DatetimeMetaData obmeta;}PyDatetimeScalarObject;
typedef struct{PyObject ob_base;npy_timedelta obval;PyArray_DatetimeMetaData obmeta;}PyTimedeltaScalarObject;
typedef struct{PyObject ob_base;char obval;}PyScalarObject;
typedef struct{PyUnicodeObject base;Py_UCS4*obval;char*buffer_fmt;}PyUnicodeScalarObject;
typedef struct{PyVarObject ob_base;char*obval;PyArray_Descr*descr;int flags;PyObject*base;void*_buffer_info;}PyVoidScalarObject;
#define NUMPY_CORE_INCLUDE_NUMPY_ARRAYSCALARS_H_
#define PyStringScalarObject PyBytesObject
#pragma gillint opaque
#define PyArrayScalar_False
#define PyArrayScalar_FromLong(...)
#define PyArrayScalar_True
