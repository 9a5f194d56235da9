#include <linux/posix_types.h>
#include <sys/types.h>
struct iovec{void*iov_base;size_t iov_len;};
typedef __socklen_t socklen_t;
enum __socket_type{SOCK_STREAM=1,SOCK_DGRAM=2,SOCK_RAW=3,SOCK_RDM=4,SOCK_SEQPACKET=5,SOCK_DCCP=6,SOCK_PACKET=10,SOCK_CLOEXEC=02000000,SOCK_NONBLOCK=00004000};
typedef unsigned short int sa_family_t;
struct sockaddr{sa_family_t sa_family;char sa_data[14];};
struct sockaddr_storage{sa_family_t ss_family;char __ss_padding[(128-(sizeof(unsigned short int))-sizeof(unsigned long int))];unsigned long int __ss_align;};
enum{MSG_OOB=0x01,MSG_PEEK=0x02,MSG_DONTROUTE=0x04,MSG_TRYHARD=MSG_DONTROUTE,MSG_CTRUNC=0x08,MSG_PROXY=0x10,MSG_TRUNC=0x20,MSG_DONTWAIT=0x40,MSG_EOR=0x80,MSG_WAITALL=0x100,MSG_FIN=0x200,MSG_SYN=0x400,MSG_CONFIRM=0x800,MSG_RST=0x1000,MSG_ERRQUEUE=0x2000,MSG_NOSIGNAL=0x4000,MSG_MORE=0x8000,MSG_WAITFORONE=0x10000,MSG_BATCH=0x40000,MSG_ZEROCOPY=0x4000000,MSG_FASTOPEN=0x20000000,MSG_CMSG_CLOEXEC=0x40000000};
struct msghdr{void*msg_name;socklen_t msg_namelen;struct iovec*msg_iov;size_t msg_iovlen;void*msg_control;size_t msg_controllen;int msg_flags;};
struct cmsghdr{size_t cmsg_len;int cmsg_level;int cmsg_type;unsigned char __cmsg_data[];};
enum{SCM_RIGHTS=0x01,SCM_CREDENTIALS=0x02};
struct ucred{pid_t pid;uid_t uid;gid_t gid;};
struct linger{int l_onoff;int l_linger;};
struct osockaddr{unsigned short int sa_family;unsigned char sa_data[14];};
enum{SHUT_RD=0,SHUT_WR,SHUT_RDWR};
typedef union{struct sockaddr*__sockaddr__;struct sockaddr_at*__sockaddr_at__;struct sockaddr_ax25*__sockaddr_ax25__;struct sockaddr_dl*__sockaddr_dl__;struct sockaddr_eon*__sockaddr_eon__;struct sockaddr_in*__sockaddr_in__;struct sockaddr_in6*__sockaddr_in6__;struct sockaddr_inarp*__sockaddr_inarp__;struct sockaddr_ipx*__sockaddr_ipx__;struct sockaddr_iso*__sockaddr_iso__;struct sockaddr_ns*__sockaddr_ns__;struct sockaddr_un*__sockaddr_un__;struct sockaddr_x25*__sockaddr_x25__;}__SOCKADDR_ARG;
typedef union{const struct sockaddr*__sockaddr__;const struct sockaddr_at*__sockaddr_at__;const struct sockaddr_ax25*__sockaddr_ax25__;const struct sockaddr_dl*__sockaddr_dl__;const struct sockaddr_eon*__sockaddr_eon__;const struct sockaddr_in*__sockaddr_in__;const struct sockaddr_in6*__sockaddr_in6__;const struct sockaddr_inarp*__sockaddr_inarp__;const struct sockaddr_ipx*__sockaddr_ipx__;const struct sockaddr_iso*__sockaddr_iso__;const struct sockaddr_ns*__sockaddr_ns__;const struct sockaddr_un*__sockaddr_un__;const struct sockaddr_x25*__sockaddr_x25__;}__CONST_SOCKADDR_ARG;
struct mmsghdr{struct msghdr msg_hdr;unsigned int msg_len;};
#define PF_MAX 46
#pragma gillint opaque
#define AF_ALG
#define AF_APPLETALK
#define AF_ASH
#define AF_ATMPVC
#define AF_ATMSVC
#define AF_AX25
#define AF_BLUETOOTH
#define AF_BRIDGE
#define AF_CAIF
#define AF_CAN
#define AF_DECnet
#define AF_ECONET
#define AF_FILE
#define AF_IB
#define AF_IEEE802154
#define AF_INET
#define AF_INET6
#define AF_IPX
#define AF_IRDA
#define AF_ISDN
#define AF_IUCV
#define AF_KCM
#define AF_KEY
#define AF_LLC
#define AF_LOCAL
#define AF_MAX
#define AF_MCTP
#define AF_MPLS
#define AF_NETBEUI
#define AF_NETLINK
#define AF_NETROM
#define AF_NFC
#define AF_PACKET
#define AF_PHONET
#define AF_PPPOX
#define AF_QIPCRTR
#define AF_RDS
#define AF_ROSE
#define AF_ROUTE
#define AF_RXRPC
#define AF_SECURITY
#define AF_SMC
#define AF_SNA
#define AF_TIPC
#define AF_UNIX
#define AF_UNSPEC
#define AF_VSOCK
#define AF_WANPIPE
#define AF_X25
#define AF_XDP
#define CMSG_ALIGN(...)
#define CMSG_DATA(...)
#define CMSG_FIRSTHDR(...)
#define CMSG_LEN(...)
#define CMSG_NXTHDR(...)
#define CMSG_SPACE(...)
#define FIOGETOWN 0x8903
#define FIOSETOWN 0x8901
#define MSG_BATCH
#define MSG_CMSG_CLOEXEC
#define MSG_CONFIRM
#define MSG_CTRUNC
#define MSG_DONTROUTE
#define MSG_DONTWAIT
#define MSG_EOR
#define MSG_ERRQUEUE
#define MSG_FASTOPEN
#define MSG_FIN
#define MSG_MORE
#define MSG_NOSIGNAL
#define MSG_OOB
#define MSG_PEEK
#define MSG_PROXY
#define MSG_RST
#define MSG_SYN
#define MSG_TRUNC
#define MSG_TRYHARD
#define MSG_WAITALL
#define MSG_WAITFORONE
#define MSG_ZEROCOPY
#define PF_ALG 38
#define PF_APPLETALK 5
#define PF_ASH 18
#define PF_ATMPVC 8
#define PF_ATMSVC 20
#define PF_AX25 3
#define PF_BLUETOOTH 31
#define PF_BRIDGE 7
#define PF_CAIF 37
#define PF_CAN 29
#define PF_DECnet 12
#define PF_ECONET 19
#define PF_FILE
#define PF_IB 27
#define PF_IEEE802154 36
#define PF_INET 2
#define PF_INET6 10
#define PF_IPX 4
#define PF_IRDA 23
#define PF_ISDN 34
#define PF_IUCV 32
#define PF_KCM 41
#define PF_KEY 15
#define PF_LLC 26
#define PF_LOCAL 1
#define PF_MCTP 45
#define PF_MPLS 28
#define PF_NETBEUI 13
#define PF_NETLINK 16
#define PF_NETROM 6
#define PF_NFC 39
#define PF_PACKET 17
#define PF_PHONET 35
#define PF_PPPOX 24
#define PF_QIPCRTR 42
#define PF_RDS 21
#define PF_ROSE 11
#define PF_ROUTE
#define PF_RXRPC 33
#define PF_SECURITY 14
#define PF_SMC 43
#define PF_SNA 22
#define PF_TIPC 30
#define PF_UNIX
#define PF_UNSPEC 0
#define PF_VSOCK 40
#define PF_WANPIPE 25
#define PF_X25 9
#define PF_XDP 44
#define SCM_CREDENTIALS
#define SCM_RIGHTS
#define SCM_TIMESTAMP
#define SCM_TIMESTAMPING
#define SCM_TIMESTAMPING_OPT_STATS 54
#define SCM_TIMESTAMPING_PKTINFO 58
#define SCM_TIMESTAMPNS
#define SCM_TXTIME
#define SCM_WIFI_STATUS
#define SHUT_RD
#define SHUT_RDWR
#define SHUT_WR
#define SIOCATMARK 0x8905
#define SIOCGPGRP 0x8904
#define SIOCGSTAMPNS_OLD 0x8907
#define SIOCGSTAMP_OLD 0x8906
#define SIOCSPGRP 0x8902
#define SOCK_CLOEXEC
#define SOCK_DCCP
#define SOCK_DGRAM
#define SOCK_NONBLOCK
#define SOCK_PACKET
#define SOCK_RAW
#define SOCK_RDM
#define SOCK_SEQPACKET
#define SOCK_STREAM
#define SOL_AAL 265
#define SOL_ALG 279
#define SOL_ATM 264
#define SOL_BLUETOOTH 274
#define SOL_CAIF 278
#define SOL_DCCP 269
#define SOL_DECNET 261
#define SOL_IRDA 266
#define SOL_IUCV 277
#define SOL_KCM 281
#define SOL_LLC 268
#define SOL_MCTP 285
#define SOL_MPTCP 284
#define SOL_NETBEUI 267
#define SOL_NETLINK 270
#define SOL_NFC 280
#define SOL_PACKET 263
#define SOL_PNPIPE 275
#define SOL_PPPOL2TP 273
#define SOL_RAW 255
#define SOL_RDS 276
#define SOL_RXRPC 272
#define SOL_SMC 286
#define SOL_SOCKET 1
#define SOL_TIPC 271
#define SOL_TLS 282
#define SOL_X25 262
#define SOL_XDP 283
#define SOMAXCONN 4096
#define SO_ACCEPTCONN 30
#define SO_ATTACH_BPF 50
#define SO_ATTACH_FILTER 26
#define SO_ATTACH_REUSEPORT_CBPF 51
#define SO_ATTACH_REUSEPORT_EBPF 52
#define SO_BINDTODEVICE 25
#define SO_BINDTOIFINDEX 62
#define SO_BPF_EXTENSIONS 48
#define SO_BROADCAST 6
#define SO_BSDCOMPAT 14
#define SO_BUF_LOCK 72
#define SO_BUSY_POLL 46
#define SO_BUSY_POLL_BUDGET 70
#define SO_CNX_ADVICE 53
#define SO_COOKIE 57
#define SO_DEBUG 1
#define SO_DETACH_BPF
#define SO_DETACH_FILTER 27
#define SO_DETACH_REUSEPORT_BPF 68
#define SO_DOMAIN 39
#define SO_DONTROUTE 5
#define SO_ERROR 4
#define SO_GET_FILTER
#define SO_INCOMING_CPU 49
#define SO_INCOMING_NAPI_ID 56
#define SO_KEEPALIVE 9
#define SO_LINGER 13
#define SO_LOCK_FILTER 44
#define SO_MARK 36
#define SO_MAX_PACING_RATE 47
#define SO_MEMINFO 55
#define SO_NETNS_COOKIE 71
#define SO_NOFCS 43
#define SO_NO_CHECK 11
#define SO_OOBINLINE 10
#define SO_PASSCRED 16
#define SO_PASSSEC 34
#define SO_PEEK_OFF 42
#define SO_PEERCRED 17
#define SO_PEERGROUPS 59
#define SO_PEERNAME 28
#define SO_PEERSEC 31
#define SO_PREFER_BUSY_POLL 69
#define SO_PRIORITY 12
#define SO_PROTOCOL 38
#define SO_RCVBUF 8
#define SO_RCVBUFFORCE 33
#define SO_RCVLOWAT 18
#define SO_RCVMARK 75
#define SO_RCVTIMEO
#define SO_RCVTIMEO_NEW 66
#define SO_RCVTIMEO_OLD 20
#define SO_RESERVE_MEM 73
#define SO_REUSEADDR 2
#define SO_REUSEPORT 15
#define SO_RXQ_OVFL 40
#define SO_SECURITY_AUTHENTICATION 22
#define SO_SECURITY_ENCRYPTION_NETWORK 24
#define SO_SECURITY_ENCRYPTION_TRANSPORT 23
#define SO_SELECT_ERR_QUEUE 45
#define SO_SNDBUF 7
#define SO_SNDBUFFORCE 32
#define SO_SNDLOWAT 19
#define SO_SNDTIMEO
#define SO_SNDTIMEO_NEW 67
#define SO_SNDTIMEO_OLD 21
#define SO_TIMESTAMP
#define SO_TIMESTAMPING
#define SO_TIMESTAMPING_NEW 65
#define SO_TIMESTAMPING_OLD 37
#define SO_TIMESTAMPNS
#define SO_TIMESTAMPNS_NEW 64
#define SO_TIMESTAMPNS_OLD 35
#define SO_TIMESTAMP_NEW 63
#define SO_TIMESTAMP_OLD 29
#define SO_TXREHASH 74
#define SO_TXTIME 61
#define SO_TYPE 3
#define SO_WIFI_STATUS 41
#define SO_ZEROCOPY 60
