#include <net/ethernet.h>
#include <net/if_arp.h>
struct ether_arp{struct arphdr ea_hdr;uint8_t arp_sha[6];uint8_t arp_spa[4];uint8_t arp_tha[6];uint8_t arp_tpa[4];};
#pragma gillint opaque
#define ETHER_MAP_IP_MULTICAST(...)
#define arp_hln
#define arp_hrd
#define arp_op
#define arp_pln
#define arp_pro
