#include <string.h>
typedef unsigned short int sa_family_t;
struct sockaddr_un{sa_family_t sun_family;char sun_path[108];};
#pragma gillint opaque
#define SUN_LEN(...)
