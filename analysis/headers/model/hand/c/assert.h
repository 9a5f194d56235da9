#define assert(expr) ((void) 0)
#define assert_perror(errnum) ((void) 0)
#define static_assert _Static_assert
