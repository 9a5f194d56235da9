#include <linux/if_ether.h>
#include <sys/types.h>
struct ether_addr{uint8_t ether_addr_octet[6];};
struct ether_header{uint8_t ether_dhost[6];uint8_t ether_shost[6];uint16_t ether_type;};
#pragma gillint opaque
#define ETHERMIN
#define ETHERMTU
#define ETHERTYPE_AARP 0x80F3
#define ETHERTYPE_ARP 0x0806
#define ETHERTYPE_AT 0x809B
#define ETHERTYPE_IP 0x0800
#define ETHERTYPE_IPV6 0x86dd
#define ETHERTYPE_IPX 0x8137
#define ETHERTYPE_LOOPBACK 0x9000
#define ETHERTYPE_NTRAILER 16
#define ETHERTYPE_PUP 0x0200
#define ETHERTYPE_REVARP 0x8035
#define ETHERTYPE_SPRITE 0x0500
#define ETHERTYPE_TRAIL 0x1000
#define ETHERTYPE_VLAN 0x8100
#define ETHER_ADDR_LEN
#define ETHER_CRC_LEN 4
#define ETHER_HDR_LEN
#define ETHER_IS_VALID_LEN(...)
#define ETHER_MAX_LEN
#define ETHER_MIN_LEN
#define ETHER_TYPE_LEN 2
