#include <features.h>
typedef void*nl_catd;
typedef int nl_item;
#pragma gillint opaque
#define NL_CAT_LOCALE 1
#define NL_SETD 1
