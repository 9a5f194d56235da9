#include <linux/types.h>
struct hiddev_event{unsigned hid;signed int value;};
struct hiddev_devinfo{__u32 bustype;__u32 busnum;__u32 devnum;__u32 ifnum;__s16 vendor;__s16 product;__s16 version;__u32 num_applications;};
struct hiddev_collection_info{__u32 index;__u32 type;__u32 usage;__u32 level;};
struct hiddev_string_descriptor{__s32 index;char value[256];};
struct hiddev_report_info{__u32 report_type;__u32 report_id;__u32 num_fields;};
struct hiddev_field_info{__u32 report_type;__u32 report_id;__u32 field_index;__u32 maxusage;__u32 flags;__u32 physical;__u32 logical;__u32 application;__s32 logical_minimum;__s32 logical_maximum;__s32 physical_minimum;__s32 physical_maximum;__u32 unit_exponent;__u32 unit;};
struct hiddev_usage_ref{__u32 report_type;__u32 report_id;__u32 field_index;__u32 usage_index;__u32 usage_code;__s32 value;};
struct hiddev_usage_ref_multi{struct hiddev_usage_ref uref;__u32 num_values;__s32 values[1024];};
#define HID_REPORT_ID_MAX 0x000000ff
#define HID_REPORT_TYPE_MAX 3
#define HID_REPORT_TYPE_MIN 1
#pragma gillint opaque
#define HIDDEV_FLAGS 0x3
#define HIDDEV_FLAG_REPORT 0x2
#define HIDDEV_FLAG_UREF 0x1
#define HIDIOCAPPLICATION
#define HIDIOCGCOLLECTIONINDEX
#define HIDIOCGCOLLECTIONINFO
#define HIDIOCGDEVINFO
#define HIDIOCGFIELDINFO
#define HIDIOCGFLAG
#define HIDIOCGNAME(...)
#define HIDIOCGPHYS(...)
#define HIDIOCGREPORT
#define HIDIOCGREPORTINFO
#define HIDIOCGSTRING
#define HIDIOCGUCODE
#define HIDIOCGUSAGE
#define HIDIOCGUSAGES
#define HIDIOCGVERSION
#define HIDIOCINITREPORT
#define HIDIOCSFLAG
#define HIDIOCSREPORT
#define HIDIOCSUSAGE
#define HIDIOCSUSAGES
#define HID_FIELD_BUFFERED_BYTE 0x100
#define HID_FIELD_CONSTANT 0x001
#define HID_FIELD_INDEX_NONE 0xffffffff
#define HID_FIELD_NONLINEAR 0x010
#define HID_FIELD_NO_PREFERRED 0x020
#define HID_FIELD_NULL_STATE 0x040
#define HID_FIELD_RELATIVE 0x004
#define HID_FIELD_VARIABLE 0x002
#define HID_FIELD_VOLATILE 0x080
#define HID_FIELD_WRAP 0x008
#define HID_MAX_MULTI_USAGES 1024
#define HID_REPORT_ID_FIRST 0x00000100
#define HID_REPORT_ID_MASK 0x000000ff
#define HID_REPORT_ID_NEXT 0x00000200
#define HID_REPORT_ID_UNKNOWN 0xffffffff
#define HID_REPORT_TYPE_FEATURE 3
#define HID_REPORT_TYPE_INPUT 1
#define HID_REPORT_TYPE_OUTPUT 2
#define HID_STRING_SIZE 256
#define HID_VERSION 0x010004
