#pragma gillint opaque
#define CBRK
#define CDISCARD
#define CDSUSP
#define CEOF
#define CEOL '\0'
#define CEOT
#define CERASE 0177
#define CFLUSH
#define CINTR
#define CKILL
#define CLNEXT
#define CMIN 1
#define CQUIT 034
#define CREPRINT
#define CRPRNT
#define CSTART
#define CSTATUS '\0'
#define CSTOP
#define CSUSP
#define CTIME 0
#define CTRL(...)
#define CWERASE
#define TTYDEF_CFLAG
#define TTYDEF_IFLAG
#define TTYDEF_LFLAG
#define TTYDEF_OFLAG
#define TTYDEF_SPEED
