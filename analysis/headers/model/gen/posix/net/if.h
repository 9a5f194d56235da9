#include <sys/socket.h>
struct if_nameindex{unsigned int if_index;char*if_name;};
enum{IFF_UP=0x1,IFF_BROADCAST=0x2,IFF_DEBUG=0x4,IFF_LOOPBACK=0x8,IFF_POINTOPOINT=0x10,IFF_NOTRAILERS=0x20,IFF_RUNNING=0x40,IFF_NOARP=0x80,IFF_PROMISC=0x100,IFF_ALLMULTI=0x200,IFF_MASTER=0x400,IFF_SLAVE=0x800,IFF_MULTICAST=0x1000,IFF_PORTSEL=0x2000,IFF_AUTOMEDIA=0x4000,IFF_DYNAMIC=0x8000};
struct ifaddr{struct sockaddr ifa_addr;union{struct sockaddr ifu_broadaddr;struct sockaddr ifu_dstaddr;}ifa_ifu;struct iface*ifa_ifp;struct ifaddr*ifa_next;};
struct ifmap{unsigned long int mem_start;unsigned long int mem_end;unsigned short int base_addr;unsigned char irq;unsigned char dma;unsigned char port;};
struct ifreq{union{char ifrn_name[16];}ifr_ifrn;union{struct sockaddr ifru_addr;struct sockaddr ifru_dstaddr;struct sockaddr ifru_broadaddr;struct sockaddr ifru_netmask;struct sockaddr ifru_hwaddr;short int ifru_flags;int ifru_ivalue;int ifru_mtu;struct ifmap ifru_map;char ifru_slave[16];char ifru_newname[16];__caddr_t ifru_data;}ifr_ifru;};
struct ifconf{int ifc_len;union{__caddr_t ifcu_buf;struct ifreq*ifcu_req;}ifc_ifcu;};
#pragma gillint opaque
#define IFF_ALLMULTI
#define IFF_AUTOMEDIA
#define IFF_BROADCAST
#define IFF_DEBUG
#define IFF_DYNAMIC
#define IFF_LOOPBACK
#define IFF_MASTER
#define IFF_MULTICAST
#define IFF_NOARP
#define IFF_NOTRAILERS
#define IFF_POINTOPOINT
#define IFF_PORTSEL
#define IFF_PROMISC
#define IFF_RUNNING
#define IFF_SLAVE
#define IFF_UP
#define IFHWADDRLEN 6
#define IFNAMSIZ
#define IF_NAMESIZE 16
#define ifa_broadaddr
#define ifa_dstaddr
#define ifc_buf
#define ifc_req
#define ifr_addr
#define ifr_bandwidth
#define ifr_broadaddr
#define ifr_data
#define ifr_dstaddr
#define ifr_flags
#define ifr_hwaddr
#define ifr_ifindex
#define ifr_map
#define ifr_metric
#define ifr_mtu
#define ifr_name
#define ifr_netmask
#define ifr_newname
#define ifr_qlen
#define ifr_slave
