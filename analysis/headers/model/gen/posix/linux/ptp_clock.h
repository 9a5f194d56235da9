#include <linux/ioctl.h>
#include <linux/types.h>
struct ptp_clock_time{__s64 sec;__u32 nsec;__u32 reserved;};
struct ptp_clock_caps{int max_adj;int n_alarm;int n_ext_ts;int n_per_out;int pps;int n_pins;int cross_timestamping;int adjust_phase;int rsv[12];};
struct ptp_extts_request{unsigned int index;unsigned int flags;unsigned int rsv[2];};
struct ptp_perout_request{union{struct ptp_clock_time start;struct ptp_clock_time phase;};struct ptp_clock_time period;unsigned int index;unsigned int flags;union{struct ptp_clock_time on;unsigned int rsv[4];};};
struct ptp_sys_offset{unsigned int n_samples;unsigned int rsv[3];struct ptp_clock_time ts[2*25+1];};
struct ptp_sys_offset_extended{unsigned int n_samples;unsigned int rsv[3];struct ptp_clock_time ts[25][3];};
struct ptp_sys_offset_precise{struct ptp_clock_time device;struct ptp_clock_time sys_realtime;struct ptp_clock_time sys_monoraw;unsigned int rsv[4];};
enum ptp_pin_function{PTP_PF_NONE,PTP_PF_EXTTS,PTP_PF_PEROUT,PTP_PF_PHYSYNC,};
struct ptp_pin_desc{char name[64];unsigned int index;unsigned int func;unsigned int chan;unsigned int rsv[5];};
struct ptp_extts_event{struct ptp_clock_time t;unsigned int index;unsigned int flags;unsigned int rsv[2];};
#pragma gillint opaque
#define PTP_CLK_MAGIC '='
#define PTP_CLOCK_GETCAPS
#define PTP_CLOCK_GETCAPS2
#define PTP_ENABLE_FEATURE (1<<0)
#define PTP_ENABLE_PPS
#define PTP_ENABLE_PPS2
#define PTP_EXTTS_EDGES
#define PTP_EXTTS_REQUEST
#define PTP_EXTTS_REQUEST2
#define PTP_EXTTS_V1_VALID_FLAGS
#define PTP_EXTTS_VALID_FLAGS
#define PTP_FALLING_EDGE (1<<2)
#define PTP_MAX_SAMPLES 25
#define PTP_PEROUT_DUTY_CYCLE (1<<1)
#define PTP_PEROUT_ONE_SHOT (1<<0)
#define PTP_PEROUT_PHASE (1<<2)
#define PTP_PEROUT_REQUEST
#define PTP_PEROUT_REQUEST2
#define PTP_PEROUT_V1_VALID_FLAGS (0)
#define PTP_PEROUT_VALID_FLAGS
#define PTP_PIN_GETFUNC
#define PTP_PIN_GETFUNC2
#define PTP_PIN_SETFUNC
#define PTP_PIN_SETFUNC2
#define PTP_RISING_EDGE (1<<1)
#define PTP_STRICT_FLAGS (1<<3)
#define PTP_SYS_OFFSET
#define PTP_SYS_OFFSET2
#define PTP_SYS_OFFSET_EXTENDED
#define PTP_SYS_OFFSET_EXTENDED2
#define PTP_SYS_OFFSET_PRECISE
#define PTP_SYS_OFFSET_PRECISE2
