#pragma gillint when 8-9
typedef char*bitset;
typedef struct{int lb_type;const char*lb_str;}label;
typedef struct{int ll_nlabels;const label*ll_label;}labellist;
typedef struct{short a_lbl;short a_arrow;}arc;
typedef struct{int s_narcs;const arc*s_arc;int s_lower;int s_upper;int*s_accel;int s_accept;}state;
typedef struct{int d_type;char*d_name;int d_nstates;state*d_state;bitset d_first;}dfa;
typedef struct{int g_ndfas;const dfa*g_dfa;const labellist g_ll;int g_start;int g_accel;}grammar;
typedef struct _node{short n_type;char*n_str;int n_lineno;int n_col_offset;int n_nchildren;struct _node*n_child;int n_end_lineno;int n_end_col_offset;}node;
typedef struct{int error;PyObject*filename;int lineno;int offset;char*text;int token;int expected;}perrdetail;
#pragma gillint end
#pragma gillint when 8-9
#define BYTE char
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-8
#define RCHILD(...)
#pragma gillint end
#pragma gillint when 8-9
#define BIT2BYTE(...)
#define BIT2MASK(...)
#define BIT2SHIFT(...)
#define BITSPERBYTE
#define CHILD(...)
#define EMPTY 0
#define LINENO(...)
#define NCH(...)
#define PyPARSE_ASYNC_HACKS 0x0080
#define PyPARSE_BARRY_AS_BDFL 0x0020
#define PyPARSE_DONT_IMPLY_DEDENT 0x0002
#define PyPARSE_IGNORE_COOKIE 0x0010
#define PyPARSE_TYPE_COMMENTS 0x0040
#define REQ(...)
#define STR(...)
#define TYPE(...)
#define testbit(...)
#pragma gillint end
