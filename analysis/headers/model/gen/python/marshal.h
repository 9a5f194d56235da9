#pragma gillint opaque
#pragma gillint expand Py_MARSHAL_VERSION
#if GILLINT_MINOR <= 13
#define Py_MARSHAL_VERSION 4
#endif
#if GILLINT_MINOR == 14
#define Py_MARSHAL_VERSION 5
#endif
#if GILLINT_MINOR >= 15
#define Py_MARSHAL_VERSION 6
#endif
