#include <sys/types.h>
typedef void(*_PVFV)(void);
typedef int(*_PIFV)(void);
typedef void(*_PVFI)(int);
typedef struct _onexit_table_t{_PVFV*_first;_PVFV*_last;_PVFV*_end;}_onexit_table_t;
typedef int(*_onexit_t)(void);
typedef void(*_beginthread_proc_type)(void*);
typedef unsigned(*_beginthreadex_proc_type)(void*);
typedef void(*_tls_callback_type)(void*,unsigned long,void*);
#pragma gillint opaque
#define OLD_P_OVERLAY
#define P_DETACH
#define P_NOWAIT
#define P_NOWAITO
#define P_OVERLAY
#define P_WAIT
#define WAIT_CHILD
#define WAIT_GRANDCHILD
#define _P_DETACH 4
#define _P_NOWAIT 1
#define _P_NOWAITO 3
#define _P_OVERLAY 2
#define _P_WAIT 0
