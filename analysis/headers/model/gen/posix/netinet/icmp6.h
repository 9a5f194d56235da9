#include <inttypes.h>
#include <netinet/in.h>
#include <string.h>
struct icmp6_filter{uint32_t icmp6_filt[8];};
struct icmp6_hdr{uint8_t icmp6_type;uint8_t icmp6_code;uint16_t icmp6_cksum;union{uint32_t icmp6_un_data32[1];uint16_t icmp6_un_data16[2];uint8_t icmp6_un_data8[4];}icmp6_dataun;};
struct nd_router_solicit{struct icmp6_hdr nd_rs_hdr;};
struct nd_router_advert{struct icmp6_hdr nd_ra_hdr;uint32_t nd_ra_reachable;uint32_t nd_ra_retransmit;};
struct nd_neighbor_solicit{struct icmp6_hdr nd_ns_hdr;struct in6_addr nd_ns_target;};
struct nd_neighbor_advert{struct icmp6_hdr nd_na_hdr;struct in6_addr nd_na_target;};
struct nd_redirect{struct icmp6_hdr nd_rd_hdr;struct in6_addr nd_rd_target;struct in6_addr nd_rd_dst;};
struct nd_opt_hdr{uint8_t nd_opt_type;uint8_t nd_opt_len;};
struct nd_opt_prefix_info{uint8_t nd_opt_pi_type;uint8_t nd_opt_pi_len;uint8_t nd_opt_pi_prefix_len;uint8_t nd_opt_pi_flags_reserved;uint32_t nd_opt_pi_valid_time;uint32_t nd_opt_pi_preferred_time;uint32_t nd_opt_pi_reserved2;struct in6_addr nd_opt_pi_prefix;};
struct nd_opt_rd_hdr{uint8_t nd_opt_rh_type;uint8_t nd_opt_rh_len;uint16_t nd_opt_rh_reserved1;uint32_t nd_opt_rh_reserved2;};
struct nd_opt_mtu{uint8_t nd_opt_mtu_type;uint8_t nd_opt_mtu_len;uint16_t nd_opt_mtu_reserved;uint32_t nd_opt_mtu_mtu;};
struct mld_hdr{struct icmp6_hdr mld_icmp6_hdr;struct in6_addr mld_addr;};
struct icmp6_router_renum{struct icmp6_hdr rr_hdr;uint8_t rr_segnum;uint8_t rr_flags;uint16_t rr_maxdelay;uint32_t rr_reserved;};
struct rr_pco_match{uint8_t rpm_code;uint8_t rpm_len;uint8_t rpm_ordinal;uint8_t rpm_matchlen;uint8_t rpm_minlen;uint8_t rpm_maxlen;uint16_t rpm_reserved;struct in6_addr rpm_prefix;};
struct rr_pco_use{uint8_t rpu_uselen;uint8_t rpu_keeplen;uint8_t rpu_ramask;uint8_t rpu_raflags;uint32_t rpu_vltime;uint32_t rpu_pltime;uint32_t rpu_flags;struct in6_addr rpu_prefix;};
struct rr_result{uint16_t rrr_flags;uint8_t rrr_ordinal;uint8_t rrr_matchedlen;uint32_t rrr_ifid;struct in6_addr rrr_prefix;};
struct nd_opt_adv_interval{uint8_t nd_opt_adv_interval_type;uint8_t nd_opt_adv_interval_len;uint16_t nd_opt_adv_interval_reserved;uint32_t nd_opt_adv_interval_ival;};
struct nd_opt_home_agent_info{uint8_t nd_opt_home_agent_info_type;uint8_t nd_opt_home_agent_info_len;uint16_t nd_opt_home_agent_info_reserved;uint16_t nd_opt_home_agent_info_preference;uint16_t nd_opt_home_agent_info_lifetime;};
#pragma gillint opaque
#define ICMP6_DST_UNREACH 1
#define ICMP6_DST_UNREACH_ADDR 3
#define ICMP6_DST_UNREACH_ADMIN 1
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_NOPORT 4
#define ICMP6_DST_UNREACH_NOROUTE 0
#define ICMP6_ECHO_REPLY 129
#define ICMP6_ECHO_REQUEST 128
#define ICMP6_FILTER 1
#define ICMP6_FILTER_BLOCK 1
#define ICMP6_FILTER_BLOCKOTHERS 3
#define ICMP6_FILTER_PASS 2
#define ICMP6_FILTER_PASSONLY 4
#define ICMP6_FILTER_SETBLOCK(...)
#define ICMP6_FILTER_SETBLOCKALL(...)
#define ICMP6_FILTER_SETPASS(...)
#define ICMP6_FILTER_SETPASSALL(...)
#define ICMP6_FILTER_WILLBLOCK(...)
#define ICMP6_FILTER_WILLPASS(...)
#define ICMP6_INFOMSG_MASK 0x80
#define ICMP6_PACKET_TOO_BIG 2
#define ICMP6_PARAMPROB_HEADER 0
#define ICMP6_PARAMPROB_NEXTHEADER 1
#define ICMP6_PARAMPROB_OPTION 2
#define ICMP6_PARAM_PROB 4
#define ICMP6_ROUTER_RENUMBERING 138
#define ICMP6_RR_FLAGS_FORCEAPPLY 0x20
#define ICMP6_RR_FLAGS_PREVDONE 0x08
#define ICMP6_RR_FLAGS_REQRESULT 0x40
#define ICMP6_RR_FLAGS_SPECSITE 0x10
#define ICMP6_RR_FLAGS_TEST 0x80
#define ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME 0x40
#define ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME 0x80
#define ICMP6_RR_PCOUSE_RAFLAGS_AUTO 0x10
#define ICMP6_RR_PCOUSE_RAFLAGS_ONLINK 0x20
#define ICMP6_RR_RESULT_FLAGS_FORBIDDEN 0x0100
#define ICMP6_RR_RESULT_FLAGS_OOB 0x0200
#define ICMP6_TIME_EXCEEDED 3
#define ICMP6_TIME_EXCEED_REASSEMBLY 1
#define ICMP6_TIME_EXCEED_TRANSIT 0
#define ICMPV6_EXT_ECHO_REPLY 161
#define ICMPV6_EXT_ECHO_REQUEST 160
#define MLD_LISTENER_QUERY 130
#define MLD_LISTENER_REDUCTION 132
#define MLD_LISTENER_REPORT 131
#define ND_NA_FLAG_OVERRIDE 0x00000020
#define ND_NA_FLAG_ROUTER 0x00000080
#define ND_NA_FLAG_SOLICITED 0x00000040
#define ND_NEIGHBOR_ADVERT 136
#define ND_NEIGHBOR_SOLICIT 135
#define ND_OPT_HOME_AGENT_INFO 8
#define ND_OPT_MTU 5
#define ND_OPT_PI_FLAG_AUTO 0x40
#define ND_OPT_PI_FLAG_ONLINK 0x80
#define ND_OPT_PI_FLAG_RADDR 0x20
#define ND_OPT_PREFIX_INFORMATION 3
#define ND_OPT_REDIRECTED_HEADER 4
#define ND_OPT_RTR_ADV_INTERVAL 7
#define ND_OPT_SOURCE_LINKADDR 1
#define ND_OPT_TARGET_LINKADDR 2
#define ND_RA_FLAG_HOME_AGENT 0x20
#define ND_RA_FLAG_MANAGED 0x80
#define ND_RA_FLAG_OTHER 0x40
#define ND_REDIRECT 137
#define ND_ROUTER_ADVERT 134
#define ND_ROUTER_SOLICIT 133
#define RPM_PCO_ADD 1
#define RPM_PCO_CHANGE 2
#define RPM_PCO_SETGLOBAL 3
#define icmp6_data16
#define icmp6_data32
#define icmp6_data8
#define icmp6_id
#define icmp6_maxdelay
#define icmp6_mtu
#define icmp6_pptr
#define icmp6_seq
#define mld_cksum
#define mld_code
#define mld_maxdelay
#define mld_reserved
#define mld_type
#define nd_na_cksum
#define nd_na_code
#define nd_na_flags_reserved
#define nd_na_type
#define nd_ns_cksum
#define nd_ns_code
#define nd_ns_reserved
#define nd_ns_type
#define nd_ra_cksum
#define nd_ra_code
#define nd_ra_curhoplimit
#define nd_ra_flags_reserved
#define nd_ra_router_lifetime
#define nd_ra_type
#define nd_rd_cksum
#define nd_rd_code
#define nd_rd_reserved
#define nd_rd_type
#define nd_rs_cksum
#define nd_rs_code
#define nd_rs_reserved
#define nd_rs_type
#define rr_cksum
#define rr_code
#define rr_seqnum
#define rr_type
