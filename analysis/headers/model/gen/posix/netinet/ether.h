#pragma gillint opaque
#include <netinet/if_ether.h>
