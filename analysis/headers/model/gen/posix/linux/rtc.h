#include <linux/const.h>
#include <linux/ioctl.h>
#include <linux/types.h>
struct rtc_time{int tm_sec;int tm_min;int tm_hour;int tm_mday;int tm_mon;int tm_year;int tm_wday;int tm_yday;int tm_isdst;};
struct rtc_wkalrm{unsigned char enabled;unsigned char pending;struct rtc_time time;};
struct rtc_pll_info{int pll_ctrl;int pll_value;int pll_max;int pll_min;int pll_posmult;int pll_negmult;long pll_clock;};
struct rtc_param{__u64 param;union{__u64 uvalue;__s64 svalue;__u64 ptr;};__u32 index;__u32 __pad;};
#pragma gillint opaque
#define RTC_AF 0x20
#define RTC_AIE_OFF
#define RTC_AIE_ON
#define RTC_ALM_READ
#define RTC_ALM_SET
#define RTC_BSM_DIRECT 1
#define RTC_BSM_DISABLED 0
#define RTC_BSM_LEVEL 2
#define RTC_BSM_STANDBY 3
#define RTC_EPOCH_READ
#define RTC_EPOCH_SET
#define RTC_FEATURE_ALARM 0
#define RTC_FEATURE_ALARM_RES_2S 3
#define RTC_FEATURE_ALARM_RES_MINUTE 1
#define RTC_FEATURE_ALARM_WAKEUP_ONLY 7
#define RTC_FEATURE_BACKUP_SWITCH_MODE 6
#define RTC_FEATURE_CNT 8
#define RTC_FEATURE_CORRECTION 5
#define RTC_FEATURE_NEED_WEEK_DAY 2
#define RTC_FEATURE_UPDATE_INTERRUPT 4
#define RTC_IRQF 0x80
#define RTC_IRQP_READ
#define RTC_IRQP_SET
#define RTC_MAX_FREQ 8192
#define RTC_PARAM_BACKUP_SWITCH_MODE 2
#define RTC_PARAM_CORRECTION 1
#define RTC_PARAM_FEATURES 0
#define RTC_PARAM_GET
#define RTC_PARAM_SET
#define RTC_PF 0x40
#define RTC_PIE_OFF
#define RTC_PIE_ON
#define RTC_PLL_GET
#define RTC_PLL_SET
#define RTC_RD_TIME
#define RTC_SET_TIME
#define RTC_UF 0x10
#define RTC_UIE_OFF
#define RTC_UIE_ON
#define RTC_VL_ACCURACY_LOW
#define RTC_VL_BACKUP_EMPTY
#define RTC_VL_BACKUP_LOW
#define RTC_VL_BACKUP_SWITCH
#define RTC_VL_CLR
#define RTC_VL_DATA_INVALID
#define RTC_VL_READ
#define RTC_WIE_OFF
#define RTC_WIE_ON
#define RTC_WKALM_RD
#define RTC_WKALM_SET
