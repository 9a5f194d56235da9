#pragma gillint opaque
#include <objbase.h>
#pragma gillint expand UNIX_PATH_MAX
typedef struct sockaddr_un{ADDRESS_FAMILY sun_family;char sun_path[108];}SOCKADDR_UN,*PSOCKADDR_UN;
#define SIO_AF_UNIX_GETPEERPID
#define UNIX_PATH_MAX 108
