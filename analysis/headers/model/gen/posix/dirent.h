#include <bits/types.h>
#include <limits.h>
#include <stddef.h>
typedef __ino_t ino_t;
typedef __ino64_t ino64_t;
struct dirent{__ino_t d_ino;__off_t d_off;unsigned short int d_reclen;unsigned char d_type;char d_name[256];};
struct dirent64{__ino64_t d_ino;__off64_t d_off;unsigned short int d_reclen;unsigned char d_type;char d_name[256];};
enum{DT_UNKNOWN=0,DT_FIFO=1,DT_CHR=2,DT_DIR=4,DT_BLK=6,DT_REG=8,DT_LNK=10,DT_SOCK=12,DT_WHT=14};
typedef struct __dirstream DIR;
#pragma gillint opaque
#define DTTOIF(...)
#define DT_BLK
#define DT_CHR
#define DT_DIR
#define DT_FIFO
#define DT_LNK
#define DT_REG
#define DT_SOCK
#define DT_UNKNOWN
#define DT_WHT
#define IFTODT(...)
#define MAXNAMLEN
#define d_fileno
