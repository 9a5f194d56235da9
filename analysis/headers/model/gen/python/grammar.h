#pragma gillint when 8-9
typedef char*bitset;
typedef struct{int lb_type;const char*lb_str;}label;
typedef struct{int ll_nlabels;const label*ll_label;}labellist;
typedef struct{short a_lbl;short a_arrow;}arc;
typedef struct{int s_narcs;const arc*s_arc;int s_lower;int s_upper;int*s_accel;int s_accept;}state;
typedef struct{int d_type;char*d_name;int d_nstates;state*d_state;bitset d_first;}dfa;
typedef struct{int g_ndfas;const dfa*g_dfa;const labellist g_ll;int g_start;int g_accel;}grammar;
#pragma gillint end
#pragma gillint when 8-9
#define BYTE char
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-9
#define BIT2BYTE(...)
#define BIT2MASK(...)
#define BIT2SHIFT(...)
#define BITSPERBYTE
#define EMPTY 0
#define testbit(...)
#pragma gillint end
