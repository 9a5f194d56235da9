#include <linux/ioctl.h>
struct floppy_struct{unsigned int size,sect,head,track,stretch;unsigned char gap,rate,spec1,fmt_gap;const char*name;};
struct format_descr{unsigned int device,head,track;};
struct floppy_max_errors{unsigned int abort,read_track,reset,recal,reporting;};
typedef char floppy_drive_name[16];
struct floppy_drive_params{signed char cmos;unsigned long max_dtr;unsigned long hlt;unsigned long hut;unsigned long srt;unsigned long spinup;unsigned long spindown;unsigned char spindown_offset;unsigned char select_delay;unsigned char rps;unsigned char tracks;unsigned long timeout;unsigned char interleave_sect;struct floppy_max_errors max_errors;char flags;char read_track;short autodetect[8];int checkfreq;int native_format;};
enum{FD_NEED_TWADDLE_BIT,FD_VERIFY_BIT,FD_DISK_NEWCHANGE_BIT,FD_UNUSED_BIT,FD_DISK_CHANGED_BIT,FD_DISK_WRITABLE_BIT,FD_OPEN_SHOULD_FAIL_BIT};
struct floppy_drive_struct{unsigned long flags;unsigned long spinup_date;unsigned long select_date;unsigned long first_read_date;short probed_format;short track;short maxblock;short maxtrack;int generation;int keep_data;int fd_ref;int fd_device;unsigned long last_checked;char*dmabuf;int bufblocks;};
enum reset_mode{FD_RESET_IF_NEEDED,FD_RESET_IF_RAWCMD,FD_RESET_ALWAYS};
struct floppy_fdc_state{int spec1;int spec2;int dtr;unsigned char version;unsigned char dor;unsigned long address;unsigned int rawcmd:2;unsigned int reset:1;unsigned int need_configure:1;unsigned int perp_mode:2;unsigned int has_fifo:1;unsigned int driver_version;unsigned char track[4];};
struct floppy_write_errors{unsigned int write_errors;unsigned long first_error_sector;int first_error_generation;unsigned long last_error_sector;int last_error_generation;unsigned int badness;};
struct floppy_raw_cmd{unsigned int flags;void*data;char*kernel_data;struct floppy_raw_cmd*next;long length;long phys_length;int buffer_length;unsigned char rate;unsigned char cmd_count;union{struct{unsigned char cmd[16];unsigned char reply_count;unsigned char reply[16];};unsigned char fullcmd[(16+1+16)];};int track;int resultcode;int reserved1;int reserved2;};
#define FDHAVEBATCHEDRAWCMD
#pragma gillint opaque
#define FDCLRPRM
#define FDDEFMEDIAPRM
#define FDDEFPRM
#define FDEJECT
#define FDFLUSH
#define FDFMTBEG
#define FDFMTEND
#define FDFMTTRK
#define FDGETDRVPRM
#define FDGETDRVSTAT
#define FDGETDRVTYP
#define FDGETFDCSTAT
#define FDGETMAXERRS
#define FDGETMEDIAPRM
#define FDGETPRM
#define FDMSGOFF
#define FDMSGON
#define FDPOLLDRVSTAT
#define FDRAWCMD
#define FDRESET
#define FDSETDRVPRM
#define FDSETEMSGTRESH
#define FDSETMAXERRS
#define FDSETMEDIAPRM
#define FDSETPRM
#define FDTWADDLE
#define FDWERRORCLR
#define FDWERRORGET
#define FD_2M 0x4
#define FD_AUTODETECT_SIZE 8
#define FD_BROKEN_DCL 0x20
#define FD_DEBUG 0x02
#define FD_DISK_CHANGED
#define FD_DISK_NEWCHANGE
#define FD_DISK_WRITABLE
#define FD_DRIVER_VERSION 0x100
#define FD_FILL_BYTE 0xF6
#define FD_INVERTED_DCL 0x80
#define FD_MKSECTBASE(...)
#define FD_NEED_TWADDLE
#define FD_PERP 0x40
#define FD_RAW_CMD_FULLSIZE
#define FD_RAW_CMD_SIZE 16
#define FD_RAW_DISK_CHANGE 4
#define FD_RAW_FAILURE 0x10000
#define FD_RAW_HARDFAILURE 0x20000
#define FD_RAW_INTR 8
#define FD_RAW_MORE 0x100
#define FD_RAW_NEED_DISK 0x40
#define FD_RAW_NEED_SEEK 0x80
#define FD_RAW_NO_MOTOR 4
#define FD_RAW_NO_MOTOR_AFTER 0x20
#define FD_RAW_READ 1
#define FD_RAW_REPLY_SIZE 16
#define FD_RAW_SOFTFAILURE 0x800
#define FD_RAW_SPIN 0x10
#define FD_RAW_STOP_IF_FAILURE 0x200
#define FD_RAW_STOP_IF_SUCCESS 0x400
#define FD_RAW_WRITE 2
#define FD_SECTBASE(...)
#define FD_SECTBASEMASK 0x3FC
#define FD_SECTSIZE(...)
#define FD_SILENT_DCL_CLEAR 0x4
#define FD_SIZECODE(...)
#define FD_SIZECODEMASK 0x38
#define FD_STRETCH 1
#define FD_SWAPSIDES 2
#define FD_VERIFY
#define FD_ZEROBASED 4
#define FTD_MSG 0x10
