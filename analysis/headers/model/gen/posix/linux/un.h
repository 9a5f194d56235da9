#include <linux/socket.h>
struct sockaddr_un{__kernel_sa_family_t sun_family;char sun_path[108];};
#define UNIX_PATH_MAX 108
#pragma gillint opaque
#define SIOCUNIXFILE
