#include <sys/socket.h>
typedef uint32_t in_addr_t;
struct in_addr{in_addr_t s_addr;};
struct ip_opts{struct in_addr ip_dst;char ip_opts[40];};
struct in_pktinfo{int ipi_ifindex;struct in_addr ipi_spec_dst;struct in_addr ipi_addr;};
enum{IPPROTO_IP=0,IPPROTO_ICMP=1,IPPROTO_IGMP=2,IPPROTO_IPIP=4,IPPROTO_TCP=6,IPPROTO_EGP=8,IPPROTO_PUP=12,IPPROTO_UDP=17,IPPROTO_IDP=22,IPPROTO_TP=29,IPPROTO_DCCP=33,IPPROTO_IPV6=41,IPPROTO_RSVP=46,IPPROTO_GRE=47,IPPROTO_ESP=50,IPPROTO_AH=51,IPPROTO_MTP=92,IPPROTO_BEETPH=94,IPPROTO_ENCAP=98,IPPROTO_PIM=103,IPPROTO_COMP=108,IPPROTO_SCTP=132,IPPROTO_UDPLITE=136,IPPROTO_MPLS=137,IPPROTO_ETHERNET=143,IPPROTO_RAW=255,IPPROTO_MPTCP=262,IPPROTO_MAX};
enum{IPPROTO_HOPOPTS=0,IPPROTO_ROUTING=43,IPPROTO_FRAGMENT=44,IPPROTO_ICMPV6=58,IPPROTO_NONE=59,IPPROTO_DSTOPTS=60,IPPROTO_MH=135};
typedef uint16_t in_port_t;
enum{IPPORT_ECHO=7,IPPORT_DISCARD=9,IPPORT_SYSTAT=11,IPPORT_DAYTIME=13,IPPORT_NETSTAT=15,IPPORT_FTP=21,IPPORT_TELNET=23,IPPORT_SMTP=25,IPPORT_TIMESERVER=37,IPPORT_NAMESERVER=42,IPPORT_WHOIS=43,IPPORT_MTP=57,IPPORT_TFTP=69,IPPORT_RJE=77,IPPORT_FINGER=79,IPPORT_TTYLINK=87,IPPORT_SUPDUP=95,IPPORT_EXECSERVER=512,IPPORT_LOGINSERVER=513,IPPORT_CMDSERVER=514,IPPORT_EFSSERVER=520,IPPORT_BIFFUDP=512,IPPORT_WHOSERVER=513,IPPORT_ROUTESERVER=520,IPPORT_RESERVED=1024,IPPORT_USERRESERVED=5000};
struct in6_addr{union{uint8_t __u6_addr8[16];uint16_t __u6_addr16[8];uint32_t __u6_addr32[4];}__in6_u;};
struct sockaddr_in{sa_family_t sin_family;in_port_t sin_port;struct in_addr sin_addr;unsigned char sin_zero[sizeof(struct sockaddr)-(sizeof(unsigned short int))-sizeof(in_port_t)-sizeof(struct in_addr)];};
struct sockaddr_in6{sa_family_t sin6_family;in_port_t sin6_port;uint32_t sin6_flowinfo;struct in6_addr sin6_addr;uint32_t sin6_scope_id;};
struct ip_mreq{struct in_addr imr_multiaddr;struct in_addr imr_interface;};
struct ip_mreqn{struct in_addr imr_multiaddr;struct in_addr imr_address;int imr_ifindex;};
struct ip_mreq_source{struct in_addr imr_multiaddr;struct in_addr imr_interface;struct in_addr imr_sourceaddr;};
struct ipv6_mreq{struct in6_addr ipv6mr_multiaddr;unsigned int ipv6mr_interface;};
struct group_req{uint32_t gr_interface;struct sockaddr_storage gr_group;};
struct group_source_req{uint32_t gsr_interface;struct sockaddr_storage gsr_group;struct sockaddr_storage gsr_source;};
struct ip_msfilter{struct in_addr imsf_multiaddr;struct in_addr imsf_interface;uint32_t imsf_fmode;uint32_t imsf_numsrc;struct in_addr imsf_slist[1];};
struct group_filter{uint32_t gf_interface;struct sockaddr_storage gf_group;uint32_t gf_fmode;uint32_t gf_numsrc;struct sockaddr_storage gf_slist[1];};
struct in6_pktinfo{struct in6_addr ipi6_addr;unsigned int ipi6_ifindex;};
struct ip6_mtuinfo{struct sockaddr_in6 ip6m_addr;uint32_t ip6m_mtu;};
#define INET6_ADDRSTRLEN 46
#define INET_ADDRSTRLEN 16
#define IN_CLASSA_MAX 128
#define IN_CLASSB_MAX 65536
#pragma gillint opaque
#define GROUP_FILTER_SIZE(...)
#define IN6_ARE_ADDR_EQUAL(...)
#define IN6_IS_ADDR_LINKLOCAL(...)
#define IN6_IS_ADDR_LOOPBACK(...)
#define IN6_IS_ADDR_MC_GLOBAL(...)
#define IN6_IS_ADDR_MC_LINKLOCAL(...)
#define IN6_IS_ADDR_MC_NODELOCAL(...)
#define IN6_IS_ADDR_MC_ORGLOCAL(...)
#define IN6_IS_ADDR_MC_SITELOCAL(...)
#define IN6_IS_ADDR_MULTICAST(...)
#define IN6_IS_ADDR_SITELOCAL(...)
#define IN6_IS_ADDR_UNSPECIFIED(...)
#define IN6_IS_ADDR_V4COMPAT(...)
#define IN6_IS_ADDR_V4MAPPED(...)
#define INADDR_ALLHOSTS_GROUP
#define INADDR_ALLRTRS_GROUP
#define INADDR_ALLSNOOPERS_GROUP
#define INADDR_ANY
#define INADDR_BROADCAST
#define INADDR_DUMMY
#define INADDR_LOOPBACK
#define INADDR_MAX_LOCAL_GROUP
#define INADDR_NONE
#define INADDR_UNSPEC_GROUP
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
#define IN_EXPERIMENTAL(...)
#define IN_LOOPBACKNET 127
#define IN_MULTICAST(...)
#define IPPROTO_AH
#define IPPROTO_BEETPH
#define IPPROTO_COMP
#define IPPROTO_DCCP
#define IPPROTO_DSTOPTS
#define IPPROTO_EGP
#define IPPROTO_ENCAP
#define IPPROTO_ESP
#define IPPROTO_ETHERNET
#define IPPROTO_FRAGMENT
#define IPPROTO_GRE
#define IPPROTO_HOPOPTS
#define IPPROTO_ICMP
#define IPPROTO_ICMPV6
#define IPPROTO_IDP
#define IPPROTO_IGMP
#define IPPROTO_IP
#define IPPROTO_IPIP
#define IPPROTO_IPV6
#define IPPROTO_MH
#define IPPROTO_MPLS
#define IPPROTO_MPTCP
#define IPPROTO_MTP
#define IPPROTO_NONE
#define IPPROTO_PIM
#define IPPROTO_PUP
#define IPPROTO_RAW
#define IPPROTO_ROUTING
#define IPPROTO_RSVP
#define IPPROTO_SCTP
#define IPPROTO_TCP
#define IPPROTO_TP
#define IPPROTO_UDP
#define IPPROTO_UDPLITE
#define IPV6_2292DSTOPTS 4
#define IPV6_2292HOPLIMIT 8
#define IPV6_2292HOPOPTS 3
#define IPV6_2292PKTINFO 2
#define IPV6_2292PKTOPTIONS 6
#define IPV6_2292RTHDR 5
#define IPV6_ADDRFORM 1
#define IPV6_ADDR_PREFERENCES 72
#define IPV6_ADD_MEMBERSHIP
#define IPV6_AUTHHDR 10
#define IPV6_AUTOFLOWLABEL 70
#define IPV6_CHECKSUM 7
#define IPV6_DONTFRAG 62
#define IPV6_DROP_MEMBERSHIP
#define IPV6_DSTOPTS 59
#define IPV6_FREEBIND 78
#define IPV6_HDRINCL 36
#define IPV6_HOPLIMIT 52
#define IPV6_HOPOPTS 54
#define IPV6_IPSEC_POLICY 34
#define IPV6_JOIN_ANYCAST 27
#define IPV6_JOIN_GROUP 20
#define IPV6_LEAVE_ANYCAST 28
#define IPV6_LEAVE_GROUP 21
#define IPV6_MINHOPCOUNT 73
#define IPV6_MTU 24
#define IPV6_MTU_DISCOVER 23
#define IPV6_MULTICAST_ALL 29
#define IPV6_MULTICAST_HOPS 18
#define IPV6_MULTICAST_IF 17
#define IPV6_MULTICAST_LOOP 19
#define IPV6_NEXTHOP 9
#define IPV6_ORIGDSTADDR 74
#define IPV6_PATHMTU 61
#define IPV6_PKTINFO 50
#define IPV6_PMTUDISC_DO 2
#define IPV6_PMTUDISC_DONT 0
#define IPV6_PMTUDISC_INTERFACE 4
#define IPV6_PMTUDISC_OMIT 5
#define IPV6_PMTUDISC_PROBE 3
#define IPV6_PMTUDISC_WANT 1
#define IPV6_RECVDSTOPTS 58
#define IPV6_RECVERR 25
#define IPV6_RECVERR_RFC4884 31
#define IPV6_RECVFRAGSIZE 77
#define IPV6_RECVHOPLIMIT 51
#define IPV6_RECVHOPOPTS 53
#define IPV6_RECVORIGDSTADDR
#define IPV6_RECVPATHMTU 60
#define IPV6_RECVPKTINFO 49
#define IPV6_RECVRTHDR 56
#define IPV6_RECVTCLASS 66
#define IPV6_ROUTER_ALERT 22
#define IPV6_ROUTER_ALERT_ISOLATE 30
#define IPV6_RTHDR 57
#define IPV6_RTHDRDSTOPTS 55
#define IPV6_RTHDR_LOOSE 0
#define IPV6_RTHDR_STRICT 1
#define IPV6_RTHDR_TYPE_0 0
#define IPV6_RXDSTOPTS
#define IPV6_RXHOPOPTS
#define IPV6_TCLASS 67
#define IPV6_TRANSPARENT 75
#define IPV6_UNICAST_HOPS 16
#define IPV6_UNICAST_IF 76
#define IPV6_V6ONLY 26
#define IPV6_XFRM_POLICY 35
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
#define IP_MAX_MEMBERSHIPS 20
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
#define IP_PMTUDISC 10
#define IP_PMTUDISC_DO 2
#define IP_PMTUDISC_DONT 0
#define IP_PMTUDISC_INTERFACE 4
#define IP_PMTUDISC_OMIT 5
#define IP_PMTUDISC_PROBE 3
#define IP_PMTUDISC_WANT 1
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
#define SCM_SRCRT
#define SOL_ICMPV6 58
#define SOL_IP 0
#define SOL_IPV6 41
#define s6_addr
#define s6_addr16
#define s6_addr32
