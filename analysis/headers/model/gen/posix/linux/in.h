#include <asm/byteorder.h>
#include <linux/socket.h>
enum{IPPROTO_IP=0,IPPROTO_ICMP=1,IPPROTO_IGMP=2,IPPROTO_IPIP=4,IPPROTO_TCP=6,IPPROTO_EGP=8,IPPROTO_PUP=12,IPPROTO_UDP=17,IPPROTO_IDP=22,IPPROTO_TP=29,IPPROTO_DCCP=33,IPPROTO_IPV6=41,IPPROTO_RSVP=46,IPPROTO_GRE=47,IPPROTO_ESP=50,IPPROTO_AH=51,IPPROTO_MTP=92,IPPROTO_BEETPH=94,IPPROTO_ENCAP=98,IPPROTO_PIM=103,IPPROTO_COMP=108,IPPROTO_L2TP=115,IPPROTO_SCTP=132,IPPROTO_UDPLITE=136,IPPROTO_MPLS=137,IPPROTO_ETHERNET=143,IPPROTO_RAW=255,IPPROTO_MPTCP=262,IPPROTO_MAX};
struct in_addr{__be32 s_addr;};
struct ip_mreq{struct in_addr imr_multiaddr;struct in_addr imr_interface;};
struct ip_mreqn{struct in_addr imr_multiaddr;struct in_addr imr_address;int imr_ifindex;};
struct ip_mreq_source{__be32 imr_multiaddr;__be32 imr_interface;__be32 imr_sourceaddr;};
struct ip_msfilter{__be32 imsf_multiaddr;__be32 imsf_interface;__u32 imsf_fmode;__u32 imsf_numsrc;union{__be32 imsf_slist[1];struct{struct{}__empty_imsf_slist_flex;__be32 imsf_slist_flex[];};};};
struct group_req{__u32 gr_interface;struct __kernel_sockaddr_storage gr_group;};
struct group_source_req{__u32 gsr_interface;struct __kernel_sockaddr_storage gsr_group;struct __kernel_sockaddr_storage gsr_source;};
struct group_filter{union{struct{__u32 gf_interface_aux;struct __kernel_sockaddr_storage gf_group_aux;__u32 gf_fmode_aux;__u32 gf_numsrc_aux;struct __kernel_sockaddr_storage gf_slist[1];};struct{__u32 gf_interface;struct __kernel_sockaddr_storage gf_group;__u32 gf_fmode;__u32 gf_numsrc;struct __kernel_sockaddr_storage gf_slist_flex[];};};};
struct in_pktinfo{int ipi_ifindex;struct in_addr ipi_spec_dst;struct in_addr ipi_addr;};
struct sockaddr_in{__kernel_sa_family_t sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[16-sizeof(short int)-sizeof(unsigned short int)-sizeof(struct in_addr)];};
#define IN_CLASSA_MAX 128
#define IN_CLASSB_MAX 65536
#pragma gillint opaque
#define GROUP_FILTER_SIZE(...)
#define INADDR_ALLHOSTS_GROUP 0xe0000001U
#define INADDR_ALLRTRS_GROUP 0xe0000002U
#define INADDR_ALLSNOOPERS_GROUP 0xe000006aU
#define INADDR_ANY
#define INADDR_BROADCAST
#define INADDR_DUMMY
#define INADDR_LOOPBACK 0x7f000001
#define INADDR_MAX_LOCAL_GROUP 0xe00000ffU
#define INADDR_NONE
#define INADDR_UNSPEC_GROUP 0xe0000000U
#define IN_BADCLASS(...)
#define IN_CLASSA(...)
#define IN_CLASSA_HOST
#define IN_CLASSA_NET 0xff000000
#define IN_CLASSA_NSHIFT 24
#define IN_CLASSB(...)
#define IN_CLASSB_HOST
#define IN_CLASSB_NET 0xffff0000
#define IN_CLASSB_NSHIFT 16
#define IN_CLASSC(...)
#define IN_CLASSC_HOST
#define IN_CLASSC_NET 0xffffff00
#define IN_CLASSC_NSHIFT 8
#define IN_CLASSD(...)
#define IN_CLASSE(...)
#define IN_CLASSE_NET 0xffffffff
#define IN_CLASSE_NSHIFT 0
#define IN_EXPERIMENTAL(...)
#define IN_LOOPBACK(...)
#define IN_LOOPBACKNET 127
#define IN_MULTICAST(...)
#define IN_MULTICAST_NET 0xe0000000
#define IPPROTO_AH
#define IPPROTO_BEETPH
#define IPPROTO_COMP
#define IPPROTO_DCCP
#define IPPROTO_EGP
#define IPPROTO_ENCAP
#define IPPROTO_ESP
#define IPPROTO_ETHERNET
#define IPPROTO_GRE
#define IPPROTO_ICMP
#define IPPROTO_IDP
#define IPPROTO_IGMP
#define IPPROTO_IP
#define IPPROTO_IPIP
#define IPPROTO_IPV6
#define IPPROTO_L2TP
#define IPPROTO_MPLS
#define IPPROTO_MPTCP
#define IPPROTO_MTP
#define IPPROTO_PIM
#define IPPROTO_PUP
#define IPPROTO_RAW
#define IPPROTO_RSVP
#define IPPROTO_SCTP
#define IPPROTO_TCP
#define IPPROTO_TP
#define IPPROTO_UDP
#define IPPROTO_UDPLITE
#define IP_ADD_MEMBERSHIP 35
#define IP_ADD_SOURCE_MEMBERSHIP 39
#define IP_BIND_ADDRESS_NO_PORT 24
#define IP_BLOCK_SOURCE 38
#define IP_CHECKSUM 23
#define IP_DEFAULT_MULTICAST_LOOP 1
#define IP_DEFAULT_MULTICAST_TTL 1
#define IP_DROP_MEMBERSHIP 36
#define IP_DROP_SOURCE_MEMBERSHIP 40
#define IP_FREEBIND 15
#define IP_HDRINCL 3
#define IP_IPSEC_POLICY 16
#define IP_LOCAL_PORT_RANGE 51
#define IP_MINTTL 21
#define IP_MSFILTER 41
#define IP_MSFILTER_SIZE(...)
#define IP_MTU 14
#define IP_MTU_DISCOVER 10
#define IP_MULTICAST_ALL 49
#define IP_MULTICAST_IF 32
#define IP_MULTICAST_LOOP 34
#define IP_MULTICAST_TTL 33
#define IP_NODEFRAG 22
#define IP_OPTIONS 4
#define IP_ORIGDSTADDR 20
#define IP_PASSSEC 18
#define IP_PKTINFO 8
#define IP_PKTOPTIONS 9
#define IP_PMTUDISC_DO 2
#define IP_PMTUDISC_DONT 0
#define IP_PMTUDISC_INTERFACE 4
#define IP_PMTUDISC_OMIT 5
#define IP_PMTUDISC_PROBE 3
#define IP_PMTUDISC_WANT 1
#define IP_PROTOCOL 52
#define IP_RECVERR 11
#define IP_RECVERR_RFC4884 26
#define IP_RECVFRAGSIZE 25
#define IP_RECVOPTS 6
#define IP_RECVORIGDSTADDR
#define IP_RECVRETOPTS
#define IP_RECVTOS 13
#define IP_RECVTTL 12
#define IP_RETOPTS 7
#define IP_ROUTER_ALERT 5
#define IP_TOS 1
#define IP_TRANSPARENT 19
#define IP_TTL 2
#define IP_UNBLOCK_SOURCE 37
#define IP_UNICAST_IF 50
#define IP_XFRM_POLICY 17
#define MCAST_BLOCK_SOURCE 43
#define MCAST_EXCLUDE 0
#define MCAST_INCLUDE 1
#define MCAST_JOIN_GROUP 42
#define MCAST_JOIN_SOURCE_GROUP 46
#define MCAST_LEAVE_GROUP 45
#define MCAST_LEAVE_SOURCE_GROUP 47
#define MCAST_MSFILTER 48
#define MCAST_UNBLOCK_SOURCE 44
#define __UAPI_DEF_IF_IFCONF 1
#define __UAPI_DEF_IF_IFMAP 1
#define __UAPI_DEF_IF_IFNAMSIZ 1
#define __UAPI_DEF_IF_IFREQ 1
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS 1
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO 1
#define __UAPI_DEF_IN6_ADDR 1
#define __UAPI_DEF_IN6_ADDR_ALT 1
#define __UAPI_DEF_IN6_PKTINFO 1
#define __UAPI_DEF_IN_ADDR 1
#define __UAPI_DEF_IN_CLASS 1
#define __UAPI_DEF_IN_IPPROTO 1
#define __UAPI_DEF_IN_PKTINFO 1
#define __UAPI_DEF_IP6_MTUINFO 1
#define __UAPI_DEF_IPPROTO_V6 1
#define __UAPI_DEF_IPV6_MREQ 1
#define __UAPI_DEF_IPV6_OPTIONS 1
#define __UAPI_DEF_IPX_CONFIG_DATA 1
#define __UAPI_DEF_IPX_INTERFACE_DEFINITION 1
#define __UAPI_DEF_IPX_ROUTE_DEF 1
#define __UAPI_DEF_IPX_ROUTE_DEFINITION 1
#define __UAPI_DEF_IP_MREQ 1
#define __UAPI_DEF_SOCKADDR_IN 1
#define __UAPI_DEF_SOCKADDR_IN6 1
#define __UAPI_DEF_SOCKADDR_IPX 1
#define __UAPI_DEF_XATTR 1
#define sin_zero
