#pragma gillint opaque
#pragma gillint when 14-14 14t-14t
#define Py_MARSHAL_VERSION 5
#pragma gillint end
#pragma gillint when 15- 15t-
#define Py_MARSHAL_VERSION 6
#pragma gillint end
#pragma gillint when 8-13 13t-13t
#define Py_MARSHAL_VERSION 4
#pragma gillint end
