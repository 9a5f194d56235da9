#pragma gillint opaque
#pragma gillint when 8-8
#define PyDoc_STRVAR_shared(...)
#pragma gillint end
