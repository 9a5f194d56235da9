#include <bits/types.h>
#include <stddef.h>
typedef struct{int __count;union{unsigned int __wch;char __wchb[4];}__value;}__mbstate_t;
typedef __mbstate_t mbstate_t;
typedef unsigned char char8_t;
typedef __uint_least16_t char16_t;
typedef __uint_least32_t char32_t;
