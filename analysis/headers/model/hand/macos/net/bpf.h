#include <sys/types.h>
struct bpf_insn { unsigned short code; unsigned char jt; unsigned char jf; unsigned int k; };
struct bpf_program { unsigned int bf_len; struct bpf_insn *bf_insns; };
struct bpf_hdr { struct timeval bh_tstamp; unsigned int bh_caplen; unsigned int bh_datalen; unsigned short bh_hdrlen; };
#pragma gillint opaque BIOCSETIF BIOCGBLEN BIOCIMMEDIATE BIOCSETF BPF_WORDALIGN
#define BIOCSETIF
#define BIOCGBLEN
#define BIOCIMMEDIATE
#define BIOCSETF
#define BPF_WORDALIGN
