#include <net/if.h>
struct ifmediareq { char ifm_name[16]; int ifm_current; int ifm_mask; int ifm_status; int ifm_active; int ifm_count; int *ifm_ulist; };
