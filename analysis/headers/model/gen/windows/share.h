#pragma gillint opaque
#define SH_COMPAT
#define SH_DENYNO
#define SH_DENYRD
#define SH_DENYRW
#define SH_DENYWR
#define _SH_COMPAT 0x00
#define _SH_DENYNO 0x40
#define _SH_DENYRD 0x30
#define _SH_DENYRW 0x10
#define _SH_DENYWR 0x20
#define _SH_SECURE 0x80
