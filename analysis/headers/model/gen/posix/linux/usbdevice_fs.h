#include <linux/magic.h>
#include <linux/types.h>
struct usbdevfs_ctrltransfer{__u8 bRequestType;__u8 bRequest;__u16 wValue;__u16 wIndex;__u16 wLength;__u32 timeout;void*data;};
struct usbdevfs_bulktransfer{unsigned int ep;unsigned int len;unsigned int timeout;void*data;};
struct usbdevfs_setinterface{unsigned int interface;unsigned int altsetting;};
struct usbdevfs_disconnectsignal{unsigned int signr;void*context;};
struct usbdevfs_getdriver{unsigned int interface;char driver[255+1];};
struct usbdevfs_connectinfo{unsigned int devnum;unsigned char slow;};
struct usbdevfs_conninfo_ex{__u32 size;__u32 busnum;__u32 devnum;__u32 speed;__u8 num_ports;__u8 ports[7];};
struct usbdevfs_iso_packet_desc{unsigned int length;unsigned int actual_length;unsigned int status;};
struct usbdevfs_urb{unsigned char type;unsigned char endpoint;int status;unsigned int flags;void*buffer;int buffer_length;int actual_length;int start_frame;union{int number_of_packets;unsigned int stream_id;};int error_count;unsigned int signr;void*usercontext;struct usbdevfs_iso_packet_desc iso_frame_desc[];};
struct usbdevfs_ioctl{int ifno;int ioctl_code;void*data;};
struct usbdevfs_hub_portinfo{char nports;char port[127];};
struct usbdevfs_disconnect_claim{unsigned int interface;unsigned int flags;char driver[255+1];};
struct usbdevfs_streams{unsigned int num_streams;unsigned int num_eps;unsigned char eps[];};
#pragma gillint opaque
#define USBDEVFS_ALLOC_STREAMS
#define USBDEVFS_ALLOW_SUSPEND
#define USBDEVFS_BULK
#define USBDEVFS_BULK32
#define USBDEVFS_CAP_BULK_CONTINUATION 0x02
#define USBDEVFS_CAP_BULK_SCATTER_GATHER 0x08
#define USBDEVFS_CAP_CONNINFO_EX 0x80
#define USBDEVFS_CAP_DROP_PRIVILEGES 0x40
#define USBDEVFS_CAP_MMAP 0x20
#define USBDEVFS_CAP_NO_PACKET_SIZE_LIM 0x04
#define USBDEVFS_CAP_REAP_AFTER_DISCONNECT 0x10
#define USBDEVFS_CAP_SUSPEND 0x100
#define USBDEVFS_CAP_ZERO_PACKET 0x01
#define USBDEVFS_CLAIMINTERFACE
#define USBDEVFS_CLAIM_PORT
#define USBDEVFS_CLEAR_HALT
#define USBDEVFS_CONNECT
#define USBDEVFS_CONNECTINFO
#define USBDEVFS_CONNINFO_EX(...)
#define USBDEVFS_CONTROL
#define USBDEVFS_CONTROL32
#define USBDEVFS_DISCARDURB
#define USBDEVFS_DISCONNECT
#define USBDEVFS_DISCONNECT_CLAIM
#define USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER 0x02
#define USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER 0x01
#define USBDEVFS_DISCSIGNAL
#define USBDEVFS_DISCSIGNAL32
#define USBDEVFS_DROP_PRIVILEGES
#define USBDEVFS_FORBID_SUSPEND
#define USBDEVFS_FREE_STREAMS
#define USBDEVFS_GETDRIVER
#define USBDEVFS_GET_CAPABILITIES
#define USBDEVFS_GET_SPEED
#define USBDEVFS_HUB_PORTINFO
#define USBDEVFS_IOCTL
#define USBDEVFS_IOCTL32
#define USBDEVFS_MAXDRIVERNAME 255
#define USBDEVFS_REAPURB
#define USBDEVFS_REAPURB32
#define USBDEVFS_REAPURBNDELAY
#define USBDEVFS_REAPURBNDELAY32
#define USBDEVFS_RELEASEINTERFACE
#define USBDEVFS_RELEASE_PORT
#define USBDEVFS_RESET
#define USBDEVFS_RESETEP
#define USBDEVFS_SETCONFIGURATION
#define USBDEVFS_SETINTERFACE
#define USBDEVFS_SUBMITURB
#define USBDEVFS_SUBMITURB32
#define USBDEVFS_URB_BULK_CONTINUATION 0x04
#define USBDEVFS_URB_ISO_ASAP 0x02
#define USBDEVFS_URB_NO_FSBR 0x20
#define USBDEVFS_URB_NO_INTERRUPT 0x80
#define USBDEVFS_URB_SHORT_NOT_OK 0x01
#define USBDEVFS_URB_TYPE_BULK 3
#define USBDEVFS_URB_TYPE_CONTROL 2
#define USBDEVFS_URB_TYPE_INTERRUPT 1
#define USBDEVFS_URB_TYPE_ISO 0
#define USBDEVFS_URB_ZERO_PACKET 0x40
#define USBDEVFS_WAIT_FOR_RESUME
