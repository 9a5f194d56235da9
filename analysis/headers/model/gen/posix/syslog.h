#pragma gillint opaque
#include <sys/syslog.h>
