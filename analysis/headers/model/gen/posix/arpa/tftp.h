struct tftphdr{short th_opcode;union{char tu_padding[3];struct{union{unsigned short tu_block;short tu_code;}th_u3;char tu_data[0];}th_u2;char tu_stuff[0];}th_u1;};
#pragma gillint opaque
#define ACK 04
#define DATA 03
#define EACCESS 2
#define EBADID 5
#define EBADOP 4
#define EEXISTS 6
#define ENOSPACE 3
#define ENOTFOUND 1
#define ENOUSER 7
#define ERROR 05
#define EUNDEF 0
#define RRQ 01
#define SEGSIZE 512
#define WRQ 02
#define th_block
#define th_code
#define th_data
#define th_msg
#define th_stuff
