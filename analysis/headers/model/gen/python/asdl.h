#pragma gillint opaque
#if GILLINT_MINOR <= 9
typedef PyObject*identifier;
typedef PyObject*string;
#endif
#if GILLINT_MINOR <= 8
typedef PyObject*bytes;
#endif
#if GILLINT_MINOR <= 9
typedef PyObject*object;
#endif
#if GILLINT_MINOR <= 8
typedef PyObject*singleton;
#endif
#if GILLINT_MINOR <= 9
typedef PyObject*constant;
typedef struct{Py_ssize_t size;void*elements[1];}asdl_seq;
typedef struct{Py_ssize_t size;int elements[1];}asdl_int_seq;
#endif
#if GILLINT_MINOR <= 9
#define asdl_seq_GET(...)
#define asdl_seq_LEN(...)
#define asdl_seq_SET(...)
#endif
