#include <netinet/in.h>
struct rpcent{char*r_name;char**r_aliases;int r_number;};
union sigval{int sival_int;void*sival_ptr;};
typedef union sigval __sigval_t;
typedef struct sigevent{__sigval_t sigev_value;int sigev_signo;int sigev_notify;union{int _pad[((64/sizeof(int))-4)];__pid_t _tid;struct{void(*_function)(__sigval_t);pthread_attr_t*_attribute;}_sigev_thread;}_sigev_un;}sigevent_t;
struct netent{char*n_name;char**n_aliases;int n_addrtype;uint32_t n_net;};
struct hostent{char*h_name;char**h_aliases;int h_addrtype;int h_length;char**h_addr_list;};
struct servent{char*s_name;char**s_aliases;int s_port;char*s_proto;};
struct protoent{char*p_name;char**p_aliases;int p_proto;};
struct addrinfo{int ai_flags;int ai_family;int ai_socktype;int ai_protocol;socklen_t ai_addrlen;struct sockaddr*ai_addr;char*ai_canonname;struct addrinfo*ai_next;};
struct gaicb{const char*ar_name;const char*ar_service;const struct addrinfo*ar_request;struct addrinfo*ar_result;int __return;int __glibc_reserved[5];};
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#pragma gillint opaque
#define AI_ADDRCONFIG 0x0020
#define AI_ALL 0x0010
#define AI_CANONIDN 0x0080
#define AI_CANONNAME 0x0002
#define AI_IDN 0x0040
#define AI_IDN_ALLOW_UNASSIGNED
#define AI_IDN_USE_STD3_ASCII_RULES
#define AI_NUMERICHOST 0x0004
#define AI_NUMERICSERV 0x0400
#define AI_PASSIVE 0x0001
#define AI_V4MAPPED 0x0008
#define EAI_ADDRFAMILY -9
#define EAI_AGAIN -3
#define EAI_ALLDONE -103
#define EAI_BADFLAGS -1
#define EAI_CANCELED -101
#define EAI_FAIL -4
#define EAI_FAMILY -6
#define EAI_IDN_ENCODE -105
#define EAI_INPROGRESS -100
#define EAI_INTR -104
#define EAI_MEMORY -10
#define EAI_NODATA -5
#define EAI_NONAME -2
#define EAI_NOTCANCELED -102
#define EAI_OVERFLOW -12
#define EAI_SERVICE -8
#define EAI_SOCKTYPE -7
#define EAI_SYSTEM -11
#define GAI_NOWAIT 1
#define GAI_WAIT 0
#define HOST_NOT_FOUND 1
#define IPPORT_RESERVED 1024
#define NETDB_INTERNAL -1
#define NETDB_SUCCESS 0
#define NI_DGRAM 16
#define NI_IDN 32
#define NI_IDN_ALLOW_UNASSIGNED
#define NI_IDN_USE_STD3_ASCII_RULES
#define NI_NAMEREQD 8
#define NI_NOFQDN 4
#define NI_NUMERICHOST 1
#define NI_NUMERICSERV 2
#define NO_ADDRESS
#define NO_DATA 4
#define NO_RECOVERY 3
#define SCOPE_DELIMITER '%'
#define TRY_AGAIN 2
#define h_addr
#define h_errno
#define sigev_notify_attributes
#define sigev_notify_function
