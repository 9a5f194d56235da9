#pragma gillint opaque
#if GILLINT_MINOR <= 8
#define PyDoc_STRVAR_shared(...)
#endif
