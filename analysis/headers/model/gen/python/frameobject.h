#pragma gillint when 8-10
typedef struct{int b_type;int b_handler;int b_level;}PyTryBlock;
#pragma gillint end
#pragma gillint when 8-8
typedef struct _frame{PyVarObject ob_base;struct _frame*f_back;PyCodeObject*f_code;PyObject*f_builtins;PyObject*f_globals;PyObject*f_locals;PyObject**f_valuestack;PyObject**f_stacktop;PyObject*f_trace;char f_trace_lines;char f_trace_opcodes;PyObject*f_gen;int f_lasti;int f_lineno;int f_iblock;char f_executing;PyTryBlock f_blockstack[20];PyObject*f_localsplus[1];}PyFrameObject;
#pragma gillint end
#pragma gillint when 9-9
struct _frame{PyVarObject ob_base;struct _frame*f_back;PyCodeObject*f_code;PyObject*f_builtins;PyObject*f_globals;PyObject*f_locals;PyObject**f_valuestack;PyObject**f_stacktop;PyObject*f_trace;char f_trace_lines;char f_trace_opcodes;PyObject*f_gen;int f_lasti;int f_lineno;int f_iblock;char f_executing;PyTryBlock f_blockstack[20];PyObject*f_localsplus[1];};
#pragma gillint end
#pragma gillint when 10-10
enum _framestate{FRAME_CREATED=-2,FRAME_SUSPENDED=-1,FRAME_EXECUTING=0,FRAME_RETURNED=1,FRAME_UNWINDING=2,FRAME_RAISED=3,FRAME_CLEARED=4};
typedef signed char PyFrameState;
struct _frame{PyVarObject ob_base;struct _frame*f_back;PyCodeObject*f_code;PyObject*f_builtins;PyObject*f_globals;PyObject*f_locals;PyObject**f_valuestack;PyObject*f_trace;int f_stackdepth;char f_trace_lines;char f_trace_opcodes;PyObject*f_gen;int f_lasti;int f_lineno;int f_iblock;PyFrameState f_state;PyTryBlock f_blockstack[20];PyObject*f_localsplus[1];};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{PyObject ob_base;PyFrameObject*frame;}PyFrameLocalsProxyObject;
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-10
#define PyFrame_Check(...)
#pragma gillint end
