#pragma gillint opaque
#pragma gillint expand _T_PTRDIFF _T_PTRDIFF_ _T_SIZE _T_SIZE_ _T_WCHAR _T_WCHAR_
typedef struct{long long __max_align_ll;long double __max_align_ld;}max_align_t;
#define _T_PTRDIFF
#define _T_PTRDIFF_
#define _T_SIZE
#define _T_SIZE_
#define _T_WCHAR
#define _T_WCHAR_
#define offsetof(...)
