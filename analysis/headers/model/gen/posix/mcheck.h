#include <features.h>
enum mcheck_status{MCHECK_DISABLED=-1,MCHECK_OK,MCHECK_FREE,MCHECK_HEAD,MCHECK_TAIL};
