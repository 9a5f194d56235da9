#include <stddef.h>
struct _utimbuf{time_t actime;time_t modtime;};
struct __utimbuf32{__time32_t actime;__time32_t modtime;};
struct __utimbuf64{__time64_t actime;__time64_t modtime;};
struct utimbuf{time_t actime;time_t modtime;};
struct utimbuf32{__time32_t actime;__time32_t modtime;};
