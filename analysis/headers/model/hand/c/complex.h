#define complex _Complex
#define imaginary _Imaginary
