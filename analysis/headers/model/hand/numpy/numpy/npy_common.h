#include <Python.h>
#define NPY_FINLINE static inline
#define NPY_NOINLINE static
#define NPY_INLINE inline
#define NPY_LONGLONG_SUFFIX(x) (x##LL)
#define NPY_ULONGLONG_SUFFIX(x) (x##ULL)
#define NPY_TLS _Thread_local
#define NPY_NO_EXPORT
#define NPY_VISIBILITY_HIDDEN
