#include <io.h>
struct dirent{long d_ino;unsigned short d_reclen;unsigned short d_namlen;char d_name[260];};
typedef struct{struct _finddata64i32_t dd_dta;struct dirent dd_dir;intptr_t dd_handle;int dd_stat;char dd_name[1];}DIR;
struct _wdirent{long d_ino;unsigned short d_reclen;unsigned short d_namlen;wchar_t d_name[260];};
typedef struct{struct _wfinddata64i32_t dd_dta;struct _wdirent dd_dir;intptr_t dd_handle;int dd_stat;wchar_t dd_name[1];}_WDIR;
