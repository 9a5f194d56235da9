#pragma gillint opaque
#pragma gillint expand BYTE
#if GILLINT_MINOR <= 9
typedef char*bitset;
#endif
#if GILLINT_MINOR <= 9
#define BIT2BYTE(...)
#define BIT2MASK(...)
#define BIT2SHIFT(...)
#define BITSPERBYTE
#define BYTE char
#define testbit(...)
#endif
