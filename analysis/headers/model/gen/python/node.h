#pragma gillint when 8-9
typedef struct _node{short n_type;char*n_str;int n_lineno;int n_col_offset;int n_nchildren;struct _node*n_child;int n_end_lineno;int n_end_col_offset;}node;
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-8
#define RCHILD(...)
#pragma gillint end
#pragma gillint when 8-9
#define CHILD(...)
#define LINENO(...)
#define NCH(...)
#define REQ(...)
#define STR(...)
#define TYPE(...)
#pragma gillint end
