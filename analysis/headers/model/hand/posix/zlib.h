#define ZEXTERN extern
#define Z_U4 unsigned
