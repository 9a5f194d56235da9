#define BPF_STMT(code, k) { (unsigned short) (code), 0, 0, k }
#define BPF_JUMP(code, k, jt, jf) { (unsigned short) (code), jt, jf, k }
