#include <objbase.h>
typedef struct sockaddr_un{ADDRESS_FAMILY sun_family;char sun_path[108];}SOCKADDR_UN,*PSOCKADDR_UN;
#define UNIX_PATH_MAX 108
#pragma gillint opaque
#define SIO_AF_UNIX_GETPEERPID
