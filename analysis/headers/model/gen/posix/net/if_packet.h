#include <features.h>
typedef unsigned short int sa_family_t;
struct sockaddr_pkt{sa_family_t spkt_family;unsigned char spkt_device[14];unsigned short spkt_protocol;};
