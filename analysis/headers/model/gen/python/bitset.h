#pragma gillint opaque
#if GILLINT_MINOR <= 9
#define BIT2BYTE(...)
#define BIT2MASK(...)
#define BIT2SHIFT(...)
#define BITSPERBYTE
#define BYTE
#define testbit(...)
typedef char*bitset;
#endif
