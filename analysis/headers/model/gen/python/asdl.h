#pragma gillint when 8-9
typedef PyObject*identifier;
typedef PyObject*string;
#pragma gillint end
#pragma gillint when 8-8
typedef PyObject*bytes;
#pragma gillint end
#pragma gillint when 8-9
typedef PyObject*object;
#pragma gillint end
#pragma gillint when 8-8
typedef PyObject*singleton;
#pragma gillint end
#pragma gillint when 8-9
typedef PyObject*constant;
typedef struct{Py_ssize_t size;void*elements[1];}asdl_seq;
typedef struct{Py_ssize_t size;int elements[1];}asdl_int_seq;
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-9
#define asdl_seq_GET(...)
#define asdl_seq_LEN(...)
#define asdl_seq_SET(...)
#pragma gillint end
