#include <arpa/nameser.h>
#include <netinet/in.h>
#include <stdio.h>
struct __res_state{int retrans;int retry;unsigned long options;int nscount;struct sockaddr_in nsaddr_list[3];unsigned short id;char*dnsrch[6+1];char defdname[256];unsigned long pfcode;unsigned ndots:4;unsigned nsort:4;unsigned ipv6_unavail:1;unsigned unused:23;struct{struct in_addr addr;uint32_t mask;}sort_list[10];void*__glibc_unused_qhook;void*__glibc_unused_rhook;int res_h_errno;int _vcsock;unsigned int _flags;union{char pad[52];struct{uint16_t nscount;uint16_t nsmap[3];int nssocks[3];uint16_t nscount6;uint16_t nsinit;struct sockaddr_in6*nsaddrs[3];unsigned int __glibc_reserved[2];}_ext;}_u;};
typedef struct __res_state*res_state;
struct res_sym{int number;char*name;char*humanname;};
#pragma gillint opaque
#define LOCALDOMAINPARTS 2
#define MAXDFLSRCH 3
#define MAXDNSRCH 6
#define MAXNS 3
#define MAXRESOLVSORT 10
#define RES_AAONLY
#define RES_BLAST
#define RES_DEBUG 0x00000002
#define RES_DEFAULT
#define RES_DEFNAMES 0x00000080
#define RES_DFLRETRY 2
#define RES_DNSRCH 0x00000200
#define RES_IGNTC 0x00000020
#define RES_INIT 0x00000001
#define RES_KEEPTSIG
#define RES_MAXNDOTS 15
#define RES_MAXRETRANS 30
#define RES_MAXRETRY 5
#define RES_MAXTIME 65535
#define RES_NOAAAA 0x08000000
#define RES_NOALIASES 0x00001000
#define RES_NOCHECKNAME
#define RES_NORELOAD 0x02000000
#define RES_NOTLDQUERY 0x01000000
#define RES_PRF_ADD 0x00000080
#define RES_PRF_ANS 0x00000020
#define RES_PRF_AUTH 0x00000040
#define RES_PRF_CLASS 0x00000004
#define RES_PRF_CMD 0x00000008
#define RES_PRF_HEAD1 0x00000100
#define RES_PRF_HEAD2 0x00000200
#define RES_PRF_HEADX 0x00000800
#define RES_PRF_INIT 0x00004000
#define RES_PRF_QUERY 0x00001000
#define RES_PRF_QUES 0x00000010
#define RES_PRF_REPLY 0x00002000
#define RES_PRF_STATS 0x00000001
#define RES_PRF_TTLID 0x00000400
#define RES_PRF_UPDATE 0x00000002
#define RES_PRIMARY
#define RES_RECURSE 0x00000040
#define RES_ROTATE 0x00004000
#define RES_SNGLKUP 0x00200000
#define RES_SNGLKUPREOP 0x00400000
#define RES_STAYOPEN 0x00000100
#define RES_TIMEOUT 5
#define RES_TRUSTAD 0x04000000
#define RES_USEVC 0x00000008
#define RES_USE_DNSSEC 0x00800000
#define RES_USE_EDNS0 0x00100000
#define b64_ntop
#define b64_pton
#define dn_count_labels
#define fp_nquery
#define fp_query
#define fp_resstat
#define hostalias
#define loc_aton
#define loc_ntoa
#define nsaddr
#define p_cdname
#define p_cdnname
#define p_class
#define p_fqname
#define p_fqnname
#define p_option
#define p_query
#define p_rcode
#define p_time
#define p_type
#define putlong
#define putshort
#define res_close
#define res_hostalias
#define res_init
#define res_isourserver
#define res_nameinquery
#define res_nclose
#define res_ninit
#define res_queriesmatch
#define res_randomid
#define sym_ntop
#define sym_ntos
#define sym_ston
