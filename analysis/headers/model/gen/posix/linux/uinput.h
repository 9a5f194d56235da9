#include <linux/input.h>
struct uinput_ff_upload{__u32 request_id;__s32 retval;struct ff_effect effect;struct ff_effect old;};
struct uinput_ff_erase{__u32 request_id;__s32 retval;__u32 effect_id;};
struct uinput_setup{struct input_id id;char name[80];__u32 ff_effects_max;};
struct uinput_abs_setup{__u16 code;struct input_absinfo absinfo;};
struct uinput_user_dev{char name[80];struct input_id id;__u32 ff_effects_max;__s32 absmax[(0x3f+1)];__s32 absmin[(0x3f+1)];__s32 absfuzz[(0x3f+1)];__s32 absflat[(0x3f+1)];};
#pragma gillint opaque
#define EV_UINPUT 0x0101
#define UINPUT_IOCTL_BASE 'U'
#define UINPUT_MAX_NAME_SIZE 80
#define UINPUT_VERSION 5
#define UI_ABS_SETUP
#define UI_BEGIN_FF_ERASE
#define UI_BEGIN_FF_UPLOAD
#define UI_DEV_CREATE
#define UI_DEV_DESTROY
#define UI_DEV_SETUP
#define UI_END_FF_ERASE
#define UI_END_FF_UPLOAD
#define UI_FF_ERASE 2
#define UI_FF_UPLOAD 1
#define UI_GET_SYSNAME(...)
#define UI_GET_VERSION
#define UI_SET_ABSBIT
#define UI_SET_EVBIT
#define UI_SET_FFBIT
#define UI_SET_KEYBIT
#define UI_SET_LEDBIT
#define UI_SET_MSCBIT
#define UI_SET_PHYS
#define UI_SET_PROPBIT
#define UI_SET_RELBIT
#define UI_SET_SNDBIT
#define UI_SET_SWBIT
