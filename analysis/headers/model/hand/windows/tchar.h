#define _TEXT(quote) quote
#define _T(quote) quote
#define __T(quote) quote
