#include <paths.h>
#include <sys/time.h>
typedef __pid_t pid_t;
struct __exit_status{short int e_termination;short int e_exit;};
struct utmpx{short int ut_type;__pid_t ut_pid;char ut_line[32];char ut_id[4];char ut_user[32];char ut_host[256];struct __exit_status ut_exit;__int32_t ut_session;struct{__int32_t tv_sec;__int32_t tv_usec;}ut_tv;__int32_t ut_addr_v6[4];char __glibc_reserved[20];};
#pragma gillint opaque
#define ACCOUNTING 9
#define BOOT_TIME 2
#define DEAD_PROCESS 8
#define EMPTY 0
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define NEW_TIME 3
#define OLD_TIME 4
#define RUN_LVL 1
#define USER_PROCESS 7
#define UTMPX_FILE
#define UTMPX_FILENAME
#define WTMPX_FILE
#define WTMPX_FILENAME
