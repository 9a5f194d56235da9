#pragma gillint opaque
#include <linux/socket.h>
#pragma gillint expand UNIX_PATH_MAX
struct sockaddr_un{__kernel_sa_family_t sun_family;char sun_path[108];};
#define SIOCUNIXFILE
#define UNIX_PATH_MAX 108
