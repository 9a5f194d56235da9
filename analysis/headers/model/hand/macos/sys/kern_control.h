#include <stdint.h>
struct ctl_info { uint32_t ctl_id; char ctl_name[96]; };
struct sockaddr_ctl { unsigned char sc_len; unsigned char sc_family; uint16_t ss_sysaddr; uint32_t sc_id; uint32_t sc_unit; uint32_t sc_reserved[5]; };
#pragma gillint opaque CTLIOCGINFO
#define CTLIOCGINFO
