#include <features.h>
struct ttyent{char*ty_name;char*ty_getty;char*ty_type;int ty_status;char*ty_window;char*ty_comment;};
#pragma gillint opaque
#define TTY_ON 0x01
#define TTY_SECURE 0x02
#define _TTYENT_H 1
#define _TTYS_OFF "off"
#define _TTYS_ON "on"
#define _TTYS_SECURE "secure"
#define _TTYS_WINDOW "window"
