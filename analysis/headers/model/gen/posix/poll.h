#pragma gillint opaque
#include <sys/poll.h>
