#include <Python.h>
#define PyDateTime_IMPORT PyDateTimeAPI = (PyDateTime_CAPI *) PyCapsule_Import(PyDateTime_CAPSULE_NAME, 0)
#define _PyTZINFO_HEAD PyObject_HEAD Py_hash_t hashcode; char hastzinfo;
#define _PyDateTime_TIMEHEAD _PyTZINFO_HEAD unsigned char data[_PyDateTime_TIME_DATASIZE];
#define _PyDateTime_DATETIMEHEAD _PyTZINFO_HEAD unsigned char data[_PyDateTime_DATETIME_DATASIZE];
