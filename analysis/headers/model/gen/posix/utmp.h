#include <paths.h>
#include <sys/time.h>
#include <sys/types.h>
struct lastlog{int32_t ll_time;char ll_line[32];char ll_host[256];};
struct exit_status{short int e_termination;short int e_exit;};
struct utmp{short int ut_type;pid_t ut_pid;char ut_line[32];char ut_id[4];char ut_user[32];char ut_host[256];struct exit_status ut_exit;int32_t ut_session;struct{int32_t tv_sec;int32_t tv_usec;}ut_tv;int32_t ut_addr_v6[4];char __glibc_reserved[20];};
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
#define UTMP_FILE
#define UTMP_FILENAME
#define UT_HOSTSIZE 256
#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_UNKNOWN
#define WTMP_FILE
#define WTMP_FILENAME
#define ut_addr
#define ut_name
#define ut_time
#define ut_xtime
