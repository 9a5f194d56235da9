#pragma gillint opaque
#pragma gillint expand NPY_SIGJMP_BUF NUMPY_CORE_INCLUDE_NUMPY_NPY_INTERRUPT_H_
#define NPY_SIGINT_OFF
#define NPY_SIGINT_ON
#define NPY_SIGJMP_BUF sigjmp_buf
#define NPY_SIGLONGJMP(...)
#define NPY_SIGSETJMP(...)
#define NUMPY_CORE_INCLUDE_NUMPY_NPY_INTERRUPT_H_
