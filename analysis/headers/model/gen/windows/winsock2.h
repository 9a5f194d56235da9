#include <windows.h>
struct timeval{long tv_sec;long tv_usec;};
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef unsigned long long u_int64;
typedef struct in_addr{union{struct{u_char s_b1,s_b2,s_b3,s_b4;}S_un_b;struct{u_short s_w1,s_w2;}S_un_w;u_long S_addr;}S_un;}IN_ADDR,*PIN_ADDR,*LPIN_ADDR;
typedef UINT_PTR SOCKET;
typedef struct fd_set{u_int fd_count;SOCKET fd_array[64];}fd_set;
typedef struct fd_set FD_SET;
typedef struct fd_set*PFD_SET;
typedef struct fd_set*LPFD_SET;
struct hostent{char*h_name;char**h_aliases;short h_addrtype;short h_length;char**h_addr_list;};
struct netent{char*n_name;char**n_aliases;short n_addrtype;u_long n_net;};
struct servent{char*s_name;char**s_aliases;char*s_proto;short s_port;};
struct protoent{char*p_name;char**p_aliases;short p_proto;};
struct sockproto{u_short sp_family;u_short sp_protocol;};
struct linger{u_short l_onoff;u_short l_linger;};
struct sockaddr{u_short sa_family;char sa_data[14];};
struct sockaddr_in{short sin_family;u_short sin_port;struct in_addr sin_addr;char sin_zero[8];};
typedef struct hostent HOSTENT;
typedef struct hostent*PHOSTENT;
typedef struct hostent*LPHOSTENT;
typedef struct servent SERVENT;
typedef struct servent*PSERVENT;
typedef struct servent*LPSERVENT;
typedef struct protoent PROTOENT;
typedef struct protoent*PPROTOENT;
typedef struct protoent*LPPROTOENT;
typedef struct sockaddr SOCKADDR;
typedef struct sockaddr*PSOCKADDR;
typedef struct sockaddr*LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN;
typedef struct sockaddr_in*PSOCKADDR_IN;
typedef struct sockaddr_in*LPSOCKADDR_IN;
typedef struct linger LINGER;
typedef struct linger*PLINGER;
typedef struct linger*LPLINGER;
typedef struct timeval TIMEVAL;
typedef struct timeval*PTIMEVAL;
typedef struct timeval*LPTIMEVAL;
typedef struct WSAData{WORD wVersion;WORD wHighVersion;unsigned short iMaxSockets;unsigned short iMaxUdpDg;char*lpVendorInfo;char szDescription[256+1];char szSystemStatus[128+1];}WSADATA,*LPWSADATA;
typedef enum _SCOPE_LEVEL{ScopeLevelInterface=1,ScopeLevelLink=2,ScopeLevelSubnet=3,ScopeLevelAdmin=4,ScopeLevelSite=5,ScopeLevelOrganization=8,ScopeLevelGlobal=14,ScopeLevelCount=16}SCOPE_LEVEL;
typedef struct _SCOPE_ID{union{struct{ULONG Zone:28;ULONG Level:4;};ULONG Value;};}SCOPE_ID,*PSCOPE_ID;
struct sockaddr_storage{short ss_family;char __ss_pad1[((8)-sizeof(short))];long long __ss_align;char __ss_pad2[(128-(sizeof(short)+((8)-sizeof(short))+(8)))];};
typedef struct _OVERLAPPED*LPWSAOVERLAPPED;
typedef struct _WSABUF{u_long len;char*buf;}WSABUF,*LPWSABUF;
typedef ULONG SERVICETYPE;
typedef struct _flowspec{ULONG TokenRate;ULONG TokenBucketSize;ULONG PeakBandwidth;ULONG Latency;ULONG DelayVariation;SERVICETYPE ServiceType;ULONG MaxSduSize;ULONG MinimumPolicedSize;}FLOWSPEC,*PFLOWSPEC,*LPFLOWSPEC;
typedef struct _QOS_OBJECT_HDR{ULONG ObjectType;ULONG ObjectLength;}QOS_OBJECT_HDR,*LPQOS_OBJECT_HDR;
typedef struct _QOS_SD_MODE{QOS_OBJECT_HDR ObjectHdr;ULONG ShapeDiscardMode;}QOS_SD_MODE,*LPQOS_SD_MODE;
typedef struct _QOS_SHAPING_RATE{QOS_OBJECT_HDR ObjectHdr;ULONG ShapingRate;}QOS_SHAPING_RATE,*LPQOS_SHAPING_RATE;
typedef struct _QualityOfService{FLOWSPEC SendingFlowspec;FLOWSPEC ReceivingFlowspec;WSABUF ProviderSpecific;}QOS,*LPQOS;
typedef unsigned int GROUP;
typedef struct _WSANETWORKEVENTS{long lNetworkEvents;int iErrorCode[10];}WSANETWORKEVENTS,*LPWSANETWORKEVENTS;
typedef struct _WSAPROTOCOLCHAIN{int ChainLen;DWORD ChainEntries[7];}WSAPROTOCOLCHAIN,*LPWSAPROTOCOLCHAIN;
typedef struct _WSAPROTOCOL_INFOA{DWORD dwServiceFlags1;DWORD dwServiceFlags2;DWORD dwServiceFlags3;DWORD dwServiceFlags4;DWORD dwProviderFlags;GUID ProviderId;DWORD dwCatalogEntryId;WSAPROTOCOLCHAIN ProtocolChain;int iVersion;int iAddressFamily;int iMaxSockAddr;int iMinSockAddr;int iSocketType;int iProtocol;int iProtocolMaxOffset;int iNetworkByteOrder;int iSecurityScheme;DWORD dwMessageSize;DWORD dwProviderReserved;CHAR szProtocol[255+1];}WSAPROTOCOL_INFOA,*LPWSAPROTOCOL_INFOA;
typedef struct _WSAPROTOCOL_INFOW{DWORD dwServiceFlags1;DWORD dwServiceFlags2;DWORD dwServiceFlags3;DWORD dwServiceFlags4;DWORD dwProviderFlags;GUID ProviderId;DWORD dwCatalogEntryId;WSAPROTOCOLCHAIN ProtocolChain;int iVersion;int iAddressFamily;int iMaxSockAddr;int iMinSockAddr;int iSocketType;int iProtocol;int iProtocolMaxOffset;int iNetworkByteOrder;int iSecurityScheme;DWORD dwMessageSize;DWORD dwProviderReserved;WCHAR szProtocol[255+1];}WSAPROTOCOL_INFOW,*LPWSAPROTOCOL_INFOW;
typedef WSAPROTOCOL_INFOA WSAPROTOCOL_INFO;
typedef LPWSAPROTOCOL_INFOA LPWSAPROTOCOL_INFO;
typedef int(*LPCONDITIONPROC)(LPWSABUF lpCallerId,LPWSABUF lpCallerData,LPQOS lpSQOS,LPQOS lpGQOS,LPWSABUF lpCalleeId,LPWSABUF lpCalleeData,GROUP*g,DWORD_PTR dwCallbackData);
typedef void(*LPWSAOVERLAPPED_COMPLETION_ROUTINE)(DWORD dwError,DWORD cbTransferred,LPWSAOVERLAPPED lpOverlapped,DWORD dwFlags);
typedef enum _WSACOMPLETIONTYPE{NSP_NOTIFY_IMMEDIATELY=0,NSP_NOTIFY_HWND,NSP_NOTIFY_EVENT,NSP_NOTIFY_PORT,NSP_NOTIFY_APC}WSACOMPLETIONTYPE,*PWSACOMPLETIONTYPE,*LPWSACOMPLETIONTYPE;
typedef struct _WSACOMPLETION{WSACOMPLETIONTYPE Type;union{struct{HWND hWnd;UINT uMsg;WPARAM context;}WindowMessage;struct{LPWSAOVERLAPPED lpOverlapped;}Event;struct{LPWSAOVERLAPPED lpOverlapped;LPWSAOVERLAPPED_COMPLETION_ROUTINE lpfnCompletionProc;}Apc;struct{LPWSAOVERLAPPED lpOverlapped;HANDLE hPort;ULONG_PTR Key;}Port;}Parameters;}WSACOMPLETION,*PWSACOMPLETION,*LPWSACOMPLETION;
typedef struct sockaddr_storage SOCKADDR_STORAGE;
typedef struct sockaddr_storage*PSOCKADDR_STORAGE;
typedef struct sockaddr_storage*LPSOCKADDR_STORAGE;
typedef u_short ADDRESS_FAMILY;
typedef struct _BLOB{ULONG cbSize;BYTE*pBlobData;}BLOB,*LPBLOB;
typedef struct _SOCKET_ADDRESS{LPSOCKADDR lpSockaddr;INT iSockaddrLength;}SOCKET_ADDRESS,*PSOCKET_ADDRESS,*LPSOCKET_ADDRESS;
typedef struct _CSADDR_INFO{SOCKET_ADDRESS LocalAddr;SOCKET_ADDRESS RemoteAddr;INT iSocketType;INT iProtocol;}CSADDR_INFO,*PCSADDR_INFO,*LPCSADDR_INFO;
typedef struct _SOCKET_ADDRESS_LIST{INT iAddressCount;SOCKET_ADDRESS Address[1];}SOCKET_ADDRESS_LIST,*PSOCKET_ADDRESS_LIST,*LPSOCKET_ADDRESS_LIST;
typedef struct _AFPROTOCOLS{INT iAddressFamily;INT iProtocol;}AFPROTOCOLS,*PAFPROTOCOLS,*LPAFPROTOCOLS;
typedef enum _WSAEcomparator{COMP_EQUAL=0,COMP_NOTLESS}WSAECOMPARATOR,*PWSAECOMPARATOR,*LPWSAECOMPARATOR;
typedef struct _WSAVersion{DWORD dwVersion;WSAECOMPARATOR ecHow;}WSAVERSION,*PWSAVERSION,*LPWSAVERSION;
typedef struct _WSAQuerySetA{DWORD dwSize;LPSTR lpszServiceInstanceName;LPGUID lpServiceClassId;LPWSAVERSION lpVersion;LPSTR lpszComment;DWORD dwNameSpace;LPGUID lpNSProviderId;LPSTR lpszContext;DWORD dwNumberOfProtocols;LPAFPROTOCOLS lpafpProtocols;LPSTR lpszQueryString;DWORD dwNumberOfCsAddrs;LPCSADDR_INFO lpcsaBuffer;DWORD dwOutputFlags;LPBLOB lpBlob;}WSAQUERYSETA,*PWSAQUERYSETA,*LPWSAQUERYSETA;
typedef struct _WSAQuerySetW{DWORD dwSize;LPWSTR lpszServiceInstanceName;LPGUID lpServiceClassId;LPWSAVERSION lpVersion;LPWSTR lpszComment;DWORD dwNameSpace;LPGUID lpNSProviderId;LPWSTR lpszContext;DWORD dwNumberOfProtocols;LPAFPROTOCOLS lpafpProtocols;LPWSTR lpszQueryString;DWORD dwNumberOfCsAddrs;LPCSADDR_INFO lpcsaBuffer;DWORD dwOutputFlags;LPBLOB lpBlob;}WSAQUERYSETW,*PWSAQUERYSETW,*LPWSAQUERYSETW;
typedef WSAQUERYSETA WSAQUERYSET;
typedef PWSAQUERYSETA PWSAQUERYSET;
typedef LPWSAQUERYSETA LPWSAQUERYSET;
typedef enum _WSAESETSERVICEOP{RNRSERVICE_REGISTER=0,RNRSERVICE_DEREGISTER,RNRSERVICE_DELETE}WSAESETSERVICEOP,*PWSAESETSERVICEOP,*LPWSAESETSERVICEOP;
typedef struct _WSANSClassInfoA{LPSTR lpszName;DWORD dwNameSpace;DWORD dwValueType;DWORD dwValueSize;LPVOID lpValue;}WSANSCLASSINFOA,*PWSANSCLASSINFOA,*LPWSANSCLASSINFOA;
typedef struct _WSANSClassInfoW{LPWSTR lpszName;DWORD dwNameSpace;DWORD dwValueType;DWORD dwValueSize;LPVOID lpValue;}WSANSCLASSINFOW,*PWSANSCLASSINFOW,*LPWSANSCLASSINFOW;
typedef WSANSCLASSINFOA WSANSCLASSINFO;
typedef PWSANSCLASSINFOA PWSANSCLASSINFO;
typedef LPWSANSCLASSINFOA LPWSANSCLASSINFO;
typedef struct _WSAServiceClassInfoA{LPGUID lpServiceClassId;LPSTR lpszServiceClassName;DWORD dwCount;LPWSANSCLASSINFOA lpClassInfos;}WSASERVICECLASSINFOA,*PWSASERVICECLASSINFOA,*LPWSASERVICECLASSINFOA;
typedef struct _WSAServiceClassInfoW{LPGUID lpServiceClassId;LPWSTR lpszServiceClassName;DWORD dwCount;LPWSANSCLASSINFOW lpClassInfos;}WSASERVICECLASSINFOW,*PWSASERVICECLASSINFOW,*LPWSASERVICECLASSINFOW;
typedef WSASERVICECLASSINFOA WSASERVICECLASSINFO;
typedef PWSASERVICECLASSINFOA PWSASERVICECLASSINFO;
typedef LPWSASERVICECLASSINFOA LPWSASERVICECLASSINFO;
typedef struct _WSANAMESPACE_INFOA{GUID NSProviderId;DWORD dwNameSpace;WINBOOL fActive;DWORD dwVersion;LPSTR lpszIdentifier;}WSANAMESPACE_INFOA,*PWSANAMESPACE_INFOA,*LPWSANAMESPACE_INFOA;
typedef struct _WSANAMESPACE_INFOW{GUID NSProviderId;DWORD dwNameSpace;WINBOOL fActive;DWORD dwVersion;LPWSTR lpszIdentifier;}WSANAMESPACE_INFOW,*PWSANAMESPACE_INFOW,*LPWSANAMESPACE_INFOW;
typedef WSANAMESPACE_INFOA WSANAMESPACE_INFO;
typedef PWSANAMESPACE_INFOA PWSANAMESPACE_INFO;
typedef LPWSANAMESPACE_INFOA LPWSANAMESPACE_INFO;
typedef struct _WSAMSG{LPSOCKADDR name;INT namelen;LPWSABUF lpBuffers;DWORD dwBufferCount;WSABUF Control;DWORD dwFlags;}WSAMSG,*PWSAMSG,*LPWSAMSG;
typedef struct _WSANAMESPACE_INFOEXA{GUID NSProviderId;DWORD dwNameSpace;WINBOOL fActive;DWORD dwVersion;LPSTR lpszIdentifier;BLOB ProviderSpecific;}WSANAMESPACE_INFOEXA,*PWSANAMESPACE_INFOEXA,*LPWSANAMESPACE_INFOEXA;
typedef struct _WSANAMESPACE_INFOEXW{GUID NSProviderId;DWORD dwNameSpace;WINBOOL fActive;DWORD dwVersion;LPWSTR lpszIdentifier;BLOB ProviderSpecific;}WSANAMESPACE_INFOEXW,*PWSANAMESPACE_INFOEXW,*LPWSANAMESPACE_INFOEXW;
typedef WSANAMESPACE_INFOEXA WSANAMESPACE_INFOEX;
typedef PWSANAMESPACE_INFOEXA PWSANAMESPACE_INFOEX;
typedef LPWSANAMESPACE_INFOEXA LPWSANAMESPACE_INFOEX;
typedef struct _WSAQUERYSET2A{DWORD dwSize;LPSTR lpszServiceInstanceName;LPWSAVERSION lpVersion;LPSTR lpszComment;DWORD dwNameSpace;LPGUID lpNSProviderId;LPSTR lpszContext;DWORD dwNumberOfProtocols;LPAFPROTOCOLS lpafpProtocols;LPSTR lpszQueryString;DWORD dwNumberOfCsAddrs;LPCSADDR_INFO lpcsaBuffer;DWORD dwOutputFlags;LPBLOB lpBlob;}WSAQUERYSET2A,*PWSAQUERYSET2A,*LPWSAQUERYSET2A;
typedef struct _WSAQUERYSET2W{DWORD dwSize;LPWSTR lpszServiceInstanceName;LPWSAVERSION lpVersion;LPWSTR lpszComment;DWORD dwNameSpace;LPGUID lpNSProviderId;LPTSTR lpszContext;DWORD dwNumberOfProtocols;LPAFPROTOCOLS lpafpProtocols;LPWSTR lpszQueryString;DWORD dwNumberOfCsAddrs;LPCSADDR_INFO lpcsaBuffer;DWORD dwOutputFlags;LPBLOB lpBlob;}WSAQUERYSET2W,*PWSAQUERYSET2W,*LPWSAQUERYSET2W;
typedef struct pollfd{SOCKET fd;short events;short revents;}WSAPOLLFD,*PWSAPOLLFD,*LPWSAPOLLFD;
#define AF_MAX 33
#define IN_CLASSA_MAX 128
#define IN_CLASSB_MAX 65536
#define IPPROTO_MAX 256
#define LPWSAEVENT LPHANDLE
#define WSAEVENT HANDLE
#define WSAOVERLAPPED OVERLAPPED
#pragma gillint opaque
#define ADDR_ANY
#define AF_12844 25
#define AF_APPLETALK 16
#define AF_ATM 22
#define AF_BAN 21
#define AF_BTH 32
#define AF_CCITT 10
#define AF_CHAOS 5
#define AF_CLUSTER 24
#define AF_DATAKIT 9
#define AF_DECnet 12
#define AF_DLI 13
#define AF_ECMA 8
#define AF_FIREFOX 19
#define AF_HYLINK 15
#define AF_ICLFXBM 31
#define AF_IMPLINK 3
#define AF_INET 2
#define AF_INET6 23
#define AF_IPX
#define AF_IRDA 26
#define AF_ISO 7
#define AF_LAT 14
#define AF_NETBIOS 17
#define AF_NETDES 28
#define AF_NS 6
#define AF_OSI
#define AF_PUP 4
#define AF_SNA 11
#define AF_TCNMESSAGE 30
#define AF_TCNPROCESS 29
#define AF_UNIX 1
#define AF_UNKNOWN1 20
#define AF_UNSPEC 0
#define AF_VOICEVIEW 18
#define FD_ACCEPT
#define FD_ADDRESS_LIST_CHANGE
#define FD_ALL_EVENTS
#define FD_CLOSE
#define FD_CLR(...)
#define FD_CONNECT
#define FD_GROUP_QOS
#define FD_ISSET(...)
#define FD_OOB
#define FD_QOS
#define FD_READ
#define FD_ROUTING_INTERFACE_CHANGE
#define FD_SET(...)
#define FD_WRITE
#define FD_ZERO(...)
#define FIOASYNC
#define FIONBIO
#define FIONREAD
#define HOST_NOT_FOUND
#define INADDR_ANY
#define INADDR_BROADCAST
#define INVALID_SOCKET
#define IN_CLASSA(...)
#define IN_CLASSB(...)
#define IN_CLASSC(...)
#define IN_CLASSD(...)
#define IN_MULTICAST(...)
#define IOC_INOUT
#define IPPROTO_AH 51
#define IPPROTO_CBT 7
#define IPPROTO_DSTOPTS 60
#define IPPROTO_EGP 8
#define IPPROTO_ESP 50
#define IPPROTO_FRAGMENT 44
#define IPPROTO_GGP 3
#define IPPROTO_HOPOPTS 0
#define IPPROTO_ICLFXBM 78
#define IPPROTO_ICMP 1
#define IPPROTO_ICMPV6 58
#define IPPROTO_IDP 22
#define IPPROTO_IGMP 2
#define IPPROTO_IGP 9
#define IPPROTO_IP 0
#define IPPROTO_IPV4 4
#define IPPROTO_IPV6 41
#define IPPROTO_L2TP 115
#define IPPROTO_ND 77
#define IPPROTO_NONE 59
#define IPPROTO_PGM 113
#define IPPROTO_PIM 103
#define IPPROTO_PUP 12
#define IPPROTO_RAW 255
#define IPPROTO_RDP 27
#define IPPROTO_ROUTING 43
#define IPPROTO_SCTP 132
#define IPPROTO_ST 5
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define MSG_DONTROUTE 0x4
#define MSG_INTERRUPT 0x10
#define MSG_MAXIOVLEN 16
#define MSG_OOB 0x1
#define MSG_PARTIAL 0x8000
#define MSG_PEEK 0x2
#define MSG_PUSH_IMMEDIATE 0x20
#define MSG_WAITALL 0x8
#define NO_ADDRESS
#define NO_DATA
#define NO_RECOVERY
#define PF_APPLETALK
#define PF_ATM
#define PF_BAN
#define PF_BTH
#define PF_CCITT
#define PF_CHAOS
#define PF_DATAKIT
#define PF_DECnet
#define PF_DLI
#define PF_ECMA
#define PF_FIREFOX
#define PF_HYLINK
#define PF_IMPLINK
#define PF_INET
#define PF_INET6
#define PF_IPX
#define PF_ISO
#define PF_LAT
#define PF_MAX
#define PF_NS
#define PF_OSI
#define PF_PUP
#define PF_SNA
#define PF_UNIX
#define PF_UNKNOWN1
#define PF_UNSPEC
#define PF_VOICEVIEW
#define POLLIN
#define POLLOUT
#define QOS_OBJECT_DESTADDR
#define QOS_OBJECT_END_OF_LIST
#define QOS_OBJECT_SD_MODE
#define QOS_OBJECT_SHAPING_RATE
#define SERVICE_TYPE_VALUE_IPXPORTA "IpxSocket"
#define SERVICE_TYPE_VALUE_IPXPORTW
#define SERVICE_TYPE_VALUE_OBJECTID
#define SERVICE_TYPE_VALUE_OBJECTIDA "ObjectId"
#define SERVICE_TYPE_VALUE_OBJECTIDW
#define SERVICE_TYPE_VALUE_SAPID
#define SERVICE_TYPE_VALUE_SAPIDA "SapId"
#define SERVICE_TYPE_VALUE_SAPIDW
#define SERVICE_TYPE_VALUE_TCPPORT
#define SERVICE_TYPE_VALUE_TCPPORTA "TcpPort"
#define SERVICE_TYPE_VALUE_TCPPORTW
#define SERVICE_TYPE_VALUE_UDPPORT
#define SERVICE_TYPE_VALUE_UDPPORTA "UdpPort"
#define SERVICE_TYPE_VALUE_UDPPORTW
#define SIOCATMARK
#define SIOCGHIWAT
#define SIOCGLOWAT
#define SIOCSHIWAT
#define SIOCSLOWAT
#define SIO_ADDRESS_LIST_CHANGE
#define SIO_ADDRESS_LIST_QUERY
#define SIO_ADDRESS_LIST_SORT
#define SIO_ASSOCIATE_HANDLE
#define SIO_ENABLE_CIRCULAR_QUEUEING
#define SIO_FIND_ROUTE
#define SIO_FLUSH
#define SIO_GET_BROADCAST_ADDRESS
#define SIO_GET_EXTENSION_FUNCTION_POINTER
#define SIO_GET_GROUP_QOS
#define SIO_GET_QOS
#define SIO_MULTICAST_SCOPE
#define SIO_MULTIPOINT_LOOPBACK
#define SIO_NSP_NOTIFY_CHANGE
#define SIO_QUERY_TARGET_PNP_HANDLE
#define SIO_RESERVED_1
#define SIO_RESERVED_2
#define SIO_ROUTING_INTERFACE_CHANGE
#define SIO_ROUTING_INTERFACE_QUERY
#define SIO_SET_GROUP_QOS
#define SIO_SET_QOS
#define SIO_TRANSLATE_HANDLE
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SOCK_STREAM 1
#define SOL_SOCKET 0xffff
#define SO_ACCEPTCONN 0x0002
#define SO_BROADCAST 0x0020
#define SO_CONDITIONAL_ACCEPT 0x3002
#define SO_DEBUG 0x0001
#define SO_DONTLINGER
#define SO_DONTROUTE 0x0010
#define SO_ERROR 0x1007
#define SO_EXCLUSIVEADDRUSE
#define SO_GROUP_ID 0x2001
#define SO_GROUP_PRIORITY 0x2002
#define SO_KEEPALIVE 0x0008
#define SO_LINGER 0x0080
#define SO_MAX_MSG_SIZE 0x2003
#define SO_OOBINLINE 0x0100
#define SO_PROTOCOL_INFO
#define SO_PROTOCOL_INFOA 0x2004
#define SO_PROTOCOL_INFOW 0x2005
#define SO_RCVBUF 0x1002
#define SO_RCVLOWAT 0x1004
#define SO_RCVTIMEO 0x1006
#define SO_REUSEADDR 0x0004
#define SO_SNDBUF 0x1001
#define SO_SNDLOWAT 0x1003
#define SO_SNDTIMEO 0x1005
#define SO_TYPE 0x1008
#define SO_USELOOPBACK 0x0040
#define TCP_NODELAY 0x0001
#define TRY_AGAIN
#define WINSOCK_API_LINKAGE
#define WINSOCK_VERSION
#define WSAAPI
#define WSAAddressToString
#define WSAConnectByName
#define WSADESCRIPTION_LEN 256
#define WSADuplicateSocket
#define WSAEnumNameSpaceProviders
#define WSAEnumNameSpaceProvidersEx
#define WSAEnumProtocols
#define WSAGETASYNCBUFLEN(...)
#define WSAGETASYNCERROR(...)
#define WSAGETSELECTERROR(...)
#define WSAGETSELECTEVENT(...)
#define WSAGetServiceClassInfo
#define WSAGetServiceClassNameByClassId
#define WSAInstallServiceClass
#define WSALookupServiceBegin
#define WSALookupServiceNext
#define WSAMAKEASYNCREPLY(...)
#define WSAMAKESELECTREPLY(...)
#define WSANO_ADDRESS
#define WSAPROTOCOL_LEN 255
#define WSASYS_STATUS_LEN 128
#define WSASetService
#define WSASocket
#define WSAStringToAddress
#define WSA_FLAG_ACCESS_SYSTEM_SECURITY 0x40
#define WSA_FLAG_MULTIPOINT_C_LEAF 0x04
#define WSA_FLAG_MULTIPOINT_C_ROOT 0x02
#define WSA_FLAG_MULTIPOINT_D_LEAF 0x10
#define WSA_FLAG_MULTIPOINT_D_ROOT 0x08
#define WSA_FLAG_NO_HANDLE_INHERIT 0x80
#define WSA_FLAG_OVERLAPPED 0x01
#define WSA_FLAG_REGISTERED_IO 0x100
#define WSA_INFINITE
#define WSA_INVALID_EVENT
#define WSA_INVALID_HANDLE
#define WSA_INVALID_PARAMETER
#define WSA_IO_INCOMPLETE
#define WSA_IO_PENDING
#define WSA_MAXIMUM_WAIT_EVENTS
#define WSA_NOT_ENOUGH_MEMORY
#define WSA_OPERATION_ABORTED
#define WSA_WAIT_EVENT_0
#define WSA_WAIT_FAILED
#define WSA_WAIT_IO_COMPLETION
#define WSA_WAIT_TIMEOUT
#define _IO(...)
#define _IOR(...)
#define _IOW(...)
#define h_addr
#define h_errno
#define s_addr
#define s_host
#define s_imp
#define s_impno
#define s_lh
#define s_net
#define timerclear(...)
#define timercmp(...)
#define timerisset(...)
