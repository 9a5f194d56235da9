#include <sys/ioctl.h>
#include <sys/types.h>
struct mtop{short int mt_op;int mt_count;};
struct mtget{long int mt_type;long int mt_resid;long int mt_dsreg;long int mt_gstat;long int mt_erreg;__daddr_t mt_fileno;__daddr_t mt_blkno;};
struct mt_tape_info{long int t_type;char*t_name;};
struct mtpos{long int mt_blkno;};
struct mtconfiginfo{long int mt_type;long int ifc_type;unsigned short int irqnr;unsigned short int dmanr;unsigned short int port;unsigned long int debug;unsigned have_dens:1;unsigned have_bsf:1;unsigned have_fsr:1;unsigned have_bsr:1;unsigned have_eod:1;unsigned have_seek:1;unsigned have_tell:1;unsigned have_ras1:1;unsigned have_ras2:1;unsigned have_ras3:1;unsigned have_qfa:1;unsigned pad1:5;char reserved[10];};
#pragma gillint opaque
#define DEFTAPE "/dev/tape"
#define GMT_BOT(...)
#define GMT_DR_OPEN(...)
#define GMT_D_1600(...)
#define GMT_D_6250(...)
#define GMT_D_800(...)
#define GMT_EOD(...)
#define GMT_EOF(...)
#define GMT_EOT(...)
#define GMT_IM_REP_EN(...)
#define GMT_ONLINE(...)
#define GMT_SM(...)
#define GMT_WR_PROT(...)
#define MTBSF 2
#define MTBSFM 10
#define MTBSR 4
#define MTBSS 26
#define MTCOMPRESSION 32
#define MTEOM 12
#define MTERASE 13
#define MTFSF 1
#define MTFSFM 11
#define MTFSR 3
#define MTFSS 25
#define MTIOCGET
#define MTIOCGETCONFIG
#define MTIOCPOS
#define MTIOCSETCONFIG
#define MTIOCTOP
#define MTLOAD 30
#define MTLOCK 28
#define MTMKPART 34
#define MTNOP 8
#define MTOFFL 7
#define MTRAS1 14
#define MTRAS2 15
#define MTRAS3 16
#define MTRESET 0
#define MTRETEN 9
#define MTREW 6
#define MTSEEK 22
#define MTSETBLK 20
#define MTSETDENSITY 21
#define MTSETDRVBUFFER 24
#define MTSETPART 33
#define MTTELL 23
#define MTUNLOAD 31
#define MTUNLOCK 29
#define MTWEOF 5
#define MTWSM 27
#define MT_ISARCHIVESC499 0x0A
#define MT_ISARCHIVE_2060L 0x09
#define MT_ISARCHIVE_2150L 0x08
#define MT_ISARCHIVE_5945L2 0x04
#define MT_ISARCHIVE_VP60I 0x07
#define MT_ISCMSJ500 0x05
#define MT_ISDDS1 0x51
#define MT_ISDDS2 0x52
#define MT_ISEVEREX_FT40A 0x32
#define MT_ISFTAPE_FLAG 0x800000
#define MT_ISFTAPE_UNKNOWN 0x800000
#define MT_ISQIC02 0x02
#define MT_ISQIC02_ALL_FEATURES 0x0F
#define MT_ISSCSI1 0x71
#define MT_ISSCSI2 0x72
#define MT_ISTDC3610 0x06
#define MT_ISTEAC_MT2ST 0x12
#define MT_ISUNKNOWN 0x01
#define MT_ISWT5099EEN24 0x11
#define MT_ISWT5150 0x03
#define MT_ST_ASYNC_WRITES 0x2
#define MT_ST_AUTO_LOCK 0x40
#define MT_ST_BLKSIZE_MASK 0xffffff
#define MT_ST_BLKSIZE_SHIFT 0
#define MT_ST_BOOLEANS 0x10000000
#define MT_ST_BUFFER_WRITES 0x1
#define MT_ST_CAN_BSR 0x100
#define MT_ST_CAN_PARTITIONS 0x400
#define MT_ST_CLEARBOOLEANS 0x40000000
#define MT_ST_CLEAR_DEFAULT 0xfffff
#define MT_ST_DEBUGGING 0x8
#define MT_ST_DEF_BLKSIZE 0x50000000
#define MT_ST_DEF_COMPRESSION
#define MT_ST_DEF_DENSITY
#define MT_ST_DEF_DRVBUFFER
#define MT_ST_DEF_OPTIONS 0x60000000
#define MT_ST_DEF_WRITES 0x80
#define MT_ST_DENSITY_MASK 0xff000000
#define MT_ST_DENSITY_SHIFT 24
#define MT_ST_FAST_MTEOM 0x20
#define MT_ST_HPLOADER_OFFSET 10000
#define MT_ST_NO_BLKLIMS 0x200
#define MT_ST_OPTIONS 0xf0000000
#define MT_ST_READ_AHEAD 0x4
#define MT_ST_SCSI2LOGICAL 0x800
#define MT_ST_SETBOOLEANS 0x30000000
#define MT_ST_SOFTERR_MASK 0xffff
#define MT_ST_SOFTERR_SHIFT 0
#define MT_ST_TWO_FM 0x10
#define MT_ST_WRITE_THRESHOLD 0x20000000
#define MT_TAPE_INFO
