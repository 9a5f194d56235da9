#pragma gillint when 8-10
typedef struct PyMemberDef{const char*name;int type;Py_ssize_t offset;int flags;const char*doc;}PyMemberDef;
#pragma gillint end
#pragma gillint when 11-11
struct PyMemberDef{const char*name;int type;Py_ssize_t offset;int flags;const char*doc;};
#pragma gillint end
#pragma gillint opaque
#define RESTRICTED
#pragma gillint when 10- 13t-
#define PY_AUDIT_READ
#pragma gillint end
#pragma gillint when 12- 13t-
#define PY_WRITE_RESTRICTED
#define READONLY
#define READ_RESTRICTED
#define T_BOOL
#define T_BYTE
#define T_CHAR
#define T_DOUBLE
#define T_FLOAT
#define T_INT
#define T_LONG
#define T_LONGLONG
#define T_NONE
#define T_OBJECT
#define T_OBJECT_EX
#define T_PYSSIZET
#define T_SHORT
#define T_STRING
#define T_STRING_INPLACE
#define T_UBYTE
#define T_UINT
#define T_ULONG
#define T_ULONGLONG
#define T_USHORT
#pragma gillint end
#pragma gillint when 8-11
#define PY_WRITE_RESTRICTED 4
#define READONLY 1
#define READ_RESTRICTED 2
#define T_BOOL 14
#define T_BYTE 8
#define T_CHAR 7
#define T_DOUBLE 4
#define T_FLOAT 3
#define T_INT 1
#define T_LONG 2
#define T_LONGLONG 17
#define T_NONE 20
#define T_OBJECT 6
#define T_OBJECT_EX 16
#define T_PYSSIZET 19
#define T_SHORT 0
#define T_STRING 5
#define T_STRING_INPLACE 13
#define T_UBYTE 9
#define T_UINT 11
#define T_ULONG 12
#define T_ULONGLONG 18
#define T_USHORT 10
#pragma gillint end
