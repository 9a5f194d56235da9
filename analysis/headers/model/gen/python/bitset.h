#pragma gillint when 8-9
typedef char*bitset;
#pragma gillint end
#pragma gillint when 8-9
#define BYTE char
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-9
#define BIT2BYTE(...)
#define BIT2MASK(...)
#define BIT2SHIFT(...)
#define BITSPERBYTE
#define testbit(...)
#pragma gillint end
