#include <alloca.h>
#include <sys/types.h>
typedef struct{int quot;int rem;}div_t;
typedef struct{long int quot;long int rem;}ldiv_t;
typedef struct{long long int quot;long long int rem;}lldiv_t;
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
struct random_data{int32_t*fptr;int32_t*rptr;int32_t*state;int rand_type;int rand_deg;int rand_sep;int32_t*end_ptr;};
struct drand48_data{unsigned short int __x[3];unsigned short int __old_x[3];unsigned short int __c;unsigned short int __init;unsigned long long int __a;};
typedef int(*__compar_fn_t)(const void*,const void*);
typedef __compar_fn_t comparison_fn_t;
typedef int(*__compar_d_fn_t)(const void*,const void*,void*);
#define RAND_MAX 2147483647
#pragma gillint opaque
#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define MB_CUR_MAX
#define WCONTINUED 8
#define WEXITED 4
#define WEXITSTATUS(...)
#define WIFCONTINUED(...)
#define WIFEXITED(...)
#define WIFSIGNALED(...)
#define WIFSTOPPED(...)
#define WNOHANG 1
#define WNOWAIT 0x01000000
#define WSTOPPED 2
#define WSTOPSIG(...)
#define WTERMSIG(...)
#define WUNTRACED 2
