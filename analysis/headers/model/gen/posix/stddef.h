typedef struct{long long __max_align_ll;long double __max_align_ld;}max_align_t;
#define _T_PTRDIFF
#define _T_PTRDIFF_
#define _T_SIZE
#define _T_SIZE_
#define _T_WCHAR
#define _T_WCHAR_
#pragma gillint opaque
#define offsetof(...)
