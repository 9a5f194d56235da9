#define NPY_SIGJMP_BUF sigjmp_buf
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_INTERRUPT_H_
#pragma gillint opaque
#define NPY_SIGINT_OFF
#define NPY_SIGINT_ON
#define NPY_SIGLONGJMP(...)
#define NPY_SIGSETJMP(...)
