#include <linux/ppp_defs.h>
struct npioctl{int protocol;enum NPmode mode;};
struct ppp_option_data{__u8*ptr;__u32 length;int transmit;};
struct pppol2tp_ioc_stats{__u16 tunnel_id;__u16 session_id;__u32 using_ipsec:1;__u64 tx_packets;__u64 tx_bytes;__u64 tx_errors;__u64 rx_packets;__u64 rx_bytes;__u64 rx_seq_discards;__u64 rx_oos_packets;__u64 rx_errors;};
#pragma gillint opaque
#define PPPIOCATTACH
#define PPPIOCATTCHAN
#define PPPIOCBRIDGECHAN
#define PPPIOCCONNECT
#define PPPIOCDETACH
#define PPPIOCDISCONN
#define PPPIOCGASYNCMAP
#define PPPIOCGCHAN
#define PPPIOCGDEBUG
#define PPPIOCGFLAGS
#define PPPIOCGIDLE
#define PPPIOCGIDLE32
#define PPPIOCGIDLE64
#define PPPIOCGL2TPSTATS
#define PPPIOCGMRU
#define PPPIOCGNPMODE
#define PPPIOCGRASYNCMAP
#define PPPIOCGUNIT
#define PPPIOCGXASYNCMAP
#define PPPIOCNEWUNIT
#define PPPIOCSACTIVE
#define PPPIOCSASYNCMAP
#define PPPIOCSCOMPRESS
#define PPPIOCSDEBUG
#define PPPIOCSFLAGS
#define PPPIOCSMAXCID
#define PPPIOCSMRRU
#define PPPIOCSMRU
#define PPPIOCSNPMODE
#define PPPIOCSPASS
#define PPPIOCSRASYNCMAP
#define PPPIOCSXASYNCMAP
#define PPPIOCUNBRIDGECHAN
#define PPPIOCXFERUNIT
#define SC_CCP_OPEN 0x00000040
#define SC_CCP_UP 0x00000080
#define SC_COMP_AC 0x00000002
#define SC_COMP_PROT 0x00000001
#define SC_COMP_RUN 0x00001000
#define SC_COMP_TCP 0x00000004
#define SC_DC_ERROR 0x00400000
#define SC_DC_FERROR 0x00800000
#define SC_DEBUG 0x00010000
#define SC_DECOMP_RUN 0x00002000
#define SC_ENABLE_IP 0x00000100
#define SC_LOG_FLUSH 0x00100000
#define SC_LOG_INPKT 0x00020000
#define SC_LOG_OUTPKT 0x00040000
#define SC_LOG_RAWIN 0x00080000
#define SC_LOOP_TRAFFIC 0x00000200
#define SC_MASK 0x0f600fff
#define SC_MP_SHORTSEQ 0x00000800
#define SC_MP_XSHORTSEQ 0x00004000
#define SC_MULTILINK 0x00000400
#define SC_MUST_COMP 0x00400000
#define SC_NO_TCP_CCID 0x00000008
#define SC_RCV_B7_0 0x01000000
#define SC_RCV_B7_1 0x02000000
#define SC_RCV_EVNP 0x04000000
#define SC_RCV_ODDP 0x08000000
#define SC_REJ_COMP_AC 0x00000010
#define SC_REJ_COMP_TCP 0x00000020
#define SC_SYNC 0x00200000
#define SC_XMIT_BUSY 0x10000000
#define SIOCGPPPCSTATS
#define SIOCGPPPSTATS
#define SIOCGPPPVER
