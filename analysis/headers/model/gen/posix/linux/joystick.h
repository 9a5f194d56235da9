#include <linux/input.h>
struct js_event{__u32 time;__s16 value;__u8 type;__u8 number;};
struct js_corr{__s32 coef[8];__s16 prec;__u16 type;};
struct JS_DATA_TYPE{__s32 buttons;__s32 x;__s32 y;};
struct JS_DATA_SAVE_TYPE_32{__s32 JS_TIMEOUT;__s32 BUSY;__s32 JS_EXPIRETIME;__s32 JS_TIMELIMIT;struct JS_DATA_TYPE JS_SAVE;struct JS_DATA_TYPE JS_CORR;};
struct JS_DATA_SAVE_TYPE_64{__s32 JS_TIMEOUT;__s32 BUSY;__s64 JS_EXPIRETIME;__s64 JS_TIMELIMIT;struct JS_DATA_TYPE JS_SAVE;struct JS_DATA_TYPE JS_CORR;};
#define JS_MAX 2
#pragma gillint opaque
#define JSIOCGAXES
#define JSIOCGAXMAP
#define JSIOCGBTNMAP
#define JSIOCGBUTTONS
#define JSIOCGCORR
#define JSIOCGNAME(...)
#define JSIOCGVERSION
#define JSIOCSAXMAP
#define JSIOCSBTNMAP
#define JSIOCSCORR
#define JS_CORR_BROKEN 0x01
#define JS_CORR_NONE 0x00
#define JS_DEF_CORR 0
#define JS_DEF_TIMELIMIT 10L
#define JS_DEF_TIMEOUT 0x1300
#define JS_EVENT_AXIS 0x02
#define JS_EVENT_BUTTON 0x01
#define JS_EVENT_INIT 0x80
#define JS_FALSE 0
#define JS_GET_ALL 7
#define JS_GET_CAL 2
#define JS_GET_TIMELIMIT 6
#define JS_GET_TIMEOUT 4
#define JS_RETURN
#define JS_SET_ALL 8
#define JS_SET_CAL 1
#define JS_SET_TIMELIMIT 5
#define JS_SET_TIMEOUT 3
#define JS_TRUE 1
#define JS_VERSION 0x020100
#define JS_X_0 0x01
#define JS_X_1 0x04
#define JS_Y_0 0x02
#define JS_Y_1 0x08
