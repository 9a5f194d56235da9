#include <linux/const.h>
#include <linux/ioctl.h>
#include <linux/types.h>
struct gpiochip_info{char name[32];char label[32];__u32 lines;};
enum gpio_v2_line_flag{GPIO_V2_LINE_FLAG_USED=(((1ULL))<<(0)),GPIO_V2_LINE_FLAG_ACTIVE_LOW=(((1ULL))<<(1)),GPIO_V2_LINE_FLAG_INPUT=(((1ULL))<<(2)),GPIO_V2_LINE_FLAG_OUTPUT=(((1ULL))<<(3)),GPIO_V2_LINE_FLAG_EDGE_RISING=(((1ULL))<<(4)),GPIO_V2_LINE_FLAG_EDGE_FALLING=(((1ULL))<<(5)),GPIO_V2_LINE_FLAG_OPEN_DRAIN=(((1ULL))<<(6)),GPIO_V2_LINE_FLAG_OPEN_SOURCE=(((1ULL))<<(7)),GPIO_V2_LINE_FLAG_BIAS_PULL_UP=(((1ULL))<<(8)),GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN=(((1ULL))<<(9)),GPIO_V2_LINE_FLAG_BIAS_DISABLED=(((1ULL))<<(10)),GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME=(((1ULL))<<(11)),GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE=(((1ULL))<<(12)),};
struct gpio_v2_line_values{__u64 bits;__u64 mask;};
enum gpio_v2_line_attr_id{GPIO_V2_LINE_ATTR_ID_FLAGS=1,GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES=2,GPIO_V2_LINE_ATTR_ID_DEBOUNCE=3,};
struct gpio_v2_line_attribute{__u32 id;__u32 padding;union{__u64 flags;__u64 values;__u32 debounce_period_us;};};
struct gpio_v2_line_config_attribute{struct gpio_v2_line_attribute attr;__u64 mask;};
struct gpio_v2_line_config{__u64 flags;__u32 num_attrs;__u32 padding[5];struct gpio_v2_line_config_attribute attrs[10];};
struct gpio_v2_line_request{__u32 offsets[64];char consumer[32];struct gpio_v2_line_config config;__u32 num_lines;__u32 event_buffer_size;__u32 padding[5];__s32 fd;};
struct gpio_v2_line_info{char name[32];char consumer[32];__u32 offset;__u32 num_attrs;__u64 flags;struct gpio_v2_line_attribute attrs[10];__u32 padding[4];};
enum gpio_v2_line_changed_type{GPIO_V2_LINE_CHANGED_REQUESTED=1,GPIO_V2_LINE_CHANGED_RELEASED=2,GPIO_V2_LINE_CHANGED_CONFIG=3,};
struct gpio_v2_line_info_changed{struct gpio_v2_line_info info;__u64 timestamp_ns;__u32 event_type;__u32 padding[5];};
enum gpio_v2_line_event_id{GPIO_V2_LINE_EVENT_RISING_EDGE=1,GPIO_V2_LINE_EVENT_FALLING_EDGE=2,};
struct gpio_v2_line_event{__u64 timestamp_ns;__u32 id;__u32 offset;__u32 seqno;__u32 line_seqno;__u32 padding[6];};
struct gpioline_info{__u32 line_offset;__u32 flags;char name[32];char consumer[32];};
enum{GPIOLINE_CHANGED_REQUESTED=1,GPIOLINE_CHANGED_RELEASED,GPIOLINE_CHANGED_CONFIG,};
struct gpioline_info_changed{struct gpioline_info info;__u64 timestamp;__u32 event_type;__u32 padding[5];};
struct gpiohandle_request{__u32 lineoffsets[64];__u32 flags;__u8 default_values[64];char consumer_label[32];__u32 lines;int fd;};
struct gpiohandle_config{__u32 flags;__u8 default_values[64];__u32 padding[4];};
struct gpiohandle_data{__u8 values[64];};
struct gpioevent_request{__u32 lineoffset;__u32 handleflags;__u32 eventflags;char consumer_label[32];int fd;};
struct gpioevent_data{__u64 timestamp;__u32 id;};
#define GPIOHANDLES_MAX 64
#define GPIO_V2_LINES_MAX 64
#define GPIO_V2_LINE_NUM_ATTRS_MAX 10
#pragma gillint opaque
#define GPIOEVENT_EVENT_FALLING_EDGE 0x02
#define GPIOEVENT_EVENT_RISING_EDGE 0x01
#define GPIOEVENT_REQUEST_BOTH_EDGES ((1UL<<0)|(1UL<<1))
#define GPIOEVENT_REQUEST_FALLING_EDGE (1UL<<1)
#define GPIOEVENT_REQUEST_RISING_EDGE (1UL<<0)
#define GPIOHANDLE_GET_LINE_VALUES_IOCTL
#define GPIOHANDLE_REQUEST_ACTIVE_LOW (1UL<<2)
#define GPIOHANDLE_REQUEST_BIAS_DISABLE (1UL<<7)
#define GPIOHANDLE_REQUEST_BIAS_PULL_DOWN (1UL<<6)
#define GPIOHANDLE_REQUEST_BIAS_PULL_UP (1UL<<5)
#define GPIOHANDLE_REQUEST_INPUT (1UL<<0)
#define GPIOHANDLE_REQUEST_OPEN_DRAIN (1UL<<3)
#define GPIOHANDLE_REQUEST_OPEN_SOURCE (1UL<<4)
#define GPIOHANDLE_REQUEST_OUTPUT (1UL<<1)
#define GPIOHANDLE_SET_CONFIG_IOCTL
#define GPIOHANDLE_SET_LINE_VALUES_IOCTL
#define GPIOLINE_FLAG_ACTIVE_LOW (1UL<<2)
#define GPIOLINE_FLAG_BIAS_DISABLE (1UL<<7)
#define GPIOLINE_FLAG_BIAS_PULL_DOWN (1UL<<6)
#define GPIOLINE_FLAG_BIAS_PULL_UP (1UL<<5)
#define GPIOLINE_FLAG_IS_OUT (1UL<<1)
#define GPIOLINE_FLAG_KERNEL (1UL<<0)
#define GPIOLINE_FLAG_OPEN_DRAIN (1UL<<3)
#define GPIOLINE_FLAG_OPEN_SOURCE (1UL<<4)
#define GPIO_GET_CHIPINFO_IOCTL
#define GPIO_GET_LINEEVENT_IOCTL
#define GPIO_GET_LINEHANDLE_IOCTL
#define GPIO_GET_LINEINFO_IOCTL
#define GPIO_GET_LINEINFO_UNWATCH_IOCTL
#define GPIO_GET_LINEINFO_WATCH_IOCTL
#define GPIO_MAX_NAME_SIZE 32
#define GPIO_V2_GET_LINEINFO_IOCTL
#define GPIO_V2_GET_LINEINFO_WATCH_IOCTL
#define GPIO_V2_GET_LINE_IOCTL
#define GPIO_V2_LINE_GET_VALUES_IOCTL
#define GPIO_V2_LINE_SET_CONFIG_IOCTL
#define GPIO_V2_LINE_SET_VALUES_IOCTL
