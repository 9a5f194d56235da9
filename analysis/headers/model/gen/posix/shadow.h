#include <features.h>
#include <paths.h>
#include <stddef.h>
typedef struct _IO_FILE FILE;
struct spwd{char*sp_namp;char*sp_pwdp;long int sp_lstchg;long int sp_min;long int sp_max;long int sp_warn;long int sp_inact;long int sp_expire;unsigned long int sp_flag;};
#pragma gillint opaque
#define SHADOW
