#pragma gillint opaque
#define va_arg(...)
#define va_copy(...)
#define va_end(...)
#define va_start(...)
