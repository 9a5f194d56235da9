#pragma gillint when 8-9
typedef PyObject*identifier;
typedef PyObject*string;
#pragma gillint end
#pragma gillint when 8-8
typedef PyObject*bytes;
#pragma gillint end
#pragma gillint when 8-9
typedef PyObject*object;
#pragma gillint end
#pragma gillint when 8-8
typedef PyObject*singleton;
#pragma gillint end
#pragma gillint when 8-9
typedef PyObject*constant;
typedef struct{Py_ssize_t size;void*elements[1];}asdl_seq;
typedef struct{Py_ssize_t size;int elements[1];}asdl_int_seq;
typedef struct _mod*mod_ty;
typedef struct _stmt*stmt_ty;
typedef struct _expr*expr_ty;
#pragma gillint end
#pragma gillint when 8-8
typedef enum _expr_context{Load=1,Store=2,Del=3,AugLoad=4,AugStore=5,Param=6}expr_context_ty;
typedef struct _slice*slice_ty;
#pragma gillint end
#pragma gillint when 8-9
typedef enum _boolop{And=1,Or=2}boolop_ty;
typedef enum _operator{Add=1,Sub=2,Mult=3,MatMult=4,Div=5,Mod=6,Pow=7,LShift=8,RShift=9,BitOr=10,BitXor=11,BitAnd=12,FloorDiv=13}operator_ty;
typedef enum _unaryop{Invert=1,Not=2,UAdd=3,USub=4}unaryop_ty;
typedef enum _cmpop{Eq=1,NotEq=2,Lt=3,LtE=4,Gt=5,GtE=6,Is=7,IsNot=8,In=9,NotIn=10}cmpop_ty;
typedef struct _comprehension*comprehension_ty;
typedef struct _excepthandler*excepthandler_ty;
typedef struct _arguments*arguments_ty;
typedef struct _arg*arg_ty;
typedef struct _keyword*keyword_ty;
typedef struct _alias*alias_ty;
typedef struct _withitem*withitem_ty;
typedef struct _type_ignore*type_ignore_ty;
#pragma gillint end
#pragma gillint when 8-8
enum _mod_kind{Module_kind=1,Interactive_kind=2,Expression_kind=3,FunctionType_kind=4,Suite_kind=5};
struct _mod{enum _mod_kind kind;union{struct{asdl_seq*body;asdl_seq*type_ignores;}Module;struct{asdl_seq*body;}Interactive;struct{expr_ty body;}Expression;struct{asdl_seq*argtypes;expr_ty returns;}FunctionType;struct{asdl_seq*body;}Suite;}v;};
#pragma gillint end
#pragma gillint when 8-9
enum _stmt_kind{FunctionDef_kind=1,AsyncFunctionDef_kind=2,ClassDef_kind=3,Return_kind=4,Delete_kind=5,Assign_kind=6,AugAssign_kind=7,AnnAssign_kind=8,For_kind=9,AsyncFor_kind=10,While_kind=11,If_kind=12,With_kind=13,AsyncWith_kind=14,Raise_kind=15,Try_kind=16,Assert_kind=17,Import_kind=18,ImportFrom_kind=19,Global_kind=20,Nonlocal_kind=21,Expr_kind=22,Pass_kind=23,Break_kind=24,Continue_kind=25};
struct _stmt{enum _stmt_kind kind;union{struct{identifier name;arguments_ty args;asdl_seq*body;asdl_seq*decorator_list;expr_ty returns;string type_comment;}FunctionDef;struct{identifier name;arguments_ty args;asdl_seq*body;asdl_seq*decorator_list;expr_ty returns;string type_comment;}AsyncFunctionDef;struct{identifier name;asdl_seq*bases;asdl_seq*keywords;asdl_seq*body;asdl_seq*decorator_list;}ClassDef;struct{expr_ty value;}Return;struct{asdl_seq*targets;}Delete;struct{asdl_seq*targets;expr_ty value;string type_comment;}Assign;struct{expr_ty target;operator_ty op;expr_ty value;}AugAssign;struct{expr_ty target;expr_ty annotation;expr_ty value;int simple;}AnnAssign;struct{expr_ty target;expr_ty iter;asdl_seq*body;asdl_seq*orelse;string type_comment;}For;struct{expr_ty target;expr_ty iter;asdl_seq*body;asdl_seq*orelse;string type_comment;}AsyncFor;struct{expr_ty test;asdl_seq*body;asdl_seq*orelse;}While;struct{expr_ty test;asdl_seq*body;asdl_seq*orelse;}If;struct{asdl_seq*items;asdl_seq*body;string type_comment;}With;struct{asdl_seq*items;asdl_seq*body;string type_comment;}AsyncWith;struct{expr_ty exc;expr_ty cause;}Raise;struct{asdl_seq*body;asdl_seq*handlers;asdl_seq*orelse;asdl_seq*finalbody;}Try;struct{expr_ty test;expr_ty msg;}Assert;struct{asdl_seq*names;}Import;struct{identifier module;asdl_seq*names;int level;}ImportFrom;struct{asdl_seq*names;}Global;struct{asdl_seq*names;}Nonlocal;struct{expr_ty value;}Expr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 8-8
enum _expr_kind{BoolOp_kind=1,NamedExpr_kind=2,BinOp_kind=3,UnaryOp_kind=4,Lambda_kind=5,IfExp_kind=6,Dict_kind=7,Set_kind=8,ListComp_kind=9,SetComp_kind=10,DictComp_kind=11,GeneratorExp_kind=12,Await_kind=13,Yield_kind=14,YieldFrom_kind=15,Compare_kind=16,Call_kind=17,FormattedValue_kind=18,JoinedStr_kind=19,Constant_kind=20,Attribute_kind=21,Subscript_kind=22,Starred_kind=23,Name_kind=24,List_kind=25,Tuple_kind=26};
struct _expr{enum _expr_kind kind;union{struct{boolop_ty op;asdl_seq*values;}BoolOp;struct{expr_ty target;expr_ty value;}NamedExpr;struct{expr_ty left;operator_ty op;expr_ty right;}BinOp;struct{unaryop_ty op;expr_ty operand;}UnaryOp;struct{arguments_ty args;expr_ty body;}Lambda;struct{expr_ty test;expr_ty body;expr_ty orelse;}IfExp;struct{asdl_seq*keys;asdl_seq*values;}Dict;struct{asdl_seq*elts;}Set;struct{expr_ty elt;asdl_seq*generators;}ListComp;struct{expr_ty elt;asdl_seq*generators;}SetComp;struct{expr_ty key;expr_ty value;asdl_seq*generators;}DictComp;struct{expr_ty elt;asdl_seq*generators;}GeneratorExp;struct{expr_ty value;}Await;struct{expr_ty value;}Yield;struct{expr_ty value;}YieldFrom;struct{expr_ty left;asdl_int_seq*ops;asdl_seq*comparators;}Compare;struct{expr_ty func;asdl_seq*args;asdl_seq*keywords;}Call;struct{expr_ty value;int conversion;expr_ty format_spec;}FormattedValue;struct{asdl_seq*values;}JoinedStr;struct{constant value;string kind;}Constant;struct{expr_ty value;identifier attr;expr_context_ty ctx;}Attribute;struct{expr_ty value;slice_ty slice;expr_context_ty ctx;}Subscript;struct{expr_ty value;expr_context_ty ctx;}Starred;struct{identifier id;expr_context_ty ctx;}Name;struct{asdl_seq*elts;expr_context_ty ctx;}List;struct{asdl_seq*elts;expr_context_ty ctx;}Tuple;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
enum _slice_kind{Slice_kind=1,ExtSlice_kind=2,Index_kind=3};
struct _slice{enum _slice_kind kind;union{struct{expr_ty lower;expr_ty upper;expr_ty step;}Slice;struct{asdl_seq*dims;}ExtSlice;struct{expr_ty value;}Index;}v;};
#pragma gillint end
#pragma gillint when 8-9
struct _comprehension{expr_ty target;expr_ty iter;asdl_seq*ifs;int is_async;};
enum _excepthandler_kind{ExceptHandler_kind=1};
struct _excepthandler{enum _excepthandler_kind kind;union{struct{expr_ty type;identifier name;asdl_seq*body;}ExceptHandler;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _arguments{asdl_seq*posonlyargs;asdl_seq*args;arg_ty vararg;asdl_seq*kwonlyargs;asdl_seq*kw_defaults;arg_ty kwarg;asdl_seq*defaults;};
struct _arg{identifier arg;expr_ty annotation;string type_comment;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 8-8
struct _keyword{identifier arg;expr_ty value;};
#pragma gillint end
#pragma gillint when 8-9
struct _alias{identifier name;identifier asname;};
struct _withitem{expr_ty context_expr;expr_ty optional_vars;};
enum _type_ignore_kind{TypeIgnore_kind=1};
struct _type_ignore{enum _type_ignore_kind kind;union{struct{int lineno;string tag;}TypeIgnore;}v;};
typedef struct _node{short n_type;char*n_str;int n_lineno;int n_col_offset;int n_nchildren;struct _node*n_child;int n_end_lineno;int n_end_col_offset;}node;
#pragma gillint end
#pragma gillint when 9-9
typedef enum _expr_context{Load=1,Store=2,Del=3}expr_context_ty;
enum _mod_kind{Module_kind=1,Interactive_kind=2,Expression_kind=3,FunctionType_kind=4};
struct _mod{enum _mod_kind kind;union{struct{asdl_seq*body;asdl_seq*type_ignores;}Module;struct{asdl_seq*body;}Interactive;struct{expr_ty body;}Expression;struct{asdl_seq*argtypes;expr_ty returns;}FunctionType;}v;};
enum _expr_kind{BoolOp_kind=1,NamedExpr_kind=2,BinOp_kind=3,UnaryOp_kind=4,Lambda_kind=5,IfExp_kind=6,Dict_kind=7,Set_kind=8,ListComp_kind=9,SetComp_kind=10,DictComp_kind=11,GeneratorExp_kind=12,Await_kind=13,Yield_kind=14,YieldFrom_kind=15,Compare_kind=16,Call_kind=17,FormattedValue_kind=18,JoinedStr_kind=19,Constant_kind=20,Attribute_kind=21,Subscript_kind=22,Starred_kind=23,Name_kind=24,List_kind=25,Tuple_kind=26,Slice_kind=27};
struct _expr{enum _expr_kind kind;union{struct{boolop_ty op;asdl_seq*values;}BoolOp;struct{expr_ty target;expr_ty value;}NamedExpr;struct{expr_ty left;operator_ty op;expr_ty right;}BinOp;struct{unaryop_ty op;expr_ty operand;}UnaryOp;struct{arguments_ty args;expr_ty body;}Lambda;struct{expr_ty test;expr_ty body;expr_ty orelse;}IfExp;struct{asdl_seq*keys;asdl_seq*values;}Dict;struct{asdl_seq*elts;}Set;struct{expr_ty elt;asdl_seq*generators;}ListComp;struct{expr_ty elt;asdl_seq*generators;}SetComp;struct{expr_ty key;expr_ty value;asdl_seq*generators;}DictComp;struct{expr_ty elt;asdl_seq*generators;}GeneratorExp;struct{expr_ty value;}Await;struct{expr_ty value;}Yield;struct{expr_ty value;}YieldFrom;struct{expr_ty left;asdl_int_seq*ops;asdl_seq*comparators;}Compare;struct{expr_ty func;asdl_seq*args;asdl_seq*keywords;}Call;struct{expr_ty value;int conversion;expr_ty format_spec;}FormattedValue;struct{asdl_seq*values;}JoinedStr;struct{constant value;string kind;}Constant;struct{expr_ty value;identifier attr;expr_context_ty ctx;}Attribute;struct{expr_ty value;expr_ty slice;expr_context_ty ctx;}Subscript;struct{expr_ty value;expr_context_ty ctx;}Starred;struct{identifier id;expr_context_ty ctx;}Name;struct{asdl_seq*elts;expr_context_ty ctx;}List;struct{asdl_seq*elts;expr_context_ty ctx;}Tuple;struct{expr_ty lower;expr_ty upper;expr_ty step;}Slice;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _keyword{identifier arg;expr_ty value;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint opaque
#pragma gillint when 8-8
#define ExtSlice(...)
#define Index(...)
#define RCHILD(...)
#define Suite(...)
#pragma gillint end
#pragma gillint when 8-9
#define AnnAssign(...)
#define Assert(...)
#define Assign(...)
#define AsyncFor(...)
#define AsyncFunctionDef(...)
#define AsyncWith(...)
#define Attribute(...)
#define AugAssign(...)
#define Await(...)
#define BinOp(...)
#define BoolOp(...)
#define Break(...)
#define CHILD(...)
#define Call(...)
#define ClassDef(...)
#define Compare(...)
#define Constant(...)
#define Continue(...)
#define Delete(...)
#define Dict(...)
#define DictComp(...)
#define ExceptHandler(...)
#define Expr(...)
#define Expression(...)
#define For(...)
#define FormattedValue(...)
#define FunctionDef(...)
#define FunctionType(...)
#define GeneratorExp(...)
#define Global(...)
#define If(...)
#define IfExp(...)
#define Import(...)
#define ImportFrom(...)
#define Interactive(...)
#define JoinedStr(...)
#define LINENO(...)
#define Lambda(...)
#define List(...)
#define ListComp(...)
#define Module(...)
#define NCH(...)
#define Name(...)
#define NamedExpr(...)
#define Nonlocal(...)
#define Pass(...)
#define REQ(...)
#define Raise(...)
#define Return(...)
#define STR(...)
#define Set(...)
#define SetComp(...)
#define Slice(...)
#define Starred(...)
#define Subscript(...)
#define TYPE(...)
#define Try(...)
#define Tuple(...)
#define TypeIgnore(...)
#define UnaryOp(...)
#define While(...)
#define With(...)
#define Yield(...)
#define YieldFrom(...)
#define alias(...)
#define arg(...)
#define arguments(...)
#define asdl_seq_GET(...)
#define asdl_seq_LEN(...)
#define asdl_seq_SET(...)
#define comprehension(...)
#define keyword(...)
#define withitem(...)
#pragma gillint end
