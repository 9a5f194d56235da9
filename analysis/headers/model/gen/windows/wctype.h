#include <stddef.h>
typedef wchar_t wctrans_t;
#pragma gillint opaque
#define WEOF
#define isleadbyte(...)
#define iswalnum(...)
#define iswalpha(...)
#define iswascii(...)
#define iswcntrl(...)
#define iswdigit(...)
#define iswgraph(...)
#define iswlower(...)
#define iswprint(...)
#define iswpunct(...)
#define iswspace(...)
#define iswupper(...)
#define iswxdigit(...)
