#include <winsock2.h>
typedef struct in6_addr{union{u_char Byte[16];u_short Word[8];}u;}IN6_ADDR,*PIN6_ADDR,*LPIN6_ADDR;
typedef struct ipv6_mreq{struct in6_addr ipv6mr_multiaddr;unsigned int ipv6mr_interface;}IPV6_MREQ;
struct sockaddr_in6_old{short sin6_family;u_short sin6_port;u_long sin6_flowinfo;struct in6_addr sin6_addr;};
typedef union sockaddr_gen{struct sockaddr Address;struct sockaddr_in AddressIn;struct sockaddr_in6_old AddressIn6;}sockaddr_gen;
struct sockaddr_in6{short sin6_family;u_short sin6_port;u_long sin6_flowinfo;struct in6_addr sin6_addr;union{u_long sin6_scope_id;SCOPE_ID sin6_scope_struct;};};
typedef struct sockaddr_in6 SOCKADDR_IN6;
typedef struct sockaddr_in6*PSOCKADDR_IN6;
typedef struct sockaddr_in6*LPSOCKADDR_IN6;
typedef struct _INTERFACE_INFO{u_long iiFlags;sockaddr_gen iiAddress;sockaddr_gen iiBroadcastAddress;sockaddr_gen iiNetmask;}INTERFACE_INFO,*LPINTERFACE_INFO;
typedef struct _INTERFACE_INFO_EX{u_long iiFlags;SOCKET_ADDRESS iiAddress;SOCKET_ADDRESS iiBroadcastAddress;SOCKET_ADDRESS iiNetmask;}INTERFACE_INFO_EX,*LPINTERFACE_INFO_EX;
typedef enum _PMTUD_STATE{IP_PMTUDISC_NOT_SET,IP_PMTUDISC_DO,IP_PMTUDISC_DONT,IP_PMTUDISC_PROBE,IP_PMTUDISC_MAX}PMTUD_STATE,*PPMTUD_STATE;
typedef enum _MULTICAST_MODE_TYPE{MCAST_INCLUDE=0,MCAST_EXCLUDE}MULTICAST_MODE_TYPE;
typedef struct ip_mreq_source{IN_ADDR imr_multiaddr;IN_ADDR imr_sourceaddr;IN_ADDR imr_interface;}IP_MREQ_SOURCE,*PIP_MREQ_SOURCE;
typedef struct ip_msfilter{IN_ADDR imsf_multiaddr;IN_ADDR imsf_interface;MULTICAST_MODE_TYPE imsf_fmode;ULONG imsf_numsrc;IN_ADDR imsf_slist[1];}IP_MSFILTER,*PIP_MSFILTER;
typedef struct _sockaddr_in6_pair{PSOCKADDR_IN6 SourceAddress;PSOCKADDR_IN6 DestinationAddress;}SOCKADDR_IN6_PAIR,*PSOCKADDR_IN6_PAIR;
typedef union _SOCKADDR_INET{SOCKADDR_IN Ipv4;SOCKADDR_IN6 Ipv6;ADDRESS_FAMILY si_family;}SOCKADDR_INET,*PSOCKADDR_INET;
typedef struct group_filter{ULONG gf_interface;SOCKADDR_STORAGE gf_group;MULTICAST_MODE_TYPE gf_fmode;ULONG gf_numsrc;SOCKADDR_STORAGE gf_slist[1];}GROUP_FILTER,*PGROUP_FILTER;
typedef struct group_req{ULONG gr_interface;SOCKADDR_STORAGE gr_group;}GROUP_REQ,*PGROUP_REQ;
typedef struct group_source_req{ULONG gsr_interface;SOCKADDR_STORAGE gsr_group;SOCKADDR_STORAGE gsr_source;}GROUP_SOURCE_REQ,*PGROUP_SOURCE_REQ;
typedef struct ip_mreq{struct in_addr imr_multiaddr;struct in_addr imr_interface;}IP_MREQ,*PIP_MREQ;
typedef struct in_pktinfo{IN_ADDR ipi_addr;UINT ipi_ifindex;}IN_PKTINFO;
typedef struct in6_pktinfo{IN6_ADDR ipi6_addr;UINT ipi6_ifindex;}IN6_PKTINFO;
typedef struct addrinfo{int ai_flags;int ai_family;int ai_socktype;int ai_protocol;size_t ai_addrlen;char*ai_canonname;struct sockaddr*ai_addr;struct addrinfo*ai_next;}ADDRINFOA,*PADDRINFOA;
typedef struct addrinfoW{int ai_flags;int ai_family;int ai_socktype;int ai_protocol;size_t ai_addrlen;PWSTR ai_canonname;struct sockaddr*ai_addr;struct addrinfoW*ai_next;}ADDRINFOW,*PADDRINFOW;
typedef ADDRINFOA ADDRINFOT,*PADDRINFOT;
typedef ADDRINFOA ADDRINFO,*LPADDRINFO;
typedef int socklen_t;
typedef struct TRANSPORT_SETTING_ID{GUID Guid;}TRANSPORT_SETTING_ID,*PTRANSPORT_SETTING_ID;
struct tcp_keepalive{u_long onoff;u_long keepalivetime;u_long keepaliveinterval;};
typedef enum{CONTROL_CHANNEL_TRIGGER_STATUS_INVALID=0,CONTROL_CHANNEL_TRIGGER_STATUS_SOFTWARE_SLOT_ALLOCATED=1,CONTROL_CHANNEL_TRIGGER_STATUS_HARDWARE_SLOT_ALLOCATED=2,CONTROL_CHANNEL_TRIGGER_STATUS_POLICY_ERROR=3,CONTROL_CHANNEL_TRIGGER_STATUS_SYSTEM_ERROR=4,CONTROL_CHANNEL_TRIGGER_STATUS_TRANSPORT_DISCONNECTED=5,CONTROL_CHANNEL_TRIGGER_STATUS_SERVICE_UNAVAILABLE=6}CONTROL_CHANNEL_TRIGGER_STATUS,*PCONTROL_CHANNEL_TRIGGER_STATUS;
typedef struct _REAL_TIME_NOTIFICATION_SETTING_INPUT{TRANSPORT_SETTING_ID TransportSettingId;GUID BrokerEventGuid;}REAL_TIME_NOTIFICATION_SETTING_INPUT,*PREAL_TIME_NOTIFICATION_SETTING_INPUT;
typedef struct _REAL_TIME_NOTIFICATION_SETTING_INPUT_EX{TRANSPORT_SETTING_ID TransportSettingId;GUID BrokerEventGuid;BOOLEAN Unmark;}REAL_TIME_NOTIFICATION_SETTING_INPUT_EX,*PREAL_TIME_NOTIFICATION_SETTING_INPUT_EX;
typedef struct _REAL_TIME_NOTIFICATION_SETTING_OUTPUT{CONTROL_CHANNEL_TRIGGER_STATUS ChannelStatus;}REAL_TIME_NOTIFICATION_SETTING_OUTPUT,*PREAL_TIME_NOTIFICATION_SETTING_OUTPUT;
typedef struct _ASSOCIATE_NAMERES_CONTEXT_INPUT{TRANSPORT_SETTING_ID TransportSettingId;UINT64 Handle;}ASSOCIATE_NAMERES_CONTEXT_INPUT,*PASSOCIATE_NAMERES_CONTEXT_INPUT;
typedef enum{RCVALL_OFF=0,RCVALL_ON=1,RCVALL_SOCKETLEVELONLY=2,RCVALL_IPLEVEL=3}RCVALL_VALUE,*PRCVALL_VALUE;
typedef struct{RCVALL_VALUE Mode;ULONG Interface;}RCVALL_IF,*PRCVALL_IF;
typedef struct _TCP_INITIAL_RTO_PARAMETERS{USHORT Rtt;UCHAR MaxSynRetransmissions;}TCP_INITIAL_RTO_PARAMETERS,*PTCP_INITIAL_RTO_PARAMETERS;
typedef enum{TCP_ICW_LEVEL_DEFAULT=0,TCP_ICW_LEVEL_HIGH=1,TCP_ICW_LEVEL_VERY_HIGH=2,TCP_ICW_LEVEL_AGGRESSIVE=3,TCP_ICW_LEVEL_EXPERIMENTAL=4,TCP_ICW_LEVEL_COMPAT=254,TCP_ICW_LEVEL_MAX=255}TCP_ICW_LEVEL,*PTCP_ICW_LEVEL;
typedef struct _TCP_ICW_PARAMETERS{TCP_ICW_LEVEL Level;}TCP_ICW_PARAMETERS,*PTCP_ICW_PARAMETERS;
typedef struct _TCP_ACK_FREQUENCY_PARAMETERS{UCHAR TcpDelayedAckFrequency;}TCP_ACK_FREQUENCY_PARAMETERS,*PTCP_ACK_FREQUENCY_PARAMETERS;
typedef struct _INET_PORT_RANGE{USHORT StartPort;USHORT NumberOfPorts;}INET_PORT_RANGE,*PINET_PORT_RANGE;
typedef struct _INET_PORT_RANGE INET_PORT_RESERVATION,*PINET_PORT_RESERVATION;
typedef struct{ULONG64 Token;}INET_PORT_RESERVATION_TOKEN,*PINET_PORT_RESERVATION_TOKEN;
typedef struct{INET_PORT_RESERVATION;INET_PORT_RESERVATION_TOKEN;}INET_PORT_RESERVATION_INSTANCE,*PINET_PORT_RESERVATION_INSTANCE;
typedef struct{ULONG OwningPid;}INET_PORT_RESERVATION_INFORMATION,*PINET_PORT_RESERVATION_INFORMATION;
typedef enum _SOCKET_SECURITY_PROTOCOL{SOCKET_SECURITY_PROTOCOL_DEFAULT,SOCKET_SECURITY_PROTOCOL_IPSEC,SOCKET_SECURITY_PROTOCOL_IPSEC2,SOCKET_SECURITY_PROTOCOL_INVALID}SOCKET_SECURITY_PROTOCOL;
typedef enum _SOCKET_USAGE_TYPE{SYSTEM_CRITICAL_SOCKET=1}SOCKET_USAGE_TYPE;
typedef struct _SOCKET_PEER_TARGET_NAME{SOCKET_SECURITY_PROTOCOL SecurityProtocol;SOCKADDR_STORAGE PeerAddress;ULONG PeerTargetNameStringLen;wchar_t AllStrings[];}SOCKET_PEER_TARGET_NAME;
typedef struct _SOCKET_SECURITY_QUERY_INFO{SOCKET_SECURITY_PROTOCOL SecurityProtocol;ULONG Flags;UINT64 PeerApplicationAccessTokenHandle;UINT64 PeerMachineAccessTokenHandle;}SOCKET_SECURITY_QUERY_INFO;
typedef struct _SOCKET_SECURITY_QUERY_TEMPLATE{SOCKET_SECURITY_PROTOCOL SecurityProtocol;SOCKADDR_STORAGE PeerAddress;ULONG PeerTokenAccessMask;}SOCKET_SECURITY_QUERY_TEMPLATE;
typedef struct _SOCKET_SECURITY_SETTINGS{SOCKET_SECURITY_PROTOCOL SecurityProtocol;ULONG SecurityFlags;}SOCKET_SECURITY_SETTINGS;
typedef struct _SOCKET_SECURITY_SETTINGS_IPSEC{SOCKET_SECURITY_PROTOCOL SecurityProtocol;ULONG SecurityFlags;ULONG IpsecFlags;GUID AuthipMMPolicyKey;GUID AuthipQMPolicyKey;GUID Reserved;UINT64 Reserved2;ULONG UserNameStringLen;ULONG DomainNameStringLen;ULONG PasswordStringLen;wchar_t AllStrings[];}SOCKET_SECURITY_SETTINGS_IPSEC;
typedef struct addrinfoExA{int ai_flags;int ai_family;int ai_socktype;int ai_protocol;size_t ai_addrlen;LPCSTR ai_canonname;struct sockaddr*ai_addr;void*ai_blob;size_t ai_bloblen;LPGUID ai_provider;struct addrinfoexA*ai_next;}ADDRINFOEXA,*PADDRINFOEXA;
typedef struct addrinfoExW{int ai_flags;int ai_family;int ai_socktype;int ai_protocol;size_t ai_addrlen;LPCWSTR ai_canonname;struct sockaddr*ai_addr;void*ai_blob;size_t ai_bloblen;LPGUID ai_provider;struct addrinfoexW*ai_next;}ADDRINFOEXW,*PADDRINFOEXW;
typedef PVOID LPLOOKUPSERVICE_COMPLETION_ROUTINE;
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#define _TRANSPORT_SETTING_COMMON_
#pragma gillint opaque
#define AI_ADDRCONFIG 0x00000400
#define AI_ALL 0x00000100
#define AI_CANONNAME 0x00000002
#define AI_DISABLE_IDN_ENCODING 0x00080000
#define AI_FILESERVER 0x00040000
#define AI_FQDN 0x00020000
#define AI_NON_AUTHORITATIVE 0x00004000
#define AI_NUMERICHOST 0x00000004
#define AI_NUMERICSERV 0x00000008
#define AI_PASSIVE 0x00000001
#define AI_RETURN_PREFERRED_NAMES 0x00010000
#define AI_SECURE 0x00008000
#define AI_V4MAPPED 0x00000800
#define CONTROL_CHANNEL_TRIGGER_STATUS_MAX
#define EAI_AGAIN
#define EAI_BADFLAGS
#define EAI_FAIL
#define EAI_FAMILY
#define EAI_MEMORY
#define EAI_NODATA 11004
#define EAI_NONAME
#define EAI_SERVICE
#define EAI_SOCKTYPE
#define FreeAddrInfo
#define FreeAddrInfoA
#define FreeAddrInfoExA
#define GetAddrInfo
#define GetAddrInfoA
#define GetAddrInfoEx
#define GetNameInfo
#define GetNameInfoA
#define IN6ADDR_ANY_INIT
#define IN6ADDR_LOOPBACK_INIT
#define IN6_ARE_ADDR_EQUAL
#define IN6_IS_ADDR_LINKLOCAL
#define IN6_IS_ADDR_LOOPBACK
#define IN6_IS_ADDR_MC_GLOBAL
#define IN6_IS_ADDR_MC_LINKLOCAL
#define IN6_IS_ADDR_MC_NODELOCAL
#define IN6_IS_ADDR_MC_ORGLOCAL
#define IN6_IS_ADDR_MC_SITELOCAL
#define IN6_IS_ADDR_MULTICAST
#define IN6_IS_ADDR_SITELOCAL
#define IN6_IS_ADDR_UNSPECIFIED
#define IN6_IS_ADDR_V4COMPAT
#define IN6_IS_ADDR_V4MAPPED
#define INVALID_PORT_RESERVATION_TOKEN
#define IPV6_ADDRESS_BITS
#define IPV6_ADD_IFLIST 29
#define IPV6_ADD_MEMBERSHIP 12
#define IPV6_CHECKSUM 26
#define IPV6_DEL_IFLIST 30
#define IPV6_DONTFRAG 14
#define IPV6_DROP_MEMBERSHIP 13
#define IPV6_ECN 50
#define IPV6_GET_IFLIST 33
#define IPV6_HDRINCL 2
#define IPV6_HOPLIMIT 21
#define IPV6_HOPOPTS 1
#define IPV6_IFLIST 28
#define IPV6_JOIN_GROUP
#define IPV6_LEAVE_GROUP
#define IPV6_MTU 72
#define IPV6_MTU_DISCOVER 71
#define IPV6_MULTICAST_HOPS 10
#define IPV6_MULTICAST_IF 9
#define IPV6_MULTICAST_LOOP 11
#define IPV6_NRT_INTERFACE 74
#define IPV6_PKTINFO 19
#define IPV6_PKTINFO_EX 51
#define IPV6_PROTECTION_LEVEL 23
#define IPV6_RECVDSTADDR 25
#define IPV6_RECVERR 75
#define IPV6_RECVIF 24
#define IPV6_RECVRTHDR 38
#define IPV6_RECVTCLASS 40
#define IPV6_RTHDR 32
#define IPV6_TCLASS 39
#define IPV6_UNICAST_HOPS 4
#define IPV6_UNICAST_IF 31
#define IPV6_USER_MTU 76
#define IPV6_V6ONLY 27
#define IPV6_WFP_REDIRECT_CONTEXT 70
#define IPV6_WFP_REDIRECT_RECORDS 60
#define IP_ADD_IFLIST 29
#define IP_ADD_MEMBERSHIP 12
#define IP_ADD_SOURCE_MEMBERSHIP 15
#define IP_BLOCK_SOURCE 17
#define IP_DEL_IFLIST 30
#define IP_DONTFRAGMENT 14
#define IP_DROP_MEMBERSHIP 13
#define IP_DROP_SOURCE_MEMBERSHIP 16
#define IP_ECN 50
#define IP_GET_IFLIST 33
#define IP_HDRINCL 2
#define IP_HOPLIMIT 21
#define IP_IFLIST 28
#define IP_MSFILTER_SIZE(...)
#define IP_MTU 73
#define IP_MTU_DISCOVER 71
#define IP_MULTICAST_IF 9
#define IP_MULTICAST_LOOP 11
#define IP_MULTICAST_TTL 10
#define IP_NRT_INTERFACE 74
#define IP_OPTIONS 1
#define IP_ORIGINAL_ARRIVAL_IF 47
#define IP_PKTINFO 19
#define IP_PKTINFO_EX 51
#define IP_PROTECTION_LEVEL
#define IP_RECEIVE_BROADCAST 22
#define IP_RECVDSTADDR 25
#define IP_RECVERR 75
#define IP_RECVIF 24
#define IP_RECVRTHDR 38
#define IP_RECVTCLASS 40
#define IP_RECVTOS 40
#define IP_RECVTTL 21
#define IP_RTHDR 32
#define IP_TCLASS 39
#define IP_TOS 3
#define IP_TTL 4
#define IP_UNBLOCK_SOURCE 18
#define IP_UNICAST_IF 31
#define IP_UNSPECIFIED_HOP_LIMIT -1
#define IP_UNSPECIFIED_TYPE_OF_SERVICE -1
#define IP_UNSPECIFIED_USER_MTU
#define IP_USER_MTU 76
#define IP_WFP_REDIRECT_CONTEXT 70
#define IP_WFP_REDIRECT_RECORDS 60
#define InetNtop
#define InetNtopA
#define InetPton
#define InetPtonA
#define NI_DGRAM 0x10
#define NI_NAMEREQD 0x04
#define NI_NOFQDN 0x01
#define NI_NUMERICHOST 0x02
#define NI_NUMERICSERV 0x08
#define PADDRINFOEX
#define PROTECTION_LEVEL_DEFAULT
#define RCVALL_MAX
#define RtlIpv4AddressToString
#define RtlIpv4AddressToStringEx
#define RtlIpv4StringToAddress
#define RtlIpv4StringToAddressEx
#define RtlIpv6AddressToString
#define RtlIpv6AddressToStringEx
#define RtlIpv6StringToAddressEx
#define SIO_ABSORB_RTRALERT
#define SIO_ACQUIRE_PORT_RESERVATION
#define SIO_APPLY_TRANSPORT_SETTING
#define SIO_ASSOCIATE_PORT_RESERVATION
#define SIO_GET_INTERFACE_LIST
#define SIO_GET_INTERFACE_LIST_EX
#define SIO_GET_MULTICAST_FILTER
#define SIO_INDEX_ADD_MCAST
#define SIO_INDEX_BIND
#define SIO_INDEX_DEL_MCAST
#define SIO_INDEX_MCASTIF
#define SIO_KEEPALIVE_VALS
#define SIO_LIMIT_BROADCASTS
#define SIO_LOOPBACK_FAST_PATH
#define SIO_QUERY_TRANSPORT_SETTING
#define SIO_RCVALL
#define SIO_RCVALL_IF
#define SIO_RCVALL_IGMPMCAST
#define SIO_RCVALL_MCAST
#define SIO_RCVALL_MCAST_IF
#define SIO_RELEASE_PORT_RESERVATION
#define SIO_SET_MULTICAST_FILTER
#define SIO_TCP_INITIAL_RTO
#define SIO_TCP_SET_ACK_FREQUENCY
#define SIO_TCP_SET_ICW
#define SIO_UCAST_IF
#define SS_PORT(...)
#define SetAddrInfoEx
#define TCP_EXPEDITED_1122 0x0002
#define TCP_INITIAL_RTO_DEFAULT_MAX_SYN_RETRANSMISSIONS (0)
#define TCP_INITIAL_RTO_DEFAULT_RTT (0)
#define TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS
#define TCP_INITIAL_RTO_UNSPECIFIED_MAX_SYN_RETRANSMISSIONS
#define TCP_INITIAL_RTO_UNSPECIFIED_RTT
#define WS2TCPIP_INLINE
#define addrinfoEx
#define gai_strerror
#define in_addr6
#define s6_addr
#define s6_bytes
#define s6_words
