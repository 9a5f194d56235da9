#pragma gillint when 8-11
typedef struct{PyObject*large;PyObject*small;}_PyAccu;
#pragma gillint end
#pragma gillint when 8-12
typedef enum _Py_memory_order{_Py_memory_order_relaxed=memory_order_relaxed,_Py_memory_order_acquire=memory_order_acquire,_Py_memory_order_release=memory_order_release,_Py_memory_order_acq_rel=memory_order_acq_rel,_Py_memory_order_seq_cst=memory_order_seq_cst}_Py_memory_order;
typedef struct _Py_atomic_address{atomic_uintptr_t _value;}_Py_atomic_address;
typedef struct _Py_atomic_int{atomic_int _value;}_Py_atomic_int;
struct _gil_runtime_state{unsigned long interval;_Py_atomic_address last_holder;_Py_atomic_int locked;unsigned long switch_number;pthread_cond_t cond;pthread_mutex_t mutex;pthread_cond_t switch_cond;pthread_mutex_t switch_mutex;};
#pragma gillint end
#pragma gillint when 8-10
typedef struct _PyPathConfig{wchar_t*program_full_path;wchar_t*prefix;wchar_t*exec_prefix;wchar_t*module_search_path;wchar_t*program_name;wchar_t*home;}_PyPathConfig;
#pragma gillint end
struct gc_generation{PyGC_Head head;int threshold;int count;};
#pragma gillint when 8-14 13t-14t
struct gc_generation_stats{Py_ssize_t collections;Py_ssize_t collected;Py_ssize_t uncollectable;};
#pragma gillint end
#pragma gillint when 8-13
struct _gc_runtime_state{PyObject*trash_delete_later;int trash_delete_nesting;int enabled;int debug;struct gc_generation generations[3];PyGC_Head*generation0;struct gc_generation permanent_generation;struct gc_generation_stats generation_stats[3];int collecting;PyObject*garbage;PyObject*callbacks;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;};
#pragma gillint end
#pragma gillint when 8-12
struct _warnings_runtime_state{PyObject*filters;PyObject*once_registry;PyObject*default_action;long filters_version;};
#pragma gillint end
#pragma gillint when 8-8
struct _pending_calls{int finishing;PyThread_type_lock lock;_Py_atomic_int calls_to_do;int async_exc;struct{int(*func)(void*);void*arg;}calls[32];int first;int last;};
struct _ceval_runtime_state{int recursion_limit;int tracing_possible;_Py_atomic_int eval_breaker;_Py_atomic_int gil_drop_request;struct _pending_calls pending;_Py_atomic_int signals_pending;struct _gil_runtime_state gil;};
typedef PyObject*(*_PyFrameEvalFunction)(struct _frame*,int);
struct _is{struct _is*next;struct _ts*tstate_head;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;int finalizing;PyObject*modules;PyObject*modules_by_index;PyObject*sysdict;PyObject*builtins;PyObject*importlib;int check_interval;long num_threads;size_t pythread_stacksize;PyObject*codec_search_path;PyObject*codec_search_cache;PyObject*codec_error_registry;int codecs_initialized;struct{char*encoding;char*errors;_Py_error_handler error_handler;}fs_codec;PyConfig config;int dlopenflags;PyObject*dict;PyObject*builtins_copy;PyObject*import_func;_PyFrameEvalFunction eval_frame;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;void(*pyexitfunc)(PyObject*);PyObject*pyexitmodule;uint64_t tstate_next_unique_id;struct _warnings_runtime_state warnings;PyObject*audit_hooks;int int_max_str_digits;};
#pragma gillint end
#pragma gillint when 8-11
struct _xidregitem{PyTypeObject*cls;crossinterpdatafunc getdata;struct _xidregitem*next;};
#pragma gillint end
typedef struct _Py_AuditHookEntry{struct _Py_AuditHookEntry*next;Py_AuditHookFunction hookCFunction;void*userData;}_Py_AuditHookEntry;
#pragma gillint when 8-8
struct _gilstate_runtime_state{int check_enabled;_Py_atomic_address tstate_current;PyThreadFrameGetter getframe;PyInterpreterState*autoInterpreterState;Py_tss_t autoTSSkey;};
typedef struct pyruntimestate{int preinitializing;int preinitialized;int core_initialized;int initialized;PyThreadState*finalizing;struct pyinterpreters{PyThread_type_lock mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;struct _xidregistry{PyThread_type_lock mutex;struct _xidregitem*head;}xidregistry;unsigned long main_thread;void(*exitfuncs[32])(void);int nexitfuncs;struct _gc_runtime_state gc;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;_Py_AuditHookEntry*audit_hook_head;}_PyRuntimeState;
#pragma gillint end
#pragma gillint when 8-10
typedef struct{PyObject*ptr;uint64_t globals_ver;uint64_t builtins_ver;}_PyOpcache_LoadGlobal;
#pragma gillint end
#pragma gillint when 8-9
struct _PyOpcache{union{_PyOpcache_LoadGlobal lg;}u;char optimized;};
#pragma gillint end
typedef struct{PyObject ob_base;}PyHamtNode;
typedef struct{PyObject ob_base;PyHamtNode*h_root;PyObject*h_weakreflist;Py_ssize_t h_count;}PyHamtObject;
typedef struct{PyHamtNode*i_nodes[8];Py_ssize_t i_pos[8];int8_t i_level;}PyHamtIteratorState;
typedef struct{PyObject ob_base;PyHamtObject*hi_obj;PyHamtIteratorState hi_iter;binaryfunc hi_yield;}PyHamtIterator;
struct _pycontextobject{PyObject ob_base;PyContext*ctx_prev;PyHamtObject*ctx_vars;PyObject*ctx_weakreflist;int ctx_entered;};
#pragma gillint when 8-
struct _pycontextvarobject{PyObject ob_base;PyObject*var_name;PyObject*var_default;PyObject*var_cached;uint64_t var_cached_tsid;uint64_t var_cached_tsver;Py_hash_t var_hash;};
#pragma gillint end
struct _pycontexttokenobject{PyObject ob_base;PyContext*tok_ctx;PyContextVar*tok_var;PyObject*tok_oldval;int tok_used;};
typedef struct{const wchar_t*name;int has_arg;int val;}_PyOS_LongOption;
#pragma gillint when 8-8
typedef struct{Py_ssize_t argc;int use_bytes_argv;char*const*bytes_argv;wchar_t*const*wchar_argv;}_PyArgv;
#pragma gillint end
#pragma gillint when 8-9
typedef struct{PyWideStringList argv;PyWideStringList xoptions;int isolated;int use_environment;int dev_mode;}_PyPreCmdline;
#pragma gillint end
typedef enum{_PyConfig_INIT_COMPAT=1,_PyConfig_INIT_PYTHON=2,_PyConfig_INIT_ISOLATED=3}_PyConfigInitEnum;
#pragma gillint when 9- 13t-
typedef struct{uintptr_t _gc_next;uintptr_t _gc_prev;}PyGC_Head;
#pragma gillint end
#pragma gillint when 9-11
struct _pending_calls{PyThread_type_lock lock;_Py_atomic_int calls_to_do;int async_exc;struct{int(*func)(void*);void*arg;}calls[32];int first;int last;};
#pragma gillint end
#pragma gillint when 9-9
struct _ceval_state{int recursion_limit;int tracing_possible;_Py_atomic_int eval_breaker;_Py_atomic_int gil_drop_request;struct _pending_calls pending;};
#pragma gillint end
#pragma gillint when 9- 13t-
struct _Py_unicode_fs_codec{char*encoding;int utf8;char*errors;_Py_error_handler error_handler;};
#pragma gillint end
#pragma gillint when 9-9
struct _Py_unicode_state{struct _Py_unicode_fs_codec fs_codec;};
struct _is{struct _is*next;struct _ts*tstate_head;struct pyruntimestate*runtime;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;int finalizing;struct _ceval_state ceval;struct _gc_runtime_state gc;PyObject*modules;PyObject*modules_by_index;PyObject*sysdict;PyObject*builtins;PyObject*importlib;long num_threads;size_t pythread_stacksize;PyObject*codec_search_path;PyObject*codec_search_cache;PyObject*codec_error_registry;int codecs_initialized;struct _Py_unicode_state unicode;PyConfig config;int dlopenflags;PyObject*dict;PyObject*builtins_copy;PyObject*import_func;_PyFrameEvalFunction eval_frame;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;void(*pyexitfunc)(PyObject*);PyObject*pyexitmodule;uint64_t tstate_next_unique_id;struct _warnings_runtime_state warnings;PyObject*audit_hooks;struct{struct{int level;int atbol;}listnode;}parser;PyLongObject*small_ints[5+257];int int_max_str_digits;};
#pragma gillint end
#pragma gillint when 9- 13t-
typedef struct _Py_slist_item_s{struct _Py_slist_item_s*next;}_Py_slist_item_t;
typedef struct{_Py_slist_item_t*head;}_Py_slist_t;
typedef struct{_Py_slist_item_t _Py_slist_item;Py_uhash_t key_hash;void*key;void*value;}_Py_hashtable_entry_t;
typedef struct _Py_hashtable_t _Py_hashtable_t;
typedef Py_uhash_t(*_Py_hashtable_hash_func)(const void*key);
typedef int(*_Py_hashtable_compare_func)(const void*key1,const void*key2);
typedef void(*_Py_hashtable_destroy_func)(void*key);
typedef _Py_hashtable_entry_t*(*_Py_hashtable_get_entry_func)(_Py_hashtable_t*ht,const void*key);
typedef struct{void*(*malloc)(size_t size);void(*free)(void*ptr);}_Py_hashtable_allocator_t;
struct _Py_hashtable_t{size_t nentries;size_t nbuckets;_Py_slist_t*buckets;_Py_hashtable_get_entry_func get_entry_func;_Py_hashtable_hash_func hash_func;_Py_hashtable_compare_func compare_func;_Py_hashtable_destroy_func key_destroy_func;_Py_hashtable_destroy_func value_destroy_func;_Py_hashtable_allocator_t alloc;};
typedef int(*_Py_hashtable_foreach_func)(_Py_hashtable_t*ht,const void*key,const void*value,void*user_data);
typedef struct _PyArgv{Py_ssize_t argc;int use_bytes_argv;char*const*bytes_argv;wchar_t*const*wchar_argv;}_PyArgv;
#pragma gillint end
#pragma gillint when 9-11
struct _ceval_runtime_state{_Py_atomic_int signals_pending;struct _gil_runtime_state gil;};
struct _gilstate_runtime_state{int check_enabled;_Py_atomic_address tstate_current;PyInterpreterState*autoInterpreterState;Py_tss_t autoTSSkey;};
#pragma gillint end
#pragma gillint when 9-9
typedef struct pyruntimestate{int preinitializing;int preinitialized;int core_initialized;int initialized;_Py_atomic_address _finalizing;struct pyinterpreters{PyThread_type_lock mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;struct _xidregistry{PyThread_type_lock mutex;struct _xidregitem*head;}xidregistry;unsigned long main_thread;void(*exitfuncs[32])(void);int nexitfuncs;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;_Py_AuditHookEntry*audit_hook_head;}_PyRuntimeState;
#pragma gillint end
#pragma gillint when 9- 13t-
struct _PyTraceMalloc_Config{enum{TRACEMALLOC_NOT_INITIALIZED,TRACEMALLOC_INITIALIZED,TRACEMALLOC_FINALIZED}initialized;int tracing;int max_nframe;};
#pragma gillint end
#pragma gillint when 10- 13t-
typedef struct _arena PyArena;
typedef PyObject*identifier;
typedef PyObject*string;
typedef PyObject*object;
typedef PyObject*constant;
typedef struct{Py_ssize_t size;void**elements;}asdl_seq;
typedef struct{Py_ssize_t size;void**elements;void*typed_elements[1];}asdl_generic_seq;
typedef struct{Py_ssize_t size;void**elements;PyObject*typed_elements[1];}asdl_identifier_seq;
typedef struct{Py_ssize_t size;void**elements;int typed_elements[1];}asdl_int_seq;
typedef struct _mod*mod_ty;
typedef struct _stmt*stmt_ty;
typedef struct _expr*expr_ty;
typedef enum _expr_context{Load=1,Store=2,Del=3}expr_context_ty;
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
typedef struct _match_case*match_case_ty;
typedef struct _pattern*pattern_ty;
typedef struct _type_ignore*type_ignore_ty;
typedef struct{Py_ssize_t size;void**elements;mod_ty typed_elements[1];}asdl_mod_seq;
typedef struct{Py_ssize_t size;void**elements;stmt_ty typed_elements[1];}asdl_stmt_seq;
typedef struct{Py_ssize_t size;void**elements;expr_ty typed_elements[1];}asdl_expr_seq;
typedef struct{Py_ssize_t size;void**elements;comprehension_ty typed_elements[1];}asdl_comprehension_seq;
typedef struct{Py_ssize_t size;void**elements;excepthandler_ty typed_elements[1];}asdl_excepthandler_seq;
typedef struct{Py_ssize_t size;void**elements;arguments_ty typed_elements[1];}asdl_arguments_seq;
typedef struct{Py_ssize_t size;void**elements;arg_ty typed_elements[1];}asdl_arg_seq;
typedef struct{Py_ssize_t size;void**elements;keyword_ty typed_elements[1];}asdl_keyword_seq;
typedef struct{Py_ssize_t size;void**elements;alias_ty typed_elements[1];}asdl_alias_seq;
typedef struct{Py_ssize_t size;void**elements;withitem_ty typed_elements[1];}asdl_withitem_seq;
typedef struct{Py_ssize_t size;void**elements;match_case_ty typed_elements[1];}asdl_match_case_seq;
typedef struct{Py_ssize_t size;void**elements;pattern_ty typed_elements[1];}asdl_pattern_seq;
typedef struct{Py_ssize_t size;void**elements;type_ignore_ty typed_elements[1];}asdl_type_ignore_seq;
enum _mod_kind{Module_kind=1,Interactive_kind=2,Expression_kind=3,FunctionType_kind=4};
struct _mod{enum _mod_kind kind;union{struct{asdl_stmt_seq*body;asdl_type_ignore_seq*type_ignores;}Module;struct{asdl_stmt_seq*body;}Interactive;struct{expr_ty body;}Expression;struct{asdl_expr_seq*argtypes;expr_ty returns;}FunctionType;}v;};
#pragma gillint end
#pragma gillint when 10-10
enum _stmt_kind{FunctionDef_kind=1,AsyncFunctionDef_kind=2,ClassDef_kind=3,Return_kind=4,Delete_kind=5,Assign_kind=6,AugAssign_kind=7,AnnAssign_kind=8,For_kind=9,AsyncFor_kind=10,While_kind=11,If_kind=12,With_kind=13,AsyncWith_kind=14,Match_kind=15,Raise_kind=16,Try_kind=17,Assert_kind=18,Import_kind=19,ImportFrom_kind=20,Global_kind=21,Nonlocal_kind=22,Expr_kind=23,Pass_kind=24,Break_kind=25,Continue_kind=26};
struct _stmt{enum _stmt_kind kind;union{struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;}FunctionDef;struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;}AsyncFunctionDef;struct{identifier name;asdl_expr_seq*bases;asdl_keyword_seq*keywords;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;}ClassDef;struct{expr_ty value;}Return;struct{asdl_expr_seq*targets;}Delete;struct{asdl_expr_seq*targets;expr_ty value;string type_comment;}Assign;struct{expr_ty target;operator_ty op;expr_ty value;}AugAssign;struct{expr_ty target;expr_ty annotation;expr_ty value;int simple;}AnnAssign;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}For;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}AsyncFor;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}While;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}If;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}With;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}AsyncWith;struct{expr_ty subject;asdl_match_case_seq*cases;}Match;struct{expr_ty exc;expr_ty cause;}Raise;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}Try;struct{expr_ty test;expr_ty msg;}Assert;struct{asdl_alias_seq*names;}Import;struct{identifier module;asdl_alias_seq*names;int level;}ImportFrom;struct{asdl_identifier_seq*names;}Global;struct{asdl_identifier_seq*names;}Nonlocal;struct{expr_ty value;}Expr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 10-13 13t-13t
enum _expr_kind{BoolOp_kind=1,NamedExpr_kind=2,BinOp_kind=3,UnaryOp_kind=4,Lambda_kind=5,IfExp_kind=6,Dict_kind=7,Set_kind=8,ListComp_kind=9,SetComp_kind=10,DictComp_kind=11,GeneratorExp_kind=12,Await_kind=13,Yield_kind=14,YieldFrom_kind=15,Compare_kind=16,Call_kind=17,FormattedValue_kind=18,JoinedStr_kind=19,Constant_kind=20,Attribute_kind=21,Subscript_kind=22,Starred_kind=23,Name_kind=24,List_kind=25,Tuple_kind=26,Slice_kind=27};
struct _expr{enum _expr_kind kind;union{struct{boolop_ty op;asdl_expr_seq*values;}BoolOp;struct{expr_ty target;expr_ty value;}NamedExpr;struct{expr_ty left;operator_ty op;expr_ty right;}BinOp;struct{unaryop_ty op;expr_ty operand;}UnaryOp;struct{arguments_ty args;expr_ty body;}Lambda;struct{expr_ty test;expr_ty body;expr_ty orelse;}IfExp;struct{asdl_expr_seq*keys;asdl_expr_seq*values;}Dict;struct{asdl_expr_seq*elts;}Set;struct{expr_ty elt;asdl_comprehension_seq*generators;}ListComp;struct{expr_ty elt;asdl_comprehension_seq*generators;}SetComp;struct{expr_ty key;expr_ty value;asdl_comprehension_seq*generators;}DictComp;struct{expr_ty elt;asdl_comprehension_seq*generators;}GeneratorExp;struct{expr_ty value;}Await;struct{expr_ty value;}Yield;struct{expr_ty value;}YieldFrom;struct{expr_ty left;asdl_int_seq*ops;asdl_expr_seq*comparators;}Compare;struct{expr_ty func;asdl_expr_seq*args;asdl_keyword_seq*keywords;}Call;struct{expr_ty value;int conversion;expr_ty format_spec;}FormattedValue;struct{asdl_expr_seq*values;}JoinedStr;struct{constant value;string kind;}Constant;struct{expr_ty value;identifier attr;expr_context_ty ctx;}Attribute;struct{expr_ty value;expr_ty slice;expr_context_ty ctx;}Subscript;struct{expr_ty value;expr_context_ty ctx;}Starred;struct{identifier id;expr_context_ty ctx;}Name;struct{asdl_expr_seq*elts;expr_context_ty ctx;}List;struct{asdl_expr_seq*elts;expr_context_ty ctx;}Tuple;struct{expr_ty lower;expr_ty upper;expr_ty step;}Slice;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 10- 13t-
struct _comprehension{expr_ty target;expr_ty iter;asdl_expr_seq*ifs;int is_async;};
enum _excepthandler_kind{ExceptHandler_kind=1};
struct _excepthandler{enum _excepthandler_kind kind;union{struct{expr_ty type;identifier name;asdl_stmt_seq*body;}ExceptHandler;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _arguments{asdl_arg_seq*posonlyargs;asdl_arg_seq*args;arg_ty vararg;asdl_arg_seq*kwonlyargs;asdl_expr_seq*kw_defaults;arg_ty kwarg;asdl_expr_seq*defaults;};
struct _arg{identifier arg;expr_ty annotation;string type_comment;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _keyword{identifier arg;expr_ty value;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _alias{identifier name;identifier asname;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _withitem{expr_ty context_expr;expr_ty optional_vars;};
struct _match_case{pattern_ty pattern;expr_ty guard;asdl_stmt_seq*body;};
enum _pattern_kind{MatchValue_kind=1,MatchSingleton_kind=2,MatchSequence_kind=3,MatchMapping_kind=4,MatchClass_kind=5,MatchStar_kind=6,MatchAs_kind=7,MatchOr_kind=8};
struct _pattern{enum _pattern_kind kind;union{struct{expr_ty value;}MatchValue;struct{constant value;}MatchSingleton;struct{asdl_pattern_seq*patterns;}MatchSequence;struct{asdl_expr_seq*keys;asdl_pattern_seq*patterns;identifier rest;}MatchMapping;struct{expr_ty cls;asdl_pattern_seq*patterns;asdl_identifier_seq*kwd_attrs;asdl_pattern_seq*kwd_patterns;}MatchClass;struct{identifier name;}MatchStar;struct{pattern_ty pattern;identifier name;}MatchAs;struct{asdl_pattern_seq*patterns;}MatchOr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
enum _type_ignore_kind{TypeIgnore_kind=1};
struct _type_ignore{enum _type_ignore_kind kind;union{struct{int lineno;string tag;}TypeIgnore;}v;};
#pragma gillint end
#pragma gillint when 10-14 13t-14t
typedef struct{PyObject*list;Py_ssize_t allocated;Py_ssize_t max_length;}_BlocksOutputBuffer;
#pragma gillint end
#pragma gillint when 10-11
struct _ceval_state{int recursion_limit;_Py_atomic_int eval_breaker;_Py_atomic_int gil_drop_request;struct _pending_calls pending;};
#pragma gillint end
#pragma gillint when 10-10
struct _Py_bytes_state{PyObject*empty_string;PyBytesObject*characters[256];};
#pragma gillint end
#pragma gillint when 10- 13t-
struct _Py_unicode_ids{Py_ssize_t size;PyObject**array;};
#pragma gillint end
#pragma gillint when 10-10
struct _Py_unicode_state{PyObject*empty_string;PyObject*latin1[256];struct _Py_unicode_fs_codec fs_codec;PyObject*unused_interned;struct _Py_unicode_ids ids;};
#pragma gillint end
#pragma gillint when 10-12
struct _Py_float_state{int numfree;PyFloatObject*free_list;};
struct _Py_tuple_state{PyTupleObject*free_list[20];int numfree[20];};
struct _Py_list_state{PyListObject*free_list[80];int numfree;};
#pragma gillint end
#pragma gillint when 10-11
struct _Py_dict_state{PyDictObject*free_list[80];int numfree;PyDictKeysObject*keys_free_list[80];int keys_numfree;};
#pragma gillint end
#pragma gillint when 10-10
struct _Py_frame_state{PyFrameObject*free_list;int numfree;};
#pragma gillint end
#pragma gillint when 10-12
struct _Py_async_gen_state{struct _PyAsyncGenWrappedValue*value_freelist[80];int value_numfree;struct PyAsyncGenASend*asend_freelist[80];int asend_numfree;};
struct _Py_context_state{PyContext*freelist;int numfree;};
#pragma gillint end
#pragma gillint when 10-10
struct _Py_exc_state{PyObject*errnomap;PyBaseExceptionObject*memerrors_freelist;int memerrors_numfree;};
#pragma gillint end
#pragma gillint when 10-11
typedef struct{PyObject*func;PyObject*args;PyObject*kwargs;}atexit_callback;
struct atexit_state{atexit_callback**callbacks;int ncallbacks;int callback_len;};
#pragma gillint end
#pragma gillint when 10-
struct type_cache_entry{unsigned int version;PyObject*name;PyObject*value;};
#pragma gillint end
#pragma gillint when 10- 13t-
struct type_cache{struct type_cache_entry hashtable[1<<12];};
#pragma gillint end
#pragma gillint when 10-10
struct _is{struct _is*next;struct _ts*tstate_head;struct pyruntimestate*runtime;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;int finalizing;struct _ceval_state ceval;struct _gc_runtime_state gc;PyObject*modules;PyObject*modules_by_index;PyObject*sysdict;PyObject*builtins;PyObject*importlib;long num_threads;size_t pythread_stacksize;PyObject*codec_search_path;PyObject*codec_search_cache;PyObject*codec_error_registry;int codecs_initialized;PyConfig config;int dlopenflags;PyObject*dict;PyObject*builtins_copy;PyObject*import_func;_PyFrameEvalFunction eval_frame;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;uint64_t tstate_next_unique_id;struct _warnings_runtime_state warnings;struct atexit_state atexit;PyObject*audit_hooks;PyLongObject*small_ints[5+257];struct _Py_bytes_state bytes;struct _Py_unicode_state unicode;struct _Py_float_state float_state;PySliceObject*slice_cache;struct _Py_tuple_state tuple;struct _Py_list_state list;struct _Py_dict_state dict_state;struct _Py_frame_state frame;struct _Py_async_gen_state async_gen;struct _Py_context_state context;struct _Py_exc_state exc_state;struct ast_state ast;struct type_cache type_cache;int int_max_str_digits;};
typedef struct{PyTypeObject*type;Py_ssize_t hint;unsigned int tp_version_tag;}_PyOpCodeOpt_LoadAttr;
struct _PyOpcache{union{_PyOpcache_LoadGlobal lg;_PyOpCodeOpt_LoadAttr la;}u;char optimized;};
#pragma gillint end
#pragma gillint when 10-12
typedef struct{int optimize;int ff_features;int recursion_depth;int recursion_limit;}_PyASTOptimizeState;
#pragma gillint end
#pragma gillint when 10- 13t-
typedef struct{PyWideStringList argv;PyWideStringList xoptions;int isolated;int use_environment;int dev_mode;int warn_default_encoding;}_PyPreCmdline;
#pragma gillint end
#pragma gillint when 10-12
struct _Py_unicode_runtime_ids{PyThread_type_lock lock;Py_ssize_t next_index;};
#pragma gillint end
#pragma gillint when 10-10
typedef struct pyruntimestate{int preinitializing;int preinitialized;int core_initialized;int initialized;_Py_atomic_address _finalizing;struct pyinterpreters{PyThread_type_lock mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;struct _xidregistry{PyThread_type_lock mutex;struct _xidregitem*head;}xidregistry;unsigned long main_thread;void(*exitfuncs[32])(void);int nexitfuncs;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;_Py_AuditHookEntry*audit_hook_head;struct _Py_unicode_runtime_ids unicode_ids;}_PyRuntimeState;
typedef struct{PyObject ob_base;PyObject*md_dict;struct PyModuleDef*md_def;void*md_state;PyObject*md_weaklist;PyObject*md_name;}PyModuleObject;
#pragma gillint end
#pragma gillint when 10-11
typedef enum _block_type{FunctionBlock,ClassBlock,ModuleBlock,AnnotationBlock}_Py_block_ty;
#pragma gillint end
#pragma gillint when 10- 13t-
typedef enum _comprehension_type{NoComprehension=0,ListComprehension=1,DictComprehension=2,SetComprehension=3,GeneratorExpression=4}_Py_comprehension_ty;
#pragma gillint end
#pragma gillint when 10-12
struct symtable{PyObject*st_filename;struct _symtable_entry*st_cur;struct _symtable_entry*st_top;PyObject*st_blocks;PyObject*st_stack;PyObject*st_global;int st_nblocks;PyObject*st_private;PyFutureFeatures*st_future;int recursion_depth;int recursion_limit;};
#pragma gillint end
#pragma gillint when 10-11
typedef struct _symtable_entry{PyObject ob_base;PyObject*ste_id;PyObject*ste_symbols;PyObject*ste_name;PyObject*ste_varnames;PyObject*ste_children;PyObject*ste_directives;_Py_block_ty ste_type;int ste_nested;unsigned ste_free:1;unsigned ste_child_free:1;unsigned ste_generator:1;unsigned ste_coroutine:1;_Py_comprehension_ty ste_comprehension;unsigned ste_varargs:1;unsigned ste_varkeywords:1;unsigned ste_returns_value:1;unsigned ste_needs_class_closure:1;unsigned ste_comp_iter_target:1;int ste_comp_iter_expr;int ste_lineno;int ste_col_offset;int ste_end_lineno;int ste_end_col_offset;int ste_opt_lineno;int ste_opt_col_offset;struct symtable*ste_table;}PySTEntryObject;
#pragma gillint end
#pragma gillint when 10- 13t-
typedef struct{int(*getname)(Py_UCS4 code,char*buffer,int buflen,int with_alias_and_seq);int(*getcode)(const char*name,int namelen,Py_UCS4*code,int with_named_seq);}_PyUnicode_Name_CAPI;
#pragma gillint end
#pragma gillint when 11-11
enum _stmt_kind{FunctionDef_kind=1,AsyncFunctionDef_kind=2,ClassDef_kind=3,Return_kind=4,Delete_kind=5,Assign_kind=6,AugAssign_kind=7,AnnAssign_kind=8,For_kind=9,AsyncFor_kind=10,While_kind=11,If_kind=12,With_kind=13,AsyncWith_kind=14,Match_kind=15,Raise_kind=16,Try_kind=17,TryStar_kind=18,Assert_kind=19,Import_kind=20,ImportFrom_kind=21,Global_kind=22,Nonlocal_kind=23,Expr_kind=24,Pass_kind=25,Break_kind=26,Continue_kind=27};
struct _stmt{enum _stmt_kind kind;union{struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;}FunctionDef;struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;}AsyncFunctionDef;struct{identifier name;asdl_expr_seq*bases;asdl_keyword_seq*keywords;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;}ClassDef;struct{expr_ty value;}Return;struct{asdl_expr_seq*targets;}Delete;struct{asdl_expr_seq*targets;expr_ty value;string type_comment;}Assign;struct{expr_ty target;operator_ty op;expr_ty value;}AugAssign;struct{expr_ty target;expr_ty annotation;expr_ty value;int simple;}AnnAssign;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}For;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}AsyncFor;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}While;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}If;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}With;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}AsyncWith;struct{expr_ty subject;asdl_match_case_seq*cases;}Match;struct{expr_ty exc;expr_ty cause;}Raise;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}Try;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}TryStar;struct{expr_ty test;expr_ty msg;}Assert;struct{asdl_alias_seq*names;}Import;struct{identifier module;asdl_alias_seq*names;int level;}ImportFrom;struct{asdl_identifier_seq*names;}Global;struct{asdl_identifier_seq*names;}Nonlocal;struct{expr_ty value;}Expr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
struct _Py_global_objects{struct{PyLongObject small_ints[5+257];PyBytesObject bytes_empty;struct{PyBytesObject ob;char eos;}bytes_characters[256];struct _Py_global_strings strings;PyGC_Head _tuple_empty_gc_not_used;PyTupleObject tuple_empty;}singletons;};
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT index;_Py_CODEUNIT module_keys_version[2];_Py_CODEUNIT builtin_keys_version;}_PyLoadGlobalCache;
typedef struct{_Py_CODEUNIT counter;}_PyBinaryOpCache;
typedef struct{_Py_CODEUNIT counter;}_PyUnpackSequenceCache;
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT mask;}_PyCompareOpCache;
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT type_version[2];_Py_CODEUNIT func_version;}_PyBinarySubscrCache;
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT version[2];_Py_CODEUNIT index;}_PyAttrCache;
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT type_version[2];_Py_CODEUNIT dict_offset;_Py_CODEUNIT keys_version[2];_Py_CODEUNIT descr[4];}_PyLoadMethodCache;
typedef struct{_Py_CODEUNIT counter;_Py_CODEUNIT func_version[2];_Py_CODEUNIT min_args;}_PyCallCache;
typedef struct{_Py_CODEUNIT counter;}_PyPrecallCache;
typedef struct{_Py_CODEUNIT counter;}_PyStoreSubscrCache;
struct callable_cache{PyObject*isinstance;PyObject*len;PyObject*list_append;};
#pragma gillint end
#pragma gillint when 11- 13t-
typedef unsigned char _PyLocals_Kind;
struct _PyCodeConstructor{PyObject*filename;PyObject*name;PyObject*qualname;int flags;PyObject*code;int firstlineno;PyObject*linetable;PyObject*consts;PyObject*names;PyObject*localsplusnames;PyObject*localspluskinds;int argcount;int posonlyargcount;int kwonlyargcount;int stacksize;PyObject*exceptiontable;};
typedef struct{Py_hash_t me_hash;PyObject*me_key;PyObject*me_value;}PyDictKeyEntry;
typedef struct{PyObject*me_key;PyObject*me_value;}PyDictUnicodeEntry;
typedef enum{DICT_KEYS_GENERAL=0,DICT_KEYS_UNICODE=1,DICT_KEYS_SPLIT=2}DictKeysKind;
#pragma gillint end
#pragma gillint when 11-
struct _dictkeysobject{Py_ssize_t dk_refcnt;uint8_t dk_log2_size;uint8_t dk_log2_index_bytes;uint8_t dk_kind;uint32_t dk_version;Py_ssize_t dk_usable;Py_ssize_t dk_nentries;char dk_indices[];};
#pragma gillint end
#pragma gillint when 11-12
struct _dictvalues{PyObject*values[1];};
#pragma gillint end
#pragma gillint when 11- 13t-13t
struct _Py_exc_state{PyObject*errnomap;PyBaseExceptionObject*memerrors_freelist;int memerrors_numfree;PyObject*PyExc_ExceptionGroup;};
#pragma gillint end
#pragma gillint when 11- 13t-
typedef enum{_Py_ERROR_UNKNOWN=0,_Py_ERROR_STRICT,_Py_ERROR_SURROGATEESCAPE,_Py_ERROR_REPLACE,_Py_ERROR_IGNORE,_Py_ERROR_BACKSLASHREPLACE,_Py_ERROR_SURROGATEPASS,_Py_ERROR_XMLCHARREFREPLACE,_Py_ERROR_OTHER}_Py_error_handler;
#pragma gillint end
#pragma gillint when 11-11
struct _Py_unicode_state{struct _Py_unicode_fs_codec fs_codec;struct _Py_unicode_ids ids;};
struct _is{PyInterpreterState*next;struct pythreads{uint64_t next_unique_id;PyThreadState*head;long count;size_t stacksize;}threads;struct pyruntimestate*runtime;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;int _initialized;int finalizing;_Bool _static;struct _ceval_state ceval;struct _gc_runtime_state gc;PyObject*modules;PyObject*modules_by_index;PyObject*sysdict;PyObject*builtins;PyObject*importlib;int override_frozen_modules;PyObject*codec_search_path;PyObject*codec_search_cache;PyObject*codec_error_registry;int codecs_initialized;PyConfig config;int dlopenflags;PyObject*dict;PyObject*builtins_copy;PyObject*import_func;_PyFrameEvalFunction eval_frame;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;PyObject*audit_hooks;struct _Py_unicode_state unicode;struct _Py_float_state float_state;PySliceObject*slice_cache;struct _Py_tuple_state tuple;struct _Py_list_state list;struct _Py_dict_state dict_state;struct _Py_async_gen_state async_gen;struct _Py_context_state context;struct _Py_exc_state exc_state;struct ast_state ast;struct type_cache type_cache;struct callable_cache callable_cache;int int_max_str_digits;PyThreadState _initial_thread;};
typedef struct pyruntimestate{int _initialized;int preinitializing;int preinitialized;int core_initialized;int initialized;_Py_atomic_address _finalizing;struct pyinterpreters{PyThread_type_lock mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;struct _xidregistry{PyThread_type_lock mutex;struct _xidregitem*head;}xidregistry;unsigned long main_thread;void(*exitfuncs[32])(void);int nexitfuncs;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;_Py_AuditHookEntry*audit_hook_head;struct _Py_unicode_runtime_ids unicode_ids;struct _Py_global_objects global_objects;PyInterpreterState _main_interpreter;}_PyRuntimeState;
#pragma gillint end
#pragma gillint when 11-12
struct _frame{PyObject ob_base;PyFrameObject*f_back;struct _PyInterpreterFrame*f_frame;PyObject*f_trace;int f_lineno;char f_trace_lines;char f_trace_opcodes;char f_fast_as_locals;PyObject*_f_frame_data[1];};
typedef enum _framestate{FRAME_CREATED=-2,FRAME_SUSPENDED=-1,FRAME_EXECUTING=0,FRAME_COMPLETED=1,FRAME_CLEARED=4}PyFrameState;
#pragma gillint end
#pragma gillint when 11-11
enum _frameowner{FRAME_OWNED_BY_THREAD=0,FRAME_OWNED_BY_GENERATOR=1,FRAME_OWNED_BY_FRAME_OBJECT=2};
typedef struct _PyInterpreterFrame{PyFunctionObject*f_func;PyObject*f_globals;PyObject*f_builtins;PyObject*f_locals;PyCodeObject*f_code;PyFrameObject*frame_obj;struct _PyInterpreterFrame*previous;_Py_CODEUNIT*prev_instr;int stacktop;_Bool is_entry;char owner;PyObject*localsplus[1];}_PyInterpreterFrame;
#pragma gillint end
#pragma gillint when 11- 13t-
struct _module_alias{const char*name;const char*orig;};
#pragma gillint end
#pragma gillint when 11-14
typedef struct{PyObject ob_base;PyObject*md_dict;PyModuleDef*md_def;void*md_state;PyObject*md_weaklist;PyObject*md_name;}PyModuleObject;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct _type_param*type_param_ty;
typedef struct{Py_ssize_t size;void**elements;type_param_ty typed_elements[1];}asdl_type_param_seq;
enum _stmt_kind{FunctionDef_kind=1,AsyncFunctionDef_kind=2,ClassDef_kind=3,Return_kind=4,Delete_kind=5,Assign_kind=6,TypeAlias_kind=7,AugAssign_kind=8,AnnAssign_kind=9,For_kind=10,AsyncFor_kind=11,While_kind=12,If_kind=13,With_kind=14,AsyncWith_kind=15,Match_kind=16,Raise_kind=17,Try_kind=18,TryStar_kind=19,Assert_kind=20,Import_kind=21,ImportFrom_kind=22,Global_kind=23,Nonlocal_kind=24,Expr_kind=25,Pass_kind=26,Break_kind=27,Continue_kind=28};
#pragma gillint end
#pragma gillint when 12-14 13t-14t
struct _stmt{enum _stmt_kind kind;union{struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;asdl_type_param_seq*type_params;}FunctionDef;struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;asdl_type_param_seq*type_params;}AsyncFunctionDef;struct{identifier name;asdl_expr_seq*bases;asdl_keyword_seq*keywords;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;asdl_type_param_seq*type_params;}ClassDef;struct{expr_ty value;}Return;struct{asdl_expr_seq*targets;}Delete;struct{asdl_expr_seq*targets;expr_ty value;string type_comment;}Assign;struct{expr_ty name;asdl_type_param_seq*type_params;expr_ty value;}TypeAlias;struct{expr_ty target;operator_ty op;expr_ty value;}AugAssign;struct{expr_ty target;expr_ty annotation;expr_ty value;int simple;}AnnAssign;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}For;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}AsyncFor;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}While;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}If;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}With;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}AsyncWith;struct{expr_ty subject;asdl_match_case_seq*cases;}Match;struct{expr_ty exc;expr_ty cause;}Raise;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}Try;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}TryStar;struct{expr_ty test;expr_ty msg;}Assert;struct{asdl_alias_seq*names;}Import;struct{identifier module;asdl_alias_seq*names;int level;}ImportFrom;struct{asdl_identifier_seq*names;}Global;struct{asdl_identifier_seq*names;}Nonlocal;struct{expr_ty value;}Expr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 12- 13t-
enum _type_param_kind{TypeVar_kind=1,ParamSpec_kind=2,TypeVarTuple_kind=3};
#pragma gillint end
#pragma gillint when 12-12
struct _type_param{enum _type_param_kind kind;union{struct{identifier name;expr_ty bound;}TypeVar;struct{identifier name;}ParamSpec;struct{identifier name;}TypeVarTuple;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef void(*atexit_callbackfunc)(void);
#pragma gillint end
#pragma gillint when 12-12
struct _atexit_runtime_state{PyThread_type_lock mutex;atexit_callbackfunc callbacks[32];int ncallbacks;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct atexit_callback{atexit_datacallbackfunc func;void*data;struct atexit_callback*next;}atexit_callback;
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct{PyObject*func;PyObject*args;PyObject*kwargs;}atexit_py_callback;
struct atexit_state{atexit_callback*ll_callbacks;atexit_callback*last_ll_callback;atexit_py_callback**callbacks;int ncallbacks;int callback_len;};
#pragma gillint end
#pragma gillint when 12-12
struct _pending_calls{int busy;PyThread_type_lock lock;_Py_atomic_int calls_to_do;int async_exc;struct _pending_call{int(*func)(void*);void*arg;}calls[32];int first;int last;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef enum{PERF_STATUS_FAILED=-1,PERF_STATUS_NO_INIT=0,PERF_STATUS_OK=1,}perf_status_t;
#pragma gillint end
#pragma gillint when 12-12
struct trampoline_api_st{void*(*init_state)(void);void(*write_state)(void*state,const void*code_addr,unsigned int code_size,PyCodeObject*code);int(*free_state)(void*state);void*state;};
struct _ceval_runtime_state{struct{perf_status_t status;Py_ssize_t extra_code_index;struct code_arena_st*code_arena;struct trampoline_api_st trampoline_api;FILE*map_file;}perf;_Py_atomic_int signals_pending;struct _pending_calls pending_mainthread;};
struct _ceval_state{_Py_atomic_int eval_breaker;_Py_atomic_int gil_drop_request;int recursion_limit;struct _gil_runtime_state*gil;int own_gil;_Py_atomic_int gc_scheduled;struct _pending_calls pending;};
#pragma gillint end
#pragma gillint when 12-14 13t-14t
enum _py_float_format_type{_py_float_format_unknown,_py_float_format_ieee_big_endian,_py_float_format_ieee_little_endian,};
struct _Py_float_runtime_state{enum _py_float_format_type float_format;enum _py_float_format_type double_format;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct sigaction _Py_sighandler_t;
#pragma gillint end
#pragma gillint when 12-14 13t-14t
struct faulthandler_user_signal{int enabled;PyObject*file;int fd;int all_threads;int chain;_Py_sighandler_t previous;PyInterpreterState*interp;};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
struct _faulthandler_runtime_state{struct{int enabled;PyObject*file;int fd;int all_threads;PyInterpreterState*interp;}fatal_error;struct{PyObject*file;int fd;long long timeout_us;int repeat;PyInterpreterState*interp;int exit;char*header;size_t header_len;PyThread_type_lock cancel_event;PyThread_type_lock running;}thread;struct faulthandler_user_signal*user_signals;stack_t stack;stack_t old_stack;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{PyVarObject ob_base;uint32_t b_bitmap;PyObject*b_array[1];}PyHamtNode_Bitmap;
typedef struct{PyObject ob_base;}_PyContextTokenMissing;
#pragma gillint end
#pragma gillint when 12-12
struct _types_runtime_state{unsigned int next_version_tag;};
typedef struct{PyTypeObject*type;int readying;int ready;PyObject*tp_dict;PyObject*tp_subclasses;PyObject*tp_weaklist;}static_builtin_state;
struct types_state{unsigned int next_version_tag;struct type_cache type_cache;size_t num_builtins_initialized;static_builtin_state builtins[200];};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct wrapperbase pytype_slotdef;
struct _Py_cached_objects{_Py_hashtable_t*interned_strings;};
#pragma gillint end
#pragma gillint when 12-14 13t-14t
struct _Py_static_objects{struct{PyLongObject small_ints[5+257];PyBytesObject bytes_empty;struct{PyBytesObject ob;char eos;}bytes_characters[256];struct _Py_global_strings strings;PyGC_Head _tuple_empty_gc_not_used;PyTupleObject tuple_empty;PyGC_Head _hamt_bitmap_node_empty_gc_not_used;PyHamtNode_Bitmap hamt_bitmap_node_empty;_PyContextTokenMissing context_token_missing;}singletons;};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
struct _Py_interp_cached_objects{PyObject*interned_strings;PyObject*str_replace_inf;PyObject*objreduce;PyObject*type_slots_pname;pytype_slotdef*type_slots_ptrs[10];PyTypeObject*generic_type;PyTypeObject*typevar_type;PyTypeObject*typevartuple_type;PyTypeObject*paramspec_type;PyTypeObject*paramspecargs_type;PyTypeObject*paramspeckwargs_type;};
#pragma gillint end
#pragma gillint when 12- 13t-
struct _Py_interp_static_objects{struct{int _not_used;PyGC_Head _hamt_empty_gc_not_used;PyHamtObject hamt_empty;PyBaseExceptionObject last_resort_memory_error;}singletons;};
#pragma gillint end
#pragma gillint when 12-12
struct _time_runtime_state{int ticks_per_second_initialized;long ticks_per_second;};
struct _import_runtime_state{struct _inittab*inittab;Py_ssize_t last_module_index;struct{PyThread_type_lock mutex;_Py_hashtable_t*hashtable;}extensions;const char*pkgcontext;};
struct _import_state{PyObject*modules;PyObject*modules_by_index;PyObject*importlib;int override_frozen_modules;int override_multi_interp_extensions_check;int dlopenflags;PyObject*import_func;struct{PyThread_type_lock mutex;unsigned long thread;int level;}lock;struct{int import_level;_PyTime_t accumulated;int header;}find_and_load;};
typedef struct{uint16_t counter;uint16_t index;uint16_t module_keys_version;uint16_t builtin_keys_version;}_PyLoadGlobalCache;
typedef struct{uint16_t counter;}_PyBinaryOpCache;
typedef struct{uint16_t counter;}_PyUnpackSequenceCache;
typedef struct{uint16_t counter;}_PyCompareOpCache;
typedef struct{uint16_t counter;}_PyBinarySubscrCache;
typedef struct{uint16_t counter;}_PySuperAttrCache;
typedef struct{uint16_t counter;uint16_t version[2];uint16_t index;}_PyAttrCache;
typedef struct{uint16_t counter;uint16_t type_version[2];uint16_t keys_version[2];uint16_t descr[4];}_PyLoadMethodCache;
typedef struct{uint16_t counter;uint16_t func_version[2];}_PyCallCache;
typedef struct{uint16_t counter;}_PyStoreSubscrCache;
typedef struct{uint16_t counter;}_PyForIterCache;
typedef struct{uint16_t counter;}_PySendCache;
#pragma gillint end
#pragma gillint when 12- 13t-
struct callable_cache{PyObject*isinstance;PyObject*len;PyObject*list_append;PyObject*object__getattribute__;};
#pragma gillint end
#pragma gillint when 12-12
typedef struct _PyShimCodeDef{const uint8_t*code;int codelen;int stacksize;const char*cname;}_PyShimCodeDef;
struct _Py_dict_state{uint64_t global_version;uint32_t next_keys_version;PyDictObject*free_list[80];PyDictKeysObject*keys_free_list[80];int numfree;int keys_numfree;PyDict_WatchCallback watchers[8];};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef uint32_t ULong;
struct Bigint{struct Bigint*next;int k,maxwds,sign,wds;ULong x[1];};
#pragma gillint end
#pragma gillint when 12-12
struct _dtoa_state{struct Bigint*p5s;struct Bigint*freelist[7+1];double preallocated[((2304+sizeof(double)-1)/sizeof(double))];double*preallocated_next;};
struct _py_func_state{uint32_t next_version;};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
enum _frameowner{FRAME_OWNED_BY_THREAD=0,FRAME_OWNED_BY_GENERATOR=1,FRAME_OWNED_BY_FRAME_OBJECT=2,FRAME_OWNED_BY_CSTACK=3,};
#pragma gillint end
#pragma gillint when 12-12
typedef struct _PyInterpreterFrame{PyCodeObject*f_code;struct _PyInterpreterFrame*previous;PyObject*f_funcobj;PyObject*f_globals;PyObject*f_builtins;PyObject*f_locals;PyFrameObject*frame_obj;_Py_CODEUNIT*prev_instr;int stacktop;uint16_t return_offset;char owner;PyObject*localsplus[1];}_PyInterpreterFrame;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef uint32_t _PyMonitoringEventSet;
typedef struct{PyObject ob_base;Py_ssize_t it_index;PyListObject*it_seq;}_PyListIterObject;
struct _py_object_runtime_state{int _not_used;};
#pragma gillint end
#pragma gillint when 12-12 13t-
struct _py_object_state{int _not_used;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef unsigned int pymem_uint;
typedef uint8_t pymem_block;
struct pool_header{union{pymem_block*_padding;pymem_uint count;}ref;pymem_block*freeblock;struct pool_header*nextpool;struct pool_header*prevpool;pymem_uint arenaindex;pymem_uint szidx;pymem_uint nextoffset;pymem_uint maxnextoffset;};
typedef struct pool_header*poolp;
struct arena_object{uintptr_t address;pymem_block*pool_address;pymem_uint nfreepools;pymem_uint ntotalpools;struct pool_header*freepools;struct arena_object*nextarena;struct arena_object*prevarena;};
struct _obmalloc_pools{poolp used[(2*(((512/16)+7)/8)*8)];};
struct _obmalloc_mgmt{struct arena_object*arenas;pymem_uint maxarenas;struct arena_object*unused_arena_objects;struct arena_object*usable_arenas;struct arena_object*nfp2lasta[((1<<20)/(1<<14))+1];size_t narenas_currently_allocated;size_t ntimes_arena_allocated;size_t narenas_highwater;Py_ssize_t raw_allocated_blocks;};
typedef struct{int32_t tail_hi;int32_t tail_lo;}arena_coverage_t;
typedef struct arena_map_bot{arena_coverage_t arenas[(1<<((64-0)-20-2*(((64-0)-20+2)/3)))];}arena_map_bot_t;
typedef struct arena_map_mid{struct arena_map_bot*ptrs[(1<<(((64-0)-20+2)/3))];}arena_map_mid_t;
typedef struct arena_map_top{struct arena_map_mid*ptrs[(1<<(((64-0)-20+2)/3))];}arena_map_top_t;
struct _obmalloc_usage{arena_map_top_t arena_map_root;int arena_map_mid_count;int arena_map_bot_count;};
struct _obmalloc_global_state{int dump_debug_stats;Py_ssize_t interpreter_leaks;};
struct _obmalloc_state{struct _obmalloc_pools pools;struct _obmalloc_mgmt mgmt;struct _obmalloc_usage usage;};
typedef struct{PyObject ob_base;Py_ssize_t it_index;PyTupleObject*it_seq;}_PyTupleIterObject;
struct _fileutils_state{int force_ascii;};
struct _Py_unicode_runtime_state{struct _Py_unicode_runtime_ids ids;};
struct _Py_unicode_state{struct _Py_unicode_fs_codec fs_codec;_PyUnicode_Name_CAPI*ucnhash_capi;struct _Py_unicode_ids ids;};
struct _Py_long_state{int max_str_digits;};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
struct _xidregitem{struct _xidregitem*prev;struct _xidregitem*next;PyTypeObject*cls;PyObject*weakref;size_t refcount;crossinterpdatafunc getdata;};
#pragma gillint end
#pragma gillint when 12-12
struct _xidregistry{PyThread_type_lock mutex;struct _xidregitem*head;};
struct _is{PyInterpreterState*next;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;int _initialized;int finalizing;uint64_t monitoring_version;uint64_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;long count;size_t stacksize;}threads;struct pyruntimestate*runtime;_Py_atomic_address _finalizing;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _ceval_state ceval;struct _import_state imports;struct _gil_runtime_state _gil;PyObject*codec_search_path;PyObject*codec_search_cache;PyObject*codec_error_registry;int codecs_initialized;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _obmalloc_state obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];uint8_t active_code_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_float_state float_state;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;PySliceObject*slice_cache;struct _Py_tuple_state tuple;struct _Py_list_state list;struct _Py_dict_state dict_state;struct _Py_async_gen_state async_gen;struct _Py_context_state context;struct _Py_exc_state exc_state;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;PyCodeObject*interpreter_trampoline;_Py_GlobalMonitors monitors;_Bool f_opcode_trace_set;_Bool sys_profile_initialized;_Bool sys_trace_initialized;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][17];PyObject*monitoring_tool_names[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;struct _xidregistry xidregistry;PyThreadState*threads_main;_Py_atomic_address _finalizing_id;PyThreadState _initial_thread;};
#pragma gillint end
#pragma gillint when 12- 13t-
struct _parser_runtime_state{int _not_used;struct _expr dummy_name;};
typedef struct{char api_id;PyMemAllocatorEx alloc;}debug_alloc_api_t;
#pragma gillint end
#pragma gillint when 12-12
struct _pymem_allocators{PyThread_type_lock mutex;struct{PyMemAllocatorEx raw;PyMemAllocatorEx mem;PyMemAllocatorEx obj;}standard;struct{debug_alloc_api_t raw;debug_alloc_api_t mem;debug_alloc_api_t obj;}debug;PyObjectArenaAllocator obj_arena;};
#pragma gillint end
#pragma gillint when 12- 13t-
struct pyhash_runtime_state{struct{int fd;dev_t st_dev;ino_t st_ino;}urandom_cache;};
#pragma gillint end
#pragma gillint when 12-12
struct _pythread_runtime_state{int initialized;struct{pthread_condattr_t*ptr;pthread_condattr_t val;}_condattr_monotonic;};
struct _signals_runtime_state{volatile struct{_Py_atomic_int tripped;_Py_atomic_address func;}handlers[(64+1)];volatile struct{sig_atomic_t fd;int warn_on_full_buffer;}wakeup;_Py_atomic_int is_tripped;PyObject*default_handler;PyObject*ignore_handler;int unhandled_keyboard_interrupt;};
#pragma gillint end
#pragma gillint when 12-14 13t-14t
struct tracemalloc_frame{PyObject*filename;unsigned int lineno;};
struct tracemalloc_traceback{Py_uhash_t hash;uint16_t nframe;uint16_t total_nframe;struct tracemalloc_frame frames[1];};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
struct _tracemalloc_runtime_state{struct _PyTraceMalloc_Config config;struct{PyMemAllocatorEx mem;PyMemAllocatorEx raw;PyMemAllocatorEx obj;}allocators;PyThread_type_lock tables_lock;size_t traced_memory;size_t peak_traced_memory;_Py_hashtable_t*filenames;struct tracemalloc_traceback*traceback;_Py_hashtable_t*tracebacks;_Py_hashtable_t*traces;_Py_hashtable_t*domains;struct tracemalloc_traceback empty_traceback;Py_tss_t reentrant_key;};
#pragma gillint end
#pragma gillint when 12-12
struct _getargs_runtime_state{PyThread_type_lock mutex;struct _PyArg_Parser*static_parsers;};
#pragma gillint end
#pragma gillint when 12-13 13t-13t
struct _gilstate_runtime_state{int check_enabled;PyInterpreterState*autoInterpreterState;};
#pragma gillint end
#pragma gillint when 12-12
typedef struct pyruntimestate{int _initialized;int preinitializing;int preinitialized;int core_initialized;int initialized;_Py_atomic_address _finalizing;struct pyinterpreters{PyThread_type_lock mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;unsigned long main_thread;struct _xidregistry xidregistry;struct _pymem_allocators allocators;struct _obmalloc_global_state obmalloc;struct pyhash_runtime_state pyhash_state;struct _time_runtime_state time;struct _pythread_runtime_state threads;struct _signals_runtime_state signals;Py_tss_t autoTSSkey;Py_tss_t trashTSSkey;PyWideStringList orig_argv;struct _parser_runtime_state parser;struct _atexit_runtime_state atexit;struct _import_runtime_state imports;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;struct _getargs_runtime_state getargs;struct _fileutils_state fileutils;struct _faulthandler_runtime_state faulthandler;struct _tracemalloc_runtime_state tracemalloc;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;struct{PyThread_type_lock mutex;_Py_AuditHookEntry*head;}audit_hooks;struct _py_object_runtime_state object_state;struct _Py_float_runtime_state float_state;struct _Py_unicode_runtime_state unicode_state;struct _types_runtime_state types;struct _Py_static_objects static_objects;struct _Py_cached_objects cached_objects;_Py_atomic_address _finalizing_id;wchar_t*sys_path_0;PyInterpreterState _main_interpreter;}_PyRuntimeState;
#pragma gillint end
#pragma gillint when 12-14 13t-14t
typedef struct{void*(*init_state)(void);void(*write_state)(void*state,const void*code_addr,unsigned int code_size,PyCodeObject*code);int(*free_state)(void*state);}_PyPerf_Callbacks;
#pragma gillint end
#pragma gillint when 12-12
typedef struct{int h_offset;int h_startdepth;int h_preserve_lasti;}_PyCompile_ExceptHandlerInfo;
typedef struct{int i_opcode;int i_oparg;_PyCompilerSrcLocation i_loc;_PyCompile_ExceptHandlerInfo i_except_handler_info;}_PyCompile_Instruction;
typedef struct{_PyCompile_Instruction*s_instrs;int s_allocated;int s_used;int*s_labelmap;int s_labelmap_size;int s_next_free_label;}_PyCompile_InstructionSequence;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{PyObject*u_name;PyObject*u_qualname;PyObject*u_consts;PyObject*u_names;PyObject*u_varnames;PyObject*u_cellvars;PyObject*u_freevars;PyObject*u_fasthidden;Py_ssize_t u_argcount;Py_ssize_t u_posonlyargcount;Py_ssize_t u_kwonlyargcount;int u_firstlineno;}_PyCompile_CodeUnitMetadata;
typedef struct{PyObject ob_base;PyObject*prop_get;PyObject*prop_set;PyObject*prop_del;PyObject*prop_doc;PyObject*prop_name;int getter_doc;}propertyobject;
typedef propertyobject _PyPropertyObject;
#pragma gillint end
#pragma gillint when 12-12
typedef struct{int i_opcode;int i_oparg;_PyCompilerSrcLocation i_loc;struct _PyCfgBasicblock_*i_target;struct _PyCfgBasicblock_*i_except;}_PyCfgInstruction;
typedef struct{int id;}_PyCfgJumpTargetLabel;
typedef struct{struct _PyCfgBasicblock_*handlers[20+1];int depth;}_PyCfgExceptStack;
typedef struct _PyCfgBasicblock_{struct _PyCfgBasicblock_*b_list;_PyCfgJumpTargetLabel b_label;_PyCfgExceptStack*b_exceptstack;_PyCfgInstruction*b_instr;struct _PyCfgBasicblock_*b_next;int b_iused;int b_ialloc;uint64_t b_unsafe_locals_mask;int b_predecessors;int b_startdepth;int b_offset;unsigned b_preserve_lasti:1;unsigned b_visited:1;unsigned b_except_handler:1;unsigned b_cold:1;unsigned b_warm:1;}_PyCfgBasicblock;
typedef struct cfg_builder_{_PyCfgBasicblock*g_entryblock;_PyCfgBasicblock*g_block_list;_PyCfgBasicblock*g_curblock;_PyCfgJumpTargetLabel g_current_label;}_PyCfgBuilder;
typedef PyObject*(*instrinsic_func1)(PyThreadState*tstate,PyObject*value);
typedef PyObject*(*instrinsic_func2)(PyThreadState*tstate,PyObject*value1,PyObject*value2);
typedef union{PyObject*dict;char*values;}PyDictOrValues;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{PyObject ob_base;long start;long step;long len;}_PyRangeIterObject;
#pragma gillint end
#pragma gillint when 12-12
typedef enum _block_type{FunctionBlock,ClassBlock,ModuleBlock,AnnotationBlock,TypeVarBoundBlock,TypeAliasBlock,TypeParamBlock}_Py_block_ty;
typedef struct _symtable_entry{PyObject ob_base;PyObject*ste_id;PyObject*ste_symbols;PyObject*ste_name;PyObject*ste_varnames;PyObject*ste_children;PyObject*ste_directives;_Py_block_ty ste_type;int ste_nested;unsigned ste_free:1;unsigned ste_child_free:1;unsigned ste_generator:1;unsigned ste_coroutine:1;_Py_comprehension_ty ste_comprehension;unsigned ste_varargs:1;unsigned ste_varkeywords:1;unsigned ste_returns_value:1;unsigned ste_needs_class_closure:1;unsigned ste_needs_classdict:1;unsigned ste_comp_inlined:1;unsigned ste_comp_iter_target:1;unsigned ste_can_see_class_scope:1;int ste_comp_iter_expr;int ste_lineno;int ste_col_offset;int ste_end_lineno;int ste_end_col_offset;int ste_opt_lineno;int ste_opt_col_offset;struct symtable*ste_table;}PySTEntryObject;
#pragma gillint end
#pragma gillint when 13- 13t-
struct _type_param{enum _type_param_kind kind;union{struct{identifier name;expr_ty bound;expr_ty default_value;}TypeVar;struct{identifier name;expr_ty default_value;}ParamSpec;struct{identifier name;expr_ty default_value;}TypeVarTuple;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef enum _PyLockFlags{_Py_LOCK_DONT_DETACH=0,_PY_LOCK_DETACH=1,_PY_LOCK_HANDLE_SIGNALS=2,}_PyLockFlags;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{uint8_t v;}PyEvent;
typedef struct{uintptr_t v;}_PyRawMutex;
typedef int _Py_once_fn_t(void*arg);
typedef struct{PyMutex mutex;unsigned long long thread;size_t level;}_PyRecursiveMutex;
typedef struct{uintptr_t bits;}_PyRWMutex;
typedef struct{uint32_t sequence;}_PySeqLock;
struct _atexit_runtime_state{PyMutex mutex;atexit_callbackfunc callbacks[32];int ncallbacks;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct{union{struct{uint16_t backoff:4;uint16_t value:12;};uint16_t as_counter;};}_Py_BackoffCounter;
#pragma gillint end
#pragma gillint when 13- 13t-
struct llist_node{struct llist_node*next;struct llist_node*prev;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _Py_list_freelist{PyListObject*items[80];int numfree;};
struct _Py_tuple_freelist{PyTupleObject*items[20];int numfree[20];};
struct _Py_float_freelist{int numfree;PyFloatObject*items;};
struct _Py_dict_freelist{PyDictObject*items[80];int numfree;};
struct _Py_dictkeys_freelist{PyDictKeysObject*items[80];int numfree;};
struct _Py_slice_freelist{PySliceObject*slice_cache;};
struct _Py_context_freelist{PyContext*items;int numfree;};
struct _Py_async_gen_freelist{struct _PyAsyncGenWrappedValue*items[80];int numfree;};
struct _Py_async_gen_asend_freelist{struct PyAsyncGenASend*items[80];int numfree;};
struct _Py_object_stack_freelist{struct _PyObjectStackChunk*items;Py_ssize_t numfree;};
struct _Py_object_freelists{struct _Py_float_freelist floats;struct _Py_tuple_freelist tuples;struct _Py_list_freelist lists;struct _Py_dict_freelist dicts;struct _Py_dictkeys_freelist dictkeys;struct _Py_slice_freelist slices;struct _Py_context_freelist contexts;struct _Py_async_gen_freelist async_gens;struct _Py_async_gen_asend_freelist async_gen_asends;struct _Py_object_stack_freelist object_stacks;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct _PyObjectStackChunk{struct _PyObjectStackChunk*prev;Py_ssize_t n;PyObject*objs[254];}_PyObjectStackChunk;
typedef struct _PyObjectStack{_PyObjectStackChunk*head;}_PyObjectStack;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef struct{PyObject*buffer;Py_ssize_t allocated;Py_ssize_t min_size;int use_bytearray;int overallocate;int use_small_buffer;char small_buffer[512];}_PyBytesWriter;
#pragma gillint end
#pragma gillint when 13- 13t-
struct _pythread_runtime_state{int initialized;struct{pthread_condattr_t*ptr;pthread_condattr_t val;}_condattr_monotonic;struct llist_node handles;};
typedef unsigned long long PyThread_ident_t;
typedef Py_uintptr_t PyThread_handle_t;
#pragma gillint end
#pragma gillint when 13-
struct _gil_runtime_state{unsigned long interval;PyThreadState*last_holder;int locked;unsigned long switch_number;pthread_cond_t cond;pthread_mutex_t mutex;pthread_cond_t switch_cond;pthread_mutex_t switch_mutex;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef int(*_Py_pending_call_func)(void*);
struct _pending_call{_Py_pending_call_func func;void*arg;int flags;};
struct _pending_calls{PyThreadState*handling_thread;PyMutex mutex;int32_t npending;int32_t max;int32_t maxloop;struct _pending_call calls[300];int first;int next;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct trampoline_api_st{void*(*init_state)(void);void(*write_state)(void*state,const void*code_addr,unsigned int code_size,PyCodeObject*code);int(*free_state)(void*state);void*state;Py_ssize_t code_padding;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _ceval_runtime_state{struct{perf_status_t status;int perf_trampoline_type;Py_ssize_t extra_code_index;struct code_arena_st*code_arena;struct trampoline_api_st trampoline_api;FILE*map_file;Py_ssize_t persist_after_fork;}perf;struct _pending_calls pending_mainthread;PyMutex sys_trace_profile_mutex;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _ceval_state{uintptr_t instrumentation_version;int recursion_limit;struct _gil_runtime_state*gil;int own_gil;struct _pending_calls pending;};
typedef int(*_Py_simple_func)(void*);
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _xid _PyCrossInterpreterData;
typedef PyObject*(*xid_newobjectfunc)(_PyCrossInterpreterData*);
#pragma gillint end
#pragma gillint when 13- 13t-
typedef void(*xid_freefunc)(void*);
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _xid{void*data;PyObject*obj;int64_t interpid;xid_newobjectfunc new_object;xid_freefunc free;};
typedef int(*crossinterpdatafunc)(PyThreadState*tstate,PyObject*,_PyCrossInterpreterData*);
struct _xidregistry{int global;int initialized;PyMutex mutex;struct _xidregitem*head;};
struct _xi_runtime_state{struct _xidregistry registry;};
struct _xi_state{struct _xidregistry registry;PyObject*PyExc_NotShareableError;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct _excinfo{struct _excinfo_type{PyTypeObject*builtin;const char*name;const char*qualname;const char*module;}type;const char*msg;const char*errdisplay;}_PyXI_excinfo;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef enum error_code{_PyXI_ERR_NO_ERROR=0,_PyXI_ERR_UNCAUGHT_EXCEPTION=-1,_PyXI_ERR_OTHER=-2,_PyXI_ERR_NO_MEMORY=-3,_PyXI_ERR_ALREADY_RUNNING=-4,_PyXI_ERR_MAIN_NS_FAILURE=-5,_PyXI_ERR_APPLY_NS_FAILURE=-6,_PyXI_ERR_NOT_SHAREABLE=-7,}_PyXI_errcode;
typedef struct _sharedexception{PyInterpreterState*interp;_PyXI_errcode code;_PyXI_excinfo uncaught;}_PyXI_error;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct xi_session _PyXI_session;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _sharedns _PyXI_namespace;
struct xi_session{PyThreadState*prev_tstate;PyThreadState*init_tstate;int own_init_tstate;int running;PyObject*main_ns;_PyXI_errcode*error_override;_PyXI_error*error;_PyXI_error _error;_PyXI_errcode _error_override;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum{_Py_GC_REASON_HEAP,_Py_GC_REASON_SHUTDOWN,_Py_GC_REASON_MANUAL}_PyGC_Reason;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct _types_runtime_state{unsigned int next_version_tag;struct{struct{PyTypeObject*type;int64_t interp_count;}types[(200+10)];}managed_static;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{PyTypeObject*type;int isbuiltin;int readying;int ready;PyObject*tp_dict;PyObject*tp_subclasses;PyObject*tp_weaklist;}managed_static_type_state;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct types_state{unsigned int next_version_tag;struct type_cache type_cache;struct{size_t num_initialized;managed_static_type_state initialized[200];}builtins;struct{size_t num_initialized;size_t next_index;managed_static_type_state initialized[10];}for_extensions;PyMutex mutex;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _Py_unicode_runtime_ids{PyMutex mutex;Py_ssize_t next_index;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _import_runtime_state{struct _inittab*inittab;Py_ssize_t last_module_index;struct{PyMutex mutex;_Py_hashtable_t*hashtable;}extensions;const char*pkgcontext;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct _import_state{PyObject*modules;PyObject*modules_by_index;PyObject*importlib;int override_frozen_modules;int override_multi_interp_extensions_check;int dlopenflags;PyObject*import_func;_PyRecursiveMutex lock;struct{int import_level;PyTime_t accumulated;int header;}find_and_load;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef union{uint16_t cache;struct{uint8_t code;uint8_t arg;}op;_Py_BackoffCounter counter;}_Py_CODEUNIT;
struct _py_code_state{PyMutex mutex;struct _Py_hashtable_t*constants;};
typedef struct{_Py_BackoffCounter counter;uint16_t module_keys_version;uint16_t builtin_keys_version;uint16_t index;}_PyLoadGlobalCache;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct{_Py_BackoffCounter counter;}_PyBinaryOpCache;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{_Py_BackoffCounter counter;}_PyUnpackSequenceCache;
typedef struct{_Py_BackoffCounter counter;}_PyCompareOpCache;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct{_Py_BackoffCounter counter;}_PyBinarySubscrCache;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{_Py_BackoffCounter counter;}_PySuperAttrCache;
typedef struct{_Py_BackoffCounter counter;uint16_t version[2];uint16_t index;}_PyAttrCache;
typedef struct{_Py_BackoffCounter counter;uint16_t type_version[2];union{uint16_t keys_version[2];uint16_t dict_offset;};uint16_t descr[4];}_PyLoadMethodCache;
typedef struct{_Py_BackoffCounter counter;uint16_t func_version[2];}_PyCallCache;
typedef struct{_Py_BackoffCounter counter;}_PyStoreSubscrCache;
typedef struct{_Py_BackoffCounter counter;}_PyForIterCache;
typedef struct{_Py_BackoffCounter counter;}_PySendCache;
typedef struct{_Py_BackoffCounter counter;uint16_t version[2];}_PyToBoolCache;
typedef struct{_Py_BackoffCounter counter;}_PyContainsOpCache;
#pragma gillint end
#pragma gillint when 13-
struct codecs_state{PyObject*search_path;PyObject*search_cache;PyObject*error_registry;int initialized;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _Py_dict_state{uint64_t global_version;uint32_t next_keys_version;PyDict_WatchCallback watchers[8];};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _dtoa_state{struct Bigint*p5s[8];struct Bigint*freelist[7+1];double preallocated[((2304+sizeof(double)-1)/sizeof(double))];double*preallocated_next;};
struct _func_version_cache_item{PyFunctionObject*func;PyObject*code;};
#pragma gillint end
#pragma gillint when 13-
struct _py_func_state{uint32_t next_version;struct _func_version_cache_item func_version_cache[(1<<12)];};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _frame{PyObject ob_base;PyFrameObject*f_back;struct _PyInterpreterFrame*f_frame;PyObject*f_trace;int f_lineno;char f_trace_lines;char f_trace_opcodes;PyObject*f_extra_locals;PyObject*f_locals_cache;PyObject*_f_frame_data[1];};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef enum _framestate{FRAME_CREATED=-3,FRAME_SUSPENDED=-2,FRAME_SUSPENDED_YIELD_FROM=-1,FRAME_EXECUTING=0,FRAME_COMPLETED=1,FRAME_CLEARED=4}PyFrameState;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _PyInterpreterFrame{PyObject*f_executable;struct _PyInterpreterFrame*previous;PyObject*f_funcobj;PyObject*f_globals;PyObject*f_builtins;PyObject*f_locals;PyFrameObject*frame_obj;_Py_CODEUNIT*instr_ptr;int stacktop;uint16_t return_offset;char owner;PyObject*localsplus[1];}_PyInterpreterFrame;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum{_Py_MIMALLOC_HEAP_MEM=0,_Py_MIMALLOC_HEAP_OBJECT=1,_Py_MIMALLOC_HEAP_GC=2,_Py_MIMALLOC_HEAP_GC_PRE=3,_Py_MIMALLOC_HEAP_COUNT}_Py_mimalloc_heap_id;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct _pymem_allocators{PyMutex mutex;struct{PyMemAllocatorEx raw;PyMemAllocatorEx mem;PyMemAllocatorEx obj;}standard;struct{debug_alloc_api_t raw;debug_alloc_api_t mem;debug_alloc_api_t obj;}debug;int is_debug_enabled;PyObjectArenaAllocator obj_arena;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _Py_mem_interp_free_queue{int has_work;PyMutex mutex;struct llist_node head;};
typedef void(mi_deferred_free_fun)(_Bool force,unsigned long long heartbeat,void*arg);
typedef void(mi_output_fun)(const char*msg,void*arg);
typedef void(mi_error_fun)(int err,void*arg);
typedef struct mi_heap_s mi_heap_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct mi_heap_area_s{void*blocks;size_t reserved;size_t committed;size_t used;size_t block_size;size_t full_block_size;}mi_heap_area_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef _Bool(mi_block_visit_fun)(const mi_heap_t*heap,const mi_heap_area_t*area,void*block,size_t block_size,void*arg);
typedef int mi_arena_id_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef enum mi_option_e{mi_option_show_errors,mi_option_show_stats,mi_option_verbose,mi_option_eager_commit,mi_option_arena_eager_commit,mi_option_purge_decommits,mi_option_allow_large_os_pages,mi_option_reserve_huge_os_pages,mi_option_reserve_huge_os_pages_at,mi_option_reserve_os_memory,mi_option_deprecated_segment_cache,mi_option_deprecated_page_reset,mi_option_abandoned_page_purge,mi_option_deprecated_segment_reset,mi_option_eager_commit_delay,mi_option_purge_delay,mi_option_use_numa_nodes,mi_option_limit_os_alloc,mi_option_os_tag,mi_option_max_errors,mi_option_max_warnings,mi_option_max_segment_reclaim,mi_option_destroy_on_exit,mi_option_arena_reserve,mi_option_arena_purge_mult,mi_option_purge_extend_delay,_mi_option_last,mi_option_large_os_pages=mi_option_allow_large_os_pages,mi_option_eager_region_commit=mi_option_arena_eager_commit,mi_option_reset_decommits=mi_option_purge_decommits,mi_option_reset_delay=mi_option_purge_delay,mi_option_abandoned_page_reset=mi_option_abandoned_page_purge}mi_option_t;
typedef _Atomic(uintptr_t)mi_atomic_once_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef _Atomic(uintptr_t)mi_atomic_guard_t;
typedef int64_t mi_ssize_t;
typedef uintptr_t mi_encoded_t;
typedef size_t mi_threadid_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct mi_block_s{mi_encoded_t next;}mi_block_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum mi_delayed_e{MI_USE_DELAYED_FREE=0,MI_DELAYED_FREEING=1,MI_NO_DELAYED_FREE=2,MI_NEVER_DELAYED_FREE=3}mi_delayed_t;
typedef union mi_page_flags_s{uint8_t full_aligned;struct{uint8_t in_full:1;uint8_t has_aligned:1;}x;}mi_page_flags_t;
typedef uintptr_t mi_thread_free_t;
#pragma gillint end
#pragma gillint when 13-13
typedef struct mi_page_s{uint32_t slice_count;uint32_t slice_offset;uint8_t is_committed:1;uint8_t is_zero_init:1;uint8_t use_qsbr:1;uint8_t tag:4;uint8_t debug_offset;uint16_t capacity;uint16_t reserved;mi_page_flags_t flags;uint8_t free_is_zero:1;uint8_t retire_expire:7;mi_block_t*free;uint32_t used;uint32_t xblock_size;mi_block_t*local_free;_Atomic(mi_thread_free_t)xthread_free;_Atomic(uintptr_t)xheap;struct mi_page_s*next;struct mi_page_s*prev;uintptr_t padding[1];}mi_page_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef enum mi_page_kind_e{MI_PAGE_SMALL,MI_PAGE_MEDIUM,MI_PAGE_LARGE,MI_PAGE_HUGE,}mi_page_kind_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum mi_segment_kind_e{MI_SEGMENT_NORMAL,MI_SEGMENT_HUGE,}mi_segment_kind_t;
typedef struct mi_commit_mask_s{size_t mask[(((1UL<<(9+(13+(3))))/((1UL<<(13+(3)))))/((1<<(3))*8))];}mi_commit_mask_t;
typedef mi_page_t mi_slice_t;
typedef int64_t mi_msecs_t;
typedef enum mi_memkind_e{MI_MEM_NONE,MI_MEM_EXTERNAL,MI_MEM_STATIC,MI_MEM_OS,MI_MEM_OS_HUGE,MI_MEM_OS_REMAP,MI_MEM_ARENA}mi_memkind_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct mi_memid_os_info{void*base;size_t alignment;}mi_memid_os_info_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct mi_memid_arena_info{size_t block_index;mi_arena_id_t id;_Bool is_exclusive;}mi_memid_arena_info_t;
typedef struct mi_memid_s{union{mi_memid_os_info_t os;mi_memid_arena_info_t arena;}mem;_Bool is_pinned;_Bool initially_committed;_Bool initially_zero;mi_memkind_t memkind;}mi_memid_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct mi_segment_s{mi_memid_t memid;_Bool allow_decommit;_Bool allow_purge;size_t segment_size;mi_msecs_t purge_expire;mi_commit_mask_t purge_mask;mi_commit_mask_t commit_mask;_Atomic(struct mi_segment_s*)abandoned_next;struct mi_segment_s*next;size_t abandoned;size_t abandoned_visits;size_t used;uintptr_t cookie;size_t segment_slices;size_t segment_info_slices;mi_segment_kind_t kind;size_t slice_entries;_Atomic(mi_threadid_t)thread_id;mi_slice_t slices[((1UL<<(9+(13+(3))))/(1UL<<(13+(3))))+1];}mi_segment_t;
typedef uintptr_t mi_tagged_segment_t;
typedef struct mi_abandoned_pool_s{_Atomic(mi_segment_t*)abandoned_visited;_Atomic(mi_tagged_segment_t)abandoned;_Atomic(size_t)abandoned_count;_Atomic(size_t)abandoned_visited_count;_Atomic(size_t)abandoned_readers;}mi_abandoned_pool_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct mi_tld_s mi_tld_t;
typedef struct mi_page_queue_s{mi_page_t*first;mi_page_t*last;size_t block_size;}mi_page_queue_t;
typedef struct mi_random_cxt_s{uint32_t input[16];uint32_t output[16];int output_available;_Bool weak;}mi_random_ctx_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct mi_heap_s{mi_tld_t*tld;mi_page_t*pages_free_direct[((128)+0+1)];mi_page_queue_t pages[((73U)+1)+1];_Atomic(mi_block_t*)thread_delayed_free;mi_threadid_t thread_id;mi_arena_id_t arena_id;uintptr_t cookie;uintptr_t keys[2];mi_random_ctx_t random;size_t page_count;size_t page_retired_min;size_t page_retired_max;mi_heap_t*next;_Bool no_reclaim;uint8_t tag;uint8_t debug_offset;_Bool page_use_qsbr;};
typedef struct mi_stat_count_s{int64_t allocated;int64_t freed;int64_t peak;int64_t current;}mi_stat_count_t;
typedef struct mi_stat_counter_s{int64_t total;int64_t count;}mi_stat_counter_t;
typedef struct mi_stats_s{mi_stat_count_t segments;mi_stat_count_t pages;mi_stat_count_t reserved;mi_stat_count_t committed;mi_stat_count_t reset;mi_stat_count_t purged;mi_stat_count_t page_committed;mi_stat_count_t segments_abandoned;mi_stat_count_t pages_abandoned;mi_stat_count_t threads;mi_stat_count_t normal;mi_stat_count_t huge;mi_stat_count_t large;mi_stat_count_t malloc;mi_stat_count_t segments_cache;mi_stat_counter_t pages_extended;mi_stat_counter_t mmap_calls;mi_stat_counter_t commit_calls;mi_stat_counter_t reset_calls;mi_stat_counter_t purge_calls;mi_stat_counter_t page_no_retire;mi_stat_counter_t searches;mi_stat_counter_t normal_count;mi_stat_counter_t huge_count;mi_stat_counter_t large_count;}mi_stats_t;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct mi_span_queue_s{mi_slice_t*first;mi_slice_t*last;size_t slice_count;}mi_span_queue_t;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct mi_os_tld_s{size_t region_idx;mi_stats_t*stats;}mi_os_tld_t;
typedef struct mi_segments_tld_s{mi_span_queue_t spans[(35)+1];size_t count;size_t peak_count;size_t current_size;size_t peak_size;mi_stats_t*stats;mi_os_tld_t*os;mi_abandoned_pool_t*abandoned;}mi_segments_tld_t;
struct mi_tld_s{unsigned long long heartbeat;_Bool recurse;mi_heap_t*heap_backing;mi_heap_t*heaps;mi_segments_tld_t segments;mi_os_tld_t os;mi_stats_t stats;};
#pragma gillint end
#pragma gillint when 13-13
struct _py_object_state{struct _Py_object_freelists freelists;int _not_used;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct _PyExecutorLinkListNode{struct _PyExecutorObject*next;struct _PyExecutorObject*previous;}_PyExecutorLinkListNode;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _bloom_filter{uint32_t bits[8];}_PyBloomFilter;
typedef struct{uint8_t opcode;uint8_t oparg;uint8_t valid;uint8_t linked;int index;_PyBloomFilter bloom;_PyExecutorLinkListNode links;PyCodeObject*code;}_PyVMData;
typedef struct{uint16_t opcode:14;uint16_t format:2;uint16_t oparg;union{uint32_t target;struct{union{uint16_t exit_index;uint16_t jump_target;};uint16_t error_target;};};uint64_t operand;}_PyUOpInstruction;
typedef struct _exit_data{uint32_t target;_Py_BackoffCounter temperature;const struct _PyExecutorObject*executor;}_PyExitData;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef struct _PyExecutorObject{PyVarObject ob_base;const _PyUOpInstruction*trace;_PyVMData vm_data;uint32_t exit_count;uint32_t code_size;size_t jit_size;void*jit_code;void*jit_side_entry;_PyExitData exits[1];}_PyExecutorObject;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _PyOptimizerObject _PyOptimizerObject;
typedef int(*optimize_func)(_PyOptimizerObject*self,struct _PyInterpreterFrame*frame,_Py_CODEUNIT*instr,_PyExecutorObject**exec_ptr,int curr_stackentries);
struct _PyOptimizerObject{PyObject ob_base;optimize_func optimize;};
typedef struct{_PyOptimizerObject base;int64_t count;}_PyCounterOptimizerObject;
struct _Py_UopsSymbol{int flags;PyTypeObject*typ;PyObject*const_val;};
typedef struct _Py_UopsSymbol _Py_UopsSymbol;
struct _Py_UOpsAbstractFrame{int stack_len;int locals_len;_Py_UopsSymbol**stack_pointer;_Py_UopsSymbol**stack;_Py_UopsSymbol**locals;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef struct _Py_UOpsAbstractFrame _Py_UOpsAbstractFrame;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct ty_arena{int ty_curr_number;int ty_max_number;_Py_UopsSymbol arena[(800*5)];}ty_arena;
struct _Py_UOpsContext{PyObject ob_base;_Py_UOpsAbstractFrame*frame;_Py_UOpsAbstractFrame frames[(5+2)];int curr_frame_depth;ty_arena t_arena;_Py_UopsSymbol**n_consumed;_Py_UopsSymbol**limit;_Py_UopsSymbol*locals_and_stack[4096];};
typedef struct _Py_UOpsContext _Py_UOpsContext;
struct _qsbr_thread_state{uint64_t seq;struct _qsbr_shared*shared;PyThreadState*tstate;int deferrals;_Bool allocated;struct _qsbr_thread_state*freelist_next;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _qsbr_pad{struct _qsbr_thread_state qsbr;char __padding[64-sizeof(struct _qsbr_thread_state)];};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _qsbr_shared{uint64_t wr_seq;uint64_t rd_seq;struct _qsbr_pad*array;Py_ssize_t size;PyMutex mutex;struct _qsbr_thread_state*freelist;};
#pragma gillint end
#pragma gillint when 13-13
typedef struct _PyThreadStateImpl{PyThreadState base;PyObject*asyncio_running_loop;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;}_PyThreadStateImpl;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _warnings_runtime_state{PyObject*filters;PyObject*once_registry;PyObject*default_action;PyMutex mutex;long filters_version;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _stoptheworld_state{PyMutex mutex;_Bool requested;_Bool world_stopped;_Bool is_global;PyEvent stop_event;Py_ssize_t thread_countdown;PyThreadState*requester;};
typedef struct _rare_events{uint8_t set_class;uint8_t set_bases;uint8_t set_eval_frame_func;uint8_t builtin_dict;uint8_t func_modification;}_rare_events;
#pragma gillint end
#pragma gillint when 13-13
struct _is{struct _ceval_state ceval;PyInterpreterState*next;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;struct pyruntimestate*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];struct _xi_state xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];uint8_t active_code_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;_PyOptimizerObject*optimizer;_PyExecutorObject*executor_list_head;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_Bool sys_profile_initialized;_Bool sys_trace_initialized;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][17];PyObject*monitoring_tool_names[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;_PyThreadStateImpl _initial_thread;Py_ssize_t _interactive_src_count;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef union{unsigned char uc[24];struct{Py_hash_t prefix;Py_hash_t suffix;}fnv;struct{uint64_t k0;uint64_t k1;}siphash;struct{unsigned char padding[16];Py_hash_t suffix;}djbx33a;struct{unsigned char padding[16];Py_hash_t hashsalt;}expat;}_Py_HashSecret_t;
#pragma gillint end
#pragma gillint when 13- 13t-
struct _signals_runtime_state{struct{int tripped;PyObject*func;}handlers[(64+1)];volatile struct{sig_atomic_t fd;int warn_on_full_buffer;}wakeup;int is_tripped;PyObject*default_handler;PyObject*ignore_handler;int unhandled_keyboard_interrupt;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _getargs_runtime_state{struct _PyArg_Parser*static_parsers;};
typedef struct _Py_DebugOffsets{char cookie[8];uint64_t version;uint64_t free_threaded;struct _runtime_state{uint64_t size;uint64_t finalizing;uint64_t interpreters_head;}runtime_state;struct _interpreter_state{uint64_t size;uint64_t id;uint64_t next;uint64_t threads_head;uint64_t gc;uint64_t imports_modules;uint64_t sysdict;uint64_t builtins;uint64_t ceval_gil;uint64_t gil_runtime_state;uint64_t gil_runtime_state_enabled;uint64_t gil_runtime_state_locked;uint64_t gil_runtime_state_holder;}interpreter_state;struct _thread_state{uint64_t size;uint64_t prev;uint64_t next;uint64_t interp;uint64_t current_frame;uint64_t thread_id;uint64_t native_thread_id;uint64_t datastack_chunk;uint64_t status;}thread_state;struct _interpreter_frame{uint64_t size;uint64_t previous;uint64_t executable;uint64_t instr_ptr;uint64_t localsplus;uint64_t owner;}interpreter_frame;struct _code_object{uint64_t size;uint64_t filename;uint64_t name;uint64_t qualname;uint64_t linetable;uint64_t firstlineno;uint64_t argcount;uint64_t localsplusnames;uint64_t localspluskinds;uint64_t co_code_adaptive;}code_object;struct _pyobject{uint64_t size;uint64_t ob_type;}pyobject;struct _type_object{uint64_t size;uint64_t tp_name;uint64_t tp_repr;uint64_t tp_flags;}type_object;struct _tuple_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}tuple_object;struct _list_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}list_object;struct _dict_object{uint64_t size;uint64_t ma_keys;uint64_t ma_values;}dict_object;struct _float_object{uint64_t size;uint64_t ob_fval;}float_object;struct _long_object{uint64_t size;uint64_t lv_tag;uint64_t ob_digit;}long_object;struct _bytes_object{uint64_t size;uint64_t ob_size;uint64_t ob_sval;}bytes_object;struct _unicode_object{uint64_t size;uint64_t state;uint64_t length;uint64_t asciiobject_size;}unicode_object;struct _gc{uint64_t size;uint64_t collecting;}gc;}_Py_DebugOffsets;
#pragma gillint end
#pragma gillint when 13- 13t-
struct _reftracer_runtime_state{PyRefTracer tracer_func;void*tracer_data;};
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct pyruntimestate{_Py_DebugOffsets debug_offsets;int _initialized;int preinitializing;int preinitialized;int core_initialized;int initialized;PyThreadState*_finalizing;unsigned long _finalizing_id;struct pyinterpreters{PyMutex mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;unsigned long main_thread;PyThreadState*main_tstate;struct _xi_runtime_state xi;struct _pymem_allocators allocators;struct _obmalloc_global_state obmalloc;struct pyhash_runtime_state pyhash_state;struct _pythread_runtime_state threads;struct _signals_runtime_state signals;Py_tss_t autoTSSkey;Py_tss_t trashTSSkey;PyWideStringList orig_argv;struct _parser_runtime_state parser;struct _atexit_runtime_state atexit;struct _import_runtime_state imports;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state gilstate;struct _getargs_runtime_state getargs;struct _fileutils_state fileutils;struct _faulthandler_runtime_state faulthandler;struct _tracemalloc_runtime_state tracemalloc;struct _reftracer_runtime_state ref_tracer;_PyRWMutex stoptheworld_mutex;struct _stoptheworld_state stoptheworld;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;struct{PyMutex mutex;_Py_AuditHookEntry*head;}audit_hooks;struct _py_object_runtime_state object_state;struct _Py_float_runtime_state float_state;struct _Py_unicode_runtime_state unicode_state;struct _types_runtime_state types;struct _Py_cached_objects cached_objects;struct _Py_static_objects static_objects;PyInterpreterState _main_interpreter;}_PyRuntimeState;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef int _Py_add_pending_call_result;
typedef PyObject*(*conversion_func)(PyObject*);
typedef enum _block_type{FunctionBlock,ClassBlock,ModuleBlock,AnnotationBlock,TypeAliasBlock,TypeParametersBlock,TypeVariableBlock,}_Py_block_ty;
typedef struct{int lineno;int end_lineno;int col_offset;int end_col_offset;}_Py_SourceLocation;
typedef struct{int ff_features;_Py_SourceLocation ff_location;}_PyFutureFeatures;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct symtable{PyObject*st_filename;struct _symtable_entry*st_cur;struct _symtable_entry*st_top;PyObject*st_blocks;PyObject*st_stack;PyObject*st_global;int st_nblocks;PyObject*st_private;_PyFutureFeatures*st_future;int recursion_depth;int recursion_limit;};
typedef struct _symtable_entry{PyObject ob_base;PyObject*ste_id;PyObject*ste_symbols;PyObject*ste_name;PyObject*ste_varnames;PyObject*ste_children;PyObject*ste_directives;PyObject*ste_mangled_names;_Py_block_ty ste_type;const char*ste_scope_info;int ste_nested;unsigned ste_free:1;unsigned ste_child_free:1;unsigned ste_generator:1;unsigned ste_coroutine:1;_Py_comprehension_ty ste_comprehension;unsigned ste_varargs:1;unsigned ste_varkeywords:1;unsigned ste_returns_value:1;unsigned ste_needs_class_closure:1;unsigned ste_needs_classdict:1;unsigned ste_comp_inlined:1;unsigned ste_comp_iter_target:1;unsigned ste_can_see_class_scope:1;int ste_comp_iter_expr;int ste_lineno;int ste_col_offset;int ste_end_lineno;int ste_end_col_offset;int ste_opt_lineno;int ste_opt_col_offset;struct symtable*ste_table;}PySTEntryObject;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{int h_label;int h_startdepth;int h_preserve_lasti;}_PyExceptHandlerInfo;
typedef struct{int i_opcode;int i_oparg;_Py_SourceLocation i_loc;_PyExceptHandlerInfo i_except_handler_info;int i_target;int i_offset;}_PyInstruction;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct instruction_sequence{PyObject ob_base;_PyInstruction*s_instrs;int s_allocated;int s_used;int s_next_free_label;int*s_labelmap;int s_labelmap_size;PyObject*s_nested;}_PyInstructionSequence;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{int id;}_PyJumpTargetLabel;
typedef union{PyDictObject*dict;}PyManagedDictPointer;
typedef struct{PyObject ob_base;PyDictObject*dv_dict;}_PyDictViewObject;
struct _dictvalues{uint8_t capacity;uint8_t size;uint8_t embedded;uint8_t valid;PyObject*values[1];};
typedef enum ext_module_kind{_Py_ext_module_kind_UNKNOWN=0,_Py_ext_module_kind_SINGLEPHASE=1,_Py_ext_module_kind_MULTIPHASE=2,_Py_ext_module_kind_INVALID=3,}_Py_ext_module_kind;
typedef enum ext_module_origin{_Py_ext_module_origin_CORE=1,_Py_ext_module_origin_BUILTIN=2,_Py_ext_module_origin_DYNAMIC=3,}_Py_ext_module_origin;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct _Py_ext_module_loader_info{PyObject*filename;PyObject*filename_encoded;PyObject*name;PyObject*name_encoded;PyObject*path;_Py_ext_module_origin origin;const char*hook_prefix;const char*newcontext;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _Py_ext_module_loader_result{PyModuleDef*def;PyObject*module;_Py_ext_module_kind kind;struct _Py_ext_module_loader_result_error*err;struct _Py_ext_module_loader_result_error{enum _Py_ext_module_loader_result_error_kind{_Py_ext_module_loader_result_EXCEPTION=0,_Py_ext_module_loader_result_ERR_MISSING=1,_Py_ext_module_loader_result_ERR_UNREPORTED_EXC=2,_Py_ext_module_loader_result_ERR_UNINITIALIZED=3,_Py_ext_module_loader_result_ERR_NONASCII_NOT_MULTIPHASE=4,_Py_ext_module_loader_result_ERR_NOT_MODULE=5,_Py_ext_module_loader_result_ERR_MISSING_DEF=6,}kind;PyObject*exc;}_err;};
typedef PyObject*(*PyModInitFunction)(void);
typedef void(*dl_funcptr)(void);
typedef enum{_PyConfig_GIL_DEFAULT=-1,_PyConfig_GIL_DISABLE=0,_PyConfig_GIL_ENABLE=1,}_PyConfigGILEnum;
typedef PyObject*(*intrinsic_func1)(PyThreadState*tstate,PyObject*value);
typedef PyObject*(*intrinsic_func2)(PyThreadState*tstate,PyObject*value1,PyObject*value2);
typedef struct{intrinsic_func1 func;const char*name;}intrinsic_func1_info;
typedef struct{intrinsic_func2 func;const char*name;}intrinsic_func2_info;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
enum InstructionFormat{INSTR_FMT_IB=1,INSTR_FMT_IBC=2,INSTR_FMT_IBC00=3,INSTR_FMT_IBC000=4,INSTR_FMT_IBC00000000=5,INSTR_FMT_IX=6,INSTR_FMT_IXC=7,INSTR_FMT_IXC00=8,INSTR_FMT_IXC000=9,};
struct opcode_metadata{uint8_t valid_entry;int8_t instr_format;int16_t flags;};
struct opcode_macro_expansion{int nuops;struct{int16_t uop;int8_t size;int8_t offset;}uops[8];};
struct pseudo_targets{uint8_t targets[3];};
#pragma gillint end
#pragma gillint when 13- 13t-
enum{Py_PARK_OK=0,Py_PARK_AGAIN=-1,Py_PARK_TIMEOUT=-2,Py_PARK_INTR=-3,};
typedef void _Py_unpark_fn_t(void*arg,void*park_arg,int has_more_waiters);
typedef struct _PySemaphore{sem_t platform_sem;}_PySemaphore;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef union{uintptr_t bits;}_PyStackRef;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum{_PyTime_ROUND_FLOOR=0,_PyTime_ROUND_CEILING=1,_PyTime_ROUND_HALF_EVEN=2,_PyTime_ROUND_UP=3,_PyTime_ROUND_TIMEOUT=_PyTime_ROUND_UP}_PyTime_round_t;
typedef struct{const char*implementation;int monotonic;int adjustable;double resolution;}_Py_clock_info_t;
typedef struct{PyTime_t numer;PyTime_t denom;}_PyTimeFraction;
#pragma gillint end
#pragma gillint when 14- 14t-
enum _expr_kind{BoolOp_kind=1,NamedExpr_kind=2,BinOp_kind=3,UnaryOp_kind=4,Lambda_kind=5,IfExp_kind=6,Dict_kind=7,Set_kind=8,ListComp_kind=9,SetComp_kind=10,DictComp_kind=11,GeneratorExp_kind=12,Await_kind=13,Yield_kind=14,YieldFrom_kind=15,Compare_kind=16,Call_kind=17,FormattedValue_kind=18,Interpolation_kind=19,JoinedStr_kind=20,TemplateStr_kind=21,Constant_kind=22,Attribute_kind=23,Subscript_kind=24,Starred_kind=25,Name_kind=26,List_kind=27,Tuple_kind=28,Slice_kind=29};
struct _expr{enum _expr_kind kind;union{struct{boolop_ty op;asdl_expr_seq*values;}BoolOp;struct{expr_ty target;expr_ty value;}NamedExpr;struct{expr_ty left;operator_ty op;expr_ty right;}BinOp;struct{unaryop_ty op;expr_ty operand;}UnaryOp;struct{arguments_ty args;expr_ty body;}Lambda;struct{expr_ty test;expr_ty body;expr_ty orelse;}IfExp;struct{asdl_expr_seq*keys;asdl_expr_seq*values;}Dict;struct{asdl_expr_seq*elts;}Set;struct{expr_ty elt;asdl_comprehension_seq*generators;}ListComp;struct{expr_ty elt;asdl_comprehension_seq*generators;}SetComp;struct{expr_ty key;expr_ty value;asdl_comprehension_seq*generators;}DictComp;struct{expr_ty elt;asdl_comprehension_seq*generators;}GeneratorExp;struct{expr_ty value;}Await;struct{expr_ty value;}Yield;struct{expr_ty value;}YieldFrom;struct{expr_ty left;asdl_int_seq*ops;asdl_expr_seq*comparators;}Compare;struct{expr_ty func;asdl_expr_seq*args;asdl_keyword_seq*keywords;}Call;struct{expr_ty value;int conversion;expr_ty format_spec;}FormattedValue;struct{expr_ty value;constant str;int conversion;expr_ty format_spec;}Interpolation;struct{asdl_expr_seq*values;}JoinedStr;struct{asdl_expr_seq*values;}TemplateStr;struct{constant value;string kind;}Constant;struct{expr_ty value;identifier attr;expr_context_ty ctx;}Attribute;struct{expr_ty value;expr_ty slice;expr_context_ty ctx;}Subscript;struct{expr_ty value;expr_context_ty ctx;}Starred;struct{identifier id;expr_context_ty ctx;}Name;struct{asdl_expr_seq*elts;expr_context_ty ctx;}List;struct{asdl_expr_seq*elts;expr_context_ty ctx;}Tuple;struct{expr_ty lower;expr_ty upper;expr_ty step;}Slice;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
typedef struct{uint16_t value_and_backoff;}_Py_BackoffCounter;
typedef union _PyStackRef{uintptr_t bits;}_PyStackRef;
#pragma gillint end
#pragma gillint when 14-
typedef struct _PyCStackRef{_PyStackRef ref;}_PyCStackRef;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct{void*array;int allocated_entries;size_t item_size;int initial_num_entries;}_Py_c_array_t;
struct _Py_freelist{void*freelist;Py_ssize_t size;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct _Py_freelists{struct _Py_freelist floats;struct _Py_freelist ints;struct _Py_freelist tuples[20];struct _Py_freelist lists;struct _Py_freelist list_iters;struct _Py_freelist tuple_iters;struct _Py_freelist dicts;struct _Py_freelist dictkeys;struct _Py_freelist slices;struct _Py_freelist ranges;struct _Py_freelist range_iters;struct _Py_freelist contexts;struct _Py_freelist async_gens;struct _Py_freelist async_gen_asends;struct _Py_freelist futureiters;struct _Py_freelist object_stack_chunks;struct _Py_freelist unicode_writers;struct _Py_freelist pycfunctionobject;struct _Py_freelist pycmethodobject;struct _Py_freelist pymethodobjects;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef void(*delayed_dealloc_cb)(PyObject*,void*);
typedef struct mi_heap_area_s{void*blocks;size_t reserved;size_t committed;size_t used;size_t block_size;size_t full_block_size;int heap_tag;}mi_heap_area_t;
typedef void*mi_subproc_id_t;
typedef mi_heap_t mi_theap_t;
typedef enum mi_option_e{mi_option_show_errors,mi_option_show_stats,mi_option_verbose,mi_option_eager_commit,mi_option_arena_eager_commit,mi_option_purge_decommits,mi_option_allow_large_os_pages,mi_option_reserve_huge_os_pages,mi_option_reserve_huge_os_pages_at,mi_option_reserve_os_memory,mi_option_deprecated_segment_cache,mi_option_deprecated_page_reset,mi_option_abandoned_page_purge,mi_option_deprecated_segment_reset,mi_option_eager_commit_delay,mi_option_purge_delay,mi_option_use_numa_nodes,mi_option_disallow_os_alloc,mi_option_os_tag,mi_option_max_errors,mi_option_max_warnings,mi_option_max_segment_reclaim,mi_option_destroy_on_exit,mi_option_arena_reserve,mi_option_arena_purge_mult,mi_option_purge_extend_delay,mi_option_abandoned_reclaim_on_free,mi_option_disallow_arena_alloc,mi_option_retry_on_oom,mi_option_visit_abandoned,mi_option_guarded_min,mi_option_guarded_max,mi_option_guarded_precise,mi_option_guarded_sample_rate,mi_option_guarded_sample_seed,mi_option_target_segments_per_thread,mi_option_generic_collect,mi_option_allow_thp,_mi_option_last,mi_option_large_os_pages=mi_option_allow_large_os_pages,mi_option_eager_region_commit=mi_option_arena_eager_commit,mi_option_reset_decommits=mi_option_purge_decommits,mi_option_reset_delay=mi_option_purge_delay,mi_option_abandoned_page_reset=mi_option_abandoned_page_purge,mi_option_limit_os_alloc=mi_option_disallow_os_alloc}mi_option_t;
typedef struct mi_stat_count_s{int64_t total;int64_t peak;int64_t current;}mi_stat_count_t;
typedef struct mi_stat_counter_s{int64_t total;}mi_stat_counter_t;
typedef struct mi_stats_s{size_t size;size_t version;mi_stat_count_t pages;mi_stat_count_t reserved;mi_stat_count_t committed;mi_stat_counter_t reset;mi_stat_counter_t purged;mi_stat_count_t page_committed;mi_stat_count_t pages_abandoned;mi_stat_count_t threads;mi_stat_count_t malloc_normal;mi_stat_count_t malloc_huge;mi_stat_count_t malloc_requested;mi_stat_counter_t mmap_calls;mi_stat_counter_t commit_calls;mi_stat_counter_t reset_calls;mi_stat_counter_t purge_calls;mi_stat_counter_t arena_count;mi_stat_counter_t malloc_normal_count;mi_stat_counter_t malloc_huge_count;mi_stat_counter_t malloc_guarded_count;mi_stat_counter_t arena_rollback_count;mi_stat_counter_t arena_purges;mi_stat_counter_t pages_extended;mi_stat_counter_t pages_retire;mi_stat_counter_t page_searches;mi_stat_counter_t page_searches_count;mi_stat_count_t segments;mi_stat_count_t segments_abandoned;mi_stat_count_t segments_cache;mi_stat_count_t _segments_reserved;mi_stat_counter_t pages_reclaim_on_alloc;mi_stat_counter_t pages_reclaim_on_free;mi_stat_counter_t pages_reabandon_full;mi_stat_counter_t pages_unabandon_busy_wait;mi_stat_count_t _stat_reserved[4];mi_stat_counter_t _stat_counter_reserved[4];mi_stat_count_t malloc_bins[(73U)+1];mi_stat_count_t page_bins[(73U)+1];}mi_stats_t;
typedef struct mi_lock_s{pthread_mutex_t mutex;}mi_lock_t;
typedef struct mi_atomic_once_s{_Atomic(uintptr_t)tid;mi_lock_t lock;}mi_atomic_once_t;
typedef struct mi_block_s{_Atomic(mi_encoded_t)next;}mi_block_t;
#pragma gillint end
#pragma gillint when 14-
typedef struct mi_page_s{uint32_t slice_count;uint32_t slice_offset;uint8_t is_committed:1;uint8_t is_zero_init:1;uint8_t is_huge:1;uint16_t capacity;uint16_t reserved;mi_page_flags_t flags;uint8_t free_is_zero:1;uint8_t retire_expire:7;mi_block_t*free;mi_block_t*local_free;uint16_t used;uint8_t block_size_shift;uint8_t heap_tag;uint8_t use_qsbr:1;uint8_t debug_offset;size_t block_size;uint8_t*page_start;_Atomic(mi_thread_free_t)xthread_free;_Atomic(uintptr_t)xheap;struct mi_page_s*next;struct mi_page_s*prev;void*padding[1];}mi_page_t;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef enum mi_page_kind_e{MI_PAGE_SMALL,MI_PAGE_MEDIUM,MI_PAGE_LARGE,MI_PAGE_HUGE}mi_page_kind_t;
typedef struct mi_memid_os_info{void*base;size_t size;}mi_memid_os_info_t;
typedef struct mi_subproc_s mi_subproc_t;
typedef struct mi_segment_s{mi_memid_t memid;_Bool allow_decommit;_Bool allow_purge;size_t segment_size;mi_subproc_t*subproc;mi_msecs_t purge_expire;mi_commit_mask_t purge_mask;mi_commit_mask_t commit_mask;struct mi_segment_s*next;_Bool was_reclaimed;_Bool dont_free;_Bool free_is_zero;size_t abandoned;size_t abandoned_visits;size_t used;uintptr_t cookie;struct mi_segment_s*abandoned_os_next;struct mi_segment_s*abandoned_os_prev;size_t segment_slices;size_t segment_info_slices;mi_segment_kind_t kind;size_t slice_entries;_Atomic(mi_threadid_t)thread_id;mi_slice_t slices[((1UL<<(9+(13+(3))))/(1UL<<(13+(3))))+1];}mi_segment_t;
struct mi_heap_s{mi_tld_t*tld;_Atomic(mi_block_t*)thread_delayed_free;mi_threadid_t thread_id;mi_arena_id_t arena_id;uintptr_t cookie;uintptr_t keys[2];mi_random_ctx_t random;size_t page_count;size_t page_retired_min;size_t page_retired_max;size_t pages_full_size;long generic_count;long generic_collect_count;mi_heap_t*next;_Bool no_reclaim;uint8_t tag;uint8_t debug_offset;_Bool page_use_qsbr;mi_page_t*pages_free_direct[(128+0+1)];mi_page_queue_t pages[((73U)+1)+1];};
struct mi_subproc_s{_Atomic(size_t)abandoned_count;_Atomic(size_t)abandoned_os_list_count;mi_lock_t abandoned_os_lock;mi_lock_t abandoned_os_visit_lock;mi_segment_t*abandoned_os_list;mi_segment_t*abandoned_os_list_tail;mi_memid_t memid;};
typedef struct mi_segments_tld_s{mi_span_queue_t spans[(35)+1];size_t count;size_t peak_count;size_t current_size;size_t peak_size;size_t reclaim_count;mi_subproc_t*subproc;mi_stats_t*stats;}mi_segments_tld_t;
struct mi_tld_s{unsigned long long heartbeat;_Bool recurse;mi_heap_t*heap_backing;mi_heap_t*heaps;mi_segments_tld_t segments;mi_stats_t stats;};
typedef struct mi_arena_field_cursor_s{size_t os_list_count;size_t start;size_t end;size_t bitmap_idx;mi_subproc_t*subproc;_Bool visit_all;_Bool hold_visit_lock;}mi_arena_field_cursor_t;
struct _qsbr_thread_state{uint64_t seq;struct _qsbr_shared*shared;PyThreadState*tstate;int deferred_count;size_t deferred_memory;size_t deferred_page_memory;_Bool should_process;_Bool allocated;struct _qsbr_thread_state*freelist_next;};
struct _qsbr_shared{uint64_t wr_seq;uint64_t rd_seq;struct _qsbr_pad*array;void*array_raw;Py_ssize_t size;PyMutex mutex;struct _qsbr_thread_state*freelist;};
#pragma gillint end
#pragma gillint when 14-14
typedef struct _PyThreadStateImpl{PyThreadState base;Py_ssize_t refcount;uintptr_t c_stack_top;uintptr_t c_stack_soft_limit;uintptr_t c_stack_hard_limit;PyObject*asyncio_running_loop;PyObject*asyncio_running_task;struct llist_node asyncio_tasks_head;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;uintptr_t c_stack_init_base;uintptr_t c_stack_init_top;}_PyThreadStateImpl;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct{_Py_BackoffCounter counter;uint16_t external_cache[4];}_PyBinaryOpCache;
typedef int(*binaryopguardfunc)(PyObject*lhs,PyObject*rhs);
typedef PyObject*(*binaryopactionfunc)(PyObject*lhs,PyObject*rhs);
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct{int oparg;binaryopguardfunc guard;binaryopactionfunc action;}_PyBinaryOpSpecializationDescr;
#pragma gillint end
#pragma gillint when 14-
struct _PyCode8{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyExecutorArray*co_executors;_PyCoCached*_co_cached;uintptr_t _co_instrumentation_version;struct _PyCoMonitoringData*_co_monitoring;Py_ssize_t _co_unique_id;int _co_firsttraceable;void*co_extra;char co_code_adaptive[(8)];};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct{int total;struct co_locals_counts{int total;struct{int total;int numposonly;int numposorkw;int numkwonly;int varargs;int varkwargs;}args;int numpure;struct{int total;int numargs;int numothers;}cells;struct{int total;int numpure;int numcells;}hidden;}locals;int numfree;struct co_unbound_counts{int total;struct{int total;int numglobal;int numbuiltin;int numunknown;}globals;int numattrs;int numunknown;}unbound;}_PyCode_var_counts_t;
typedef struct _PyInterpreterFrame _PyInterpreterFrame;
typedef struct pyruntimestate _PyRuntimeState;
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct _ceval_runtime_state{struct{perf_status_t status;int perf_trampoline_type;Py_ssize_t extra_code_index;struct code_arena_st*code_arena;struct trampoline_api_st trampoline_api;FILE*map_file;Py_ssize_t persist_after_fork;_PyFrameEvalFunction prev_eval_frame;Py_ssize_t trampoline_refcount;int code_watcher_id;}perf;struct _pending_calls pending_mainthread;PyMutex unused_sys_trace_profile_mutex;};
#pragma gillint end
#pragma gillint when 14-
struct atexit_state{atexit_callback*ll_callbacks;PyObject*callbacks;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct gc_collection_stats{Py_ssize_t collected;Py_ssize_t uncollectable;};
#pragma gillint end
#pragma gillint when 14-14
struct _gc_runtime_state{PyObject*trash_delete_later;int trash_delete_nesting;int enabled;int debug;struct gc_generation generations[3];struct gc_generation permanent_generation;struct gc_generation_stats generation_stats[3];int collecting;PyObject*garbage;PyObject*callbacks;Py_ssize_t heap_size;Py_ssize_t dummy1;int dummy2;int dummy3;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;PyGC_Head*generation0;};
#pragma gillint end
#pragma gillint when 14- 14t-
struct _import_runtime_state{struct _inittab*inittab;Py_ssize_t last_module_index;struct{PyMutex mutex;struct _Py_hashtable_t*hashtable;}extensions;const char*pkgcontext;};
#pragma gillint end
#pragma gillint when 14-
struct _py_object_state{struct _Py_freelists freelists;int _not_used;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct _xidata _PyXIData_t;
typedef PyObject*(*xid_newobjfunc)(_PyXIData_t*);
struct _xidata{void*data;PyObject*obj;int64_t interpid;xid_newobjfunc new_object;xid_freefunc free;};
typedef int xidata_fallback_t;
typedef int(*xidatafunc)(PyThreadState*,PyObject*,_PyXIData_t*);
typedef int(*xidatafbfunc)(PyThreadState*,PyObject*,xidata_fallback_t,_PyXIData_t*);
typedef struct{xidatafunc basic;xidatafbfunc fallback;}_PyXIData_getdata_t;
typedef struct{const char*bytes;Py_ssize_t len;}_PyBytes_data_t;
typedef struct _xid_regitem{struct _xid_regitem*prev;struct _xid_regitem*next;PyTypeObject*cls;PyObject*weakref;size_t refcount;_PyXIData_getdata_t getdata;}_PyXIData_regitem_t;
typedef struct{int global;int initialized;PyMutex mutex;_PyXIData_regitem_t*head;}_PyXIData_registry_t;
struct _xid_lookup_state{_PyXIData_registry_t registry;};
typedef struct _xid_lookup_state _PyXIData_lookup_t;
typedef struct{_PyXIData_lookup_t data_lookup;}_PyXI_global_state_t;
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct{_PyXIData_lookup_t data_lookup;struct xi_exceptions{PyObject*PyExc_InterpreterError;PyObject*PyExc_InterpreterNotFoundError;PyObject*PyExc_NotShareableError;}exceptions;}_PyXI_state_t;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef enum error_code{_PyXI_ERR_NO_ERROR=0,_PyXI_ERR_UNCAUGHT_EXCEPTION=-1,_PyXI_ERR_OTHER=-2,_PyXI_ERR_NO_MEMORY=-3,_PyXI_ERR_ALREADY_RUNNING=-4,_PyXI_ERR_MAIN_NS_FAILURE=-5,_PyXI_ERR_APPLY_NS_FAILURE=-6,_PyXI_ERR_PRESERVE_FAILURE=-7,_PyXI_ERR_EXC_PROPAGATION_FAILURE=-8,_PyXI_ERR_NOT_SHAREABLE=-9,}_PyXI_errcode;
typedef struct xi_failure _PyXI_failure;
typedef struct{PyObject*preserved;PyObject*excinfo;_PyXI_errcode errcode;}_PyXI_session_result;
struct Bigint{struct Bigint*next;int k,maxwds,sign,wds;uint32_t x[1];};
struct _Py_dict_state{uint32_t next_keys_version;PyMutex watcher_mutex;_PyOnceFlag watcher_setup_once;PyDict_WatchCallback watchers[8];};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct types_state{unsigned int next_version_tag;struct type_cache type_cache;struct{size_t num_initialized;managed_static_type_state initialized[200];}builtins;struct{size_t num_initialized;size_t next_index;managed_static_type_state initialized[10];}for_extensions;PyMutex mutex;PyTypeObject*type_version_cache[(1<<12)];};
#pragma gillint end
#pragma gillint when 14- 14t-
struct _warnings_runtime_state{PyObject*filters;PyObject*once_registry;PyObject*default_action;_PyRecursiveMutex lock;long filters_version;PyObject*context;};
#pragma gillint end
#pragma gillint when 14-14
struct _Py_interp_cached_objects{PyObject*interned_strings;PyObject*objreduce;PyObject*type_slots_pname;pytype_slotdef*type_slots_ptrs[10];PyTypeObject*generic_type;PyTypeObject*typevar_type;PyTypeObject*typevartuple_type;PyTypeObject*paramspec_type;PyTypeObject*paramspecargs_type;PyTypeObject*paramspeckwargs_type;PyTypeObject*constevaluator_type;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct _Py_LocalMonitors{uint8_t tools[11];}_Py_LocalMonitors;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct _Py_GlobalMonitors{uint8_t tools[16];}_Py_GlobalMonitors;
typedef struct{uint8_t bytes_per_entry;uint8_t data[1];}_PyCoLineInstrumentationData;
typedef struct _PyCoMonitoringData{_Py_LocalMonitors local_monitors;_Py_LocalMonitors active_monitors;uint8_t*tools;uintptr_t tool_versions[8];_PyCoLineInstrumentationData*lines;uint8_t*line_tools;uint8_t*per_instruction_opcodes;uint8_t*per_instruction_tools;}_PyCoMonitoringData;
#pragma gillint end
#pragma gillint when 14-14
struct _is{struct _ceval_state ceval;void*_malloced;PyInterpreterState*next;int64_t id;Py_ssize_t id_refcount;int requires_idref;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;_PyThreadStateImpl*preallocated;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;_PyRuntimeState*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;uint64_t _code_object_generation;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];_PyXI_state_t xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct llist_node asyncio_tasks_head;PyMutex asyncio_tasks_lock;struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];PyContext_WatchCallback context_watchers[8];uint8_t active_code_watchers;uint8_t active_context_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;PyObject*common_consts[5];_Bool jit;struct _PyExecutorObject*executor_list_head;struct _PyExecutorObject*executor_deletion_list_head;int executor_deletion_list_remaining_capacity;size_t trace_run_counter;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_PyOnceFlag sys_profile_once_flag;_PyOnceFlag sys_trace_once_flag;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][19];PyObject*monitoring_tool_names[8];uintptr_t monitoring_tool_versions[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;Py_ssize_t _interactive_src_count;_PyThreadStateImpl _initial_thread;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct _tracemalloc_runtime_state{struct _PyTraceMalloc_Config config;struct{PyMemAllocatorEx mem;PyMemAllocatorEx raw;PyMemAllocatorEx obj;}allocators;PyMutex tables_lock;size_t traced_memory;size_t peak_traced_memory;_Py_hashtable_t*filenames;struct tracemalloc_traceback*traceback;_Py_hashtable_t*tracebacks;_Py_hashtable_t*traces;_Py_hashtable_t*domains;struct tracemalloc_traceback empty_traceback;Py_tss_t reentrant_key;};
enum _frameowner{FRAME_OWNED_BY_THREAD=0,FRAME_OWNED_BY_GENERATOR=1,FRAME_OWNED_BY_FRAME_OBJECT=2,FRAME_OWNED_BY_INTERPRETER=3,FRAME_OWNED_BY_CSTACK=4,};
#pragma gillint end
#pragma gillint when 14-
struct _PyInterpreterFrame{_PyStackRef f_executable;struct _PyInterpreterFrame*previous;_PyStackRef f_funcobj;PyObject*f_globals;PyObject*f_builtins;PyObject*f_locals;PyFrameObject*frame_obj;_Py_CODEUNIT*instr_ptr;_PyStackRef*stackpointer;uint16_t return_offset;char owner;uint8_t visited;_PyStackRef localsplus[1];};
#pragma gillint end
#pragma gillint when 14- 14t-
struct _PyGenObject{PyObject ob_base;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;PyObject*gi_origin_or_finalizer;char gi_hooks_inited;char gi_closed;char gi_running_async;int8_t gi_frame_state;_PyInterpreterFrame gi_iframe;};
struct _PyCoroObject{PyObject ob_base;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin_or_finalizer;char cr_hooks_inited;char cr_closed;char cr_running_async;int8_t cr_frame_state;_PyInterpreterFrame cr_iframe;};
struct _PyAsyncGenObject{PyObject ob_base;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_origin_or_finalizer;char ag_hooks_inited;char ag_closed;char ag_running_async;int8_t ag_frame_state;_PyInterpreterFrame ag_iframe;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct _Py_DebugOffsets{char cookie[8];uint64_t version;uint64_t free_threaded;struct _runtime_state{uint64_t size;uint64_t finalizing;uint64_t interpreters_head;}runtime_state;struct _interpreter_state{uint64_t size;uint64_t id;uint64_t next;uint64_t threads_head;uint64_t threads_main;uint64_t gc;uint64_t imports_modules;uint64_t sysdict;uint64_t builtins;uint64_t ceval_gil;uint64_t gil_runtime_state;uint64_t gil_runtime_state_enabled;uint64_t gil_runtime_state_locked;uint64_t gil_runtime_state_holder;uint64_t code_object_generation;uint64_t tlbc_generation;}interpreter_state;struct _thread_state{uint64_t size;uint64_t prev;uint64_t next;uint64_t interp;uint64_t current_frame;uint64_t thread_id;uint64_t native_thread_id;uint64_t datastack_chunk;uint64_t status;}thread_state;struct _interpreter_frame{uint64_t size;uint64_t previous;uint64_t executable;uint64_t instr_ptr;uint64_t localsplus;uint64_t owner;uint64_t stackpointer;uint64_t tlbc_index;}interpreter_frame;struct _code_object{uint64_t size;uint64_t filename;uint64_t name;uint64_t qualname;uint64_t linetable;uint64_t firstlineno;uint64_t argcount;uint64_t localsplusnames;uint64_t localspluskinds;uint64_t co_code_adaptive;uint64_t co_tlbc;}code_object;struct _pyobject{uint64_t size;uint64_t ob_type;}pyobject;struct _type_object{uint64_t size;uint64_t tp_name;uint64_t tp_repr;uint64_t tp_flags;}type_object;struct _tuple_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}tuple_object;struct _list_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}list_object;struct _set_object{uint64_t size;uint64_t used;uint64_t table;uint64_t mask;}set_object;struct _dict_object{uint64_t size;uint64_t ma_keys;uint64_t ma_values;}dict_object;struct _float_object{uint64_t size;uint64_t ob_fval;}float_object;struct _long_object{uint64_t size;uint64_t lv_tag;uint64_t ob_digit;}long_object;struct _bytes_object{uint64_t size;uint64_t ob_size;uint64_t ob_sval;}bytes_object;struct _unicode_object{uint64_t size;uint64_t state;uint64_t length;uint64_t asciiobject_size;}unicode_object;struct _gc{uint64_t size;uint64_t collecting;}gc;struct _gen_object{uint64_t size;uint64_t gi_name;uint64_t gi_iframe;uint64_t gi_frame_state;}gen_object;struct _llist_node{uint64_t next;uint64_t prev;}llist_node;struct _debugger_support{uint64_t eval_breaker;uint64_t remote_debugger_support;uint64_t remote_debugging_enabled;uint64_t debugger_pending_call;uint64_t debugger_script_path;uint64_t debugger_script_path_size;}debugger_support;}_Py_DebugOffsets;
struct _faulthandler_runtime_state{struct{int enabled;PyObject*file;int fd;int all_threads;PyInterpreterState*interp;int c_stack;}fatal_error;struct{PyObject*file;int fd;long long timeout_us;int repeat;PyInterpreterState*interp;int exit;char*header;size_t header_len;PyThread_type_lock cancel_event;PyThread_type_lock running;}thread;struct faulthandler_user_signal*user_signals;stack_t stack;stack_t old_stack;};
#pragma gillint end
#pragma gillint when 14- 14t-
struct _Py_time_runtime_state{char _unused;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct pyruntimestate{_Py_DebugOffsets debug_offsets;int _initialized;int preinitializing;int preinitialized;int core_initialized;int initialized;PyThreadState*_finalizing;unsigned long _finalizing_id;struct pyinterpreters{PyMutex mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;unsigned long main_thread;PyThreadState*main_tstate;_PyXI_global_state_t xi;struct _pymem_allocators allocators;struct _obmalloc_global_state obmalloc;struct pyhash_runtime_state pyhash_state;struct _pythread_runtime_state threads;struct _signals_runtime_state signals;Py_tss_t autoTSSkey;Py_tss_t trashTSSkey;PyWideStringList orig_argv;struct _parser_runtime_state parser;struct _atexit_runtime_state atexit;struct _import_runtime_state imports;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state{int check_enabled;PyInterpreterState*autoInterpreterState;}gilstate;struct _getargs_runtime_state{struct _PyArg_Parser*static_parsers;}getargs;struct _fileutils_state fileutils;struct _faulthandler_runtime_state faulthandler;struct _tracemalloc_runtime_state tracemalloc;struct _reftracer_runtime_state ref_tracer;_PyRWMutex stoptheworld_mutex;struct _stoptheworld_state stoptheworld;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;struct{PyMutex mutex;struct _Py_AuditHookEntry*head;}audit_hooks;struct _py_object_runtime_state object_state;struct _Py_float_runtime_state float_state;struct _Py_unicode_runtime_state unicode_state;struct _types_runtime_state types;struct _Py_time_runtime_state time;struct _Py_cached_objects cached_objects;struct _Py_static_objects static_objects;PyInterpreterState _main_interpreter;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef int(*_py_validate_type)(PyTypeObject*);
enum _PyAnnotateFormat{_Py_ANNOTATE_FORMAT_VALUE=1,_Py_ANNOTATE_FORMAT_VALUE_WITH_FAKE_GLOBALS=2,_Py_ANNOTATE_FORMAT_FORWARDREF=3,_Py_ANNOTATE_FORMAT_STRING=4,};
typedef struct _special_method{PyObject*name;const char*error;const char*error_suggestion;}_Py_SpecialMethod;
struct symtable{PyObject*st_filename;struct _symtable_entry*st_cur;struct _symtable_entry*st_top;PyObject*st_blocks;PyObject*st_stack;PyObject*st_global;int st_nblocks;PyObject*st_private;_PyFutureFeatures*st_future;};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct _symtable_entry{PyObject ob_base;PyObject*ste_id;PyObject*ste_symbols;PyObject*ste_name;PyObject*ste_varnames;PyObject*ste_children;PyObject*ste_directives;PyObject*ste_mangled_names;_Py_block_ty ste_type;const char*ste_scope_info;int ste_nested;unsigned ste_generator:1;unsigned ste_coroutine:1;unsigned ste_annotations_used:1;_Py_comprehension_ty ste_comprehension;unsigned ste_varargs:1;unsigned ste_varkeywords:1;unsigned ste_returns_value:1;unsigned ste_needs_class_closure:1;unsigned ste_needs_classdict:1;unsigned ste_comp_inlined:1;unsigned ste_comp_iter_target:1;unsigned ste_can_see_class_scope:1;unsigned ste_has_docstring:1;unsigned ste_method:1;unsigned ste_has_conditional_annotations:1;unsigned ste_in_conditional_block:1;unsigned ste_in_unevaluated_annotation:1;int ste_comp_iter_expr;_Py_SourceLocation ste_loc;struct _symtable_entry*ste_annotation_block;struct symtable*ste_table;}PySTEntryObject;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct instruction_sequence{PyObject ob_base;_PyInstruction*s_instrs;int s_allocated;int s_used;int s_next_free_label;int*s_labelmap;int s_labelmap_size;PyObject*s_nested;struct instruction_sequence*s_annotations_code;}_PyInstructionSequence;
typedef enum{COMPILE_OP_FAST,COMPILE_OP_GLOBAL,COMPILE_OP_DEREF,COMPILE_OP_NAME,}_PyCompile_optype;
#pragma gillint end
#pragma gillint when 14-14 14t-14t
enum _PyCompile_FBlockType{COMPILE_FBLOCK_WHILE_LOOP,COMPILE_FBLOCK_FOR_LOOP,COMPILE_FBLOCK_TRY_EXCEPT,COMPILE_FBLOCK_FINALLY_TRY,COMPILE_FBLOCK_FINALLY_END,COMPILE_FBLOCK_WITH,COMPILE_FBLOCK_ASYNC_WITH,COMPILE_FBLOCK_HANDLER_CLEANUP,COMPILE_FBLOCK_POP_VALUE,COMPILE_FBLOCK_EXCEPTION_HANDLER,COMPILE_FBLOCK_EXCEPTION_GROUP_HANDLER,COMPILE_FBLOCK_ASYNC_COMPREHENSION_GENERATOR,COMPILE_FBLOCK_INLINED_COMPREHENSION,COMPILE_FBLOCK_STOP_ITERATION,};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct{enum _PyCompile_FBlockType fb_type;_PyJumpTargetLabel fb_block;_Py_SourceLocation fb_loc;_PyJumpTargetLabel fb_exit;void*fb_datum;}_PyCompile_FBlockInfo;
enum{COMPILE_SCOPE_MODULE,COMPILE_SCOPE_CLASS,COMPILE_SCOPE_FUNCTION,COMPILE_SCOPE_ASYNC_FUNCTION,COMPILE_SCOPE_LAMBDA,COMPILE_SCOPE_COMPREHENSION,COMPILE_SCOPE_ANNOTATIONS,};
typedef struct{PyObject*pushed_locals;PyObject*temp_symbols;PyObject*fast_hidden;_PyJumpTargetLabel cleanup;}_PyCompile_InlinedComprehensionState;
struct _frame{PyObject ob_base;PyFrameObject*f_back;_PyInterpreterFrame*f_frame;PyObject*f_trace;int f_lineno;char f_trace_lines;char f_trace_opcodes;PyObject*f_extra_locals;PyObject*f_locals_cache;PyObject*f_overwritten_fast_locals;PyObject*_f_frame_data[1];};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef struct{uint32_t bits[8];}_PyBloomFilter;
typedef struct{uint8_t opcode;uint8_t oparg;uint8_t valid:1;uint8_t linked:1;uint8_t chain_depth:6;_Bool warm;int index;_PyBloomFilter bloom;_PyExecutorLinkListNode links;PyCodeObject*code;}_PyVMData;
typedef struct{uint16_t opcode:15;uint16_t format:1;uint16_t oparg;union{uint32_t target;struct{uint16_t jump_target;uint16_t error_target;};};uint64_t operand0;uint64_t operand1;}_PyUOpInstruction;
typedef struct{uint32_t target;_Py_BackoffCounter temperature;struct _PyExecutorObject*executor;}_PyExitData;
typedef enum _JitSymType{JIT_SYM_UNKNOWN_TAG=1,JIT_SYM_NULL_TAG=2,JIT_SYM_NON_NULL_TAG=3,JIT_SYM_BOTTOM_TAG=4,JIT_SYM_TYPE_VERSION_TAG=5,JIT_SYM_KNOWN_CLASS_TAG=6,JIT_SYM_KNOWN_VALUE_TAG=7,JIT_SYM_TUPLE_TAG=8,JIT_SYM_TRUTHINESS_TAG=9,}JitSymType;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct _jit_opt_known_class{uint8_t tag;uint32_t version;PyTypeObject*type;}JitOptKnownClass;
typedef struct _jit_opt_known_version{uint8_t tag;uint32_t version;}JitOptKnownVersion;
typedef struct _jit_opt_known_value{uint8_t tag;PyObject*value;}JitOptKnownValue;
typedef struct _jit_opt_tuple{uint8_t tag;uint8_t length;uint16_t items[7];}JitOptTuple;
typedef struct{uint8_t tag;_Bool invert;uint16_t value;}JitOptTruthiness;
#pragma gillint end
#pragma gillint when 14-14 14t-14t
typedef union _jit_opt_symbol{uint8_t tag;JitOptKnownClass cls;JitOptKnownValue value;JitOptKnownVersion version;JitOptTuple tuple;JitOptTruthiness truthiness;}JitOptSymbol;
struct _Py_UOpsAbstractFrame{int stack_len;int locals_len;JitOptSymbol**stack_pointer;JitOptSymbol**stack;JitOptSymbol**locals;};
typedef struct ty_arena{int ty_curr_number;int ty_max_number;JitOptSymbol arena[(800*5)];}ty_arena;
typedef struct _JitOptContext{char done;char out_of_space;_Bool contradiction;_Py_UOpsAbstractFrame*frame;_Py_UOpsAbstractFrame frames[(5+2)];int curr_frame_depth;ty_arena t_arena;JitOptSymbol**n_consumed;JitOptSymbol**limit;JitOptSymbol*locals_and_stack[4096];}JitOptContext;
#pragma gillint end
#pragma gillint when 14- 14t-
enum InstructionFormat{INSTR_FMT_IB=1,INSTR_FMT_IBC=2,INSTR_FMT_IBC00=3,INSTR_FMT_IBC000=4,INSTR_FMT_IBC0000=5,INSTR_FMT_IBC00000000=6,INSTR_FMT_IX=7,INSTR_FMT_IXC=8,INSTR_FMT_IXC00=9,INSTR_FMT_IXC000=10,INSTR_FMT_IXC0000=11,};
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct opcode_metadata{uint8_t valid_entry;uint8_t instr_format;uint16_t flags;};
struct opcode_macro_expansion{int nuops;struct{int16_t uop;int8_t size;int8_t offset;}uops[10];};
#pragma gillint end
#pragma gillint when 14- 14t-
struct pseudo_targets{uint8_t as_sequence;uint8_t targets[4];};
typedef union{unsigned char uc[24];struct{Py_hash_t prefix;Py_hash_t suffix;}fnv;struct{uint64_t k0;uint64_t k1;}siphash;struct{unsigned char padding[16];Py_hash_t suffix;}djbx33a;struct{uint8_t hashsalt16[16];Py_hash_t hashsalt;}expat;}_Py_HashSecret_t;
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct{PyObject*object;PySendResult kind;}PySendResultPair;
struct _stmt{enum _stmt_kind kind;union{struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;asdl_type_param_seq*type_params;}FunctionDef;struct{identifier name;arguments_ty args;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;expr_ty returns;string type_comment;asdl_type_param_seq*type_params;}AsyncFunctionDef;struct{identifier name;asdl_expr_seq*bases;asdl_keyword_seq*keywords;asdl_stmt_seq*body;asdl_expr_seq*decorator_list;asdl_type_param_seq*type_params;}ClassDef;struct{expr_ty value;}Return;struct{asdl_expr_seq*targets;}Delete;struct{asdl_expr_seq*targets;expr_ty value;string type_comment;}Assign;struct{expr_ty name;asdl_type_param_seq*type_params;expr_ty value;}TypeAlias;struct{expr_ty target;operator_ty op;expr_ty value;}AugAssign;struct{expr_ty target;expr_ty annotation;expr_ty value;int simple;}AnnAssign;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}For;struct{expr_ty target;expr_ty iter;asdl_stmt_seq*body;asdl_stmt_seq*orelse;string type_comment;}AsyncFor;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}While;struct{expr_ty test;asdl_stmt_seq*body;asdl_stmt_seq*orelse;}If;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}With;struct{asdl_withitem_seq*items;asdl_stmt_seq*body;string type_comment;}AsyncWith;struct{expr_ty subject;asdl_match_case_seq*cases;}Match;struct{expr_ty exc;expr_ty cause;}Raise;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}Try;struct{asdl_stmt_seq*body;asdl_excepthandler_seq*handlers;asdl_stmt_seq*orelse;asdl_stmt_seq*finalbody;}TryStar;struct{expr_ty test;expr_ty msg;}Assert;struct{asdl_alias_seq*names;int is_lazy;}Import;struct{identifier module;asdl_alias_seq*names;int level;int is_lazy;}ImportFrom;struct{asdl_identifier_seq*names;}Global;struct{asdl_identifier_seq*names;}Nonlocal;struct{expr_ty value;}Expr;}v;int lineno;int col_offset;int end_lineno;int end_col_offset;};
typedef enum _PyLockFlags{_Py_LOCK_DONT_DETACH=0,_PY_LOCK_DETACH=1,_PY_LOCK_HANDLE_SIGNALS=2,_PY_FAIL_IF_INTERRUPTED=4,_PY_LOCK_PYTHONLOCK=8,}_PyLockFlags;
struct _Py_freelists{struct _Py_freelist floats;struct _Py_freelist complexes;struct _Py_freelist ints;struct _Py_freelist tuples[20];struct _Py_freelist lists;struct _Py_freelist list_iters;struct _Py_freelist tuple_iters;struct _Py_freelist dicts;struct _Py_freelist dictkeys;struct _Py_freelist slices;struct _Py_freelist ranges;struct _Py_freelist range_iters;struct _Py_freelist contexts;struct _Py_freelist async_gens;struct _Py_freelist async_gen_asends;struct _Py_freelist futureiters;struct _Py_freelist object_stack_chunks;struct _Py_freelist unicode_writers;struct _Py_freelist bytes_writers;struct _Py_freelist pycfunctionobject;struct _Py_freelist pycmethodobject;struct _Py_freelist pymethodobjects;};
enum _frameowner{FRAME_OWNED_BY_THREAD=0,FRAME_OWNED_BY_GENERATOR=1,FRAME_OWNED_BY_FRAME_OBJECT=2,FRAME_OWNED_BY_INTERPRETER=3,};
typedef struct _PyUOpInstruction{uint16_t opcode:15;uint16_t format:1;uint16_t oparg;union{uint32_t target;struct{uint16_t jump_target;uint16_t error_target;};};uint64_t operand0;uint64_t operand1;}_PyUOpInstruction;
typedef __uint128_t _Py_bloom_filter_word_t;
typedef struct{_Py_bloom_filter_word_t bits[2];}_PyBloomFilter;
#pragma gillint end
#pragma gillint when 15-
typedef struct _PyThreadStateImpl{PyThreadState base;_PyInterpreterFrame base_frame;Py_ssize_t refcount;uintptr_t c_stack_top;uintptr_t c_stack_soft_limit;uintptr_t c_stack_hard_limit;uintptr_t c_stack_init_base;uintptr_t c_stack_init_top;PyObject*asyncio_running_loop;PyObject*asyncio_running_task;enum{GENERATOR_RETURN=0,GENERATOR_YIELD=1,}generator_return_kind;struct llist_node asyncio_tasks_head;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;PyObject*lazy_imports;}_PyThreadStateImpl;
#pragma gillint end
#pragma gillint when 15- 15t-
struct trampoline_api_st{void*(*init_state)(void);void(*write_state)(void*state,const void*code_addr,size_t code_size,PyCodeObject*code);int(*free_state)(void*state);void*state;Py_ssize_t code_padding;Py_ssize_t code_alignment;};
struct _ceval_runtime_state{struct{perf_status_t status;int perf_trampoline_type;Py_ssize_t extra_code_index;struct code_arena_st*code_arena;struct trampoline_api_st trampoline_api;FILE*map_file;Py_ssize_t persist_after_fork;_PyFrameEvalFunction prev_eval_frame;Py_ssize_t trampoline_refcount;int code_watcher_id;}perf;struct _pending_calls pending_mainthread;};
struct gc_generation_stats{PyTime_t ts_start;PyTime_t ts_stop;Py_ssize_t collections;Py_ssize_t collected;Py_ssize_t uncollectable;Py_ssize_t candidates;double duration;Py_ssize_t heap_size;};
#pragma gillint end
#pragma gillint when 15-
struct gc_young_stats_buffer{struct gc_generation_stats items[11];int8_t index;};
struct gc_old_stats_buffer{struct gc_generation_stats items[3];int8_t index;};
#pragma gillint end
#pragma gillint when 15- 15t-
struct gc_stats{struct gc_young_stats_buffer young;struct gc_old_stats_buffer old[2];uint32_t update_seq;};
#pragma gillint end
#pragma gillint when 15-
struct _gc_runtime_state{int enabled;int debug;struct gc_generation generations[3];struct gc_generation permanent_generation;struct gc_stats*generation_stats;int collecting;_PyInterpreterFrame*frame;PyObject*garbage;PyObject*callbacks;Py_ssize_t heap_size;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;PyGC_Head*generation0;};
struct _import_state{PyObject*modules;PyObject*modules_by_index;PyObject*importlib;int override_frozen_modules;int override_multi_interp_extensions_check;int dlopenflags;PyObject*import_func;PyObject*lazy_import_func;int lazy_imports_mode;PyObject*lazy_imports_filter;PyObject*lazy_modules;PyObject*lazy_pending_submodules;int has_lazy_submodules;_PyRecursiveMutex lock;struct{int import_level;PyTime_t accumulated;int header;}find_and_load;};
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct{_PyXIData_lookup_t data_lookup;struct xi_exceptions{PyObject*PyExc_InterpreterError;PyObject*PyExc_InterpreterNotFoundError;PyObject*PyExc_NotShareableError;}exceptions;struct{PyObject*dumps;PyObject*loads;}pickle;}_PyXI_state_t;
typedef struct _PyOptimizationConfig{uint16_t jump_backward_initial_value;uint16_t jump_backward_initial_backoff;uint16_t resume_initial_value;uint16_t resume_initial_backoff;uint16_t side_exit_initial_value;uint16_t side_exit_initial_backoff;uint16_t fitness_initial;_Bool specialization_enabled;_Bool uops_optimize_enabled;}_PyOptimizationConfig;
struct _types_runtime_state{unsigned int next_version_tag;struct{struct{PyTypeObject*type;int64_t interp_count;}types[((120+83)+10)];}managed_static;};
struct types_state{unsigned int next_version_tag;struct type_cache type_cache;struct{size_t num_initialized;managed_static_type_state initialized[(120+83)];}builtins;struct{size_t num_initialized;size_t next_index;managed_static_type_state initialized[10];}for_extensions;PyMutex mutex;PyTypeObject*type_version_cache[(1<<12)];};
#pragma gillint end
#pragma gillint when 15-
struct _Py_interp_cached_objects{PyObject*interned_strings;PyObject*objreduce;PyTypeObject*generic_type;PyTypeObject*typevar_type;PyTypeObject*typevartuple_type;PyTypeObject*paramspec_type;PyTypeObject*paramspecargs_type;PyTypeObject*paramspeckwargs_type;PyTypeObject*constevaluator_type;PyObject*dict_descriptor;PyObject*weakref_descriptor;};
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct _Py_LocalMonitors{uint8_t tools[16];}_Py_LocalMonitors;
typedef _Py_CODEUNIT*(*_PyJitEntryFuncPtr)(struct _PyExecutorObject*exec,_PyInterpreterFrame*frame,_PyStackRef*stack_pointer,PyThreadState*tstate);
#pragma gillint end
#pragma gillint when 15-
struct _is{struct _ceval_state ceval;PyInterpreterState*next;int64_t id;Py_ssize_t id_refcount;int requires_idref;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;_PyThreadStateImpl*preallocated;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;_PyRuntimeState*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;uint64_t _code_object_generation;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;int eval_frame_allow_specialization;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];_PyXI_state_t xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct llist_node asyncio_tasks_head;PyMutex asyncio_tasks_lock;struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];PyContext_WatchCallback context_watchers[8];uint8_t active_code_watchers;uint8_t active_context_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;PyObject*common_consts[12];_Bool jit;_Bool compiling;_PyOptimizationConfig opt_config;_PyBloomFilter*executor_blooms;struct _PyExecutorObject**executor_ptrs;size_t executor_count;size_t executor_capacity;struct _PyExecutorObject*executor_deletion_list_head;struct _PyExecutorObject*cold_executor;struct _PyExecutorObject*cold_dynamic_executor;size_t executor_creation_counter;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_PyOnceFlag sys_profile_once_flag;_PyOnceFlag sys_trace_once_flag;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][19];PyObject*monitoring_tool_names[8];uintptr_t monitoring_tool_versions[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;Py_ssize_t _interactive_src_count;uintptr_t finalization_guards;_PyThreadStateImpl _initial_thread;};
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct{PyBytesWriter*writer;Py_ssize_t allocated;Py_ssize_t max_length;size_t num_blocks;}_BlocksOutputBuffer;
struct PyBytesWriter{char small_buffer[256];PyObject*obj;Py_ssize_t size;int use_bytearray;int overallocate;};
typedef struct{_Py_BackoffCounter counter;}_PyGetIterCache;
typedef struct{_Py_BackoffCounter counter;}_PyCallFunctionExCache;
typedef struct{int oparg;binaryopguardfunc guard;binaryopactionfunc action;PyTypeObject*result_type;int result_unique;PyTypeObject*lhs_type;PyTypeObject*rhs_type;}_PyBinaryOpSpecializationDescr;
struct PyInterpreterGuard{PyInterpreterState*interp;};
struct PyInterpreterView{int64_t id;};
struct _pymem_allocators{PyMutex mutex;struct{PyMemAllocatorEx raw;PyMemAllocatorEx mem;PyMemAllocatorEx obj;}standard;struct{debug_alloc_api_t raw;debug_alloc_api_t mem;debug_alloc_api_t obj;}debug;int is_debug_enabled;int use_hugepages;PyObjectArenaAllocator obj_arena;};
struct tracemalloc_frame{const char*filename;unsigned int lineno;};
struct tracemalloc_traceback{Py_uhash_t hash;uint16_t nframe;uint16_t total_nframe;struct tracemalloc_frame frames[];};
struct _tracemalloc_runtime_state{struct _PyTraceMalloc_Config config;struct{PyMemAllocatorEx mem;PyMemAllocatorEx raw;PyMemAllocatorEx obj;}allocators;PyMutex tables_lock;size_t traced_memory;size_t peak_traced_memory;_Py_hashtable_t*filenames;struct tracemalloc_traceback*traceback;_Py_hashtable_t*tracebacks;_Py_hashtable_t*traces;_Py_hashtable_t*domains;struct tracemalloc_traceback*empty_traceback;Py_tss_t reentrant_key;};
typedef struct _Py_DebugOffsets{char cookie[8];uint64_t version;uint64_t free_threaded;struct _runtime_state{uint64_t size;uint64_t finalizing;uint64_t interpreters_head;}runtime_state;struct _interpreter_state{uint64_t size;uint64_t id;uint64_t next;uint64_t threads_head;uint64_t threads_main;uint64_t gc;uint64_t imports_modules;uint64_t sysdict;uint64_t builtins;uint64_t ceval_gil;uint64_t gil_runtime_state;uint64_t gil_runtime_state_enabled;uint64_t gil_runtime_state_locked;uint64_t gil_runtime_state_holder;uint64_t code_object_generation;uint64_t tlbc_generation;}interpreter_state;struct _thread_state{uint64_t size;uint64_t prev;uint64_t next;uint64_t interp;uint64_t current_frame;uint64_t base_frame;uint64_t last_profiled_frame;uint64_t last_profiled_frame_seq;uint64_t thread_id;uint64_t native_thread_id;uint64_t datastack_chunk;uint64_t status;uint64_t holds_gil;uint64_t gil_requested;uint64_t current_exception;uint64_t exc_state;}thread_state;struct{uint64_t exc_value;}err_stackitem;struct _interpreter_frame{uint64_t size;uint64_t previous;uint64_t executable;uint64_t instr_ptr;uint64_t localsplus;uint64_t owner;uint64_t stackpointer;uint64_t tlbc_index;}interpreter_frame;struct _code_object{uint64_t size;uint64_t filename;uint64_t name;uint64_t qualname;uint64_t linetable;uint64_t firstlineno;uint64_t argcount;uint64_t localsplusnames;uint64_t localspluskinds;uint64_t co_code_adaptive;uint64_t co_tlbc;}code_object;struct _pyobject{uint64_t size;uint64_t ob_type;}pyobject;struct _type_object{uint64_t size;uint64_t tp_name;uint64_t tp_repr;uint64_t tp_flags;uint64_t tp_basicsize;uint64_t tp_dictoffset;}type_object;struct _heap_type_object{uint64_t size;uint64_t ht_cached_keys;}heap_type_object;struct _tuple_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}tuple_object;struct _list_object{uint64_t size;uint64_t ob_item;uint64_t ob_size;}list_object;struct _set_object{uint64_t size;uint64_t used;uint64_t table;uint64_t mask;}set_object;struct _dict_object{uint64_t size;uint64_t ma_keys;uint64_t ma_values;}dict_object;struct _float_object{uint64_t size;uint64_t ob_fval;}float_object;struct _long_object{uint64_t size;uint64_t lv_tag;uint64_t ob_digit;}long_object;struct _bytes_object{uint64_t size;uint64_t ob_size;uint64_t ob_sval;}bytes_object;struct _unicode_object{uint64_t size;uint64_t state;uint64_t length;uint64_t asciiobject_size;uint64_t compactunicodeobject_size;}unicode_object;struct _gc{uint64_t size;uint64_t collecting;uint64_t frame;uint64_t generation_stats_size;uint64_t generation_stats;}gc;struct _gen_object{uint64_t size;uint64_t gi_name;uint64_t gi_iframe;uint64_t gi_frame_state;}gen_object;struct _llist_node{uint64_t next;uint64_t prev;}llist_node;struct _debugger_support{uint64_t eval_breaker;uint64_t remote_debugger_support;uint64_t remote_debugging_enabled;uint64_t debugger_pending_call;uint64_t debugger_script_path;uint64_t debugger_script_path_size;}debugger_support;}_Py_DebugOffsets;
struct faulthandler_user_signal{int enabled;PyObject*file;int fd;int all_threads;int chain;_Py_sighandler_t previous;PyInterpreterState*interp;Py_ssize_t max_threads;};
struct _faulthandler_runtime_state{struct{int enabled;PyObject*file;int fd;int all_threads;PyInterpreterState*interp;int c_stack;Py_ssize_t max_threads;}fatal_error;struct{PyObject*file;int fd;long long timeout_us;int repeat;PyInterpreterState*interp;int exit;char*header;size_t header_len;Py_ssize_t max_threads;PyThread_type_lock cancel_event;PyThread_type_lock running;}thread;struct faulthandler_user_signal*user_signals;stack_t stack;stack_t old_stack;};
struct _Py_static_objects{struct{PyLongObject small_ints[5+1025];PyBytesObject bytes_empty;struct{PyBytesObject ob;char eos;}bytes_characters[256];struct _Py_global_strings strings;PyGC_Head _tuple_empty_gc_not_used;PyTupleObject tuple_empty;PyGC_Head _hamt_bitmap_node_empty_gc_not_used;PyHamtNode_Bitmap hamt_bitmap_node_empty;_PyContextTokenMissing context_token_missing;}singletons;};
struct pyruntimestate{_Py_DebugOffsets debug_offsets;int _initialized;int preinitializing;int preinitialized;int core_initialized;int initialized;PyThreadState*_finalizing;unsigned long _finalizing_id;struct pyinterpreters{PyMutex mutex;PyInterpreterState*head;PyInterpreterState*main;int64_t next_id;}interpreters;unsigned long main_thread;PyThreadState*main_tstate;_PyXI_global_state_t xi;struct _pymem_allocators allocators;struct _obmalloc_global_state obmalloc;struct pyhash_runtime_state pyhash_state;struct _pythread_runtime_state threads;struct _signals_runtime_state signals;Py_tss_t trashTSSkey;PyWideStringList orig_argv;struct _parser_runtime_state parser;struct _atexit_runtime_state atexit;struct _import_runtime_state imports;struct _ceval_runtime_state ceval;struct _gilstate_runtime_state{int check_enabled;PyInterpreterState*autoInterpreterState;}gilstate;struct _getargs_runtime_state{struct _PyArg_Parser*static_parsers;}getargs;struct _fileutils_state fileutils;struct _faulthandler_runtime_state faulthandler;struct _tracemalloc_runtime_state tracemalloc;struct _reftracer_runtime_state ref_tracer;_PyRWMutex stoptheworld_mutex;struct _stoptheworld_state stoptheworld;PyPreConfig preconfig;Py_OpenCodeHookFunction open_code_hook;void*open_code_userdata;struct{PyMutex mutex;struct _Py_AuditHookEntry*head;}audit_hooks;struct _py_object_runtime_state object_state;struct _Py_unicode_runtime_state unicode_state;struct _types_runtime_state types;struct _Py_time_runtime_state time;struct _Py_cached_objects cached_objects;struct _Py_static_objects static_objects;PyInterpreterState _main_interpreter;};
typedef int(*_Py_modexecfunc)(PyObject*);
#pragma gillint end
#pragma gillint when 15-
typedef struct{PyObject ob_base;PyObject*md_dict;void*md_state;PyObject*md_weaklist;PyObject*md_name;_Bool md_token_is_def;Py_ssize_t md_state_size;traverseproc md_state_traverse;inquiry md_state_clear;freefunc md_state_free;void*md_token;_Py_modexecfunc md_exec;}PyModuleObject;
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct{void*(*init_state)(void);void(*write_state)(void*state,const void*code_addr,size_t code_size,PyCodeObject*code);int(*free_state)(void*state);}_PyPerf_Callbacks;
typedef struct _symtable_entry{PyObject ob_base;PyObject*ste_id;PyObject*ste_symbols;PyObject*ste_name;PyObject*ste_function_name;PyObject*ste_varnames;PyObject*ste_children;PyObject*ste_directives;PyObject*ste_mangled_names;_Py_block_ty ste_type;const char*ste_scope_info;int ste_nested;unsigned ste_generator:1;unsigned ste_coroutine:1;unsigned ste_annotations_used:1;_Py_comprehension_ty ste_comprehension;unsigned ste_varargs:1;unsigned ste_varkeywords:1;unsigned ste_returns_value:1;unsigned ste_needs_class_closure:1;unsigned ste_needs_classdict:1;unsigned ste_comp_inlined:1;unsigned ste_comp_iter_target:1;unsigned ste_can_see_class_scope:1;unsigned ste_has_docstring:1;unsigned ste_method:1;unsigned ste_has_conditional_annotations:1;unsigned ste_in_conditional_block:1;unsigned ste_in_try_block:1;unsigned ste_in_unevaluated_annotation:1;int ste_comp_iter_expr;_Py_SourceLocation ste_loc;struct _symtable_entry*ste_annotation_block;struct symtable*ste_table;}PySTEntryObject;
enum _PyCompile_FBlockType{COMPILE_FBLOCK_WHILE_LOOP,COMPILE_FBLOCK_FOR_LOOP,COMPILE_FBLOCK_ASYNC_FOR_LOOP,COMPILE_FBLOCK_TRY_EXCEPT,COMPILE_FBLOCK_FINALLY_TRY,COMPILE_FBLOCK_FINALLY_END,COMPILE_FBLOCK_WITH,COMPILE_FBLOCK_ASYNC_WITH,COMPILE_FBLOCK_HANDLER_CLEANUP,COMPILE_FBLOCK_POP_VALUE,COMPILE_FBLOCK_EXCEPTION_HANDLER,COMPILE_FBLOCK_EXCEPTION_GROUP_HANDLER,COMPILE_FBLOCK_ASYNC_COMPREHENSION_GENERATOR,COMPILE_FBLOCK_INLINED_COMPREHENSION,COMPILE_FBLOCK_STOP_ITERATION,};
typedef struct{PyDictObject ob_base;Py_hash_t ma_hash;}PyFrozenDictObject;
typedef enum _framestate{FRAME_CREATED=0,FRAME_SUSPENDED=1,FRAME_SUSPENDED_YIELD_FROM=2,FRAME_SUSPENDED_YIELD_FROM_LOCKED=3,FRAME_EXECUTING=4,FRAME_CLEARED=5}PyFrameState;
struct hook_prefixes{const char*const init_prefix;const char*const export_prefix;};
struct _Py_ext_module_loader_info{PyObject*filename;PyObject*filename_encoded;PyObject*name;PyObject*name_encoded;PyObject*path;_Py_ext_module_origin origin;const struct hook_prefixes*hook_prefixes;const char*newcontext;};
typedef PySlot*(*PyModExportFunction)(void);
typedef struct _PyJitCodeRegistration _PyJitCodeRegistration;
typedef enum _JitSymType{JIT_SYM_UNKNOWN_TAG=1,JIT_SYM_NULL_TAG=2,JIT_SYM_NON_NULL_TAG=3,JIT_SYM_BOTTOM_TAG=4,JIT_SYM_TYPE_VERSION_TAG=5,JIT_SYM_KNOWN_CLASS_TAG=7,JIT_SYM_KNOWN_VALUE_TAG=8,JIT_SYM_TUPLE_TAG=9,JIT_SYM_TRUTHINESS_TAG=10,JIT_SYM_COMPACT_INT=11,JIT_SYM_PREDICATE_TAG=12,JIT_SYM_RECORDED_VALUE_TAG=13,JIT_SYM_RECORDED_TYPE_TAG=14,JIT_SYM_RECORDED_GEN_FUNC_TAG=15,}JitSymType;
typedef struct _jit_opt_known_func_version{uint8_t tag;uint32_t func_version;}JitOptKnownFuncVersion;
typedef enum{JIT_PRED_IS,JIT_PRED_IS_NOT,JIT_PRED_EQ,JIT_PRED_NE,}JitOptPredicateKind;
typedef struct{uint8_t tag;uint8_t kind;uint16_t lhs;uint16_t rhs;}JitOptPredicate;
typedef struct _jit_opt_recorded_value{uint8_t tag;_Bool known_type;PyObject*value;}JitOptRecordedValue;
typedef struct _jit_opt_recorded_type{uint8_t tag;PyTypeObject*type;}JitOptRecordedType;
typedef struct _jit_opt_recorded_gen_func{uint8_t tag;PyFunctionObject*func;}JitOptRecordedGenFunc;
typedef struct{uint8_t tag;}JitOptCompactInt;
typedef union _jit_opt_symbol{uint8_t tag;JitOptKnownClass cls;JitOptKnownValue value;JitOptKnownVersion version;JitOptKnownFuncVersion func_version;JitOptTuple tuple;JitOptTruthiness truthiness;JitOptCompactInt compact;JitOptPredicate predicate;JitOptRecordedValue recorded_value;JitOptRecordedType recorded_type;JitOptRecordedGenFunc recorded_gen_func;}JitOptSymbol;
typedef union{uintptr_t bits;}JitOptRef;
typedef struct _Py_UOpsAbstractFrame{_Bool globals_watched;_Bool builtins_checked;uint32_t globals_checked_version;int stack_len;int locals_len;_Bool caller;_Bool is_c_recursion_checked;JitOptRef callable;PyFunctionObject*func;PyCodeObject*code;JitOptRef*stack_pointer;JitOptRef*stack;JitOptRef*locals;}_Py_UOpsAbstractFrame;
typedef struct ty_arena{int ty_curr_number;int ty_max_number;JitOptSymbol arena[((2500+10)*5)];}ty_arena;
typedef struct _PyJitUopBuffer{_PyUOpInstruction*start;_PyUOpInstruction*next;_PyUOpInstruction*end;}_PyJitUopBuffer;
typedef struct _JitOptRefBuffer{JitOptRef*used;JitOptRef*end;}_JitOptRefBuffer;
typedef struct _JitOptContext{char done;char out_of_space;_Bool contradiction;_Bool builtins_watched;_Py_UOpsAbstractFrame*frame;_Py_UOpsAbstractFrame frames[(16)];int curr_frame_depth;ty_arena t_arena;_JitOptRefBuffer locals;_JitOptRefBuffer stack;JitOptRef locals_array[512];JitOptRef stack_array[256];_PyJitUopBuffer out_buffer;_PyBloomFilter*dependencies;}JitOptContext;
typedef struct _PyJitTracerInitialState{int stack_depth;int chain_depth;struct _PyExitData*exit;PyCodeObject*code;PyFunctionObject*func;struct _PyExecutorObject*executor;_Py_CODEUNIT*start_instr;_Py_CODEUNIT*close_loop_instr;_Py_CODEUNIT*jump_backward_instr;}_PyJitTracerInitialState;
typedef struct _PyJitTracerPreviousState{int instr_oparg;int instr_stacklevel;_Py_CODEUNIT*instr;PyCodeObject*instr_code;struct _PyInterpreterFrame*instr_frame;PyObject*recorded_values[3];int recorded_count;}_PyJitTracerPreviousState;
typedef struct _PyJitTracerTranslatorState{int32_t fitness;int frame_depth;}_PyJitTracerTranslatorState;
typedef struct _PyJitTracerState{_Bool is_tracing;_PyJitTracerInitialState initial_state;_PyJitTracerPreviousState prev_state;_PyJitTracerTranslatorState translator_state;JitOptContext opt_context;_PyJitUopBuffer code_buffer;_PyJitUopBuffer out_buffer;_PyUOpInstruction uop_array[2*(2500+10)];}_PyJitTracerState;
typedef struct{uint8_t opcode;uint8_t oparg;uint8_t valid;uint8_t chain_depth;_Bool cold;uint8_t pending_deletion;int32_t index;int32_t bloom_array_idx;_PyExecutorLinkListNode links;PyCodeObject*code;}_PyVMData;
typedef struct _PyExitData{uint32_t target;uint16_t index:12;uint16_t stack_cache:2;uint16_t is_dynamic:1;uint16_t is_control_flow:1;_Py_BackoffCounter temperature;struct _PyExecutorObject*executor;}_PyExitData;
typedef struct _PyExecutorObject{PyVarObject ob_base;const _PyUOpInstruction*trace;_PyVMData vm_data;uint32_t exit_count;uint32_t code_size;size_t jit_size;void*jit_code;_PyJitCodeRegistration*jit_registration;_PyExitData exits[1];}_PyExecutorObject;
enum{DWRF_EH_PE_absptr=0x00,DWRF_EH_PE_omit=0xff,DWRF_EH_PE_uleb128=0x01,DWRF_EH_PE_udata2=0x02,DWRF_EH_PE_udata4=0x03,DWRF_EH_PE_udata8=0x04,DWRF_EH_PE_sleb128=0x09,DWRF_EH_PE_sdata2=0x0a,DWRF_EH_PE_sdata4=0x0b,DWRF_EH_PE_sdata8=0x0c,DWRF_EH_PE_signed=0x08,DWRF_EH_PE_pcrel=0x10,DWRF_EH_PE_textrel=0x20,DWRF_EH_PE_datarel=0x30,DWRF_EH_PE_funcrel=0x40,DWRF_EH_PE_aligned=0x50,DWRF_EH_PE_indirect=0x80};
struct opcode_metadata{uint8_t valid_entry;uint8_t instr_format;uint32_t flags;};
struct opcode_macro_expansion{int nuops;struct{int16_t uop;int8_t size;int8_t offset;}uops[11];};
typedef enum _PySlot_DTYPE{_PySlot_DTYPE_VOID,_PySlot_DTYPE_FUNC,_PySlot_DTYPE_PTR,_PySlot_DTYPE_SIZE,_PySlot_DTYPE_INT64,_PySlot_DTYPE_UINT64,}_PySlot_DTYPE;
typedef enum _PySlot_KIND{_PySlot_KIND_TYPE,_PySlot_KIND_MOD,_PySlot_KIND_COMPAT,_PySlot_KIND_SLOT,}_PySlot_KIND;
typedef enum _PySlot_PROBLEM_HANDLING{_PySlot_PROBLEM_ALLOW,_PySlot_PROBLEM_DEPRECATED,_PySlot_PROBLEM_REJECT,}_PySlot_PROBLEM_HANDLING;
typedef struct _PySlotIterator_state{union{const PySlot*slot;const PyType_Slot*tp_slot;const PyModuleDef_Slot*mod_slot;const void*any_slot;};_PySlot_KIND slot_struct_kind;}_PySlotIterator_state;
typedef struct{_PySlotIterator_state*state;_PySlotIterator_state states[5];unsigned int seen[111/(8*sizeof(unsigned int))+1];_PySlot_KIND kind;uint8_t recursion_level;_Bool is_at_end:1;_Bool is_first_run:1;const char*name;PySlot current;}_PySlotIterator;
typedef struct _rep_range{uint8_t start;uint8_t stop;}ReplicationRange;
typedef struct _pyuop_tos_cache_entry{int8_t output;int8_t exit;int16_t opcode;}_PyUopTOSentry;
typedef struct _PyUopCachingInfo{uint8_t best[3+1];_PyUopTOSentry entries[3+1];}_PyUopCachingInfo;
#pragma gillint end
#pragma gillint when 13t-
struct _brc_bucket{PyMutex mutex;struct llist_node root;};
struct _brc_state{struct _brc_bucket table[257];};
struct _brc_thread_state{struct llist_node bucket_node;uintptr_t tid;_PyObjectStack objects_to_merge;_PyObjectStack local_objects_to_merge;};
struct _gil_runtime_state{int enabled;unsigned long interval;PyThreadState*last_holder;int locked;unsigned long switch_number;pthread_cond_t cond;pthread_mutex_t mutex;pthread_cond_t switch_cond;pthread_mutex_t switch_mutex;};
struct _pycontextvarobject{PyObject ob_base;PyObject*var_name;PyObject*var_default;Py_hash_t var_hash;};
#pragma gillint end
#pragma gillint when 13t-13t
struct _gc_runtime_state{PyObject*trash_delete_later;int trash_delete_nesting;int enabled;int debug;struct gc_generation generations[3];PyGC_Head*generation0;struct gc_generation permanent_generation;struct gc_generation_stats generation_stats[3];int collecting;PyObject*garbage;PyObject*callbacks;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;int immortalize;};
#pragma gillint end
#pragma gillint when 13t-
struct _gc_thread_state{Py_ssize_t alloc_count;};
#pragma gillint end
#pragma gillint when 13t-14t
typedef struct{PyObject ob_base;PyObject*md_dict;PyModuleDef*md_def;void*md_state;PyObject*md_weaklist;PyObject*md_name;void*md_gil;}PyModuleObject;
#pragma gillint end
#pragma gillint when 13t-
struct type_cache_entry{unsigned int version;_PySeqLock sequence;PyObject*name;PyObject*value;};
struct codecs_state{PyObject*search_path;PyObject*search_cache;PyObject*error_registry;PyMutex search_path_mutex;int initialized;};
struct _py_func_state{PyMutex mutex;uint32_t next_version;struct _func_version_cache_item func_version_cache[(1<<12)];};
#pragma gillint end
#pragma gillint when 13t-13t
typedef struct mi_page_s{uint32_t slice_count;uint32_t slice_offset;uint8_t is_committed:1;uint8_t is_zero_init:1;uint8_t use_qsbr:1;uint8_t tag:4;uint8_t debug_offset;uint16_t capacity;uint16_t reserved;mi_page_flags_t flags;uint8_t free_is_zero:1;uint8_t retire_expire:7;mi_block_t*free;uint32_t used;uint32_t xblock_size;mi_block_t*local_free;_Atomic(mi_thread_free_t)xthread_free;_Atomic(uintptr_t)xheap;struct mi_page_s*next;struct mi_page_s*prev;struct llist_node qsbr_node;uint64_t qsbr_goal;}mi_page_t;
struct _mimalloc_interp_state{mi_abandoned_pool_t abandoned_pool;};
#pragma gillint end
#pragma gillint when 13t-
struct _mimalloc_thread_state{mi_heap_t*current_object_heap;mi_heap_t heaps[_Py_MIMALLOC_HEAP_COUNT];mi_tld_t tld;int initialized;struct llist_node page_list;};
#pragma gillint end
#pragma gillint when 13t-13t
typedef struct _PyThreadStateImpl{PyThreadState base;PyObject*asyncio_running_loop;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;struct _gc_thread_state gc;struct _mimalloc_thread_state mimalloc;struct _Py_object_freelists freelists;struct _brc_thread_state brc;}_PyThreadStateImpl;
struct _is{struct _ceval_state ceval;PyInterpreterState*next;int64_t id;int64_t id_refcount;int requires_idref;PyThread_type_lock id_mutex;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;struct pyruntimestate*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];struct _xi_state xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct _mimalloc_interp_state mimalloc;struct _brc_state brc;PyMutex weakref_locks[127];struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];uint8_t active_code_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;_PyOptimizerObject*optimizer;_PyExecutorObject*executor_list_head;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_Bool sys_profile_initialized;_Bool sys_trace_initialized;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][17];PyObject*monitoring_tool_names[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;_PyThreadStateImpl _initial_thread;Py_ssize_t _interactive_src_count;};
#pragma gillint end
#pragma gillint when 13t-
struct _dictkeysobject{Py_ssize_t dk_refcnt;uint8_t dk_log2_size;uint8_t dk_log2_index_bytes;uint8_t dk_kind;PyMutex dk_mutex;uint32_t dk_version;Py_ssize_t dk_usable;Py_ssize_t dk_nentries;char dk_indices[];};
#pragma gillint end
#pragma gillint when 14t-
typedef struct _PyCStackRef{_PyStackRef ref;struct _PyCStackRef*next;}_PyCStackRef;
typedef struct mi_page_s{uint32_t slice_count;uint32_t slice_offset;uint8_t is_committed:1;uint8_t is_zero_init:1;uint8_t is_huge:1;uint16_t capacity;uint16_t reserved;mi_page_flags_t flags;uint8_t free_is_zero:1;uint8_t retire_expire:7;mi_block_t*free;mi_block_t*local_free;uint16_t used;uint8_t block_size_shift;uint8_t heap_tag;uint8_t use_qsbr:1;uint8_t debug_offset;size_t block_size;uint8_t*page_start;_Atomic(mi_thread_free_t)xthread_free;_Atomic(uintptr_t)xheap;struct mi_page_s*next;struct mi_page_s*prev;struct llist_node qsbr_node;uint64_t qsbr_goal;}mi_page_t;
struct _mimalloc_interp_state{mi_subproc_t*subproc;};
#pragma gillint end
#pragma gillint when 14t-14t
typedef struct _PyThreadStateImpl{PyThreadState base;Py_ssize_t refcount;uintptr_t c_stack_top;uintptr_t c_stack_soft_limit;uintptr_t c_stack_hard_limit;PyObject*asyncio_running_loop;PyObject*asyncio_running_task;struct llist_node asyncio_tasks_head;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;struct _PyCStackRef*c_stack_refs;struct _gc_thread_state gc;struct _mimalloc_thread_state mimalloc;struct _Py_freelists freelists;struct _brc_thread_state brc;struct{Py_ssize_t*values;Py_ssize_t size;int is_finalized;}refcounts;int32_t tlbc_index;int suppress_co_const_immortalization;uintptr_t c_stack_init_base;uintptr_t c_stack_init_top;char __padding[64];}_PyThreadStateImpl;
#pragma gillint end
#pragma gillint when 14t-
struct _PyCode8{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyExecutorArray*co_executors;_PyCoCached*_co_cached;uintptr_t _co_instrumentation_version;struct _PyCoMonitoringData*_co_monitoring;Py_ssize_t _co_unique_id;int _co_firsttraceable;void*co_extra;_PyCodeArray*co_tlbc;char co_code_adaptive[(8)];};
struct atexit_state{PyMutex ll_callbacks_lock;atexit_callback*ll_callbacks;PyObject*callbacks;};
#pragma gillint end
#pragma gillint when 14t-14t
struct _gc_runtime_state{PyObject*trash_delete_later;int trash_delete_nesting;int enabled;int debug;struct gc_generation young;struct gc_generation old[2];struct gc_generation permanent_generation;struct gc_generation_stats generation_stats[3];int collecting;PyObject*garbage;PyObject*callbacks;Py_ssize_t heap_size;Py_ssize_t dummy1;int dummy2;int dummy3;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;int freeze_active;Py_ssize_t last_mem;Py_ssize_t deferred_count;PyMutex mutex;};
#pragma gillint end
#pragma gillint when 14t-
struct _Py_exc_state{PyObject*errnomap;PyBaseExceptionObject*memerrors_freelist;int memerrors_numfree;PyMutex memerrors_lock;PyObject*PyExc_ExceptionGroup;};
#pragma gillint end
#pragma gillint when 14t-14t
struct _Py_interp_cached_objects{PyMutex interned_mutex;PyObject*interned_strings;PyObject*objreduce;PyObject*type_slots_pname;pytype_slotdef*type_slots_ptrs[10];PyTypeObject*generic_type;PyTypeObject*typevar_type;PyTypeObject*typevartuple_type;PyTypeObject*paramspec_type;PyTypeObject*paramspecargs_type;PyTypeObject*paramspeckwargs_type;PyTypeObject*constevaluator_type;};
#pragma gillint end
#pragma gillint when 14t-
typedef struct _PyIndexHeap{int32_t*values;Py_ssize_t size;Py_ssize_t capacity;}_PyIndexHeap;
typedef struct _PyIndexPool{PyMutex mutex;_PyIndexHeap free_indices;int32_t next_index;uint32_t tlbc_generation;}_PyIndexPool;
typedef union _Py_unique_id_entry{union _Py_unique_id_entry*next;PyObject*obj;}_Py_unique_id_entry;
struct _Py_unique_id_pool{PyMutex mutex;_Py_unique_id_entry*table;_Py_unique_id_entry*freelist;Py_ssize_t size;};
#pragma gillint end
#pragma gillint when 14t-14t
struct _is{struct _ceval_state ceval;void*_malloced;PyInterpreterState*next;int64_t id;Py_ssize_t id_refcount;int requires_idref;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;_PyThreadStateImpl*preallocated;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;_PyRuntimeState*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;uint64_t _code_object_generation;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];_PyXI_state_t xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct _mimalloc_interp_state mimalloc;struct _brc_state brc;struct _Py_unique_id_pool unique_ids;PyMutex weakref_locks[127];_PyIndexPool tlbc_indices;struct llist_node asyncio_tasks_head;PyMutex asyncio_tasks_lock;struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];PyContext_WatchCallback context_watchers[8];uint8_t active_code_watchers;uint8_t active_context_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;PyObject*common_consts[5];_Bool jit;struct _PyExecutorObject*executor_list_head;struct _PyExecutorObject*executor_deletion_list_head;int executor_deletion_list_remaining_capacity;size_t trace_run_counter;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_PyOnceFlag sys_profile_once_flag;_PyOnceFlag sys_trace_once_flag;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][19];PyObject*monitoring_tool_names[8];uintptr_t monitoring_tool_versions[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;Py_ssize_t _interactive_src_count;_PyThreadStateImpl _initial_thread;};
#pragma gillint end
#pragma gillint when 14t-
struct _PyInterpreterFrame{_PyStackRef f_executable;struct _PyInterpreterFrame*previous;_PyStackRef f_funcobj;PyObject*f_globals;PyObject*f_builtins;PyObject*f_locals;PyFrameObject*frame_obj;_Py_CODEUNIT*instr_ptr;_PyStackRef*stackpointer;int32_t tlbc_index;uint16_t return_offset;char owner;uint8_t visited;_PyStackRef localsplus[1];};
#pragma gillint end
#pragma gillint when 15t-
typedef struct _PyThreadStateImpl{PyThreadState base;_PyInterpreterFrame base_frame;Py_ssize_t refcount;uintptr_t c_stack_top;uintptr_t c_stack_soft_limit;uintptr_t c_stack_hard_limit;uintptr_t c_stack_init_base;uintptr_t c_stack_init_top;PyObject*asyncio_running_loop;PyObject*asyncio_running_task;enum{GENERATOR_RETURN=0,GENERATOR_YIELD=1,}generator_return_kind;struct llist_node asyncio_tasks_head;struct _qsbr_thread_state*qsbr;struct llist_node mem_free_queue;struct _PyCStackRef*c_stack_refs;struct _gc_thread_state gc;struct _mimalloc_thread_state mimalloc;struct _Py_freelists freelists;struct _brc_thread_state brc;struct{Py_ssize_t*values;Py_ssize_t size;int is_finalized;}refcounts;int32_t tlbc_index;int suppress_co_const_immortalization;PyObject*lazy_imports;char __padding[64];}_PyThreadStateImpl;
struct gc_young_stats_buffer{struct gc_generation_stats items[1];int8_t index;};
struct gc_old_stats_buffer{struct gc_generation_stats items[1];int8_t index;};
struct _gc_runtime_state{int enabled;int debug;struct gc_generation young;struct gc_generation old[2];struct gc_generation permanent_generation;struct gc_stats*generation_stats;int collecting;_PyInterpreterFrame*frame;PyObject*garbage;PyObject*callbacks;Py_ssize_t heap_size;Py_ssize_t long_lived_total;Py_ssize_t long_lived_pending;int freeze_active;};
struct _import_state{PyObject*modules;PyObject*modules_by_index;PyObject*importlib;int override_frozen_modules;int override_multi_interp_extensions_check;int dlopenflags;PyObject*import_func;PyObject*lazy_import_func;int lazy_imports_mode;PyObject*lazy_imports_filter;PyObject*lazy_modules;PyObject*lazy_pending_submodules;int has_lazy_submodules;PyMutex lazy_mutex;_PyRecursiveMutex lock;struct{int import_level;PyTime_t accumulated;int header;}find_and_load;};
struct _Py_interp_cached_objects{PyMutex interned_mutex;PyObject*interned_strings;PyObject*objreduce;PyTypeObject*generic_type;PyTypeObject*typevar_type;PyTypeObject*typevartuple_type;PyTypeObject*paramspec_type;PyTypeObject*paramspecargs_type;PyTypeObject*paramspeckwargs_type;PyTypeObject*constevaluator_type;PyMutex descriptor_mutex;PyObject*dict_descriptor;PyObject*weakref_descriptor;};
struct _is{struct _ceval_state ceval;PyInterpreterState*next;int64_t id;Py_ssize_t id_refcount;int requires_idref;long _whence;int _initialized;int _ready;int finalizing;uintptr_t last_restart_version;struct pythreads{uint64_t next_unique_id;PyThreadState*head;_PyThreadStateImpl*preallocated;PyThreadState*main;Py_ssize_t count;size_t stacksize;}threads;_PyRuntimeState*runtime;PyThreadState*_finalizing;unsigned long _finalizing_id;struct _gc_runtime_state gc;PyObject*sysdict;PyObject*builtins;struct _import_state imports;struct _gil_runtime_state _gil;uint64_t _code_object_generation;struct codecs_state codecs;PyConfig config;unsigned long feature_flags;PyObject*dict;PyObject*sysdict_copy;PyObject*builtins_copy;_PyFrameEvalFunction eval_frame;int eval_frame_allow_specialization;PyFunction_WatchCallback func_watchers[8];uint8_t active_func_watchers;Py_ssize_t co_extra_user_count;freefunc co_extra_freefuncs[255];_PyXI_state_t xi;PyObject*before_forkers;PyObject*after_forkers_parent;PyObject*after_forkers_child;struct _warnings_runtime_state warnings;struct atexit_state atexit;struct _stoptheworld_state stoptheworld;struct _qsbr_shared qsbr;struct _mimalloc_interp_state mimalloc;struct _brc_state brc;struct _Py_unique_id_pool unique_ids;PyMutex weakref_locks[127];_PyIndexPool tlbc_indices;struct llist_node asyncio_tasks_head;PyMutex asyncio_tasks_lock;struct _obmalloc_state*obmalloc;PyObject*audit_hooks;PyType_WatchCallback type_watchers[8];PyCode_WatchCallback code_watchers[8];PyContext_WatchCallback context_watchers[8];uint8_t active_code_watchers;uint8_t active_context_watchers;struct _py_object_state object_state;struct _Py_unicode_state unicode;struct _Py_long_state long_state;struct _dtoa_state dtoa;struct _py_func_state func_state;struct _py_code_state code_state;struct _Py_dict_state dict_state;struct _Py_exc_state exc_state;struct _Py_mem_interp_free_queue mem_free_queue;struct ast_state ast;struct types_state types;struct callable_cache callable_cache;PyObject*common_consts[12];_Bool jit;_Bool compiling;_PyOptimizationConfig opt_config;_PyBloomFilter*executor_blooms;struct _PyExecutorObject**executor_ptrs;size_t executor_count;size_t executor_capacity;struct _PyExecutorObject*executor_deletion_list_head;struct _PyExecutorObject*cold_executor;struct _PyExecutorObject*cold_dynamic_executor;size_t executor_creation_counter;_rare_events rare_events;PyDict_WatchCallback builtins_dict_watcher;_Py_GlobalMonitors monitors;_PyOnceFlag sys_profile_once_flag;_PyOnceFlag sys_trace_once_flag;Py_ssize_t sys_profiling_threads;Py_ssize_t sys_tracing_threads;PyObject*monitoring_callables[8][19];PyObject*monitoring_tool_names[8];uintptr_t monitoring_tool_versions[8];struct _Py_interp_cached_objects cached_objects;struct _Py_interp_static_objects static_objects;Py_ssize_t _interactive_src_count;uintptr_t finalization_guards;_PyThreadStateImpl _initial_thread;};
typedef struct{PyObject ob_base;PyObject*md_dict;void*md_state;PyObject*md_weaklist;PyObject*md_name;_Bool md_token_is_def;_Bool md_requires_gil;Py_ssize_t md_state_size;traverseproc md_state_traverse;inquiry md_state_clear;freefunc md_state_free;void*md_token;_Py_modexecfunc md_exec;}PyModuleObject;
#pragma gillint end
#define FORCE_SWITCHING
#define Py_HAVE_CONDVAR
#define _Py_ANNOTATE_BARRIER_DESTROY(...)
#define _Py_ANNOTATE_BARRIER_INIT(...)
#define _Py_ANNOTATE_BARRIER_WAIT_AFTER(...)
#define _Py_ANNOTATE_BARRIER_WAIT_BEFORE(...)
#define _Py_ANNOTATE_BENIGN_RACE(...)
#define _Py_ANNOTATE_BENIGN_RACE_SIZED(...)
#define _Py_ANNOTATE_BENIGN_RACE_STATIC(...)
#define _Py_ANNOTATE_CONDVAR_LOCK_WAIT(...)
#define _Py_ANNOTATE_CONDVAR_SIGNAL(...)
#define _Py_ANNOTATE_CONDVAR_SIGNAL_ALL(...)
#define _Py_ANNOTATE_CONDVAR_WAIT(...)
#define _Py_ANNOTATE_ENABLE_RACE_DETECTION(...)
#define _Py_ANNOTATE_EXPECT_RACE(...)
#define _Py_ANNOTATE_FLUSH_STATE(...)
#define _Py_ANNOTATE_HAPPENS_AFTER(...)
#define _Py_ANNOTATE_HAPPENS_BEFORE(...)
#define _Py_ANNOTATE_IGNORE_READS_AND_WRITES_BEGIN(...)
#define _Py_ANNOTATE_IGNORE_READS_AND_WRITES_END(...)
#define _Py_ANNOTATE_IGNORE_READS_BEGIN(...)
#define _Py_ANNOTATE_IGNORE_READS_END(...)
#define _Py_ANNOTATE_IGNORE_SYNC_BEGIN(...)
#define _Py_ANNOTATE_IGNORE_SYNC_END(...)
#define _Py_ANNOTATE_IGNORE_WRITES_BEGIN(...)
#define _Py_ANNOTATE_IGNORE_WRITES_END(...)
#define _Py_ANNOTATE_MUTEX_IS_USED_AS_CONDVAR(...)
#define _Py_ANNOTATE_NEW_MEMORY(...)
#define _Py_ANNOTATE_NO_OP(...)
#define _Py_ANNOTATE_PCQ_CREATE(...)
#define _Py_ANNOTATE_PCQ_DESTROY(...)
#define _Py_ANNOTATE_PCQ_GET(...)
#define _Py_ANNOTATE_PCQ_PUT(...)
#define _Py_ANNOTATE_PUBLISH_MEMORY_RANGE(...)
#define _Py_ANNOTATE_PURE_HAPPENS_BEFORE_MUTEX(...)
#define _Py_ANNOTATE_RWLOCK_ACQUIRED(...)
#define _Py_ANNOTATE_RWLOCK_CREATE(...)
#define _Py_ANNOTATE_RWLOCK_DESTROY(...)
#define _Py_ANNOTATE_RWLOCK_RELEASED(...)
#define _Py_ANNOTATE_SWAP_MEMORY_RANGE(...)
#define _Py_ANNOTATE_THREAD_NAME(...)
#define _Py_ANNOTATE_TRACE_MEMORY(...)
#define _Py_ANNOTATE_UNPUBLISH_MEMORY_RANGE(...)
#define __DYNAMIC_ANNOTATIONS_H__
#pragma gillint when 11- 13t-
#define _PyGC_Head_UNUSED PyGC_Head
#define _Py_CHECK_EMSCRIPTEN_SIGNALS(...)
#define _Py_CHECK_EMSCRIPTEN_SIGNALS_PERIODICALLY(...)
#undef _PyPathConfig_INIT
#pragma gillint end
#pragma gillint when 12- 13t-
#define CONDATTR_MONOTONIC
#define FAULTHANDLER_USER
#define FAULTHANDLER_USE_ALT_STACK
#define USE_INTERIOR_NODES
#define USE_LARGE_ARENAS
#define USE_LARGE_POOLS
#define _Py_DEPRECATED_EXTERNALLY(...)
#define _USE_PTHREADS
#pragma gillint end
#pragma gillint when 12-13 13t-13t
#define TRACE_RAW_MALLOC
#pragma gillint end
#pragma gillint when 12-14 13t-14t
#define _Py_thread_local _Thread_local
#pragma gillint end
#pragma gillint when 13-
#define LOCK_WEAKREFS(...)
#define LOCK_WEAKREFS_FOR_WR(...)
#define UNLOCK_WEAKREFS(...)
#define UNLOCK_WEAKREFS_FOR_WR(...)
#pragma gillint end
#pragma gillint when 13- 13t-
#define MI_HAVE_FAST_BITSCAN
#define MI_SEGMENT_BIN_MAX (35)
#define MI_USE_PTHREADS
#define _PY_ASYNC_EXCEPTION_BIT (1U<<3)
#define _PY_CALLS_TO_DO_BIT (1U<<2)
#define _PY_EVAL_EXPLICIT_MERGE_BIT (1U<<6)
#define _PY_EVAL_PLEASE_STOP_BIT (1U<<5)
#define _PY_GC_SCHEDULED_BIT (1U<<4)
#define _PY_GIL_DROP_REQUEST_BIT (1U<<0)
#define _PY_SIGNALS_PENDING_BIT (1U<<1)
#define _PyInterpreterState_WHENCE_MAX 5
#define _Py_USE_SEMAPHORES
#define mi_trace_message(...)
#define mi_track_free_size(...)
#define mi_track_init(...)
#define mi_track_malloc_size(...)
#define mi_track_mem_defined(...)
#define mi_track_mem_noaccess(...)
#define mi_track_mem_undefined(...)
#pragma gillint end
#pragma gillint when 13-13 13t-13t
#define MI_SMALL_WSIZE_MAX (128)
#define _Py_EmscriptenTrampoline_Init(...)
#pragma gillint end
#pragma gillint when 14-
#define _PyAtExit_LockCallbacks(...)
#define _PyAtExit_UnlockCallbacks(...)
#pragma gillint end
#pragma gillint when 14- 14t-
#define MI_SMALL_WSIZE_MAX 128
#define SPECIAL_MAX 3
#define _PY_EVAL_JIT_INVALIDATE_COLD_BIT (1U<<7)
#define mi_track_done(...)
#pragma gillint end
#pragma gillint when 14-14 14t-14t
#define EXECUTOR_DELETE_LIST_MAX 100
#pragma gillint end
#pragma gillint when 15- 15t-
#define FT_STAT_MUTEX_SLEEP_INC(...)
#define FT_STAT_QSBR_POLL_INC(...)
#define FT_STAT_WORLD_STOP_INC(...)
#define _PyEXPORTS_CORE
#pragma gillint end
#pragma gillint when 8-10
#undef DLOPENFLAGS_INIT
#undef EXTRA_CASES
#undef INIT_ID
#undef INIT_STR
#undef STRUCT_FOR_ASCII_STR
#undef STRUCT_FOR_ID
#undef STRUCT_FOR_STR
#undef _PyASCIIObject_INIT
#undef _PyBytes_CHAR_INIT
#undef _PyBytes_SIMPLE_INIT
#undef _PyInterpreterState_INIT
#undef _PyLong_DIGIT_INIT
#undef _PyThreadState_INIT
#undef _PyUnicode_ASCII_BASE_INIT
#undef _PyUnicode_LATIN1_INIT
#undef _Py_DECLARE_STR
#undef _Py_ID
#undef _Py_STR
#pragma gillint end
#pragma gillint when 8-10 12- 13t-
#undef _PyObject_IMMORTAL_INIT
#undef _PyVarObject_IMMORTAL_INIT
#undef _Py_global_objects_INIT
#pragma gillint end
#pragma gillint when 8-11
#undef IMPORTS_INIT
#undef PYDBGMEM_ALLOC
#undef PYDBGOBJ_ALLOC
#undef PYDBGRAW_ALLOC
#undef PYMEM_ALLOC
#undef PYOBJ_ALLOC
#undef PYRAW_ALLOC
#undef _PyEval_RUNTIME_PERF_INIT
#undef _PyLong_FALSE_TAG
#undef _PyObject_HEAD_INIT
#undef _PyVarObject_HEAD_INIT
#undef _Py_bytes_characters_INIT
#undef _Py_small_ints_INIT
#undef _Py_str_ascii_INIT
#undef _Py_str_identifiers_INIT
#undef _Py_str_latin1_INIT
#undef _Py_str_literals_INIT
#undef _dict_state_INIT
#undef _dtoa_state_INIT
#undef _faulthandler_runtime_state_INIT
#undef _obmalloc_global_state_INIT
#undef _obmalloc_pools_INIT
#undef _parser_runtime_state_INIT
#undef _py_urandom_cache_INIT
#undef _pymem_allocators_debug_INIT
#undef _pymem_allocators_obj_arena_INIT
#undef _pymem_allocators_standard_INIT
#undef _signals_RUNTIME_INIT
#undef _signals_WAKEUP_INIT
#undef _tracemalloc_runtime_state_INIT
#undef pyhash_state_INIT
#pragma gillint end
#pragma gillint when 8-11 13- 13t-
#undef _obmalloc_state_INIT
#undef _py_object_state_INIT
#pragma gillint end
#pragma gillint when 8-12
#undef LLIST_INIT
#undef Py_BEGIN_CRITICAL_SECTION_SEQUENCE_FAST
#undef Py_END_CRITICAL_SECTION_SEQUENCE_FAST
#undef _PyThreadStateImpl_INIT
#undef _Py_CRITICAL_SECTION_ASSERT_MUTEX_LOCKED
#undef _Py_CRITICAL_SECTION_ASSERT_OBJECT_LOCKED
#undef _Py_LATIN1_CHR
#undef _Py_mem_free_queue_INIT
#undef _pythread_RUNTIME_INIT
#undef llist_data
#undef llist_for_each
#undef llist_for_each_safe
#undef mi_assert
#undef mi_assert_expensive
#undef mi_assert_internal
#undef mi_atomic
#undef mi_attr_alloc_align
#undef mi_attr_alloc_size
#undef mi_attr_alloc_size2
#undef mi_attr_malloc
#undef mi_attr_noexcept
#undef mi_cdecl
#undef mi_decl_cache_align
#undef mi_decl_export
#undef mi_decl_externc
#undef mi_decl_nodiscard
#undef mi_decl_noinline
#undef mi_decl_restrict
#undef mi_decl_thread
#undef mi_memory_order
#pragma gillint end
#pragma gillint when 8-12 14- 14t-
#undef Py_BEGIN_CRITICAL_SECTION2_MUT
#undef Py_BEGIN_CRITICAL_SECTION_MUT
#pragma gillint end
#pragma gillint when 8-13 13t-13t
#undef GC_GENERATION_INIT
#undef GENERATE_DEBUG_SECTION
#undef MI_LOCK_INITIALIZER
#undef NO_LABEL
#undef _GENERATE_DEBUG_SECTION_APPLE
#undef _GENERATE_DEBUG_SECTION_LINUX
#undef _GENERATE_DEBUG_SECTION_WINDOWS
#undef _Py_DebugOffsets_INIT
#undef _Py_FOR_EACH_TSTATE_BEGIN
#undef _Py_FOR_EACH_TSTATE_END
#undef _Py_FOR_EACH_TSTATE_UNLOCKED
#undef mi_decl_align
#undef mi_decl_cold
#undef mi_decl_hidden
#undef mi_decl_maybe_unused
#undef mi_decl_noreturn
#undef mi_decl_weak
#pragma gillint end
#pragma gillint when 8-14 13t-14t
#undef STACKREF_CHECK_FUNC
#pragma gillint end
#pragma gillint when 8-9
#undef GENERATE_ASDL_SEQ_CONSTRUCTOR
#undef _ASDL_SEQ_HEAD
#pragma gillint end
#pragma gillint when 9- 13t-
#define _PY_HAVE_BUILTIN_BSWAP
#pragma gillint end
#pragma gillint opaque
#define DYNAMIC_ANNOTATIONS_ENABLED 0
#define NEXITFUNCS 32
#define NUM_GENERATIONS 3
#define PYMEM_CLEANBYTE 0xCD
#define PYMEM_DEADBYTE 0xDD
#define PYMEM_FORBIDDENBYTE 0xFD
#define PyHamt_Check(...)
#define _PY_LONG_DEFAULT_MAX_STR_DIGITS 4300
#define _PY_LONG_MAX_STR_DIGITS_THRESHOLD 640
#define _PyObject_GC_TRACK(...)
#define _PyObject_GC_UNTRACK(...)
#define _PyStatus_EXCEPTION(...)
#define _PyStatus_GET_FUNC(...)
#define _PyStatus_IS_ERROR(...)
#define _PyStatus_IS_EXIT(...)
#define _PyStatus_UPDATE_FUNC(...)
#define _PyTuple_ITEMS(...)
#define _Py_ANNOTATE_UNPROTECTED_READ(...)
#define _Py_HAMT_MAX_TREE_DEPTH 8
#pragma gillint when 10- 13t-
#define CELL 5
#define DEF_BOUND
#define DEF_GLOBAL 1
#define DEF_LOCAL 2
#define FREE 4
#define F_ALT (1<<3)
#define F_BLANK (1<<2)
#define F_LJUST (1<<0)
#define F_SIGN (1<<1)
#define F_ZERO (1<<4)
#define GLOBAL_EXPLICIT 2
#define GLOBAL_IMPLICIT 3
#define LOCAL 1
#define MCACHE_SIZE_EXP 12
#define OUTPUT_BUFFER_MAX_BLOCK_SIZE (256*1024*1024)
#define PySTEntry_Check(...)
#define PyTuple_MAXSAVESIZE 20
#define PyUnicodeData_CAPSULE_NAME "unicodedata._ucnhash_CAPI"
#define SCOPE_MASK
#define _PyGenericAlias_Check(...)
#define _PyList_ITEMS(...)
#define _PyUnion_Check(...)
#define asdl_seq_GET(...)
#define asdl_seq_GET_UNTYPED(...)
#define asdl_seq_LEN(...)
#define asdl_seq_SET(...)
#define asdl_seq_SET_UNTYPED(...)
#pragma gillint end
#pragma gillint when 10-11
#define MCACHE_STATS 0
#define SCOPE_OFFSET 11
#define _PyType_IsReady(...)
#pragma gillint end
#pragma gillint when 10-12
#define DEF_ANNOT 2<<7
#define DEF_COMP_ITER 2<<8
#define DEF_FREE 2<<4
#define DEF_FREE_CLASS 2<<5
#define DEF_IMPORT 2<<6
#define DEF_NONLOCAL 2<<2
#define DEF_PARAM 2<<1
#define USE 2<<3
#pragma gillint end
#pragma gillint when 10-13 13t-13t
#define GENERATOR 1
#define GENERATOR_EXPRESSION 2
#define PyDict_MAXFREELIST 80
#define PyList_MAXFREELIST 80
#define PyTuple_MAXFREELIST 2000
#define _PyAsyncGen_MAXFREELIST 80
#pragma gillint end
#pragma gillint when 11- 13t-
#define CACHE 0
#define CACHE_ENTRIES(...)
#define CALL_STAT_INC(...)
#define DECODE_LOCALE_ERR(...)
#define DKIX_DUMMY (-2)
#define DKIX_EMPTY (-1)
#define DKIX_ERROR (-3)
#define DKIX_KEY_CHANGED (-4)
#define DK_IS_UNICODE(...)
#define DK_LOG_SIZE(...)
#define DK_SIZE(...)
#define EXCEPTION_GROUP_TB_HEADER "Exception Group Traceback (most recent call last):\n"
#define EXCEPTION_TB_HEADER "Traceback (most recent call last):\n"
#define FRAME_SPECIALS_SIZE
#define HAVE_PY_SET_53BIT_PRECISION 1
#define INLINE_CACHE_ENTRIES_BINARY_OP
#define INLINE_CACHE_ENTRIES_CALL
#define INLINE_CACHE_ENTRIES_COMPARE_OP
#define INLINE_CACHE_ENTRIES_LOAD_ATTR
#define INLINE_CACHE_ENTRIES_LOAD_GLOBAL
#define INLINE_CACHE_ENTRIES_STORE_ATTR
#define INLINE_CACHE_ENTRIES_STORE_SUBSCR
#define INLINE_CACHE_ENTRIES_UNPACK_SEQUENCE
#define NEXT_LOG2_SHARED_KEYS_MAX_SIZE 6
#define OBJECT_STAT_INC(...)
#define OBJECT_STAT_INC_COND(...)
#define OPCODE_EXE_INC(...)
#define Py_DEFAULT_RECURSION_LIMIT 1000
#define Py_NSIG
#define SHARED_KEYS_MAX_SIZE 30
#define STAT_DEC(...)
#define STAT_INC(...)
#define _PY_READ_MAX
#define _PY_SHORT_FLOAT_REPR 1
#define _PY_WRITE_MAX
#define _PyCFunctionWithKeywords_TrampolineCall(...)
#define _PyCFunction_TrampolineCall(...)
#define _PyInterpreterFrame_LASTI(...)
#define _PyLong_SMALL_INTS
#define _Py_DLOPEN_FLAGS
#define _Py_FatalRefcountError(...)
#define _Py_GLOBAL_OBJECT(...)
#define _Py_SINGLETON(...)
#define _Py_stat_struct
#pragma gillint end
#pragma gillint when 11-11
#define ADAPTIVE_BACKOFF_START 5
#define ASYNC_GEN_WRAP 87
#define BINARY_OP_ADAPTIVE 3
#define BINARY_OP_ADD_FLOAT 4
#define BINARY_OP_ADD_INT 5
#define BINARY_OP_ADD_UNICODE 6
#define BINARY_OP_INPLACE_ADD_UNICODE 7
#define BINARY_OP_MULTIPLY_FLOAT 8
#define BINARY_OP_MULTIPLY_INT 13
#define BINARY_OP_SUBTRACT_FLOAT 14
#define BINARY_OP_SUBTRACT_INT 16
#define BINARY_SUBSCR_ADAPTIVE 17
#define BINARY_SUBSCR_DICT 18
#define BINARY_SUBSCR_GETITEM 19
#define BINARY_SUBSCR_LIST_INT 20
#define BINARY_SUBSCR_TUPLE_INT 21
#define CALL_ADAPTIVE 22
#define COMPARE_OP_ADAPTIVE 26
#define COMPARE_OP_FLOAT_JUMP 27
#define COMPARE_OP_INT_JUMP 28
#define COMPARE_OP_STR_JUMP 29
#define DK_ENTRIES(...)
#define DK_UNICODE_ENTRIES(...)
#define DO_TRACING 255
#define EXTENDED_ARG_QUICK 34
#define IMPORT_STAR 84
#define INLINE_CACHE_ENTRIES_LOAD_METHOD
#define INLINE_CACHE_ENTRIES_PRECALL
#define IS_ARTIFICIAL(...)
#define JUMP_BACKWARD_QUICK 38
#define JUMP_IF_FALSE_OR_POP 111
#define JUMP_IF_TRUE_OR_POP 112
#define LIST_TO_TUPLE 82
#define LOAD_ATTR_ADAPTIVE 39
#define LOAD_ATTR_INSTANCE_VALUE 40
#define LOAD_ATTR_MODULE 41
#define LOAD_ATTR_SLOT 42
#define LOAD_ATTR_WITH_HINT 43
#define LOAD_CLASSDEREF 148
#define LOAD_CONST__LOAD_FAST 44
#define LOAD_FAST__LOAD_CONST 45
#define LOAD_FAST__LOAD_FAST 46
#define LOAD_GLOBAL_ADAPTIVE 47
#define LOAD_GLOBAL_BUILTIN 48
#define LOAD_GLOBAL_MODULE 55
#define LOAD_METHOD 160
#define LOAD_METHOD_ADAPTIVE 56
#define LOAD_METHOD_CLASS 57
#define LOAD_METHOD_MODULE 58
#define LOAD_METHOD_NO_DICT 59
#define LOAD_METHOD_WITH_DICT 62
#define LOAD_METHOD_WITH_VALUES 63
#define POP_JUMP_BACKWARD_IF_FALSE 175
#define POP_JUMP_BACKWARD_IF_NONE 174
#define POP_JUMP_BACKWARD_IF_NOT_NONE 173
#define POP_JUMP_BACKWARD_IF_TRUE 176
#define POP_JUMP_FORWARD_IF_FALSE 114
#define POP_JUMP_FORWARD_IF_NONE 129
#define POP_JUMP_FORWARD_IF_NOT_NONE 128
#define POP_JUMP_FORWARD_IF_TRUE 115
#define PRECALL 166
#define PRECALL_ADAPTIVE 64
#define PRECALL_BOUND_METHOD 65
#define PRECALL_BUILTIN_CLASS 66
#define PRECALL_BUILTIN_FAST_WITH_KEYWORDS 67
#define PRECALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 72
#define PRECALL_NO_KW_BUILTIN_FAST 73
#define PRECALL_NO_KW_BUILTIN_O 76
#define PRECALL_NO_KW_ISINSTANCE 77
#define PRECALL_NO_KW_LEN 78
#define PRECALL_NO_KW_LIST_APPEND 79
#define PRECALL_NO_KW_METHOD_DESCRIPTOR_FAST 80
#define PRECALL_NO_KW_METHOD_DESCRIPTOR_NOARGS 81
#define PRECALL_NO_KW_METHOD_DESCRIPTOR_O 113
#define PRECALL_NO_KW_STR_1 121
#define PRECALL_NO_KW_TUPLE_1 127
#define PRECALL_NO_KW_TYPE_1 141
#define PRECALL_PYFUNC 143
#define PREP_RERAISE_STAR 88
#define PRINT_EXPR 70
#define QUICKENING_INITIAL_WARMUP_VALUE
#define QUICKENING_WARMUP_DELAY 8
#define RESUME_QUICK 150
#define STORE_ATTR_ADAPTIVE 153
#define STORE_ATTR_INSTANCE_VALUE 154
#define STORE_ATTR_SLOT 158
#define STORE_ATTR_WITH_HINT 159
#define STORE_FAST__LOAD_FAST 161
#define STORE_FAST__STORE_FAST 167
#define STORE_SUBSCR_ADAPTIVE 168
#define STORE_SUBSCR_DICT 169
#define STORE_SUBSCR_LIST_INT 170
#define UNARY_POSITIVE 10
#define UNPACK_SEQUENCE_ADAPTIVE 177
#define UNPACK_SEQUENCE_LIST 178
#define UNPACK_SEQUENCE_TUPLE 179
#define UNPACK_SEQUENCE_TWO_TUPLE 180
#define YIELD_VALUE 86
#define _PyHeapType_GET_MEMBERS(...)
#define _Py_InIntegralTypeRange(...)
#define _Py_IntegralTypeMax(...)
#define _Py_IntegralTypeMin(...)
#define _Py_IntegralTypeSigned(...)
#pragma gillint end
#pragma gillint when 11-11 13- 13t-
#define MANAGED_DICT_OFFSET
#pragma gillint end
#pragma gillint when 11-12
#define ADAPTIVE_BACKOFF_BITS 4
#define BEFORE_ASYNC_WITH 52
#define BEFORE_WITH 53
#define BINARY_OP 122
#define BINARY_SUBSCR 25
#define BUILD_CONST_KEY_MAP 156
#define BUILD_LIST 103
#define BUILD_MAP 105
#define BUILD_SET 104
#define BUILD_SLICE 133
#define BUILD_STRING 157
#define BUILD_TUPLE 102
#define CALL 171
#define CALL_FUNCTION_EX 142
#define CALL_PY_EXACT_ARGS 23
#define CALL_PY_WITH_DEFAULTS 24
#define CHECK_EG_MATCH 37
#define CHECK_EXC_MATCH 36
#define COMPARE_OP 107
#define CONTAINS_OP 118
#define COPY 120
#define COPY_FREE_VARS 149
#define DELETE_ATTR 96
#define DELETE_DEREF 139
#define DELETE_FAST 126
#define DELETE_GLOBAL 98
#define DELETE_NAME 91
#define DELETE_SUBSCR 61
#define DICT_MERGE 164
#define DICT_UPDATE 165
#define END_ASYNC_FOR 54
#define EXTENDED_ARG 144
#define FORMAT_VALUE 155
#define FOR_ITER 93
#define GET_AITER 50
#define GET_ANEXT 51
#define GET_AWAITABLE 131
#define GET_ITER 68
#define GET_LEN 30
#define GET_YIELD_FROM_ITER 69
#define HAS_ARG(...)
#define HAS_CONST(...)
#define HAVE_ARGUMENT 90
#define IMPORT_FROM 109
#define IMPORT_NAME 108
#define IS_OP 117
#define JUMP_BACKWARD 140
#define JUMP_BACKWARD_NO_INTERRUPT 134
#define JUMP_FORWARD 110
#define KW_NAMES 172
#define LIST_APPEND 145
#define LIST_EXTEND 162
#define LOAD_ASSERTION_ERROR 74
#define LOAD_ATTR 106
#define LOAD_BUILD_CLASS 71
#define LOAD_CLOSURE 136
#define LOAD_CONST 100
#define LOAD_DEREF 137
#define LOAD_FAST 124
#define LOAD_GLOBAL 116
#define LOAD_NAME 101
#define MAKE_CELL 135
#define MAKE_FUNCTION 132
#define MAP_ADD 147
#define MATCH_CLASS 152
#define MATCH_KEYS 33
#define MATCH_MAPPING 31
#define MATCH_SEQUENCE 32
#define MAX_BACKOFF_VALUE
#define NB_ADD 0
#define NB_AND 1
#define NB_FLOOR_DIVIDE 2
#define NB_INPLACE_ADD 13
#define NB_INPLACE_AND 14
#define NB_INPLACE_FLOOR_DIVIDE 15
#define NB_INPLACE_LSHIFT 16
#define NB_INPLACE_MATRIX_MULTIPLY 17
#define NB_INPLACE_MULTIPLY 18
#define NB_INPLACE_OR 20
#define NB_INPLACE_POWER 21
#define NB_INPLACE_REMAINDER 19
#define NB_INPLACE_RSHIFT 22
#define NB_INPLACE_SUBTRACT 23
#define NB_INPLACE_TRUE_DIVIDE 24
#define NB_INPLACE_XOR 25
#define NB_LSHIFT 3
#define NB_MATRIX_MULTIPLY 4
#define NB_MULTIPLY 5
#define NB_OR 7
#define NB_POWER 8
#define NB_REMAINDER 6
#define NB_RSHIFT 9
#define NB_SUBTRACT 10
#define NB_TRUE_DIVIDE 11
#define NB_XOR 12
#define NOP 9
#define POP_EXCEPT 89
#define POP_TOP 1
#define PUSH_EXC_INFO 35
#define PUSH_NULL 2
#define RAISE_VARARGS 130
#define RERAISE 119
#define RESUME 151
#define RETURN_GENERATOR 75
#define RETURN_VALUE 83
#define SEND 123
#define SETUP_ANNOTATIONS 85
#define SET_ADD 146
#define SET_UPDATE 163
#define STORE_ATTR 95
#define STORE_DEREF 138
#define STORE_FAST 125
#define STORE_GLOBAL 97
#define STORE_NAME 90
#define STORE_SUBSCR 60
#define SWAP 99
#define UNARY_INVERT 15
#define UNARY_NEGATIVE 11
#define UNARY_NOT 12
#define UNPACK_EX 94
#define UNPACK_SEQUENCE 92
#define WITH_EXCEPT_START 49
#pragma gillint end
#pragma gillint when 11-13 13t-13t
#define CO_FAST_CELL 0x40
#define CO_FAST_FREE 0x80
#define CO_FAST_LOCAL 0x20
#define DICT_NEXT_VERSION(...)
#define INLINE_CACHE_ENTRIES_BINARY_SUBSCR
#define PyContext_MAXFREELIST 255
#define PyFloat_MAXFREELIST 100
#define PyTuple_NFREELISTS
#pragma gillint end
#pragma gillint when 12- 13t-
#define ADAPTIVE_COOLDOWN_BACKOFF 0
#define ADAPTIVE_COOLDOWN_VALUE 52
#define ADAPTIVE_WARMUP_BACKOFF 1
#define ADAPTIVE_WARMUP_VALUE 1
#define ADDRESS_BITS
#define ALIGNMENT 16
#define ALIGNMENT_SHIFT 4
#define AMPER 19
#define AMPEREQUAL 41
#define ARENA_BITS 20
#define ARENA_SIZE
#define ARENA_SIZE_MASK
#define AS_UINT(...)
#define AT 49
#define ATEQUAL 50
#define Bigint_Kmax 7
#define Bigint_PREALLOC_SIZE
#define CIRCUMFLEX 32
#define CIRCUMFLEXEQUAL 43
#define CODE_MAX_WATCHERS 8
#define COLON 11
#define COLONEQUAL 53
#define COMMA 12
#define COMPARISON_BIT(...)
#define COMPARISON_EQUALS 8
#define COMPARISON_GREATER_THAN 4
#define COMPARISON_LESS_THAN 2
#define COMPARISON_NOT_EQUALS
#define COMPARISON_UNORDERED 1
#define DEDENT 6
#define DICT_MAX_WATCHERS 8
#define DICT_VERSION_INCREMENT
#define DOT 23
#define DOUBLESLASH 47
#define DOUBLESLASHEQUAL 48
#define DOUBLESTAR 35
#define DOUBLESTAREQUAL 46
#define DUMMY_SIZE_IDX 0xffff
#define ELLIPSIS 52
#define ENDMARKER 0
#define EQEQUAL 27
#define EQUAL 22
#define EVAL_CALL_STAT_INC(...)
#define EVAL_CALL_STAT_INC_IF_FUNCTION(...)
#define EXCLAMATION 54
#define FRAME_STATE_FINISHED(...)
#define FUNC_MAX_WATCHERS 8
#define GREATER 21
#define GREATEREQUAL 30
#define HAS_TARGET(...)
#define HAVE_THREAD_LOCAL 1
#define HEAD_LOCK(...)
#define HEAD_UNLOCK(...)
#define HIGH_BITS(...)
#define IGNORE_BITS 0
#define INDENT 5
#define INDEX2SIZE(...)
#define INITIAL_ARENA_OBJECTS 16
#define INLINE_CACHE_ENTRIES_FOR_ITER
#define INLINE_CACHE_ENTRIES_LOAD_SUPER_ATTR
#define INLINE_CACHE_ENTRIES_SEND
#define INTERIOR_BITS
#define INTRINSIC_1_INVALID 0
#define INTRINSIC_2_INVALID 0
#define INTRINSIC_ASYNC_GEN_WRAP 4
#define INTRINSIC_IMPORT_STAR 2
#define INTRINSIC_LIST_TO_TUPLE 6
#define INTRINSIC_PARAMSPEC 8
#define INTRINSIC_PREP_RERAISE_STAR 1
#define INTRINSIC_PRINT 1
#define INTRINSIC_SET_FUNCTION_TYPE_PARAMS 4
#define INTRINSIC_STOPITERATION_ERROR 3
#define INTRINSIC_SUBSCRIPT_GENERIC 10
#define INTRINSIC_TYPEALIAS 11
#define INTRINSIC_TYPEVAR 7
#define INTRINSIC_TYPEVARTUPLE 9
#define INTRINSIC_TYPEVAR_WITH_BOUND 2
#define INTRINSIC_TYPEVAR_WITH_CONSTRAINTS 3
#define INTRINSIC_UNARY_POSITIVE 5
#define INVALID_FD (-1)
#define ISEOF(...)
#define ISNONTERMINAL(...)
#define ISSTRINGLIT(...)
#define ISTERMINAL(...)
#define ISWHITESPACE(...)
#define IS_ASSEMBLER_OPCODE(...)
#define IS_BACKWARDS_JUMP_OPCODE(...)
#define IS_BLOCK_PUSH_OPCODE(...)
#define IS_SCOPE_EXIT_OPCODE(...)
#define IS_TERMINATOR_OPCODE(...)
#define IS_UNCONDITIONAL_JUMP_OPCODE(...)
#define IS_WITHIN_OPCODE_RANGE(...)
#define LBRACE 25
#define LEFTSHIFT 33
#define LEFTSHIFTEQUAL 44
#define LESS 20
#define LESSEQUAL 29
#define LPAR 7
#define LSQB 9
#define MANAGED_WEAKREF_OFFSET
#define MAP_BOT_BITS
#define MAP_BOT_INDEX(...)
#define MAP_BOT_LENGTH
#define MAP_BOT_MASK
#define MAP_BOT_SHIFT
#define MAP_MID_BITS
#define MAP_MID_INDEX(...)
#define MAP_MID_LENGTH
#define MAP_MID_MASK
#define MAP_MID_SHIFT
#define MAP_TOP_BITS
#define MAP_TOP_INDEX(...)
#define MAP_TOP_LENGTH
#define MAP_TOP_MASK
#define MAP_TOP_SHIFT
#define MAX_EQUIV 10
#define MAX_INTRINSIC_1 11
#define MAX_POOLS_IN_ARENA
#define MAX_REAL_OPCODE 254
#define MINEQUAL 37
#define MINUS 15
#define NAME 1
#define NB_SMALL_SIZE_CLASSES
#define NEWLINE 4
#define NON_SIZE_BITS 3
#define NON_SIZE_MASK
#define NOTEQUAL 28
#define NT_OFFSET 256
#define NUMBER 2
#define NUMBLOCKS(...)
#define OBMALLOC_USED_POOLS_SIZE
#define OP 55
#define PERCENT 24
#define PERCENTEQUAL 40
#define PLUS 14
#define PLUSEQUAL 36
#define POINTER_BITS 64
#define POOL_ADDR(...)
#define POOL_BITS 14
#define POOL_OVERHEAD
#define POOL_SIZE
#define POOL_SIZE_MASK
#define PRIVATE_MEM 2304
#define PT(...)
#define PTA(...)
#define PT_8(...)
#define PY_MONITORING_COVERAGE_ID 1
#define PY_MONITORING_DEBUGGER_ID 0
#define PY_MONITORING_OPTIMIZER_ID 5
#define PY_MONITORING_PROFILER_ID 2
#define PY_MONITORING_SYS_PROFILE_ID 6
#define PY_MONITORING_SYS_TRACE_ID 7
#define PY_MONITORING_TOOL_IDS 8
#define RARROW 51
#define RBRACE 26
#define RESERVED 17
#define RIGHTSHIFT 34
#define RIGHTSHIFTEQUAL 45
#define RPAR 8
#define RSQB 10
#define SCOPE_OFFSET 12
#define SEMI 13
#define SIGN_MASK 3
#define SIGN_NEGATIVE 2
#define SIGN_ZERO 1
#define SLASH 17
#define SLASHEQUAL 39
#define SMALL_REQUEST_THRESHOLD 512
#define STAR 16
#define STAREQUAL 38
#define STRING 3
#define SYSTEM_PAGE_SIZE (4*1024)
#define TAG_FROM_SIGN_AND_SIZE(...)
#define TILDE 31
#define VBAR 18
#define VBAREQUAL 42
#define WITH_PYMALLOC_RADIX_TREE 1
#define _PyLong_TRUE_TAG
#define _Py_ClearImmortal(...)
#define _Py_GetAllocatedBlocks(...)
#define _Py_INTERP_CACHED_OBJECT(...)
#define _Py_INTERP_SINGLETON(...)
#define _Py_INTERP_STATIC_OBJECT(...)
#define _Py_MAX_GLOBAL_TYPE_VERSION_TAG
#define _Py_RefcntAdd(...)
#define _Py_TYPE_BASE_VERSION_TAG (2<<16)
#pragma gillint end
#pragma gillint when 12- 15t-
#define ENABLE_SPECIALIZATION 1
#pragma gillint end
#pragma gillint when 12-12
#define ASYNC 57
#define AWAIT 56
#define BB_HAS_FALLTHROUGH(...)
#define BB_NO_FALLTHROUGH(...)
#define BINARY_OP_ADD_FLOAT 6
#define BINARY_OP_ADD_INT 7
#define BINARY_OP_ADD_UNICODE 8
#define BINARY_OP_INPLACE_ADD_UNICODE 10
#define BINARY_OP_MULTIPLY_FLOAT 13
#define BINARY_OP_MULTIPLY_INT 14
#define BINARY_OP_SUBTRACT_FLOAT 16
#define BINARY_OP_SUBTRACT_INT 18
#define BINARY_SLICE 26
#define BINARY_SUBSCR_DICT 19
#define BINARY_SUBSCR_GETITEM 20
#define BINARY_SUBSCR_LIST_INT 21
#define BINARY_SUBSCR_TUPLE_INT 22
#define CALL_BOUND_METHOD_EXACT_ARGS 28
#define CALL_BUILTIN_CLASS 29
#define CALL_BUILTIN_FAST_WITH_KEYWORDS 34
#define CALL_INTRINSIC_1 173
#define CALL_INTRINSIC_2 174
#define CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 38
#define CALL_NO_KW_BUILTIN_FAST 39
#define CALL_NO_KW_BUILTIN_O 40
#define CALL_NO_KW_ISINSTANCE 41
#define CALL_NO_KW_LEN 42
#define CALL_NO_KW_LIST_APPEND 43
#define CALL_NO_KW_METHOD_DESCRIPTOR_FAST 44
#define CALL_NO_KW_METHOD_DESCRIPTOR_NOARGS 45
#define CALL_NO_KW_METHOD_DESCRIPTOR_O 46
#define CALL_NO_KW_STR_1 47
#define CALL_NO_KW_TUPLE_1 48
#define CALL_NO_KW_TYPE_1 56
#define CLEANUP_THROW 55
#define COMMENT 64
#define COMPARE_OP_FLOAT 57
#define COMPARE_OP_INT 58
#define COMPARE_OP_STR 59
#define DEF_COMP_CELL 2<<10
#define DEF_TYPE_PARAM 2<<9
#define DICT_VERSION_MASK
#define END_FOR 4
#define END_SEND 5
#define ERRORTOKEN 66
#define FOR_ITER_GEN 65
#define FOR_ITER_LIST 62
#define FOR_ITER_RANGE 64
#define FOR_ITER_TUPLE 63
#define FSTRING_END 63
#define FSTRING_MIDDLE 62
#define FSTRING_START 61
#define INSTRUMENTED_CALL 241
#define INSTRUMENTED_CALL_FUNCTION_EX 244
#define INSTRUMENTED_END_FOR 251
#define INSTRUMENTED_END_SEND 252
#define INSTRUMENTED_FOR_ITER 248
#define INSTRUMENTED_INSTRUCTION 253
#define INSTRUMENTED_JUMP_BACKWARD 246
#define INSTRUMENTED_JUMP_FORWARD 245
#define INSTRUMENTED_LOAD_SUPER_ATTR 237
#define INSTRUMENTED_POP_JUMP_IF_FALSE 249
#define INSTRUMENTED_POP_JUMP_IF_NONE 238
#define INSTRUMENTED_POP_JUMP_IF_NOT_NONE 239
#define INSTRUMENTED_RESUME 240
#define INSTRUMENTED_RETURN_CONST 247
#define INSTRUMENTED_RETURN_VALUE 242
#define INSTRUMENTED_YIELD_VALUE 243
#define INTERPRETER_EXIT 3
#define IS_JUMP_OPCODE(...)
#define IS_PSEUDO_OPCODE(...)
#define IS_SUPERINSTRUCTION_OPCODE(...)
#define JUMP 260
#define JUMP_NO_INTERRUPT 261
#define LOAD_ATTR_CLASS 70
#define LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN 72
#define LOAD_ATTR_INSTANCE_VALUE 73
#define LOAD_ATTR_METHOD_LAZY_DICT 80
#define LOAD_ATTR_METHOD_NO_DICT 81
#define LOAD_ATTR_METHOD_WITH_VALUES 82
#define LOAD_ATTR_MODULE 76
#define LOAD_ATTR_PROPERTY 77
#define LOAD_ATTR_SLOT 78
#define LOAD_ATTR_WITH_HINT 79
#define LOAD_CONST__LOAD_FAST 84
#define LOAD_FAST_AND_CLEAR 143
#define LOAD_FAST_CHECK 127
#define LOAD_FAST__LOAD_CONST 86
#define LOAD_FAST__LOAD_FAST 88
#define LOAD_FROM_DICT_OR_DEREF 176
#define LOAD_FROM_DICT_OR_GLOBALS 175
#define LOAD_GLOBAL_BUILTIN 111
#define LOAD_GLOBAL_MODULE 112
#define LOAD_LOCALS 87
#define LOAD_METHOD 262
#define LOAD_SUPER_ATTR 141
#define LOAD_SUPER_ATTR_ATTR 66
#define LOAD_SUPER_ATTR_METHOD 67
#define LOAD_SUPER_METHOD 263
#define LOAD_ZERO_SUPER_ATTR 265
#define LOAD_ZERO_SUPER_METHOD 264
#define MAX_INTRINSIC_2 4
#define MAX_PSEUDO_OPCODE 266
#define MIN_INSTRUMENTED_OPCODE 237
#define MIN_PSEUDO_OPCODE 256
#define NL 65
#define N_TOKENS 68
#define POP_BLOCK 259
#define POP_JUMP_IF_FALSE 114
#define POP_JUMP_IF_NONE 129
#define POP_JUMP_IF_NOT_NONE 128
#define POP_JUMP_IF_TRUE 115
#define PY_MONITORING_EVENT_BRANCH 8
#define PY_MONITORING_EVENT_CALL 4
#define PY_MONITORING_EVENT_C_RAISE 16
#define PY_MONITORING_EVENT_C_RETURN 15
#define PY_MONITORING_EVENT_EXCEPTION_HANDLED 11
#define PY_MONITORING_EVENT_INSTRUCTION 6
#define PY_MONITORING_EVENT_JUMP 7
#define PY_MONITORING_EVENT_LINE 5
#define PY_MONITORING_EVENT_PY_RESUME 1
#define PY_MONITORING_EVENT_PY_RETURN 2
#define PY_MONITORING_EVENT_PY_START 0
#define PY_MONITORING_EVENT_PY_THROW 13
#define PY_MONITORING_EVENT_PY_UNWIND 12
#define PY_MONITORING_EVENT_PY_YIELD 3
#define PY_MONITORING_EVENT_RAISE 10
#define PY_MONITORING_EVENT_RERAISE 14
#define PY_MONITORING_EVENT_STOP_ITERATION 9
#define PY_MONITORING_IS_INSTRUMENTED_EVENT(...)
#define RETURN_CONST 121
#define SEND_GEN 168
#define SETUP_CLEANUP 257
#define SETUP_FINALLY 256
#define SETUP_WITH 258
#define SOFT_KEYWORD 60
#define STORE_ATTR_INSTANCE_VALUE 113
#define STORE_ATTR_SLOT 148
#define STORE_ATTR_WITH_HINT 153
#define STORE_FAST__LOAD_FAST 154
#define STORE_FAST__STORE_FAST 158
#define STORE_SLICE 27
#define STORE_SUBSCR_DICT 159
#define STORE_SUBSCR_LIST_INT 160
#define TYPE_COMMENT 59
#define TYPE_IGNORE 58
#define UNPACK_SEQUENCE_LIST 161
#define UNPACK_SEQUENCE_TUPLE 166
#define UNPACK_SEQUENCE_TWO_TUPLE 167
#define YIELD_VALUE 150
#define _Py_MAX_STATIC_BUILTIN_TYPES 200
#define _Py_SetImmortal(...)
#pragma gillint end
#pragma gillint when 12-12 14- 14t-
#define STORE_FAST_MAYBE_NULL 266
#pragma gillint end
#pragma gillint when 12-13 13t-13t
#define CO_FAST_HIDDEN 0x10
#define INSTRUMENTED_POP_JUMP_IF_TRUE 250
#pragma gillint end
#pragma gillint when 12-14 13t-14t
#define INSTRUMENTED_LINE 254
#pragma gillint end
#pragma gillint when 13-
#define _Py_Debug_Free_Threaded 0
#define _Py_Debug_gilruntimestate_enabled 0
#pragma gillint end
#pragma gillint when 13- 13t-
#define BINARY_OP_INPLACE_ADD_UNICODE 3
#define Bigint_Pow5size 8
#define DEF_ANNOT (2<<7)
#define DEF_COMP_CELL (2<<10)
#define DEF_COMP_ITER (2<<8)
#define DEF_FREE_CLASS (2<<5)
#define DEF_IMPORT (2<<6)
#define DEF_NONLOCAL (2<<2)
#define DEF_PARAM (2<<1)
#define DEF_TYPE_PARAM (2<<9)
#define DICT_WATCHED_MUTATION_BITS 4
#define DICT_WATCHER_AND_MODIFICATION_MASK
#define DICT_WATCHER_MASK
#define FRAME_STATE_SUSPENDED(...)
#define FSTRING_END 61
#define FSTRING_MIDDLE 60
#define FSTRING_START 59
#define FT_ATOMIC_LOAD_PTR(...)
#define FT_ATOMIC_LOAD_PTR_ACQUIRE(...)
#define FT_ATOMIC_LOAD_PTR_RELAXED(...)
#define FT_ATOMIC_LOAD_SSIZE(...)
#define FT_ATOMIC_LOAD_SSIZE_ACQUIRE(...)
#define FT_ATOMIC_LOAD_SSIZE_RELAXED(...)
#define FT_ATOMIC_LOAD_UINT16_RELAXED(...)
#define FT_ATOMIC_LOAD_UINT32_RELAXED(...)
#define FT_ATOMIC_LOAD_UINT8(...)
#define FT_ATOMIC_LOAD_UINT8_RELAXED(...)
#define FT_ATOMIC_LOAD_UINTPTR_ACQUIRE(...)
#define FT_ATOMIC_LOAD_ULONG_RELAXED(...)
#define FT_ATOMIC_STORE_PTR(...)
#define FT_ATOMIC_STORE_PTR_RELAXED(...)
#define FT_ATOMIC_STORE_PTR_RELEASE(...)
#define FT_ATOMIC_STORE_SSIZE_RELAXED(...)
#define FT_ATOMIC_STORE_UINT16_RELAXED(...)
#define FT_ATOMIC_STORE_UINT32_RELAXED(...)
#define FT_ATOMIC_STORE_UINT8(...)
#define FT_ATOMIC_STORE_UINT8_RELAXED(...)
#define FT_ATOMIC_STORE_UINTPTR_RELEASE(...)
#define FUNC_VERSION_CACHE_SIZE (1<<12)
#define GC_STAT_ADD(...)
#define HAS_ARG_FLAG (1)
#define HAS_CONST_FLAG (2)
#define HAS_DEOPT_FLAG (128)
#define HAS_ERROR_FLAG (256)
#define HAS_ESCAPES_FLAG (512)
#define HAS_EVAL_BREAK_FLAG (64)
#define HAS_EXIT_FLAG (1024)
#define HAS_FREE_FLAG (16)
#define HAS_JUMP_FLAG (8)
#define HAS_LOCAL_FLAG (32)
#define HAS_NAME_FLAG (4)
#define HAS_PURE_FLAG (2048)
#define INLINE_CACHE_ENTRIES_CONTAINS_OP
#define INLINE_CACHE_ENTRIES_TO_BOOL
#define INTRINSIC_SET_TYPEPARAM_DEFAULT 5
#define IS_PSEUDO_INSTR(...)
#define IS_VALID_OPCODE(...)
#define MAKE_FUNCTION_ANNOTATIONS 0x04
#define MAKE_FUNCTION_CLOSURE 0x08
#define MAKE_FUNCTION_DEFAULTS 0x01
#define MAKE_FUNCTION_KWDEFAULTS 0x02
#define MAXPENDINGCALLS
#define MAXPENDINGCALLSLOOP 100
#define MAXPENDINGCALLSLOOP_MAIN 0
#define MAXPENDINGCALLS_MAIN 32
#define MAXSUFFIXSIZE 12
#define MAX_INTRINSIC_2 5
#define MI_ATOMIC_VAR_INIT(...)
#define MI_BIN_FULL
#define MI_BIN_HUGE (73U)
#define MI_COMMIT_MASK_BITS
#define MI_COMMIT_MASK_FIELD_BITS
#define MI_COMMIT_MASK_FIELD_COUNT
#define MI_COMMIT_SIZE
#define MI_DEBUG 0
#define MI_DEBUG_FREED
#define MI_DEBUG_PADDING
#define MI_DEBUG_UNINIT
#define MI_GiB
#define MI_INIT128(...)
#define MI_INIT16(...)
#define MI_INIT256(...)
#define MI_INIT32(...)
#define MI_INIT4(...)
#define MI_INIT64(...)
#define MI_INIT8(...)
#define MI_INTPTR_BITS
#define MI_INTPTR_SHIFT (3)
#define MI_INTPTR_SIZE
#define MI_KiB
#define MI_LARGE_OBJ_SIZE_MAX
#define MI_LARGE_OBJ_WSIZE_MAX
#define MI_MAX_ALIGN_GUARANTEE
#define MI_MAX_ALIGN_SIZE 16
#define MI_MEDIUM_OBJ_SIZE_MAX
#define MI_MEDIUM_OBJ_WSIZE_MAX
#define MI_MEDIUM_PAGE_SHIFT
#define MI_MEDIUM_PAGE_SIZE
#define MI_MINIMAL_COMMIT_SIZE
#define MI_MiB
#define MI_PADDING_SIZE 0
#define MI_PADDING_WSIZE 0
#define MI_PAGES_DIRECT
#define MI_SECURE 0
#define MI_SEGMENT_ALIGN
#define MI_SEGMENT_MASK
#define MI_SEGMENT_SHIFT
#define MI_SEGMENT_SIZE
#define MI_SEGMENT_SLICE_SHIFT
#define MI_SEGMENT_SLICE_SIZE
#define MI_SIZE_BITS
#define MI_SIZE_SHIFT (3)
#define MI_SIZE_SIZE
#define MI_SLICES_PER_SEGMENT
#define MI_SMALL_OBJ_SIZE_MAX
#define MI_SMALL_PAGE_SHIFT
#define MI_SMALL_PAGE_SIZE
#define MI_SMALL_SIZE_MAX
#define MI_STAT 0
#define MI_TRACK_ENABLED 0
#define MI_TRACK_HEAP_DESTROY 0
#define MI_TRACK_TOOL "none"
#define MI_UNUSED(...)
#define MI_UNUSED_RELEASE(...)
#define MI_ZI(...)
#define MI_ZU(...)
#define OPARG_BOTTOM 6
#define OPARG_CACHE_1 1
#define OPARG_CACHE_2 2
#define OPARG_CACHE_4 4
#define OPARG_REPLACED 9
#define OPARG_SAVE_RETURN_OFFSET 7
#define OPARG_TOP 5
#define OPCODE_HAS_ARG(...)
#define OPCODE_HAS_CONST(...)
#define OPCODE_HAS_DEOPT(...)
#define OPCODE_HAS_ERROR(...)
#define OPCODE_HAS_ERROR_NO_POP(...)
#define OPCODE_HAS_ESCAPES(...)
#define OPCODE_HAS_EVAL_BREAK(...)
#define OPCODE_HAS_EXIT(...)
#define OPCODE_HAS_FREE(...)
#define OPCODE_HAS_JUMP(...)
#define OPCODE_HAS_LOCAL(...)
#define OPCODE_HAS_NAME(...)
#define OPCODE_HAS_PURE(...)
#define OPT_ERROR_IN_OPCODE(...)
#define OPT_HIST(...)
#define OPT_STAT_INC(...)
#define OPT_UNSUPPORTED_OPCODE(...)
#define PENDINGCALLSARRAYSIZE 300
#define PY_FORMAT_THREAD_IDENT_T "llu"
#define PY_ITERSEARCH_CONTAINS 3
#define PY_ITERSEARCH_COUNT 1
#define PY_ITERSEARCH_INDEX 2
#define PyExc_IncompleteInputError
#define PyStackRef_CLEAR(...)
#define PyStackRef_XSETREF(...)
#define PyThread_UNSET_TIMEOUT
#define Py_PARSE_THREAD_IDENT_T "K"
#define Py_RTFLAGS_DAEMON_THREADS (1UL<<11)
#define Py_RTFLAGS_EXEC (1UL<<16)
#define Py_RTFLAGS_FORK (1UL<<15)
#define Py_RTFLAGS_MULTI_INTERP_EXTENSIONS (1UL<<8)
#define Py_RTFLAGS_THREADS (1UL<<10)
#define Py_RTFLAGS_USE_MAIN_OBMALLOC (1UL<<5)
#define QSBR_INCR 2
#define QSBR_INITIAL 1
#define QSBR_LEQ(...)
#define QSBR_LT(...)
#define QSBR_OFFLINE 0
#define RARE_EVENT_INC(...)
#define RARE_EVENT_INTERP_INC(...)
#define RARE_EVENT_STAT_INC(...)
#define RESUME_AFTER_AWAIT 3
#define RESUME_AFTER_YIELD 1
#define RESUME_AFTER_YIELD_FROM 2
#define RESUME_AT_FUNC_START 0
#define SOFT_KEYWORD 58
#define TYPE_COMMENT 57
#define TYPE_IGNORE 56
#define TY_ARENA_SIZE
#define UOP_FORMAT_TARGET 0
#define UOP_PAIR_INC(...)
#define UOP_STAT_INC(...)
#define USE (2<<3)
#define _BUILD_LIST
#define _BUILD_MAP
#define _BUILD_SET
#define _BUILD_SLICE
#define _BUILD_STRING
#define _BUILD_TUPLE
#define _CHECK_EG_MATCH
#define _CHECK_EXC_MATCH
#define _CONVERT_VALUE
#define _COPY_FREE_VARS
#define _DELETE_ATTR
#define _DELETE_DEREF
#define _DELETE_FAST
#define _DELETE_GLOBAL
#define _DELETE_NAME
#define _DELETE_SUBSCR
#define _END_SEND
#define _EXIT_INIT_CHECK
#define _EXIT_TRACE 300
#define _FORMAT_SIMPLE
#define _FORMAT_WITH_SPEC
#define _GET_AITER
#define _GET_ANEXT
#define _GET_AWAITABLE
#define _GET_LEN
#define _INSTRUMENTED_FOR_ITER
#define _INSTRUMENTED_INSTRUCTION
#define _INSTRUMENTED_JUMP_FORWARD
#define _INSTRUMENTED_POP_JUMP_IF_FALSE
#define _INSTRUMENTED_POP_JUMP_IF_NONE
#define _INSTRUMENTED_POP_JUMP_IF_NOT_NONE
#define _INSTRUMENTED_POP_JUMP_IF_TRUE
#define _LIST_APPEND
#define _LOAD_BUILD_CLASS
#define _LOAD_CONST
#define _LOAD_DEREF
#define _LOAD_FAST_AND_CLEAR
#define _LOAD_FAST_CHECK
#define _LOAD_FROM_DICT_OR_DEREF
#define _LOAD_FROM_DICT_OR_GLOBALS
#define _LOAD_LOCALS
#define _LOAD_NAME
#define _LOAD_SUPER_ATTR_ATTR
#define _MAKE_CELL
#define _MAP_ADD
#define _MATCH_KEYS
#define _MATCH_MAPPING
#define _MATCH_SEQUENCE
#define _NOP
#define _POP_EXCEPT
#define _POP_TOP
#define _PUSH_EXC_INFO
#define _PUSH_NULL
#define _PYTIME_FROMSECONDS(...)
#define _PY_EVAL_EVENTS_BITS 8
#define _PY_EVAL_EVENTS_MASK
#define _PY_FASTCALL_SMALL_STACK 5
#define _PyArg_CheckPositional(...)
#define _PyArg_NoKeywords(...)
#define _PyArg_NoKwnames(...)
#define _PyArg_NoPositional(...)
#define _PyArg_UnpackKeywords(...)
#define _PyCode_CODE(...)
#define _PyCode_HAS_EXECUTORS(...)
#define _PyCode_HAS_INSTRUMENTATION(...)
#define _PyCode_NBYTES(...)
#define _PyDict_HasSplitTable(...)
#define _PyGC_DEBUG_COLLECTABLE (1<<1)
#define _PyGC_DEBUG_LEAK
#define _PyGC_DEBUG_SAVEALL (1<<5)
#define _PyGC_DEBUG_STATS (1<<0)
#define _PyGC_DEBUG_UNCOLLECTABLE (1<<2)
#define _PyInstructionSequence_Check(...)
#define _PyInterpreterState_WHENCE_CAPI 3
#define _PyInterpreterState_WHENCE_LEGACY_CAPI 2
#define _PyInterpreterState_WHENCE_NOTSET -1
#define _PyInterpreterState_WHENCE_RUNTIME 1
#define _PyInterpreterState_WHENCE_STDLIB 5
#define _PyInterpreterState_WHENCE_UNKNOWN 0
#define _PyInterpreterState_WHENCE_XI 4
#define _PyIsSelectable_fd(...)
#define _PyStatus_NO_MEMORY_ERRMSG "memory allocation failed"
#define _PyThreadState_WHENCE_EXEC 5
#define _PyThreadState_WHENCE_FINI 2
#define _PyThreadState_WHENCE_INIT 1
#define _PyThreadState_WHENCE_NOTSET -1
#define _PyThreadState_WHENCE_THREADING 3
#define _PyThreadState_WHENCE_UNKNOWN 0
#define _Py_ADD_PENDING_FULL -1
#define _Py_ADD_PENDING_SUCCESS 0
#define _Py_CRITICAL_SECTION_INACTIVE 0x1
#define _Py_CRITICAL_SECTION_MASK 0x3
#define _Py_CRITICAL_SECTION_TWO_MUTEXES 0x2
#define _Py_Debug_Cookie "xdebugpy"
#define _Py_Executors_InvalidateAll(...)
#define _Py_Executors_InvalidateDependency(...)
#define _Py_HAS_PARKED 2
#define _Py_IsImmortalLoose(...)
#define _Py_MAKE_CODEUNIT(...)
#define _Py_MAX_ALLOWED_BUILTINS_MODIFICATIONS 3
#define _Py_MAX_ALLOWED_GLOBALS_MODIFICATIONS 6
#define _Py_MAX_MANAGED_STATIC_EXT_TYPES 10
#define _Py_MAX_MANAGED_STATIC_TYPES
#define _Py_OBJECT_STACK_CHUNK_SIZE 254
#define _Py_ONCE_INITIALIZED 4
#define _Py_OPARG(...)
#define _Py_OPCODE(...)
#define _Py_PENDING_MAINTHREADONLY 1
#define _Py_PENDING_RAWFREE 2
#define _Py_SET_OPCODE(...)
#define _Py_THREAD_ATTACHED 1
#define _Py_THREAD_DETACHED 0
#define _Py_THREAD_SUSPENDED 2
#define _RETURN_GENERATOR
#define _SETUP_ANNOTATIONS
#define _SET_ADD
#define _SET_FUNCTION_ATTRIBUTE
#define _SET_IP 301
#define _SIZEOF_PYTIME_T 8
#define _STORE_DEREF
#define _STORE_GLOBAL
#define _STORE_NAME
#define _TO_BOOL_BOOL
#define _TO_BOOL_NONE
#define _UNARY_NOT
#define _UNPACK_EX
#define _WITH_EXCEPT_START
#define _mi_memzero_var(...)
#define _pymem_is_debug_enabled_INIT 0
#define descr_get_trampoline_call(...)
#define descr_set_trampoline_call(...)
#define mi_atomic_add_acq_rel(...)
#define mi_atomic_add_relaxed(...)
#define mi_atomic_addi64_acq_rel(...)
#define mi_atomic_and_acq_rel(...)
#define mi_atomic_cas_ptr_strong_release(...)
#define mi_atomic_cas_ptr_weak_acq_rel(...)
#define mi_atomic_cas_ptr_weak_release(...)
#define mi_atomic_cas_strong(...)
#define mi_atomic_cas_strong_acq_rel(...)
#define mi_atomic_cas_strong_release(...)
#define mi_atomic_cas_weak(...)
#define mi_atomic_cas_weak_acq_rel(...)
#define mi_atomic_cas_weak_release(...)
#define mi_atomic_casi64_strong_acq_rel(...)
#define mi_atomic_decrement_acq_rel(...)
#define mi_atomic_decrement_relaxed(...)
#define mi_atomic_exchange_acq_rel(...)
#define mi_atomic_exchange_ptr_acq_rel(...)
#define mi_atomic_exchange_ptr_release(...)
#define mi_atomic_exchange_release(...)
#define mi_atomic_guard(...)
#define mi_atomic_increment_acq_rel(...)
#define mi_atomic_increment_relaxed(...)
#define mi_atomic_load_acquire(...)
#define mi_atomic_load_ptr_acquire(...)
#define mi_atomic_load_ptr_relaxed(...)
#define mi_atomic_load_relaxed(...)
#define mi_atomic_loadi64_acquire(...)
#define mi_atomic_loadi64_relaxed(...)
#define mi_atomic_or_acq_rel(...)
#define mi_atomic_store_ptr_relaxed(...)
#define mi_atomic_store_ptr_release(...)
#define mi_atomic_store_relaxed(...)
#define mi_atomic_store_release(...)
#define mi_atomic_storei64_relaxed(...)
#define mi_atomic_storei64_release(...)
#define mi_atomic_sub_acq_rel(...)
#define mi_atomic_sub_relaxed(...)
#define mi_calloc_tp(...)
#define mi_commit_mask_foreach(...)
#define mi_commit_mask_foreach_end(...)
#define mi_heap_calloc_tp(...)
#define mi_heap_malloc_tp(...)
#define mi_heap_mallocn_tp(...)
#define mi_heap_reallocn_tp(...)
#define mi_heap_recalloc_tp(...)
#define mi_heap_stat_counter_increase(...)
#define mi_heap_stat_decrease(...)
#define mi_heap_stat_increase(...)
#define mi_heap_zalloc_tp(...)
#define mi_likely(...)
#define mi_malloc_tp(...)
#define mi_mallocn_tp(...)
#define mi_reallocn_tp(...)
#define mi_recalloc_tp(...)
#define mi_stat_counter_increase(...)
#define mi_stat_decrease(...)
#define mi_stat_increase(...)
#define mi_track_align(...)
#define mi_track_malloc(...)
#define mi_track_resize(...)
#define mi_unlikely(...)
#define mi_zalloc_tp(...)
#pragma gillint end
#pragma gillint when 13-13
#define PyStackRef_DECREF(...)
#define PyStackRef_Get(...)
#define PyStackRef_INCREF(...)
#define PyStackRef_StealObject(...)
#pragma gillint end
#pragma gillint when 13-13 13t-13t
#define BEFORE_ASYNC_WITH 1
#define BEFORE_WITH 2
#define BINARY_OP 45
#define BINARY_OP_ADD_FLOAT 150
#define BINARY_OP_ADD_INT 151
#define BINARY_OP_ADD_UNICODE 152
#define BINARY_OP_MULTIPLY_FLOAT 153
#define BINARY_OP_MULTIPLY_INT 154
#define BINARY_OP_SUBTRACT_FLOAT 155
#define BINARY_OP_SUBTRACT_INT 156
#define BINARY_SLICE 4
#define BINARY_SUBSCR 5
#define BINARY_SUBSCR_DICT 157
#define BINARY_SUBSCR_GETITEM 158
#define BINARY_SUBSCR_LIST_INT 159
#define BINARY_SUBSCR_STR_INT 160
#define BINARY_SUBSCR_TUPLE_INT 161
#define BLOOM_FILTER_WORDS 8
#define BUILD_CONST_KEY_MAP 46
#define BUILD_LIST 47
#define BUILD_MAP 48
#define BUILD_SET 49
#define BUILD_SLICE 50
#define BUILD_STRING 51
#define BUILD_TUPLE 52
#define CALL 53
#define CALL_ALLOC_AND_ENTER_INIT 162
#define CALL_BOUND_METHOD_EXACT_ARGS 163
#define CALL_BOUND_METHOD_GENERAL 164
#define CALL_BUILTIN_CLASS 165
#define CALL_BUILTIN_FAST 166
#define CALL_BUILTIN_FAST_WITH_KEYWORDS 167
#define CALL_BUILTIN_O 168
#define CALL_FUNCTION_EX 54
#define CALL_INTRINSIC_1 55
#define CALL_INTRINSIC_2 56
#define CALL_ISINSTANCE 169
#define CALL_KW 57
#define CALL_LEN 170
#define CALL_LIST_APPEND 171
#define CALL_METHOD_DESCRIPTOR_FAST 172
#define CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 173
#define CALL_METHOD_DESCRIPTOR_NOARGS 174
#define CALL_METHOD_DESCRIPTOR_O 175
#define CALL_NON_PY_GENERAL 176
#define CALL_PY_EXACT_ARGS 177
#define CALL_PY_GENERAL 178
#define CALL_STR_1 179
#define CALL_TUPLE_1 180
#define CALL_TYPE_1 181
#define CHECK_EG_MATCH 6
#define CHECK_EXC_MATCH 7
#define CLEANUP_THROW 8
#define COLD_EXIT_INITIAL_BACKOFF 6
#define COLD_EXIT_INITIAL_VALUE 64
#define COMMENT 62
#define COMPARE_OP 58
#define COMPARE_OP_FLOAT 182
#define COMPARE_OP_INT 183
#define COMPARE_OP_STR 184
#define CONTAINS_OP 59
#define CONTAINS_OP_DICT 185
#define CONTAINS_OP_SET 186
#define CONVERT_VALUE 60
#define COPY 61
#define COPY_FREE_VARS 62
#define DEF_FREE (2<<4)
#define DELETE_ATTR 63
#define DELETE_DEREF 64
#define DELETE_FAST 65
#define DELETE_GLOBAL 66
#define DELETE_NAME 67
#define DELETE_SUBSCR 9
#define DICT_MERGE 68
#define DICT_UPDATE 69
#define END_ASYNC_FOR 10
#define END_FOR 11
#define END_SEND 12
#define ENTER_EXECUTOR 70
#define ERRORTOKEN 64
#define EXIT_INIT_CHECK 13
#define EXTENDED_ARG 71
#define FORMAT_SIMPLE 14
#define FORMAT_WITH_SPEC 15
#define FOR_ITER 72
#define FOR_ITER_GEN 187
#define FOR_ITER_LIST 188
#define FOR_ITER_RANGE 189
#define FOR_ITER_TUPLE 190
#define GET_AITER 16
#define GET_ANEXT 18
#define GET_AWAITABLE 73
#define GET_ITER 19
#define GET_LEN 20
#define GET_YIELD_FROM_ITER 21
#define HAVE_ARGUMENT 44
#define IMPORT_FROM 74
#define IMPORT_NAME 75
#define INSTRUMENTED_CALL 244
#define INSTRUMENTED_CALL_FUNCTION_EX 246
#define INSTRUMENTED_CALL_KW 245
#define INSTRUMENTED_END_FOR 237
#define INSTRUMENTED_END_SEND 238
#define INSTRUMENTED_FOR_ITER 243
#define INSTRUMENTED_INSTRUCTION 247
#define INSTRUMENTED_JUMP_BACKWARD 249
#define INSTRUMENTED_JUMP_FORWARD 248
#define INSTRUMENTED_LOAD_SUPER_ATTR 242
#define INSTRUMENTED_POP_JUMP_IF_FALSE 251
#define INSTRUMENTED_POP_JUMP_IF_NONE 252
#define INSTRUMENTED_POP_JUMP_IF_NOT_NONE 253
#define INSTRUMENTED_RESUME 236
#define INSTRUMENTED_RETURN_CONST 240
#define INSTRUMENTED_RETURN_VALUE 239
#define INSTRUMENTED_YIELD_VALUE 241
#define INTERPRETER_EXIT 22
#define IS_OP 76
#define JUMP 256
#define JUMP_BACKWARD 77
#define JUMP_BACKWARD_INITIAL_BACKOFF 4
#define JUMP_BACKWARD_INITIAL_VALUE 16
#define JUMP_BACKWARD_NO_INTERRUPT 78
#define JUMP_FORWARD 79
#define JUMP_NO_INTERRUPT 257
#define LIST_APPEND 80
#define LIST_EXTEND 81
#define LOAD_ASSERTION_ERROR 23
#define LOAD_ATTR 82
#define LOAD_ATTR_CLASS 191
#define LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN 192
#define LOAD_ATTR_INSTANCE_VALUE 193
#define LOAD_ATTR_METHOD_LAZY_DICT 194
#define LOAD_ATTR_METHOD_NO_DICT 195
#define LOAD_ATTR_METHOD_WITH_VALUES 196
#define LOAD_ATTR_MODULE 197
#define LOAD_ATTR_NONDESCRIPTOR_NO_DICT 198
#define LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 199
#define LOAD_ATTR_PROPERTY 200
#define LOAD_ATTR_SLOT 201
#define LOAD_ATTR_WITH_HINT 202
#define LOAD_BUILD_CLASS 24
#define LOAD_CLOSURE 258
#define LOAD_CONST 83
#define LOAD_DEREF 84
#define LOAD_FAST 85
#define LOAD_FAST_AND_CLEAR 86
#define LOAD_GLOBAL_BUILTIN 203
#define LOAD_GLOBAL_MODULE 204
#define LOAD_LOCALS 25
#define LOAD_METHOD 259
#define LOAD_SUPER_ATTR 93
#define LOAD_SUPER_ATTR_ATTR 205
#define LOAD_SUPER_ATTR_METHOD 206
#define LOAD_SUPER_METHOD 260
#define LOAD_ZERO_SUPER_ATTR 261
#define LOAD_ZERO_SUPER_METHOD 262
#define MAKE_CELL 94
#define MAKE_FUNCTION 26
#define MAP_ADD 95
#define MATCH_CLASS 96
#define MATCH_KEYS 27
#define MATCH_MAPPING 28
#define MATCH_SEQUENCE 29
#define MAX_UOP_ID 451
#define MAX_UOP_PER_EXPANSION 8
#define MIN_INSTRUMENTED_OPCODE 236
#define MI_ALIGNMENT_MAX
#define MI_CACHE_LINE 64
#define MI_HUGE_BLOCK_SIZE
#define MI_MALLOC_VERSION 212
#define MI_MAX_SLICE_OFFSET
#define NL 63
#define NOP 30
#define N_TOKENS 66
#define OPARG_FULL 0
#define POP_BLOCK 263
#define POP_EXCEPT 31
#define POP_JUMP_IF_FALSE 97
#define POP_JUMP_IF_NONE 98
#define POP_JUMP_IF_NOT_NONE 99
#define POP_JUMP_IF_TRUE 100
#define POP_TOP 32
#define PUSH_EXC_INFO 33
#define PUSH_NULL 34
#define PyStackRef_NewRefDeferred(...)
#define PyStackRef_SETREF(...)
#define PyStackRef_StealRef(...)
#define PyStackRef_XNewRefDeferred(...)
#define Py_TAG_DEFERRED (1)
#define RAISE_VARARGS 101
#define RERAISE 102
#define RESUME 149
#define RESUME_CHECK 207
#define RETURN_CONST 103
#define RETURN_GENERATOR 35
#define RETURN_VALUE 36
#define SEND 104
#define SEND_GEN 208
#define SETUP_ANNOTATIONS 37
#define SETUP_CLEANUP 264
#define SETUP_FINALLY 265
#define SETUP_WITH 266
#define SET_ADD 105
#define SET_FUNCTION_ATTRIBUTE 106
#define SET_UPDATE 107
#define STORE_ATTR 108
#define STORE_ATTR_INSTANCE_VALUE 209
#define STORE_ATTR_SLOT 210
#define STORE_ATTR_WITH_HINT 211
#define STORE_DEREF 109
#define STORE_FAST 110
#define STORE_FAST_LOAD_FAST 111
#define STORE_FAST_MAYBE_NULL 267
#define STORE_FAST_STORE_FAST 112
#define STORE_GLOBAL 113
#define STORE_NAME 114
#define STORE_SLICE 38
#define STORE_SUBSCR 39
#define STORE_SUBSCR_DICT 212
#define STORE_SUBSCR_LIST_INT 213
#define SWAP 115
#define TO_BOOL 40
#define TO_BOOL_ALWAYS_TRUE 214
#define TO_BOOL_BOOL 215
#define TO_BOOL_INT 216
#define TO_BOOL_LIST 217
#define TO_BOOL_NONE 218
#define TO_BOOL_STR 219
#define UNARY_INVERT 41
#define UNARY_NEGATIVE 42
#define UNARY_NOT 43
#define UNPACK_EX 116
#define UNPACK_SEQUENCE 117
#define UNPACK_SEQUENCE_LIST 220
#define UNPACK_SEQUENCE_TUPLE 221
#define UNPACK_SEQUENCE_TWO_TUPLE 222
#define UNREACHABLE_BACKOFF 0xFFFF
#define UOP_FORMAT_EXIT 1
#define UOP_FORMAT_JUMP 2
#define UOP_FORMAT_UNUSED 3
#define WITH_EXCEPT_START 44
#define YIELD_VALUE 118
#define _BEFORE_ASYNC_WITH
#define _BEFORE_WITH
#define _BINARY_OP_MULTIPLY_FLOAT 306
#define _BINARY_OP_MULTIPLY_INT 307
#define _BINARY_OP_SUBTRACT_FLOAT 308
#define _BINARY_OP_SUBTRACT_INT 309
#define _BINARY_SLICE
#define _BINARY_SUBSCR 310
#define _BINARY_SUBSCR_DICT
#define _BINARY_SUBSCR_GETITEM
#define _BINARY_SUBSCR_LIST_INT
#define _BINARY_SUBSCR_STR_INT
#define _BINARY_SUBSCR_TUPLE_INT
#define _BUILD_CONST_KEY_MAP
#define _CALL 311
#define _CALL_ALLOC_AND_ENTER_INIT
#define _CALL_BUILTIN_CLASS 312
#define _CALL_BUILTIN_FAST 313
#define _CALL_BUILTIN_FAST_WITH_KEYWORDS 314
#define _CALL_BUILTIN_O 315
#define _CALL_FUNCTION_EX
#define _CALL_KW
#define _CALL_LEN
#define _CALL_METHOD_DESCRIPTOR_FAST 316
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 317
#define _CALL_METHOD_DESCRIPTOR_NOARGS 318
#define _CALL_METHOD_DESCRIPTOR_O 319
#define _CALL_NON_PY_GENERAL 320
#define _CALL_STR_1 321
#define _CALL_TUPLE_1 322
#define _CALL_TYPE_1
#define _CHECK_ATTR_CLASS 323
#define _CHECK_ATTR_METHOD_LAZY_DICT 324
#define _CHECK_ATTR_MODULE 325
#define _CHECK_ATTR_WITH_HINT 326
#define _CHECK_CALL_BOUND_METHOD_EXACT_ARGS 327
#define _CHECK_FUNCTION 328
#define _CHECK_FUNCTION_EXACT_ARGS 329
#define _CHECK_FUNCTION_VERSION 330
#define _CHECK_IS_NOT_PY_CALLABLE 331
#define _CHECK_MANAGED_OBJECT_HAS_VALUES 332
#define _CHECK_METHOD_VERSION 333
#define _CHECK_PEP_523 334
#define _CHECK_PERIODIC 335
#define _CHECK_STACK_SPACE 336
#define _CHECK_STACK_SPACE_OPERAND 337
#define _CHECK_VALIDITY 338
#define _CHECK_VALIDITY_AND_SET_IP 339
#define _COLD_EXIT 340
#define _COMPARE_OP 341
#define _COMPARE_OP_FLOAT 342
#define _COMPARE_OP_INT 343
#define _COMPARE_OP_STR 344
#define _CONTAINS_OP 345
#define _CONTAINS_OP_DICT
#define _CONTAINS_OP_SET
#define _DEOPT 346
#define _DYNAMIC_EXIT 347
#define _ERROR_POP_N 348
#define _EXPAND_METHOD 349
#define _FATAL_ERROR 350
#define _FOR_ITER 351
#define _FOR_ITER_GEN_FRAME 352
#define _FOR_ITER_TIER_TWO 353
#define _GUARD_BOTH_FLOAT 354
#define _GUARD_BOTH_INT 355
#define _GUARD_BOTH_UNICODE 356
#define _GUARD_BUILTINS_VERSION 357
#define _GUARD_DORV_NO_DICT 358
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT 359
#define _GUARD_GLOBALS_VERSION 360
#define _GUARD_IS_FALSE_POP 361
#define _GUARD_IS_NONE_POP 362
#define _GUARD_IS_NOT_NONE_POP 363
#define _GUARD_IS_TRUE_POP 364
#define _GUARD_KEYS_VERSION 365
#define _GUARD_NOS_FLOAT 366
#define _GUARD_NOS_INT 367
#define _GUARD_NOT_EXHAUSTED_LIST 368
#define _GUARD_NOT_EXHAUSTED_RANGE 369
#define _GUARD_NOT_EXHAUSTED_TUPLE 370
#define _GUARD_TOS_FLOAT 371
#define _GUARD_TOS_INT 372
#define _GUARD_TYPE_VERSION 373
#define _INIT_CALL_BOUND_METHOD_EXACT_ARGS 374
#define _INIT_CALL_PY_EXACT_ARGS 375
#define _INIT_CALL_PY_EXACT_ARGS_0 376
#define _INIT_CALL_PY_EXACT_ARGS_1 377
#define _INIT_CALL_PY_EXACT_ARGS_2 378
#define _INIT_CALL_PY_EXACT_ARGS_3 379
#define _INIT_CALL_PY_EXACT_ARGS_4 380
#define _INSTRUMENTED_CALL
#define _INSTRUMENTED_CALL_FUNCTION_EX
#define _INSTRUMENTED_CALL_KW
#define _INSTRUMENTED_JUMP_BACKWARD
#define _INSTRUMENTED_LOAD_SUPER_ATTR
#define _INSTRUMENTED_RESUME
#define _INSTRUMENTED_RETURN_CONST
#define _INSTRUMENTED_RETURN_VALUE
#define _INSTRUMENTED_YIELD_VALUE
#define _INTERNAL_INCREMENT_OPT_COUNTER 381
#define _IS_NONE 382
#define _ITER_CHECK_LIST 383
#define _ITER_CHECK_RANGE 384
#define _ITER_CHECK_TUPLE 385
#define _ITER_JUMP_LIST 386
#define _ITER_JUMP_RANGE 387
#define _ITER_JUMP_TUPLE 388
#define _ITER_NEXT_LIST 389
#define _ITER_NEXT_RANGE 390
#define _ITER_NEXT_TUPLE 391
#define _JUMP_TO_TOP 392
#define _LOAD_ASSERTION_ERROR
#define _LOAD_ATTR 393
#define _LOAD_ATTR_CLASS 394
#define _LOAD_ATTR_CLASS_0 395
#define _LOAD_ATTR_CLASS_1 396
#define _LOAD_ATTR_INSTANCE_VALUE 397
#define _LOAD_ATTR_INSTANCE_VALUE_0 398
#define _LOAD_ATTR_INSTANCE_VALUE_1 399
#define _LOAD_ATTR_METHOD_LAZY_DICT 400
#define _LOAD_ATTR_METHOD_NO_DICT 401
#define _LOAD_ATTR_METHOD_WITH_VALUES 402
#define _LOAD_ATTR_MODULE 403
#define _LOAD_ATTR_NONDESCRIPTOR_NO_DICT 404
#define _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 405
#define _LOAD_ATTR_PROPERTY
#define _LOAD_ATTR_SLOT 406
#define _LOAD_ATTR_SLOT_0 407
#define _LOAD_ATTR_SLOT_1 408
#define _LOAD_ATTR_WITH_HINT 409
#define _LOAD_CONST_INLINE 410
#define _LOAD_CONST_INLINE_BORROW 411
#define _LOAD_CONST_INLINE_BORROW_WITH_NULL 412
#define _LOAD_CONST_INLINE_WITH_NULL 413
#define _LOAD_FAST 414
#define _LOAD_FAST_0 415
#define _LOAD_FAST_1 416
#define _LOAD_FAST_2 417
#define _LOAD_FAST_3 418
#define _LOAD_FAST_4 419
#define _LOAD_FAST_5 420
#define _LOAD_FAST_6 421
#define _LOAD_FAST_7 422
#define _LOAD_GLOBAL 423
#define _LOAD_GLOBAL_BUILTINS 424
#define _LOAD_GLOBAL_MODULE 425
#define _POP_FRAME 426
#define _POP_JUMP_IF_FALSE 427
#define _POP_JUMP_IF_TRUE 428
#define _POP_TOP_LOAD_CONST_INLINE_BORROW 429
#define _PUSH_FRAME 430
#define _PY_FRAME_GENERAL 431
#define _PyCrossInterpreterData_DATA(...)
#define _PyCrossInterpreterData_INTERPID(...)
#define _PyCrossInterpreterData_OBJ(...)
#define _PyCrossInterpreterData_SET_FREE(...)
#define _PyCrossInterpreterData_SET_NEW_OBJECT(...)
#define _PyInterpreterState_GetXIState(...)
#define _PyObjectStackChunk_MAXFREELIST 4
#define _Py_IMMORTAL_REFCNT_LOOSE
#define _REPLACE_WITH_TRUE 432
#define _SAVE_RETURN_OFFSET 433
#define _SEND 434
#define _SEND_GEN
#define _START_EXECUTOR 435
#define _STORE_ATTR 436
#define _STORE_ATTR_INSTANCE_VALUE 437
#define _STORE_ATTR_SLOT 438
#define _STORE_ATTR_WITH_HINT
#define _STORE_FAST 439
#define _STORE_FAST_0 440
#define _STORE_FAST_1 441
#define _STORE_FAST_2 442
#define _STORE_FAST_3 443
#define _STORE_FAST_4 444
#define _STORE_FAST_5 445
#define _STORE_FAST_6 446
#define _STORE_FAST_7 447
#define _STORE_SLICE
#define _STORE_SUBSCR 448
#define _STORE_SUBSCR_DICT
#define _STORE_SUBSCR_LIST_INT
#define _TIER2_RESUME_CHECK 449
#define _TO_BOOL 450
#define _TO_BOOL_LIST
#define _TO_BOOL_STR
#define _UNPACK_SEQUENCE 451
#define _UNPACK_SEQUENCE_LIST
#define _UNPACK_SEQUENCE_TUPLE
#define _UNPACK_SEQUENCE_TWO_TUPLE
#pragma gillint end
#pragma gillint when 13-13 15- 13t-13t 15t-
#define LOAD_FAST_CHECK 87
#define LOAD_FAST_LOAD_FAST 88
#define LOAD_FROM_DICT_OR_DEREF 89
#define LOAD_FROM_DICT_OR_GLOBALS 90
#define LOAD_GLOBAL 91
#define LOAD_NAME 92
#pragma gillint end
#pragma gillint when 13-14 13t-14t
#define HAS_ERROR_NO_POP_FLAG (16384)
#define HAS_OPARG_AND_1_FLAG (8192)
#define HAS_PASSTHROUGH_FLAG (4096)
#define MAX_ABSTRACT_FRAME_DEPTH
#define MAX_ABSTRACT_INTERP_SIZE 4096
#define OPCODE_HAS_OPARG_AND_1(...)
#define OPCODE_HAS_PASSTHROUGH(...)
#define RESUME_OPARG_DEPTH1_MASK 0x4
#define RESUME_OPARG_LOCATION_MASK 0x3
#define TRACE_STACK_SIZE 5
#define UOP_MAX_TRACE_LENGTH 800
#define _BINARY_OP 302
#define _BINARY_OP_ADD_FLOAT 303
#define _BINARY_OP_ADD_INT 304
#define _BINARY_OP_ADD_UNICODE 305
#define _CALL_INTRINSIC_1
#define _CALL_INTRINSIC_2
#define _CALL_ISINSTANCE
#define _COPY
#define _DICT_MERGE
#define _DICT_UPDATE
#define _GET_ITER
#define _GET_YIELD_FROM_ITER
#define _IS_OP
#define _LIST_EXTEND
#define _LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN
#define _LOAD_FAST_LOAD_FAST
#define _LOAD_SUPER_ATTR_METHOD
#define _MAKE_FUNCTION
#define _MATCH_CLASS
#define _PyThreadState_WHENCE_GILSTATE 4
#define _Py_ANY_VARARGS(...)
#define _Py_MAX_MANAGED_STATIC_BUILTIN_TYPES 200
#define _RESUME_CHECK
#define _SET_UPDATE
#define _STORE_FAST_LOAD_FAST
#define _STORE_FAST_STORE_FAST
#define _SWAP
#define _TO_BOOL_INT
#define _UNARY_INVERT
#define _UNARY_NEGATIVE
#define _YIELD_VALUE
#pragma gillint end
#pragma gillint when 13t-
#define LOCK_WEAKREFS(...)
#define LOCK_WEAKREFS_FOR_WR(...)
#define MI_PRIM_THREAD_ID
#define NUM_WEAKREF_LIST_LOCKS 127
#define UNLOCK_WEAKREFS(...)
#define UNLOCK_WEAKREFS_FOR_WR(...)
#define WEAKREF_LIST_LOCK(...)
#define _PyObject_GC_IS_SHARED(...)
#define _PyObject_GC_SET_SHARED(...)
#define _Py_BRC_NUM_BUCKETS 257
#define _Py_Debug_Free_Threaded 1
#define _Py_Debug_gilruntimestate_enabled
#pragma gillint end
#pragma gillint when 13t-13t
#define THREAD_LOCAL_DICT_VERSION_BATCH
#define THREAD_LOCAL_DICT_VERSION_COUNT 256
#define _PyGC_BITS_DEFERRED (64)
#define _PyGC_BITS_FINALIZED (2)
#define _PyGC_BITS_FROZEN (8)
#define _PyGC_BITS_SHARED (16)
#define _PyGC_BITS_SHARED_INLINE (32)
#define _PyGC_BITS_TRACKED (1)
#define _PyGC_BITS_UNREACHABLE (4)
#define _PyObject_GC_IS_SHARED_INLINE(...)
#define _PyObject_GC_SET_SHARED_INLINE(...)
#pragma gillint end
#pragma gillint when 13t-14t
#define ENABLE_SPECIALIZATION 0
#define PyCriticalSection2_Begin
#define PyCriticalSection2_End
#define PyCriticalSection_Begin
#define PyCriticalSection_End
#pragma gillint end
#pragma gillint when 14-
#define _Py_DECREF_BUILTINS
#define _Py_DECREF_CODE
#define _Py_DECREF_DICT
#define _Py_DECREF_TYPE
#define _Py_Debug_code_object_co_tlbc 0
#define _Py_Debug_interpreter_frame_tlbc_index 0
#define _Py_Debug_interpreter_state_tlbc_generation 0
#define _Py_INCREF_BUILTINS
#define _Py_INCREF_CODE
#define _Py_INCREF_DICT
#define _Py_INCREF_TYPE
#pragma gillint end
#pragma gillint when 14- 14t-
#define ANNOTATIONS_PLACEHOLDER 256
#define BINARY_OP_ADD_FLOAT 129
#define BINARY_OP_ADD_INT 130
#define BINARY_OP_ADD_UNICODE 131
#define BINARY_OP_EXTEND 132
#define BINARY_OP_MULTIPLY_FLOAT 133
#define BINARY_OP_MULTIPLY_INT 134
#define BINARY_OP_SUBSCR_DICT 135
#define BINARY_OP_SUBSCR_GETITEM 136
#define BINARY_OP_SUBSCR_LIST_INT 137
#define BINARY_OP_SUBSCR_LIST_SLICE 138
#define BINARY_OP_SUBSCR_STR_INT 139
#define BINARY_OP_SUBSCR_TUPLE_INT 140
#define BINARY_SLICE 1
#define BUILD_TEMPLATE 2
#define CALL_FUNCTION_EX 4
#define CHECK_EG_MATCH 5
#define CHECK_EXC_MATCH 6
#define CLEANUP_THROW 7
#define COMMENT 65
#define CONSTANT_ASSERTIONERROR 0
#define CONSTANT_BUILTIN_ALL 3
#define CONSTANT_BUILTIN_ANY 4
#define CONSTANT_BUILTIN_TUPLE 2
#define CONSTANT_NOTIMPLEMENTEDERROR 1
#define CONTEXT_MAX_WATCHERS 8
#define CO_FAST_ARG
#define CO_FAST_ARG_KW (0x04)
#define CO_FAST_ARG_POS (0x02)
#define CO_FAST_ARG_VAR (0x08)
#define CO_FAST_CELL (0x40)
#define CO_FAST_FREE (0x80)
#define CO_FAST_HIDDEN (0x10)
#define CO_FAST_LOCAL (0x20)
#define DELETE_SUBSCR 8
#define DICT_UNIQUE_ID_MAX
#define DICT_UNIQUE_ID_SHIFT (32)
#define END_FOR 9
#define END_SEND 10
#define ERRORTOKEN 67
#define EXIT_INIT_CHECK 11
#define FORMAT_SIMPLE 12
#define FORMAT_WITH_SPEC 13
#define FT_ATOMIC_ADD_SSIZE(...)
#define FT_ATOMIC_ADD_UINT64(...)
#define FT_ATOMIC_AND_UINT64(...)
#define FT_ATOMIC_LOAD_CHAR_RELAXED(...)
#define FT_ATOMIC_LOAD_DOUBLE_RELAXED(...)
#define FT_ATOMIC_LOAD_FLOAT_RELAXED(...)
#define FT_ATOMIC_LOAD_INT(...)
#define FT_ATOMIC_LOAD_INT_RELAXED(...)
#define FT_ATOMIC_LOAD_LLONG_RELAXED(...)
#define FT_ATOMIC_LOAD_LONG_RELAXED(...)
#define FT_ATOMIC_LOAD_PTR_CONSUME(...)
#define FT_ATOMIC_LOAD_SHORT_RELAXED(...)
#define FT_ATOMIC_LOAD_UCHAR_RELAXED(...)
#define FT_ATOMIC_LOAD_UINT(...)
#define FT_ATOMIC_LOAD_UINT64_ACQUIRE(...)
#define FT_ATOMIC_LOAD_UINT64_RELAXED(...)
#define FT_ATOMIC_LOAD_UINT_RELAXED(...)
#define FT_ATOMIC_LOAD_ULLONG_RELAXED(...)
#define FT_ATOMIC_LOAD_USHORT_RELAXED(...)
#define FT_ATOMIC_OR_UINT64(...)
#define FT_ATOMIC_STORE_CHAR_RELAXED(...)
#define FT_ATOMIC_STORE_DOUBLE_RELAXED(...)
#define FT_ATOMIC_STORE_FLOAT_RELAXED(...)
#define FT_ATOMIC_STORE_INT(...)
#define FT_ATOMIC_STORE_INT_RELAXED(...)
#define FT_ATOMIC_STORE_LLONG_RELAXED(...)
#define FT_ATOMIC_STORE_LONG_RELAXED(...)
#define FT_ATOMIC_STORE_SHORT_RELAXED(...)
#define FT_ATOMIC_STORE_SSIZE_RELEASE(...)
#define FT_ATOMIC_STORE_UCHAR_RELAXED(...)
#define FT_ATOMIC_STORE_UINT_RELAXED(...)
#define FT_ATOMIC_STORE_ULLONG_RELAXED(...)
#define FT_ATOMIC_STORE_ULONG_RELAXED(...)
#define FT_ATOMIC_STORE_USHORT_RELAXED(...)
#define FT_CLEAR_WEAKREFS(...)
#define FT_MUTEX_LOCK(...)
#define FT_MUTEX_LOCK_FLAGS(...)
#define FT_MUTEX_UNLOCK(...)
#define FUNC_VERSION_CLEARED 1
#define FUNC_VERSION_FIRST_VALID 2
#define FUNC_VERSION_UNSET 0
#define GET_AITER 14
#define GET_ANEXT 15
#define IMMORTALITY_BIT_MASK (1<<2)
#define INLINE_CACHE_ENTRIES_CALL_KW
#define IS_CONDITIONAL_JUMP_OPCODE(...)
#define IS_JUMP_TARGET_LABEL(...)
#define IS_RAISE_OPCODE(...)
#define IS_RETURN_OPCODE(...)
#define JUMP 257
#define JUMP_IF_FALSE 258
#define JUMP_IF_TRUE 259
#define JUMP_NO_INTERRUPT 260
#define LOAD_CLOSURE 261
#define MAKE_FUNCTION_ANNOTATE 0x10
#define MAX_CHAIN_DEPTH 4
#define MAX_SYMBOLIC_TUPLE_SIZE 7
#define MIN_SPECIALIZED_OPCODE 129
#define MI_BLOCK_ALIGNMENT_MAX
#define MI_GUARDED 0
#define MI_INIT74(...)
#define MI_MALLOC_VERSION 20502
#define MI_MAX_ALLOC_SIZE
#define MI_MAX_SLICE_OFFSET_COUNT
#define MI_NO_THP 1
#define MI_STAT_FIELDS(...)
#define MI_STAT_VERSION 4
#define NL 66
#define N_TOKENS 69
#define OPARG_SIMPLE 0
#define OPCODE_DEFERRED_INC(...)
#define OPCODE_HAS_NO_SAVE_IP(...)
#define OPERAND1_1 10
#define OPERAND1_2 11
#define OPERAND1_4 12
#define OPT_STAT_ADD(...)
#define POP_BLOCK 262
#define PYC_MAGIC_NUMBER_TOKEN
#define PyStackRef_AsPyObjectNew(...)
#define PyStackRef_False
#define PyStackRef_FromPyObjectNew(...)
#define PyStackRef_Is(...)
#define PyStackRef_IsFalse(...)
#define PyStackRef_IsNone(...)
#define PyStackRef_IsNull(...)
#define PyStackRef_IsTrue(...)
#define PyStackRef_None
#define PyStackRef_True
#define Py_INT_TAG 3
#define Py_SUPPORTS_REMOTE_DEBUG 1
#define Py_TAG_REFCNT 1
#define Py_async_gen_asends_MAXFREELIST 80
#define Py_async_gens_MAXFREELIST 80
#define Py_contexts_MAXFREELIST 255
#define Py_dictkeys_MAXFREELIST 80
#define Py_dicts_MAXFREELIST 80
#define Py_floats_MAXFREELIST 100
#define Py_futureiters_MAXFREELIST 255
#define Py_ints_MAXFREELIST 100
#define Py_list_iters_MAXFREELIST 10
#define Py_lists_MAXFREELIST 80
#define Py_object_stack_chunks_MAXFREELIST 4
#define Py_pycfunctionobject_MAXFREELIST 16
#define Py_pycmethodobject_MAXFREELIST 16
#define Py_pymethodobjects_MAXFREELIST 20
#define Py_range_iters_MAXFREELIST 6
#define Py_ranges_MAXFREELIST 6
#define Py_slices_MAXFREELIST 1
#define Py_tuple_MAXFREELIST 2000
#define Py_tuple_iters_MAXFREELIST 10
#define Py_unicode_writers_MAXFREELIST 1
#define RESUME 128
#define SAME_JUMP_TARGET_LABEL(...)
#define SETUP_CLEANUP 263
#define SETUP_FINALLY 264
#define SETUP_WITH 265
#define SPECIAL___AENTER__ 2
#define SPECIAL___AEXIT__ 3
#define SPECIAL___ENTER__ 0
#define SPECIAL___EXIT__ 1
#define SYMBOL_TO_SCOPE(...)
#define TSTRING_END 64
#define TSTRING_MIDDLE 63
#define TSTRING_START 62
#define TYPE_MAX_WATCHERS 8
#define TYPE_VERSION_CACHE_SIZE (1<<12)
#define UOP_FORMAT_JUMP 1
#define _BUILD_INTERPOLATION
#define _BUILD_TEMPLATE
#define _END_FOR
#define _IMPORT_FROM
#define _IMPORT_NAME
#define _INSTRUMENTED_LINE
#define _INSTRUMENTED_NOT_TAKEN
#define _LOAD_COMMON_CONSTANT
#define _PY_IS_SMALL_INT(...)
#define _PY_MONITORING_EVENTS 19
#define _PY_MONITORING_UNGROUPED_EVENTS 16
#define _PY_STACK_USE_GUIDELINE 30
#define _PyFunction_GET_BUILTINS(...)
#define _PyGC_PREV_MASK_COLLECTING
#define _PyGC_PREV_MASK_FINALIZED
#define _PyGC_PREV_SHIFT 2
#define _PyInterpolation_CheckExact(...)
#define _PyOS_LOG2_STACK_MARGIN 11
#define _PyOS_MIN_STACK_SIZE
#define _PyOS_STACK_MARGIN
#define _PyOS_STACK_MARGIN_BYTES
#define _PyOS_STACK_MARGIN_SHIFT
#define _PyReftracerTrack(...)
#define _PyTemplateIter_CheckExact(...)
#define _PyTemplate_CheckExact(...)
#define _PyTuple_HASH_EMPTY
#define _PyTuple_HASH_XXPRIME_1
#define _PyTuple_HASH_XXPRIME_2
#define _PyTuple_HASH_XXPRIME_5
#define _PyTuple_HASH_XXROTATE(...)
#define _PyTuple_RESET_HASH_CACHE(...)
#define _PyXIDATA_FULL_FALLBACK (1)
#define _PyXIDATA_XIDATA_ONLY (0)
#define _PyXIData_CHECK_FREE(...)
#define _PyXIData_CHECK_NEW_OBJECT(...)
#define _PyXIData_DATA(...)
#define _PyXIData_INTERPID(...)
#define _PyXIData_OBJ(...)
#define _PyXIData_SET_FREE(...)
#define _PyXIData_SET_NEW_OBJECT(...)
#define _PyXI_GET_GLOBAL_STATE(...)
#define _PyXI_GET_STATE(...)
#define _Py_AssertHoldsTstate(...)
#define _Py_FREELIST_FREE(...)
#define _Py_FREELIST_POP(...)
#define _Py_FREELIST_POP_MEM(...)
#define _Py_FREELIST_PUSH(...)
#define _Py_FREELIST_SIZE(...)
#define _Py_MAX_UNICODE 0x10ffff
#define _Py_REF_DEFERRED
#define _Py_THREAD_SHUTTING_DOWN 3
#define _Py_TYPE_VERSION_BYTEARRAY 9
#define _Py_TYPE_VERSION_BYTES 10
#define _Py_TYPE_VERSION_COMPLEX 11
#define _Py_TYPE_VERSION_DICT 8
#define _Py_TYPE_VERSION_FLOAT 2
#define _Py_TYPE_VERSION_FROZEN_SET 7
#define _Py_TYPE_VERSION_INT 1
#define _Py_TYPE_VERSION_LIST 3
#define _Py_TYPE_VERSION_NEXT 16
#define _Py_TYPE_VERSION_SET 6
#define _Py_TYPE_VERSION_STR 5
#define _Py_TYPE_VERSION_TUPLE 4
#define _Py_VISIT_STACKREF(...)
#define mi_atomic_cas_ptr_strong_acq_rel(...)
#define mi_atomic_do_once
#define mi_atomic_exchange_ptr_relaxed(...)
#define mi_atomic_exchange_relaxed(...)
#define mi_heap_stat_adjust_decrease(...)
#define mi_lock(...)
#define mi_lock_maybe(...)
#define mi_stat_adjust_decrease(...)
#define mi_stats_t_decl(...)
#define mi_theap_calloc(...)
#define mi_theap_collect(...)
#define mi_theap_get_default(...)
#define mi_theap_malloc(...)
#define mi_theap_malloc_aligned(...)
#define mi_theap_malloc_small(...)
#define mi_theap_realloc(...)
#define mi_theap_set_default(...)
#define mi_theap_zalloc(...)
#pragma gillint end
#pragma gillint when 14- 15t-
#define BITS_TO_PTR(...)
#define BITS_TO_PTR_MASKED(...)
#define PyStackRef_CheckValid(...)
#define PyStackRef_FromPyObjectNewMortal(...)
#define PyStackRef_NULL_BITS
#define Py_DECREF_MORTAL(...)
#define Py_DECREF_MORTAL_SPECIALIZED(...)
#define Py_TAG_BITS 3
#pragma gillint end
#pragma gillint when 14-14
#define ENABLE_SPECIALIZATION_FT
#pragma gillint end
#pragma gillint when 14-14 14t-14t
#define BACKOFF_BITS 4
#define BINARY_OP 44
#define BINARY_OP_SUBTRACT_FLOAT 141
#define BINARY_OP_SUBTRACT_INT 142
#define BUILD_INTERPOLATION 45
#define BUILD_LIST 46
#define BUILD_MAP 47
#define BUILD_SET 48
#define BUILD_SLICE 49
#define BUILD_STRING 50
#define BUILD_TUPLE 51
#define CALL 52
#define CALL_ALLOC_AND_ENTER_INIT 143
#define CALL_BOUND_METHOD_EXACT_ARGS 144
#define CALL_BOUND_METHOD_GENERAL 145
#define CALL_BUILTIN_CLASS 146
#define CALL_BUILTIN_FAST 147
#define CALL_BUILTIN_FAST_WITH_KEYWORDS 148
#define CALL_BUILTIN_O 149
#define CALL_INTRINSIC_1 53
#define CALL_INTRINSIC_2 54
#define CALL_ISINSTANCE 150
#define CALL_KW 55
#define CALL_KW_BOUND_METHOD 151
#define CALL_KW_NON_PY 152
#define CALL_KW_PY 153
#define CALL_LEN 154
#define CALL_LIST_APPEND 155
#define CALL_METHOD_DESCRIPTOR_FAST 156
#define CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 157
#define CALL_METHOD_DESCRIPTOR_NOARGS 158
#define CALL_METHOD_DESCRIPTOR_O 159
#define CALL_NON_PY_GENERAL 160
#define CALL_PY_EXACT_ARGS 161
#define CALL_PY_GENERAL 162
#define CALL_STR_1 163
#define CALL_TUPLE_1 164
#define CALL_TYPE_1 165
#define COMPARE_OP 56
#define COMPARE_OP_FLOAT 166
#define COMPARE_OP_INT 167
#define COMPARE_OP_STR 168
#define CONTAINS_OP 57
#define CONTAINS_OP_DICT 169
#define CONTAINS_OP_SET 170
#define CONVERT_VALUE 58
#define COPY 59
#define COPY_FREE_VARS 60
#define DELETE_ATTR 61
#define DELETE_DEREF 62
#define DELETE_FAST 63
#define DELETE_GLOBAL 64
#define DELETE_NAME 65
#define DICT_MERGE 66
#define DICT_UPDATE 67
#define END_ASYNC_FOR 68
#define ENTER_EXECUTOR 255
#define EXTENDED_ARG 69
#define FOR_ITER 70
#define FOR_ITER_GEN 171
#define FOR_ITER_LIST 172
#define FOR_ITER_RANGE 173
#define FOR_ITER_TUPLE 174
#define GET_AWAITABLE 71
#define GET_ITER 16
#define GET_LEN 18
#define GET_YIELD_FROM_ITER 19
#define HAS_NO_SAVE_IP_FLAG (32768)
#define HAVE_ARGUMENT 43
#define IMPORT_FROM 72
#define IMPORT_NAME 73
#define INSTRUMENTED_CALL 250
#define INSTRUMENTED_CALL_FUNCTION_EX 252
#define INSTRUMENTED_CALL_KW 251
#define INSTRUMENTED_END_ASYNC_FOR 248
#define INSTRUMENTED_END_FOR 234
#define INSTRUMENTED_END_SEND 236
#define INSTRUMENTED_FOR_ITER 237
#define INSTRUMENTED_INSTRUCTION 238
#define INSTRUMENTED_JUMP_BACKWARD 253
#define INSTRUMENTED_JUMP_FORWARD 239
#define INSTRUMENTED_LOAD_SUPER_ATTR 249
#define INSTRUMENTED_NOT_TAKEN 240
#define INSTRUMENTED_POP_ITER 235
#define INSTRUMENTED_POP_JUMP_IF_FALSE 242
#define INSTRUMENTED_POP_JUMP_IF_NONE 243
#define INSTRUMENTED_POP_JUMP_IF_NOT_NONE 244
#define INSTRUMENTED_POP_JUMP_IF_TRUE 241
#define INSTRUMENTED_RESUME 245
#define INSTRUMENTED_RETURN_VALUE 246
#define INSTRUMENTED_YIELD_VALUE 247
#define INTERPRETER_EXIT 20
#define IS_OP 74
#define JIT_CLEANUP_THRESHOLD 100000
#define JUMP_BACKWARD 75
#define JUMP_BACKWARD_INITIAL_BACKOFF 12
#define JUMP_BACKWARD_INITIAL_VALUE 4095
#define JUMP_BACKWARD_JIT 175
#define JUMP_BACKWARD_NO_INTERRUPT 76
#define JUMP_BACKWARD_NO_JIT 176
#define JUMP_FORWARD 77
#define LIST_APPEND 78
#define LIST_EXTEND 79
#define LOAD_ATTR 80
#define LOAD_ATTR_CLASS 177
#define LOAD_ATTR_CLASS_WITH_METACLASS_CHECK 178
#define LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN 179
#define LOAD_ATTR_INSTANCE_VALUE 180
#define LOAD_ATTR_METHOD_LAZY_DICT 181
#define LOAD_ATTR_METHOD_NO_DICT 182
#define LOAD_ATTR_METHOD_WITH_VALUES 183
#define LOAD_ATTR_MODULE 184
#define LOAD_ATTR_NONDESCRIPTOR_NO_DICT 185
#define LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 186
#define LOAD_ATTR_PROPERTY 187
#define LOAD_ATTR_SLOT 188
#define LOAD_ATTR_WITH_HINT 189
#define LOAD_BUILD_CLASS 21
#define LOAD_COMMON_CONSTANT 81
#define LOAD_CONST 82
#define LOAD_CONST_IMMORTAL 190
#define LOAD_CONST_MORTAL 191
#define LOAD_DEREF 83
#define LOAD_FAST 84
#define LOAD_FAST_AND_CLEAR 85
#define LOAD_FAST_BORROW 86
#define LOAD_FAST_BORROW_LOAD_FAST_BORROW 87
#define LOAD_FAST_CHECK 88
#define LOAD_FAST_LOAD_FAST 89
#define LOAD_FROM_DICT_OR_DEREF 90
#define LOAD_FROM_DICT_OR_GLOBALS 91
#define LOAD_GLOBAL 92
#define LOAD_GLOBAL_BUILTIN 192
#define LOAD_GLOBAL_MODULE 193
#define LOAD_LOCALS 22
#define LOAD_NAME 93
#define LOAD_SMALL_INT 94
#define LOAD_SPECIAL 95
#define LOAD_SUPER_ATTR 96
#define LOAD_SUPER_ATTR_ATTR 194
#define LOAD_SUPER_ATTR_METHOD 195
#define MAKE_CELL 97
#define MAKE_FUNCTION 23
#define MAP_ADD 98
#define MATCH_CLASS 99
#define MATCH_KEYS 24
#define MATCH_MAPPING 25
#define MATCH_SEQUENCE 26
#define MAX_BACKOFF 12
#define MAX_UOP_ID 516
#define MAX_UOP_PER_EXPANSION 10
#define MIN_INSTRUMENTED_OPCODE 234
#define NOP 27
#define NOT_TAKEN 28
#define NUM_COMMON_CONSTANTS 5
#define POP_EXCEPT 29
#define POP_ITER 30
#define POP_JUMP_IF_FALSE 100
#define POP_JUMP_IF_NONE 101
#define POP_JUMP_IF_NOT_NONE 102
#define POP_JUMP_IF_TRUE 103
#define POP_TOP 31
#define PUSH_EXC_INFO 32
#define PUSH_NULL 33
#define PYC_MAGIC_NUMBER 3627
#define PyStackRef_TYPE(...)
#define RAISE_VARARGS 104
#define RERAISE 105
#define RESUME_CHECK 196
#define RETURN_GENERATOR 34
#define RETURN_VALUE 35
#define SEND 106
#define SEND_GEN 197
#define SETUP_ANNOTATIONS 36
#define SET_ADD 107
#define SET_FUNCTION_ATTRIBUTE 108
#define SET_UPDATE 109
#define SIDE_EXIT_INITIAL_BACKOFF 12
#define SIDE_EXIT_INITIAL_VALUE 4095
#define STORE_ATTR 110
#define STORE_ATTR_INSTANCE_VALUE 198
#define STORE_ATTR_SLOT 199
#define STORE_ATTR_WITH_HINT 200
#define STORE_DEREF 111
#define STORE_FAST 112
#define STORE_FAST_LOAD_FAST 113
#define STORE_FAST_STORE_FAST 114
#define STORE_GLOBAL 115
#define STORE_NAME 116
#define STORE_SLICE 37
#define STORE_SUBSCR 38
#define STORE_SUBSCR_DICT 201
#define STORE_SUBSCR_LIST_INT 202
#define SWAP 117
#define TO_BOOL 39
#define TO_BOOL_ALWAYS_TRUE 203
#define TO_BOOL_BOOL 204
#define TO_BOOL_INT 205
#define TO_BOOL_LIST 206
#define TO_BOOL_NONE 207
#define TO_BOOL_STR 208
#define UNARY_INVERT 40
#define UNARY_NEGATIVE 41
#define UNARY_NOT 42
#define UNPACK_EX 118
#define UNPACK_SEQUENCE 119
#define UNPACK_SEQUENCE_LIST 209
#define UNPACK_SEQUENCE_TUPLE 210
#define UNPACK_SEQUENCE_TWO_TUPLE 211
#define UNREACHABLE_BACKOFF 15
#define WITH_EXCEPT_START 43
#define YIELD_VALUE 120
#define _BINARY_OP_EXTEND 306
#define _BINARY_OP_INPLACE_ADD_UNICODE 307
#define _BINARY_OP_MULTIPLY_FLOAT 308
#define _BINARY_OP_MULTIPLY_INT 309
#define _BINARY_OP_SUBSCR_CHECK_FUNC 310
#define _BINARY_OP_SUBSCR_DICT 311
#define _BINARY_OP_SUBSCR_INIT_CALL 312
#define _BINARY_OP_SUBSCR_LIST_INT 313
#define _BINARY_OP_SUBSCR_LIST_SLICE 314
#define _BINARY_OP_SUBSCR_STR_INT 315
#define _BINARY_OP_SUBSCR_TUPLE_INT 316
#define _BINARY_OP_SUBTRACT_FLOAT 317
#define _BINARY_OP_SUBTRACT_INT 318
#define _BINARY_SLICE 319
#define _CALL_BUILTIN_CLASS 320
#define _CALL_BUILTIN_FAST 321
#define _CALL_BUILTIN_FAST_WITH_KEYWORDS 322
#define _CALL_BUILTIN_O 323
#define _CALL_KW_NON_PY 324
#define _CALL_LEN 325
#define _CALL_LIST_APPEND
#define _CALL_METHOD_DESCRIPTOR_FAST 326
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 327
#define _CALL_METHOD_DESCRIPTOR_NOARGS 328
#define _CALL_METHOD_DESCRIPTOR_O 329
#define _CALL_NON_PY_GENERAL 330
#define _CALL_STR_1 331
#define _CALL_TUPLE_1 332
#define _CALL_TYPE_1 333
#define _CHECK_AND_ALLOCATE_OBJECT 334
#define _CHECK_ATTR_CLASS 335
#define _CHECK_ATTR_METHOD_LAZY_DICT 336
#define _CHECK_CALL_BOUND_METHOD_EXACT_ARGS 337
#define _CHECK_FUNCTION 338
#define _CHECK_FUNCTION_EXACT_ARGS 339
#define _CHECK_FUNCTION_VERSION 340
#define _CHECK_FUNCTION_VERSION_INLINE 341
#define _CHECK_FUNCTION_VERSION_KW 342
#define _CHECK_IS_NOT_PY_CALLABLE 343
#define _CHECK_IS_NOT_PY_CALLABLE_KW 344
#define _CHECK_MANAGED_OBJECT_HAS_VALUES 345
#define _CHECK_METHOD_VERSION 346
#define _CHECK_METHOD_VERSION_KW 347
#define _CHECK_PEP_523 348
#define _CHECK_PERIODIC 349
#define _CHECK_PERIODIC_IF_NOT_YIELD_FROM 350
#define _CHECK_RECURSION_REMAINING 351
#define _CHECK_STACK_SPACE 352
#define _CHECK_STACK_SPACE_OPERAND 353
#define _CHECK_VALIDITY 354
#define _COMPARE_OP 355
#define _COMPARE_OP_FLOAT 356
#define _COMPARE_OP_INT 357
#define _COMPARE_OP_STR 358
#define _CONTAINS_OP 359
#define _CONTAINS_OP_DICT 360
#define _CONTAINS_OP_SET 361
#define _CREATE_INIT_FRAME 362
#define _DEOPT 363
#define _DO_CALL 364
#define _DO_CALL_FUNCTION_EX 365
#define _DO_CALL_KW 366
#define _ERROR_POP_N 367
#define _EXPAND_METHOD 368
#define _EXPAND_METHOD_KW 369
#define _FATAL_ERROR 370
#define _FOR_ITER 371
#define _FOR_ITER_GEN_FRAME 372
#define _FOR_ITER_TIER_TWO 373
#define _GUARD_BINARY_OP_EXTEND 374
#define _GUARD_CALLABLE_LEN 375
#define _GUARD_CALLABLE_STR_1 376
#define _GUARD_CALLABLE_TUPLE_1 377
#define _GUARD_CALLABLE_TYPE_1 378
#define _GUARD_DORV_NO_DICT 379
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT 380
#define _GUARD_GLOBALS_VERSION 381
#define _GUARD_IS_FALSE_POP 382
#define _GUARD_IS_NONE_POP 383
#define _GUARD_IS_NOT_NONE_POP 384
#define _GUARD_IS_TRUE_POP 385
#define _GUARD_KEYS_VERSION 386
#define _GUARD_NOS_DICT 387
#define _GUARD_NOS_FLOAT 388
#define _GUARD_NOS_INT 389
#define _GUARD_NOS_LIST 390
#define _GUARD_NOS_NULL 391
#define _GUARD_NOS_TUPLE 392
#define _GUARD_NOS_UNICODE 393
#define _GUARD_NOT_EXHAUSTED_LIST 394
#define _GUARD_NOT_EXHAUSTED_RANGE 395
#define _GUARD_NOT_EXHAUSTED_TUPLE 396
#define _GUARD_TOS_ANY_SET 397
#define _GUARD_TOS_DICT 398
#define _GUARD_TOS_FLOAT 399
#define _GUARD_TOS_INT 400
#define _GUARD_TOS_LIST 401
#define _GUARD_TOS_SLICE 402
#define _GUARD_TOS_TUPLE 403
#define _GUARD_TOS_UNICODE 404
#define _GUARD_TYPE_VERSION 405
#define _GUARD_TYPE_VERSION_AND_LOCK 406
#define _INIT_CALL_BOUND_METHOD_EXACT_ARGS 407
#define _INIT_CALL_PY_EXACT_ARGS 408
#define _INIT_CALL_PY_EXACT_ARGS_0 409
#define _INIT_CALL_PY_EXACT_ARGS_1 410
#define _INIT_CALL_PY_EXACT_ARGS_2 411
#define _INIT_CALL_PY_EXACT_ARGS_3 412
#define _INIT_CALL_PY_EXACT_ARGS_4 413
#define _INSERT_NULL 414
#define _IS_NONE 415
#define _ITER_CHECK_LIST 416
#define _ITER_CHECK_RANGE 417
#define _ITER_CHECK_TUPLE 418
#define _ITER_JUMP_LIST 419
#define _ITER_JUMP_RANGE 420
#define _ITER_JUMP_TUPLE 421
#define _ITER_NEXT_LIST 422
#define _ITER_NEXT_LIST_TIER_TWO 423
#define _ITER_NEXT_RANGE 424
#define _ITER_NEXT_TUPLE 425
#define _JUMP_TO_TOP 426
#define _LOAD_ATTR 427
#define _LOAD_ATTR_CLASS 428
#define _LOAD_ATTR_INSTANCE_VALUE 429
#define _LOAD_ATTR_METHOD_LAZY_DICT 430
#define _LOAD_ATTR_METHOD_NO_DICT 431
#define _LOAD_ATTR_METHOD_WITH_VALUES 432
#define _LOAD_ATTR_MODULE 433
#define _LOAD_ATTR_NONDESCRIPTOR_NO_DICT 434
#define _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 435
#define _LOAD_ATTR_PROPERTY_FRAME 436
#define _LOAD_ATTR_SLOT 437
#define _LOAD_ATTR_WITH_HINT 438
#define _LOAD_BYTECODE 439
#define _LOAD_CONST_IMMORTAL
#define _LOAD_CONST_INLINE 440
#define _LOAD_CONST_INLINE_BORROW 441
#define _LOAD_CONST_MORTAL
#define _LOAD_FAST 442
#define _LOAD_FAST_0 443
#define _LOAD_FAST_1 444
#define _LOAD_FAST_2 445
#define _LOAD_FAST_3 446
#define _LOAD_FAST_4 447
#define _LOAD_FAST_5 448
#define _LOAD_FAST_6 449
#define _LOAD_FAST_7 450
#define _LOAD_FAST_BORROW 451
#define _LOAD_FAST_BORROW_0 452
#define _LOAD_FAST_BORROW_1 453
#define _LOAD_FAST_BORROW_2 454
#define _LOAD_FAST_BORROW_3 455
#define _LOAD_FAST_BORROW_4 456
#define _LOAD_FAST_BORROW_5 457
#define _LOAD_FAST_BORROW_6 458
#define _LOAD_FAST_BORROW_7 459
#define _LOAD_FAST_BORROW_LOAD_FAST_BORROW
#define _LOAD_GLOBAL 460
#define _LOAD_GLOBAL_BUILTINS 461
#define _LOAD_GLOBAL_MODULE 462
#define _LOAD_SMALL_INT 463
#define _LOAD_SMALL_INT_0 464
#define _LOAD_SMALL_INT_1 465
#define _LOAD_SMALL_INT_2 466
#define _LOAD_SMALL_INT_3 467
#define _LOAD_SPECIAL 468
#define _MAKE_CALLARGS_A_TUPLE 469
#define _MAKE_WARM 470
#define _MAYBE_EXPAND_METHOD 471
#define _MAYBE_EXPAND_METHOD_KW 472
#define _MONITOR_CALL 473
#define _MONITOR_CALL_KW 474
#define _MONITOR_JUMP_BACKWARD 475
#define _MONITOR_RESUME 476
#define _POP_JUMP_IF_FALSE 477
#define _POP_JUMP_IF_TRUE 478
#define _POP_TOP_LOAD_CONST_INLINE 479
#define _POP_TOP_LOAD_CONST_INLINE_BORROW 480
#define _POP_TWO_LOAD_CONST_INLINE_BORROW 481
#define _PUSH_FRAME 482
#define _PUSH_NULL_CONDITIONAL 483
#define _PY_FRAME_GENERAL 484
#define _PY_FRAME_KW 485
#define _PY_MONITORING_LOCAL_EVENTS 11
#define _Py_BLOOM_FILTER_WORDS 8
#define _Py_Executors_InvalidateCold(...)
#define _QUICKEN_RESUME 486
#define _REPLACE_WITH_TRUE 487
#define _RETURN_VALUE
#define _SAVE_RETURN_OFFSET 488
#define _SEND 489
#define _SEND_GEN_FRAME 490
#define _START_EXECUTOR 491
#define _STORE_ATTR 492
#define _STORE_ATTR_INSTANCE_VALUE 493
#define _STORE_ATTR_SLOT 494
#define _STORE_ATTR_WITH_HINT 495
#define _STORE_FAST 496
#define _STORE_FAST_0 497
#define _STORE_FAST_1 498
#define _STORE_FAST_2 499
#define _STORE_FAST_3 500
#define _STORE_FAST_4 501
#define _STORE_FAST_5 502
#define _STORE_FAST_6 503
#define _STORE_FAST_7 504
#define _STORE_SLICE 505
#define _STORE_SUBSCR 506
#define _STORE_SUBSCR_DICT 507
#define _STORE_SUBSCR_LIST_INT 508
#define _TIER2_RESUME_CHECK 509
#define _TO_BOOL 510
#define _TO_BOOL_LIST 511
#define _TO_BOOL_STR 512
#define _UNPACK_SEQUENCE 513
#define _UNPACK_SEQUENCE_LIST 514
#define _UNPACK_SEQUENCE_TUPLE 515
#define _UNPACK_SEQUENCE_TWO_TUPLE 516
#pragma gillint end
#pragma gillint when 14t-
#define MI_VISIT_ABANDONED 1
#define _PyAtExit_LockCallbacks(...)
#define _PyAtExit_UnlockCallbacks(...)
#define _PyGC_BITS_ALIVE (1<<5)
#define _PyGC_BITS_DEFERRED (1<<6)
#define _PyGC_BITS_FINALIZED (1<<1)
#define _PyGC_BITS_FROZEN (1<<3)
#define _PyGC_BITS_SHARED (1<<4)
#define _PyGC_BITS_TRACKED (1<<0)
#define _PyGC_BITS_UNREACHABLE (1<<2)
#define _Py_Debug_code_object_co_tlbc
#define _Py_Debug_interpreter_frame_tlbc_index
#define _Py_Debug_interpreter_state_tlbc_generation
#define _Py_INVALID_UNIQUE_ID 0
#pragma gillint end
#pragma gillint when 14t-14t
#define ENABLE_SPECIALIZATION_FT 1
#define PyCriticalSection2_BeginMutex
#define PyCriticalSection_BeginMutex
#define PyStackRef_CLOSE(...)
#define PyStackRef_FromPyObjectImmortal(...)
#define PyStackRef_FromPyObjectNewMortal
#define PyStackRef_FromPyObjectSteal(...)
#define PyStackRef_IsDeferred(...)
#define PyStackRef_XCLOSE(...)
#define Py_TAG_BITS
#define Py_TAG_DEFERRED
#define Py_TAG_PTR
#pragma gillint end
#pragma gillint when 15-
#define GC_OLD_STATS_SIZE 3
#define GC_YOUNG_STATS_SIZE 11
#pragma gillint end
#pragma gillint when 15- 14t-
#define PyStackRef_IsNullOrInt(...)
#pragma gillint end
#pragma gillint when 15- 15t-
#define ABSTRACT_INTERP_LOCALS_SIZE 512
#define ABSTRACT_INTERP_STACK_SIZE 256
#define ASSERT_HEAD_IS_LOCKED(...)
#define AVG_SLOTS_PER_INSTRUCTION 6
#define BACKOFF_BITS 3
#define BACKOFF_MASK 7
#define BINARY_OP 42
#define BINARY_OP_SUBSCR_USTR_INT 141
#define BINARY_OP_SUBTRACT_FLOAT 142
#define BINARY_OP_SUBTRACT_INT 143
#define BUILD_INTERPOLATION 43
#define BUILD_LIST 44
#define BUILD_MAP 45
#define BUILD_SET 46
#define BUILD_SLICE 47
#define BUILD_STRING 48
#define BUILD_TUPLE 49
#define BUILTINS_WATCHER_ID 0
#define CALL 50
#define CALL_ALLOC_AND_ENTER_INIT 144
#define CALL_BOUND_METHOD_EXACT_ARGS 145
#define CALL_BOUND_METHOD_GENERAL 146
#define CALL_BUILTIN_CLASS 147
#define CALL_BUILTIN_FAST 148
#define CALL_BUILTIN_FAST_WITH_KEYWORDS 149
#define CALL_BUILTIN_O 150
#define CALL_EX_NON_PY_GENERAL 151
#define CALL_EX_PY 152
#define CALL_INTRINSIC_1 51
#define CALL_INTRINSIC_2 52
#define CALL_ISINSTANCE 153
#define CALL_KW 53
#define CALL_KW_BOUND_METHOD 154
#define CALL_KW_NON_PY 155
#define CALL_KW_PY 156
#define CALL_LEN 157
#define CALL_LIST_APPEND 158
#define CALL_METHOD_DESCRIPTOR_FAST 159
#define CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 160
#define CALL_METHOD_DESCRIPTOR_NOARGS 161
#define CALL_METHOD_DESCRIPTOR_O 162
#define CALL_NON_PY_GENERAL 163
#define CALL_PY_EXACT_ARGS 164
#define CALL_PY_GENERAL 165
#define CALL_STR_1 166
#define CALL_TUPLE_1 167
#define CALL_TYPE_1 168
#define COMPARE_OP 54
#define COMPARE_OP_FLOAT 169
#define COMPARE_OP_INT 170
#define COMPARE_OP_STR 171
#define CONSTANT_BUILTIN_LIST 5
#define CONSTANT_BUILTIN_SET 6
#define CONSTANT_EMPTY_STR 8
#define CONSTANT_FALSE 10
#define CONSTANT_MINUS_ONE 11
#define CONSTANT_NONE 7
#define CONSTANT_TRUE 9
#define CONTAINS_OP 55
#define CONTAINS_OP_DICT 172
#define CONTAINS_OP_SET 173
#define CONVERT_VALUE 56
#define COPY 57
#define COPY_FREE_VARS 58
#define DELETE_ATTR 59
#define DELETE_DEREF 60
#define DELETE_FAST 61
#define DELETE_GLOBAL 62
#define DELETE_NAME 63
#define DICT_MERGE 64
#define DICT_UPDATE 65
#define END_ASYNC_FOR 66
#define ENTER_EXECUTOR 254
#define EXIT_QUALITY_BACKWARD_EDGE
#define EXIT_QUALITY_CLOSE_LOOP
#define EXIT_QUALITY_DEFAULT
#define EXIT_QUALITY_ENTER_EXECUTOR
#define EXIT_QUALITY_SPECIALIZABLE
#define EXTENDED_ARG 67
#define FIRST_AVAILABLE_WATCHER 3
#define FITNESS_BRANCH_BALANCED
#define FITNESS_INITIAL 2500
#define FOR_ITER 68
#define FOR_ITER_GEN 174
#define FOR_ITER_LIST 175
#define FOR_ITER_RANGE 176
#define FOR_ITER_TUPLE 177
#define FOR_ITER_VIRTUAL 178
#define FT_ATOMIC_LOAD_INT8_RELAXED(...)
#define FT_ATOMIC_STORE_INT8_RELAXED(...)
#define FT_ATOMIC_STORE_INT8_RELEASE(...)
#define FT_ATOMIC_STORE_UINT8_RELEASE(...)
#define GET_AWAITABLE 69
#define GET_ITER 70
#define GET_ITER_SELF 179
#define GET_ITER_VIRTUAL 180
#define GET_ITER_YIELD_FROM 1
#define GET_ITER_YIELD_FROM_CORO_CHECK 3
#define GET_ITER_YIELD_FROM_NO_CHECK 2
#define GET_LEN 16
#define GLOBALS_WATCHER_ID 1
#define HAS_ERROR_NO_POP_FLAG (8192)
#define HAS_NEEDS_GUARD_IP_FLAG (131072)
#define HAS_NO_SAVE_IP_FLAG (16384)
#define HAS_PERIODIC_FLAG (32768)
#define HAS_RECORDS_VALUE_FLAG (262144)
#define HAS_SYNC_SP_FLAG (4096)
#define HAS_UNPREDICTABLE_JUMP_FLAG (65536)
#define HAVE_ARGUMENT 41
#define IMPORT_FROM 71
#define IMPORT_NAME 72
#define INLINE_CACHE_ENTRIES_CALL_FUNCTION_EX
#define INLINE_CACHE_ENTRIES_GET_ITER
#define INSTRUMENTED_CALL 249
#define INSTRUMENTED_CALL_FUNCTION_EX 251
#define INSTRUMENTED_CALL_KW 250
#define INSTRUMENTED_END_ASYNC_FOR 247
#define INSTRUMENTED_END_FOR 233
#define INSTRUMENTED_END_SEND 235
#define INSTRUMENTED_FOR_ITER 236
#define INSTRUMENTED_INSTRUCTION 237
#define INSTRUMENTED_JUMP_BACKWARD 252
#define INSTRUMENTED_JUMP_FORWARD 238
#define INSTRUMENTED_LINE 253
#define INSTRUMENTED_LOAD_SUPER_ATTR 248
#define INSTRUMENTED_NOT_TAKEN 239
#define INSTRUMENTED_POP_ITER 234
#define INSTRUMENTED_POP_JUMP_IF_FALSE 241
#define INSTRUMENTED_POP_JUMP_IF_NONE 242
#define INSTRUMENTED_POP_JUMP_IF_NOT_NONE 243
#define INSTRUMENTED_POP_JUMP_IF_TRUE 240
#define INSTRUMENTED_RESUME 244
#define INSTRUMENTED_RETURN_VALUE 245
#define INSTRUMENTED_YIELD_VALUE 246
#define INTERPRETER_EXIT 18
#define IS_OP 73
#define JIT_BITS_TO_PTR_MASKED(...)
#define JIT_CLEANUP_THRESHOLD 1000
#define JUMP_BACKWARD 74
#define JUMP_BACKWARD_INITIAL_BACKOFF 6
#define JUMP_BACKWARD_INITIAL_VALUE 4000
#define JUMP_BACKWARD_JIT 181
#define JUMP_BACKWARD_NO_INTERRUPT 75
#define JUMP_BACKWARD_NO_JIT 182
#define JUMP_FORWARD 76
#define LIST_APPEND 77
#define LIST_EXTEND 78
#define LOAD_ATTR 79
#define LOAD_ATTR_CLASS 183
#define LOAD_ATTR_CLASS_WITH_METACLASS_CHECK 184
#define LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN 185
#define LOAD_ATTR_INSTANCE_VALUE 186
#define LOAD_ATTR_METHOD_LAZY_DICT 187
#define LOAD_ATTR_METHOD_NO_DICT 188
#define LOAD_ATTR_METHOD_WITH_VALUES 189
#define LOAD_ATTR_MODULE 190
#define LOAD_ATTR_NONDESCRIPTOR_NO_DICT 191
#define LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 192
#define LOAD_ATTR_PROPERTY 193
#define LOAD_ATTR_SLOT 194
#define LOAD_ATTR_WITH_HINT 195
#define LOAD_BUILD_CLASS 19
#define LOAD_COMMON_CONSTANT 80
#define LOAD_CONST 81
#define LOAD_DEREF 82
#define LOAD_FAST 83
#define LOAD_FAST_AND_CLEAR 84
#define LOAD_FAST_BORROW 85
#define LOAD_FAST_BORROW_LOAD_FAST_BORROW 86
#define LOAD_GLOBAL_BUILTIN 196
#define LOAD_GLOBAL_MODULE 197
#define LOAD_LOCALS 20
#define LOAD_SMALL_INT 93
#define LOAD_SPECIAL 94
#define LOAD_SUPER_ATTR 95
#define LOAD_SUPER_ATTR_ATTR 198
#define LOAD_SUPER_ATTR_METHOD 199
#define MAKE_CELL 96
#define MAKE_FUNCTION 21
#define MAKE_VALUE_AND_BACKOFF(...)
#define MAP_ADD 97
#define MATCH_CLASS 98
#define MATCH_KEYS 22
#define MATCH_MAPPING 23
#define MATCH_SEQUENCE 24
#define MAX_ABSTRACT_FRAME_DEPTH (16)
#define MAX_BACKOFF 6
#define MAX_CACHED_REGISTER 3
#define MAX_RECORDED_VALUES 3
#define MAX_TARGET_LENGTH
#define MAX_UOP_ID 655
#define MAX_UOP_PER_EXPANSION 11
#define MAX_UOP_REGS_ID 1663
#define MAX_VALUE 0x1FFF
#define MIN_INSTRUMENTED_OPCODE 233
#define MODULE_WATCHER_ID 2
#define NOP 25
#define NOT_TAKEN 26
#define NUM_COMMON_CONSTANTS 12
#define N_BACKWARD_SLACK 10
#define OPCODE_HAS_NEEDS_GUARD_IP(...)
#define OPCODE_HAS_PERIODIC(...)
#define OPCODE_HAS_RECORDS_VALUE(...)
#define OPCODE_HAS_SYNC_SP(...)
#define OPCODE_HAS_UNPREDICTABLE_JUMP(...)
#define OPTIMIZER_EFFECTIVENESS 2
#define POP_EXCEPT 27
#define POP_ITER 28
#define POP_JUMP_IF_FALSE 99
#define POP_JUMP_IF_NONE 100
#define POP_JUMP_IF_NOT_NONE 101
#define POP_JUMP_IF_TRUE 102
#define POP_TOP 29
#define PUSH_EXC_INFO 30
#define PUSH_NULL 31
#define PYC_MAGIC_NUMBER 3666
#define PY_MAX_JIT_CODE_SIZE ((1<<20)-1)
#define PyLazyImport_CheckExact(...)
#define Py_TAGGED_SHIFT 2
#define Py_TAG_INVALID 2
#define Py_bytes_writers_MAXFREELIST 1
#define Py_complexes_MAXFREELIST 100
#define RAISE_VARARGS 103
#define REF_CLEAR_TAG(...)
#define REF_GET_TAG(...)
#define REF_IS_BORROWED 1
#define REF_IS_INVALID 3
#define REF_IS_UNIQUE 2
#define REF_TAG_BITS 3
#define RERAISE 104
#define RESUME_AT_GEN_EXPR_START 4
#define RESUME_CHECK 200
#define RESUME_CHECK_JIT 201
#define RESUME_INITIAL_BACKOFF 6
#define RESUME_INITIAL_VALUE 8190
#define RESUME_OPARG_DEPTH1_MASK 0x8
#define RESUME_OPARG_LOCATION_MASK 0x7
#define RETURN_GENERATOR 32
#define RETURN_VALUE 33
#define SEND 105
#define SEND_ASYNC_GEN 202
#define SEND_GEN 203
#define SEND_VIRTUAL 204
#define SETUP_ANNOTATIONS 34
#define SET_ADD 106
#define SET_FUNCTION_ATTRIBUTE 107
#define SET_UPDATE 108
#define SIDE_EXIT_INITIAL_BACKOFF 6
#define SIDE_EXIT_INITIAL_VALUE 4000
#define STORE_ATTR 109
#define STORE_ATTR_INSTANCE_VALUE 205
#define STORE_ATTR_SLOT 206
#define STORE_ATTR_WITH_HINT 207
#define STORE_DEREF 110
#define STORE_FAST 111
#define STORE_FAST_LOAD_FAST 112
#define STORE_FAST_STORE_FAST 113
#define STORE_GLOBAL 114
#define STORE_NAME 115
#define STORE_SLICE 35
#define STORE_SUBSCR 36
#define STORE_SUBSCR_DICT 208
#define STORE_SUBSCR_LIST_INT 209
#define SWAP 116
#define TO_BOOL 37
#define TO_BOOL_ALWAYS_TRUE 210
#define TO_BOOL_BOOL 211
#define TO_BOOL_INT 212
#define TO_BOOL_LIST 213
#define TO_BOOL_NONE 214
#define TO_BOOL_STR 215
#define TRACE_RECORD 255
#define UNARY_INVERT 38
#define UNARY_NEGATIVE 39
#define UNARY_NOT 40
#define UNPACK_EX 117
#define UNPACK_SEQUENCE 118
#define UNPACK_SEQUENCE_LIST 216
#define UNPACK_SEQUENCE_TUPLE 217
#define UNPACK_SEQUENCE_TWO_TUPLE 218
#define UNREACHABLE_BACKOFF 7
#define UOP_MAX_TRACE_LENGTH
#define UOP_TRACE_BUFFER_OVERHEAD 10
#define WITH_EXCEPT_START 41
#define YIELD_VALUE 119
#define _ALLOCATE_OBJECT 302
#define _ALLOCATE_OBJECT_r00 656
#define _BINARY_OP 303
#define _BINARY_OP_ADD_FLOAT 304
#define _BINARY_OP_ADD_FLOAT_INPLACE 305
#define _BINARY_OP_ADD_FLOAT_INPLACE_RIGHT 306
#define _BINARY_OP_ADD_FLOAT_INPLACE_RIGHT_r03 664
#define _BINARY_OP_ADD_FLOAT_INPLACE_RIGHT_r13 665
#define _BINARY_OP_ADD_FLOAT_INPLACE_RIGHT_r23 666
#define _BINARY_OP_ADD_FLOAT_INPLACE_r03 661
#define _BINARY_OP_ADD_FLOAT_INPLACE_r13 662
#define _BINARY_OP_ADD_FLOAT_INPLACE_r23 663
#define _BINARY_OP_ADD_FLOAT_r03 658
#define _BINARY_OP_ADD_FLOAT_r13 659
#define _BINARY_OP_ADD_FLOAT_r23 660
#define _BINARY_OP_ADD_INT 307
#define _BINARY_OP_ADD_INT_INPLACE 308
#define _BINARY_OP_ADD_INT_INPLACE_RIGHT 309
#define _BINARY_OP_ADD_INT_INPLACE_RIGHT_r03 673
#define _BINARY_OP_ADD_INT_INPLACE_RIGHT_r13 674
#define _BINARY_OP_ADD_INT_INPLACE_RIGHT_r23 675
#define _BINARY_OP_ADD_INT_INPLACE_r03 670
#define _BINARY_OP_ADD_INT_INPLACE_r13 671
#define _BINARY_OP_ADD_INT_INPLACE_r23 672
#define _BINARY_OP_ADD_INT_r03 667
#define _BINARY_OP_ADD_INT_r13 668
#define _BINARY_OP_ADD_INT_r23 669
#define _BINARY_OP_ADD_UNICODE 310
#define _BINARY_OP_ADD_UNICODE_r03 676
#define _BINARY_OP_ADD_UNICODE_r13 677
#define _BINARY_OP_ADD_UNICODE_r23 678
#define _BINARY_OP_EXTEND 311
#define _BINARY_OP_EXTEND_r23 679
#define _BINARY_OP_INPLACE_ADD_UNICODE 312
#define _BINARY_OP_INPLACE_ADD_UNICODE_r21 680
#define _BINARY_OP_MULTIPLY_FLOAT 313
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE 314
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_RIGHT 315
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_RIGHT_r03 687
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_RIGHT_r13 688
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_RIGHT_r23 689
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_r03 684
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_r13 685
#define _BINARY_OP_MULTIPLY_FLOAT_INPLACE_r23 686
#define _BINARY_OP_MULTIPLY_FLOAT_r03 681
#define _BINARY_OP_MULTIPLY_FLOAT_r13 682
#define _BINARY_OP_MULTIPLY_FLOAT_r23 683
#define _BINARY_OP_MULTIPLY_INT 316
#define _BINARY_OP_MULTIPLY_INT_INPLACE 317
#define _BINARY_OP_MULTIPLY_INT_INPLACE_RIGHT 318
#define _BINARY_OP_MULTIPLY_INT_INPLACE_RIGHT_r03 696
#define _BINARY_OP_MULTIPLY_INT_INPLACE_RIGHT_r13 697
#define _BINARY_OP_MULTIPLY_INT_INPLACE_RIGHT_r23 698
#define _BINARY_OP_MULTIPLY_INT_INPLACE_r03 693
#define _BINARY_OP_MULTIPLY_INT_INPLACE_r13 694
#define _BINARY_OP_MULTIPLY_INT_INPLACE_r23 695
#define _BINARY_OP_MULTIPLY_INT_r03 690
#define _BINARY_OP_MULTIPLY_INT_r13 691
#define _BINARY_OP_MULTIPLY_INT_r23 692
#define _BINARY_OP_SUBSCR_CHECK_FUNC 319
#define _BINARY_OP_SUBSCR_CHECK_FUNC_r23 699
#define _BINARY_OP_SUBSCR_DICT 320
#define _BINARY_OP_SUBSCR_DICT_KNOWN_HASH 321
#define _BINARY_OP_SUBSCR_DICT_KNOWN_HASH_r23 701
#define _BINARY_OP_SUBSCR_DICT_r23 700
#define _BINARY_OP_SUBSCR_INIT_CALL 322
#define _BINARY_OP_SUBSCR_INIT_CALL_r01 702
#define _BINARY_OP_SUBSCR_INIT_CALL_r11 703
#define _BINARY_OP_SUBSCR_INIT_CALL_r21 704
#define _BINARY_OP_SUBSCR_INIT_CALL_r31 705
#define _BINARY_OP_SUBSCR_LIST_INT 323
#define _BINARY_OP_SUBSCR_LIST_INT_r23 706
#define _BINARY_OP_SUBSCR_LIST_SLICE 324
#define _BINARY_OP_SUBSCR_LIST_SLICE_r23 707
#define _BINARY_OP_SUBSCR_STR_INT 325
#define _BINARY_OP_SUBSCR_STR_INT_r23 708
#define _BINARY_OP_SUBSCR_TUPLE_INT 326
#define _BINARY_OP_SUBSCR_TUPLE_INT_r03 709
#define _BINARY_OP_SUBSCR_TUPLE_INT_r13 710
#define _BINARY_OP_SUBSCR_TUPLE_INT_r23 711
#define _BINARY_OP_SUBSCR_USTR_INT 327
#define _BINARY_OP_SUBSCR_USTR_INT_r23 712
#define _BINARY_OP_SUBTRACT_FLOAT 328
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE 329
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_RIGHT 330
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_RIGHT_r03 719
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_RIGHT_r13 720
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_RIGHT_r23 721
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_r03 716
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_r13 717
#define _BINARY_OP_SUBTRACT_FLOAT_INPLACE_r23 718
#define _BINARY_OP_SUBTRACT_FLOAT_r03 713
#define _BINARY_OP_SUBTRACT_FLOAT_r13 714
#define _BINARY_OP_SUBTRACT_FLOAT_r23 715
#define _BINARY_OP_SUBTRACT_INT 331
#define _BINARY_OP_SUBTRACT_INT_INPLACE 332
#define _BINARY_OP_SUBTRACT_INT_INPLACE_RIGHT 333
#define _BINARY_OP_SUBTRACT_INT_INPLACE_RIGHT_r03 728
#define _BINARY_OP_SUBTRACT_INT_INPLACE_RIGHT_r13 729
#define _BINARY_OP_SUBTRACT_INT_INPLACE_RIGHT_r23 730
#define _BINARY_OP_SUBTRACT_INT_INPLACE_r03 725
#define _BINARY_OP_SUBTRACT_INT_INPLACE_r13 726
#define _BINARY_OP_SUBTRACT_INT_INPLACE_r23 727
#define _BINARY_OP_SUBTRACT_INT_r03 722
#define _BINARY_OP_SUBTRACT_INT_r13 723
#define _BINARY_OP_SUBTRACT_INT_r23 724
#define _BINARY_OP_TRUEDIV_FLOAT 334
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE 335
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_RIGHT 336
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_RIGHT_r03 735
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_RIGHT_r13 736
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_RIGHT_r23 737
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_r03 732
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_r13 733
#define _BINARY_OP_TRUEDIV_FLOAT_INPLACE_r23 734
#define _BINARY_OP_TRUEDIV_FLOAT_r23 731
#define _BINARY_OP_r23 657
#define _BINARY_SLICE 337
#define _BINARY_SLICE_r31 738
#define _BUILD_INTERPOLATION_r01 739
#define _BUILD_LIST_r01 740
#define _BUILD_MAP_r01 741
#define _BUILD_SET_r01 742
#define _BUILD_SLICE_r01 743
#define _BUILD_STRING_r01 744
#define _BUILD_TEMPLATE_r21 745
#define _BUILD_TUPLE_r01 746
#define _CALL_BUILTIN_CLASS 338
#define _CALL_BUILTIN_CLASS_r00 747
#define _CALL_BUILTIN_FAST 339
#define _CALL_BUILTIN_FAST_WITH_KEYWORDS 340
#define _CALL_BUILTIN_FAST_WITH_KEYWORDS_r00 749
#define _CALL_BUILTIN_FAST_r00 748
#define _CALL_BUILTIN_O 341
#define _CALL_BUILTIN_O_r03 750
#define _CALL_FUNCTION_EX_NON_PY_GENERAL 342
#define _CALL_FUNCTION_EX_NON_PY_GENERAL_r31 751
#define _CALL_INTRINSIC_1 343
#define _CALL_INTRINSIC_1_r12 752
#define _CALL_INTRINSIC_2 344
#define _CALL_INTRINSIC_2_r23 753
#define _CALL_ISINSTANCE 345
#define _CALL_ISINSTANCE_r31 754
#define _CALL_KW_NON_PY 346
#define _CALL_KW_NON_PY_r11 755
#define _CALL_LEN 347
#define _CALL_LEN_r33 756
#define _CALL_LIST_APPEND 348
#define _CALL_LIST_APPEND_r03 757
#define _CALL_LIST_APPEND_r13 758
#define _CALL_LIST_APPEND_r23 759
#define _CALL_LIST_APPEND_r33 760
#define _CALL_METHOD_DESCRIPTOR_FAST 349
#define _CALL_METHOD_DESCRIPTOR_FAST_INLINE 350
#define _CALL_METHOD_DESCRIPTOR_FAST_INLINE_r00 762
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 351
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS_INLINE 352
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS_INLINE_r00 764
#define _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS_r00 763
#define _CALL_METHOD_DESCRIPTOR_FAST_r00 761
#define _CALL_METHOD_DESCRIPTOR_NOARGS 353
#define _CALL_METHOD_DESCRIPTOR_NOARGS_INLINE 354
#define _CALL_METHOD_DESCRIPTOR_NOARGS_INLINE_r03 766
#define _CALL_METHOD_DESCRIPTOR_NOARGS_r03 765
#define _CALL_METHOD_DESCRIPTOR_O 355
#define _CALL_METHOD_DESCRIPTOR_O_INLINE 356
#define _CALL_METHOD_DESCRIPTOR_O_INLINE_r03 768
#define _CALL_METHOD_DESCRIPTOR_O_r03 767
#define _CALL_NON_PY_GENERAL 357
#define _CALL_NON_PY_GENERAL_r01 769
#define _CALL_STR_1 358
#define _CALL_STR_1_r32 770
#define _CALL_TUPLE_1 359
#define _CALL_TUPLE_1_r32 771
#define _CALL_TYPE_1 360
#define _CALL_TYPE_1_r02 772
#define _CALL_TYPE_1_r12 773
#define _CALL_TYPE_1_r22 774
#define _CALL_TYPE_1_r32 775
#define _CHECK_ATTR_CLASS 361
#define _CHECK_ATTR_CLASS_r01 776
#define _CHECK_ATTR_CLASS_r11 777
#define _CHECK_ATTR_CLASS_r22 778
#define _CHECK_ATTR_CLASS_r33 779
#define _CHECK_ATTR_METHOD_LAZY_DICT 362
#define _CHECK_ATTR_METHOD_LAZY_DICT_r01 780
#define _CHECK_ATTR_METHOD_LAZY_DICT_r11 781
#define _CHECK_ATTR_METHOD_LAZY_DICT_r22 782
#define _CHECK_ATTR_METHOD_LAZY_DICT_r33 783
#define _CHECK_CALL_BOUND_METHOD_EXACT_ARGS 363
#define _CHECK_CALL_BOUND_METHOD_EXACT_ARGS_r00 784
#define _CHECK_EG_MATCH_r22 785
#define _CHECK_EXC_MATCH_r22 786
#define _CHECK_FUNCTION_EXACT_ARGS 364
#define _CHECK_FUNCTION_EXACT_ARGS_r00 787
#define _CHECK_FUNCTION_VERSION 365
#define _CHECK_FUNCTION_VERSION_INLINE 366
#define _CHECK_FUNCTION_VERSION_INLINE_r00 789
#define _CHECK_FUNCTION_VERSION_INLINE_r11 790
#define _CHECK_FUNCTION_VERSION_INLINE_r22 791
#define _CHECK_FUNCTION_VERSION_INLINE_r33 792
#define _CHECK_FUNCTION_VERSION_KW 367
#define _CHECK_FUNCTION_VERSION_KW_r11 793
#define _CHECK_FUNCTION_VERSION_r00 788
#define _CHECK_IS_NOT_PY_CALLABLE 368
#define _CHECK_IS_NOT_PY_CALLABLE_EX 369
#define _CHECK_IS_NOT_PY_CALLABLE_EX_r03 795
#define _CHECK_IS_NOT_PY_CALLABLE_EX_r13 796
#define _CHECK_IS_NOT_PY_CALLABLE_EX_r23 797
#define _CHECK_IS_NOT_PY_CALLABLE_EX_r33 798
#define _CHECK_IS_NOT_PY_CALLABLE_KW 370
#define _CHECK_IS_NOT_PY_CALLABLE_KW_r11 799
#define _CHECK_IS_NOT_PY_CALLABLE_r00 794
#define _CHECK_IS_PY_CALLABLE_EX 371
#define _CHECK_IS_PY_CALLABLE_EX_r03 800
#define _CHECK_IS_PY_CALLABLE_EX_r13 801
#define _CHECK_IS_PY_CALLABLE_EX_r23 802
#define _CHECK_IS_PY_CALLABLE_EX_r33 803
#define _CHECK_MANAGED_OBJECT_HAS_VALUES 372
#define _CHECK_MANAGED_OBJECT_HAS_VALUES_r01 804
#define _CHECK_MANAGED_OBJECT_HAS_VALUES_r11 805
#define _CHECK_MANAGED_OBJECT_HAS_VALUES_r22 806
#define _CHECK_MANAGED_OBJECT_HAS_VALUES_r33 807
#define _CHECK_METHOD_VERSION 373
#define _CHECK_METHOD_VERSION_KW 374
#define _CHECK_METHOD_VERSION_KW_r11 809
#define _CHECK_METHOD_VERSION_r00 808
#define _CHECK_OBJECT 375
#define _CHECK_OBJECT_r00 810
#define _CHECK_PEP_523 376
#define _CHECK_PEP_523_r00 811
#define _CHECK_PEP_523_r11 812
#define _CHECK_PEP_523_r22 813
#define _CHECK_PEP_523_r33 814
#define _CHECK_PERIODIC 377
#define _CHECK_PERIODIC_AT_END 378
#define _CHECK_PERIODIC_AT_END_r00 816
#define _CHECK_PERIODIC_IF_NOT_YIELD_FROM 379
#define _CHECK_PERIODIC_IF_NOT_YIELD_FROM_r00 817
#define _CHECK_PERIODIC_r00 815
#define _CHECK_RECURSION_LIMIT 380
#define _CHECK_RECURSION_LIMIT_r00 818
#define _CHECK_RECURSION_LIMIT_r11 819
#define _CHECK_RECURSION_LIMIT_r22 820
#define _CHECK_RECURSION_LIMIT_r33 821
#define _CHECK_RECURSION_REMAINING 381
#define _CHECK_RECURSION_REMAINING_r00 822
#define _CHECK_RECURSION_REMAINING_r11 823
#define _CHECK_RECURSION_REMAINING_r22 824
#define _CHECK_RECURSION_REMAINING_r33 825
#define _CHECK_STACK_SPACE 382
#define _CHECK_STACK_SPACE_OPERAND 383
#define _CHECK_STACK_SPACE_OPERAND_r00 827
#define _CHECK_STACK_SPACE_OPERAND_r11 828
#define _CHECK_STACK_SPACE_OPERAND_r22 829
#define _CHECK_STACK_SPACE_OPERAND_r33 830
#define _CHECK_STACK_SPACE_r00 826
#define _CHECK_VALIDITY 384
#define _CHECK_VALIDITY_r00 831
#define _CHECK_VALIDITY_r11 832
#define _CHECK_VALIDITY_r22 833
#define _CHECK_VALIDITY_r33 834
#define _COLD_DYNAMIC_EXIT 385
#define _COLD_DYNAMIC_EXIT_r00 835
#define _COLD_EXIT 386
#define _COLD_EXIT_r00 836
#define _COMPARE_OP 387
#define _COMPARE_OP_FLOAT 388
#define _COMPARE_OP_FLOAT_r03 838
#define _COMPARE_OP_FLOAT_r13 839
#define _COMPARE_OP_FLOAT_r23 840
#define _COMPARE_OP_INT 389
#define _COMPARE_OP_INT_r23 841
#define _COMPARE_OP_STR 390
#define _COMPARE_OP_STR_r23 842
#define _COMPARE_OP_r21 837
#define _CONTAINS_OP 391
#define _CONTAINS_OP_DICT 392
#define _CONTAINS_OP_DICT_r23 844
#define _CONTAINS_OP_SET 393
#define _CONTAINS_OP_SET_r23 845
#define _CONTAINS_OP_r23 843
#define _CONVERT_VALUE_r11 846
#define _COPY 394
#define _COPY_1 395
#define _COPY_1_r02 848
#define _COPY_1_r12 849
#define _COPY_1_r23 850
#define _COPY_2 396
#define _COPY_2_r03 851
#define _COPY_2_r13 852
#define _COPY_2_r23 853
#define _COPY_3 397
#define _COPY_3_r03 854
#define _COPY_3_r13 855
#define _COPY_3_r23 856
#define _COPY_3_r33 857
#define _COPY_FREE_VARS_r00 858
#define _COPY_FREE_VARS_r11 859
#define _COPY_FREE_VARS_r22 860
#define _COPY_FREE_VARS_r33 861
#define _COPY_r01 847
#define _CREATE_INIT_FRAME 398
#define _CREATE_INIT_FRAME_r01 862
#define _DELETE_ATTR_r10 863
#define _DELETE_DEREF_r00 864
#define _DELETE_FAST_r00 865
#define _DELETE_GLOBAL_r00 866
#define _DELETE_NAME_r00 867
#define _DELETE_SUBSCR_r20 868
#define _DEOPT 399
#define _DEOPT_r00 869
#define _DEOPT_r10 870
#define _DEOPT_r20 871
#define _DEOPT_r30 872
#define _DICT_MERGE 400
#define _DICT_MERGE_r11 873
#define _DICT_UPDATE 401
#define _DICT_UPDATE_r11 874
#define _DO_CALL 402
#define _DO_CALL_FUNCTION_EX 403
#define _DO_CALL_FUNCTION_EX_r31 876
#define _DO_CALL_KW 404
#define _DO_CALL_KW_r11 877
#define _DO_CALL_r01 875
#define _DYNAMIC_EXIT 405
#define _DYNAMIC_EXIT_r00 878
#define _DYNAMIC_EXIT_r10 879
#define _DYNAMIC_EXIT_r20 880
#define _DYNAMIC_EXIT_r30 881
#define _END_FOR_r10 882
#define _END_SEND_r31 883
#define _ERROR_POP_N 406
#define _ERROR_POP_N_r00 884
#define _EXIT_INIT_CHECK_r10 885
#define _EXIT_TRACE_r00 886
#define _EXIT_TRACE_r10 887
#define _EXIT_TRACE_r20 888
#define _EXIT_TRACE_r30 889
#define _EXPAND_METHOD 407
#define _EXPAND_METHOD_KW 408
#define _EXPAND_METHOD_KW_r11 891
#define _EXPAND_METHOD_r00 890
#define _FATAL_ERROR 409
#define _FATAL_ERROR_r00 892
#define _FATAL_ERROR_r11 893
#define _FATAL_ERROR_r22 894
#define _FATAL_ERROR_r33 895
#define _FORMAT_SIMPLE_r11 896
#define _FORMAT_WITH_SPEC_r21 897
#define _FOR_ITER 410
#define _FOR_ITER_GEN_FRAME 411
#define _FOR_ITER_GEN_FRAME_r03 899
#define _FOR_ITER_GEN_FRAME_r13 900
#define _FOR_ITER_GEN_FRAME_r23 901
#define _FOR_ITER_TIER_TWO 412
#define _FOR_ITER_TIER_TWO_r23 902
#define _FOR_ITER_VIRTUAL 413
#define _FOR_ITER_VIRTUAL_TIER_TWO 414
#define _FOR_ITER_VIRTUAL_TIER_TWO_r23 904
#define _FOR_ITER_VIRTUAL_r23 903
#define _FOR_ITER_r23 898
#define _GET_AITER_r11 905
#define _GET_ANEXT_r12 906
#define _GET_AWAITABLE_r11 907
#define _GET_ITER 415
#define _GET_ITER_TRAD 416
#define _GET_ITER_TRAD_r12 909
#define _GET_ITER_r12 908
#define _GET_LEN_r12 910
#define _GUARD_3OS_ASYNC_GEN_ASEND 417
#define _GUARD_3OS_ASYNC_GEN_ASEND_r03 911
#define _GUARD_3OS_ASYNC_GEN_ASEND_r13 912
#define _GUARD_3OS_ASYNC_GEN_ASEND_r23 913
#define _GUARD_3OS_ASYNC_GEN_ASEND_r33 914
#define _GUARD_BINARY_OP_EXTEND 418
#define _GUARD_BINARY_OP_EXTEND_LHS 419
#define _GUARD_BINARY_OP_EXTEND_LHS_r02 916
#define _GUARD_BINARY_OP_EXTEND_LHS_r12 917
#define _GUARD_BINARY_OP_EXTEND_LHS_r22 918
#define _GUARD_BINARY_OP_EXTEND_LHS_r33 919
#define _GUARD_BINARY_OP_EXTEND_RHS 420
#define _GUARD_BINARY_OP_EXTEND_RHS_r02 920
#define _GUARD_BINARY_OP_EXTEND_RHS_r12 921
#define _GUARD_BINARY_OP_EXTEND_RHS_r22 922
#define _GUARD_BINARY_OP_EXTEND_RHS_r33 923
#define _GUARD_BINARY_OP_EXTEND_r22 915
#define _GUARD_BINARY_OP_SUBSCR_TUPLE_INT_BOUNDS 421
#define _GUARD_BINARY_OP_SUBSCR_TUPLE_INT_BOUNDS_r02 924
#define _GUARD_BINARY_OP_SUBSCR_TUPLE_INT_BOUNDS_r12 925
#define _GUARD_BINARY_OP_SUBSCR_TUPLE_INT_BOUNDS_r22 926
#define _GUARD_BINARY_OP_SUBSCR_TUPLE_INT_BOUNDS_r33 927
#define _GUARD_BIT_IS_SET_POP 422
#define _GUARD_BIT_IS_SET_POP_4 423
#define _GUARD_BIT_IS_SET_POP_4_r00 932
#define _GUARD_BIT_IS_SET_POP_4_r10 933
#define _GUARD_BIT_IS_SET_POP_4_r21 934
#define _GUARD_BIT_IS_SET_POP_4_r32 935
#define _GUARD_BIT_IS_SET_POP_5 424
#define _GUARD_BIT_IS_SET_POP_5_r00 936
#define _GUARD_BIT_IS_SET_POP_5_r10 937
#define _GUARD_BIT_IS_SET_POP_5_r21 938
#define _GUARD_BIT_IS_SET_POP_5_r32 939
#define _GUARD_BIT_IS_SET_POP_6 425
#define _GUARD_BIT_IS_SET_POP_6_r00 940
#define _GUARD_BIT_IS_SET_POP_6_r10 941
#define _GUARD_BIT_IS_SET_POP_6_r21 942
#define _GUARD_BIT_IS_SET_POP_6_r32 943
#define _GUARD_BIT_IS_SET_POP_7 426
#define _GUARD_BIT_IS_SET_POP_7_r00 944
#define _GUARD_BIT_IS_SET_POP_7_r10 945
#define _GUARD_BIT_IS_SET_POP_7_r21 946
#define _GUARD_BIT_IS_SET_POP_7_r32 947
#define _GUARD_BIT_IS_SET_POP_r00 928
#define _GUARD_BIT_IS_SET_POP_r10 929
#define _GUARD_BIT_IS_SET_POP_r21 930
#define _GUARD_BIT_IS_SET_POP_r32 931
#define _GUARD_BIT_IS_UNSET_POP 427
#define _GUARD_BIT_IS_UNSET_POP_4 428
#define _GUARD_BIT_IS_UNSET_POP_4_r00 952
#define _GUARD_BIT_IS_UNSET_POP_4_r10 953
#define _GUARD_BIT_IS_UNSET_POP_4_r21 954
#define _GUARD_BIT_IS_UNSET_POP_4_r32 955
#define _GUARD_BIT_IS_UNSET_POP_5 429
#define _GUARD_BIT_IS_UNSET_POP_5_r00 956
#define _GUARD_BIT_IS_UNSET_POP_5_r10 957
#define _GUARD_BIT_IS_UNSET_POP_5_r21 958
#define _GUARD_BIT_IS_UNSET_POP_5_r32 959
#define _GUARD_BIT_IS_UNSET_POP_6 430
#define _GUARD_BIT_IS_UNSET_POP_6_r00 960
#define _GUARD_BIT_IS_UNSET_POP_6_r10 961
#define _GUARD_BIT_IS_UNSET_POP_6_r21 962
#define _GUARD_BIT_IS_UNSET_POP_6_r32 963
#define _GUARD_BIT_IS_UNSET_POP_7 431
#define _GUARD_BIT_IS_UNSET_POP_7_r00 964
#define _GUARD_BIT_IS_UNSET_POP_7_r10 965
#define _GUARD_BIT_IS_UNSET_POP_7_r21 966
#define _GUARD_BIT_IS_UNSET_POP_7_r32 967
#define _GUARD_BIT_IS_UNSET_POP_r00 948
#define _GUARD_BIT_IS_UNSET_POP_r10 949
#define _GUARD_BIT_IS_UNSET_POP_r21 950
#define _GUARD_BIT_IS_UNSET_POP_r32 951
#define _GUARD_BUILTINS_IS_CANONICAL 432
#define _GUARD_BUILTINS_IS_CANONICAL_r00 968
#define _GUARD_BUILTINS_IS_CANONICAL_r11 969
#define _GUARD_BUILTINS_IS_CANONICAL_r22 970
#define _GUARD_BUILTINS_IS_CANONICAL_r33 971
#define _GUARD_CALLABLE_BUILTIN_CLASS 433
#define _GUARD_CALLABLE_BUILTIN_CLASS_r00 972
#define _GUARD_CALLABLE_BUILTIN_FAST 434
#define _GUARD_CALLABLE_BUILTIN_FAST_WITH_KEYWORDS 435
#define _GUARD_CALLABLE_BUILTIN_FAST_WITH_KEYWORDS_r00 974
#define _GUARD_CALLABLE_BUILTIN_FAST_r00 973
#define _GUARD_CALLABLE_BUILTIN_O 436
#define _GUARD_CALLABLE_BUILTIN_O_r00 975
#define _GUARD_CALLABLE_ISINSTANCE 437
#define _GUARD_CALLABLE_ISINSTANCE_r03 976
#define _GUARD_CALLABLE_ISINSTANCE_r13 977
#define _GUARD_CALLABLE_ISINSTANCE_r23 978
#define _GUARD_CALLABLE_ISINSTANCE_r33 979
#define _GUARD_CALLABLE_LEN 438
#define _GUARD_CALLABLE_LEN_r03 980
#define _GUARD_CALLABLE_LEN_r13 981
#define _GUARD_CALLABLE_LEN_r23 982
#define _GUARD_CALLABLE_LEN_r33 983
#define _GUARD_CALLABLE_LIST_APPEND 439
#define _GUARD_CALLABLE_LIST_APPEND_r03 984
#define _GUARD_CALLABLE_LIST_APPEND_r13 985
#define _GUARD_CALLABLE_LIST_APPEND_r23 986
#define _GUARD_CALLABLE_LIST_APPEND_r33 987
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_FAST 440
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS 441
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS_r00 989
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_FAST_r00 988
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_NOARGS 442
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_NOARGS_r00 990
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_O 443
#define _GUARD_CALLABLE_METHOD_DESCRIPTOR_O_r00 991
#define _GUARD_CALLABLE_STR_1 444
#define _GUARD_CALLABLE_STR_1_r03 992
#define _GUARD_CALLABLE_STR_1_r13 993
#define _GUARD_CALLABLE_STR_1_r23 994
#define _GUARD_CALLABLE_STR_1_r33 995
#define _GUARD_CALLABLE_TUPLE_1 445
#define _GUARD_CALLABLE_TUPLE_1_r03 996
#define _GUARD_CALLABLE_TUPLE_1_r13 997
#define _GUARD_CALLABLE_TUPLE_1_r23 998
#define _GUARD_CALLABLE_TUPLE_1_r33 999
#define _GUARD_CALLABLE_TYPE_1 446
#define _GUARD_CALLABLE_TYPE_1_r03 1000
#define _GUARD_CALLABLE_TYPE_1_r13 1001
#define _GUARD_CALLABLE_TYPE_1_r23 1002
#define _GUARD_CALLABLE_TYPE_1_r33 1003
#define _GUARD_CODE_VERSION_RETURN_GENERATOR 447
#define _GUARD_CODE_VERSION_RETURN_GENERATOR_r00 1004
#define _GUARD_CODE_VERSION_RETURN_GENERATOR_r11 1005
#define _GUARD_CODE_VERSION_RETURN_GENERATOR_r22 1006
#define _GUARD_CODE_VERSION_RETURN_GENERATOR_r33 1007
#define _GUARD_CODE_VERSION_RETURN_VALUE 448
#define _GUARD_CODE_VERSION_RETURN_VALUE_r00 1008
#define _GUARD_CODE_VERSION_RETURN_VALUE_r11 1009
#define _GUARD_CODE_VERSION_RETURN_VALUE_r22 1010
#define _GUARD_CODE_VERSION_RETURN_VALUE_r33 1011
#define _GUARD_CODE_VERSION_YIELD_VALUE 449
#define _GUARD_CODE_VERSION_YIELD_VALUE_r00 1012
#define _GUARD_CODE_VERSION_YIELD_VALUE_r11 1013
#define _GUARD_CODE_VERSION_YIELD_VALUE_r22 1014
#define _GUARD_CODE_VERSION_YIELD_VALUE_r33 1015
#define _GUARD_CODE_VERSION__PUSH_FRAME 450
#define _GUARD_CODE_VERSION__PUSH_FRAME_r00 1016
#define _GUARD_CODE_VERSION__PUSH_FRAME_r11 1017
#define _GUARD_CODE_VERSION__PUSH_FRAME_r22 1018
#define _GUARD_CODE_VERSION__PUSH_FRAME_r33 1019
#define _GUARD_DORV_NO_DICT 451
#define _GUARD_DORV_NO_DICT_r01 1020
#define _GUARD_DORV_NO_DICT_r11 1021
#define _GUARD_DORV_NO_DICT_r22 1022
#define _GUARD_DORV_NO_DICT_r33 1023
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT 452
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT_r01 1024
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT_r11 1025
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT_r22 1026
#define _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT_r33 1027
#define _GUARD_GLOBALS_VERSION 453
#define _GUARD_GLOBALS_VERSION_r00 1028
#define _GUARD_GLOBALS_VERSION_r11 1029
#define _GUARD_GLOBALS_VERSION_r22 1030
#define _GUARD_GLOBALS_VERSION_r33 1031
#define _GUARD_IP_RETURN_GENERATOR 454
#define _GUARD_IP_RETURN_GENERATOR_r00 1032
#define _GUARD_IP_RETURN_GENERATOR_r11 1033
#define _GUARD_IP_RETURN_GENERATOR_r22 1034
#define _GUARD_IP_RETURN_GENERATOR_r33 1035
#define _GUARD_IP_RETURN_VALUE 455
#define _GUARD_IP_RETURN_VALUE_r00 1036
#define _GUARD_IP_RETURN_VALUE_r11 1037
#define _GUARD_IP_RETURN_VALUE_r22 1038
#define _GUARD_IP_RETURN_VALUE_r33 1039
#define _GUARD_IP_YIELD_VALUE 456
#define _GUARD_IP_YIELD_VALUE_r00 1040
#define _GUARD_IP_YIELD_VALUE_r11 1041
#define _GUARD_IP_YIELD_VALUE_r22 1042
#define _GUARD_IP_YIELD_VALUE_r33 1043
#define _GUARD_IP__PUSH_FRAME 457
#define _GUARD_IP__PUSH_FRAME_r00 1044
#define _GUARD_IP__PUSH_FRAME_r11 1045
#define _GUARD_IP__PUSH_FRAME_r22 1046
#define _GUARD_IP__PUSH_FRAME_r33 1047
#define _GUARD_IS_FALSE_POP 458
#define _GUARD_IS_FALSE_POP_r00 1048
#define _GUARD_IS_FALSE_POP_r10 1049
#define _GUARD_IS_FALSE_POP_r21 1050
#define _GUARD_IS_FALSE_POP_r32 1051
#define _GUARD_IS_NONE_POP 459
#define _GUARD_IS_NONE_POP_r00 1052
#define _GUARD_IS_NONE_POP_r10 1053
#define _GUARD_IS_NONE_POP_r21 1054
#define _GUARD_IS_NONE_POP_r32 1055
#define _GUARD_IS_NOT_NONE_POP 460
#define _GUARD_IS_NOT_NONE_POP_r10 1056
#define _GUARD_IS_TRUE_POP 461
#define _GUARD_IS_TRUE_POP_r00 1057
#define _GUARD_IS_TRUE_POP_r10 1058
#define _GUARD_IS_TRUE_POP_r21 1059
#define _GUARD_IS_TRUE_POP_r32 1060
#define _GUARD_ITERATOR 462
#define _GUARD_ITERATOR_r01 1061
#define _GUARD_ITERATOR_r11 1062
#define _GUARD_ITERATOR_r22 1063
#define _GUARD_ITERATOR_r33 1064
#define _GUARD_ITER_VIRTUAL 463
#define _GUARD_ITER_VIRTUAL_r01 1065
#define _GUARD_ITER_VIRTUAL_r11 1066
#define _GUARD_ITER_VIRTUAL_r22 1067
#define _GUARD_ITER_VIRTUAL_r33 1068
#define _GUARD_KEYS_VERSION 464
#define _GUARD_KEYS_VERSION_r01 1069
#define _GUARD_KEYS_VERSION_r11 1070
#define _GUARD_KEYS_VERSION_r22 1071
#define _GUARD_KEYS_VERSION_r33 1072
#define _GUARD_LOAD_SUPER_ATTR_METHOD 465
#define _GUARD_LOAD_SUPER_ATTR_METHOD_r03 1073
#define _GUARD_LOAD_SUPER_ATTR_METHOD_r13 1074
#define _GUARD_LOAD_SUPER_ATTR_METHOD_r23 1075
#define _GUARD_LOAD_SUPER_ATTR_METHOD_r33 1076
#define _GUARD_NOS_COMPACT_ASCII 466
#define _GUARD_NOS_COMPACT_ASCII_r02 1077
#define _GUARD_NOS_COMPACT_ASCII_r12 1078
#define _GUARD_NOS_COMPACT_ASCII_r22 1079
#define _GUARD_NOS_COMPACT_ASCII_r33 1080
#define _GUARD_NOS_DICT_STORE_SUBSCRIPT 467
#define _GUARD_NOS_DICT_STORE_SUBSCRIPT_r03 1081
#define _GUARD_NOS_DICT_STORE_SUBSCRIPT_r13 1082
#define _GUARD_NOS_DICT_STORE_SUBSCRIPT_r23 1083
#define _GUARD_NOS_DICT_STORE_SUBSCRIPT_r33 1084
#define _GUARD_NOS_DICT_SUBSCRIPT 468
#define _GUARD_NOS_DICT_SUBSCRIPT_r02 1085
#define _GUARD_NOS_DICT_SUBSCRIPT_r12 1086
#define _GUARD_NOS_DICT_SUBSCRIPT_r22 1087
#define _GUARD_NOS_DICT_SUBSCRIPT_r33 1088
#define _GUARD_NOS_FLOAT 469
#define _GUARD_NOS_FLOAT_r02 1089
#define _GUARD_NOS_FLOAT_r12 1090
#define _GUARD_NOS_FLOAT_r22 1091
#define _GUARD_NOS_FLOAT_r33 1092
#define _GUARD_NOS_INT 470
#define _GUARD_NOS_INT_r02 1093
#define _GUARD_NOS_INT_r12 1094
#define _GUARD_NOS_INT_r22 1095
#define _GUARD_NOS_INT_r33 1096
#define _GUARD_NOS_ITER_VIRTUAL 471
#define _GUARD_NOS_ITER_VIRTUAL_r02 1097
#define _GUARD_NOS_ITER_VIRTUAL_r12 1098
#define _GUARD_NOS_ITER_VIRTUAL_r22 1099
#define _GUARD_NOS_ITER_VIRTUAL_r33 1100
#define _GUARD_NOS_LIST 472
#define _GUARD_NOS_LIST_r02 1101
#define _GUARD_NOS_LIST_r12 1102
#define _GUARD_NOS_LIST_r22 1103
#define _GUARD_NOS_LIST_r33 1104
#define _GUARD_NOS_NOT_NULL 473
#define _GUARD_NOS_NOT_NULL_r02 1105
#define _GUARD_NOS_NOT_NULL_r12 1106
#define _GUARD_NOS_NOT_NULL_r22 1107
#define _GUARD_NOS_NOT_NULL_r33 1108
#define _GUARD_NOS_NULL 474
#define _GUARD_NOS_NULL_r02 1109
#define _GUARD_NOS_NULL_r12 1110
#define _GUARD_NOS_NULL_r22 1111
#define _GUARD_NOS_NULL_r33 1112
#define _GUARD_NOS_OVERFLOWED 475
#define _GUARD_NOS_OVERFLOWED_r02 1113
#define _GUARD_NOS_OVERFLOWED_r12 1114
#define _GUARD_NOS_OVERFLOWED_r22 1115
#define _GUARD_NOS_OVERFLOWED_r33 1116
#define _GUARD_NOS_TUPLE 476
#define _GUARD_NOS_TUPLE_r02 1117
#define _GUARD_NOS_TUPLE_r12 1118
#define _GUARD_NOS_TUPLE_r22 1119
#define _GUARD_NOS_TUPLE_r33 1120
#define _GUARD_NOS_TYPE_VERSION 477
#define _GUARD_NOS_TYPE_VERSION_r02 1121
#define _GUARD_NOS_TYPE_VERSION_r12 1122
#define _GUARD_NOS_TYPE_VERSION_r22 1123
#define _GUARD_NOS_TYPE_VERSION_r33 1124
#define _GUARD_NOS_UNICODE 478
#define _GUARD_NOS_UNICODE_r02 1125
#define _GUARD_NOS_UNICODE_r12 1126
#define _GUARD_NOS_UNICODE_r22 1127
#define _GUARD_NOS_UNICODE_r33 1128
#define _GUARD_NOT_EXHAUSTED_LIST 479
#define _GUARD_NOT_EXHAUSTED_LIST_r02 1129
#define _GUARD_NOT_EXHAUSTED_LIST_r12 1130
#define _GUARD_NOT_EXHAUSTED_LIST_r22 1131
#define _GUARD_NOT_EXHAUSTED_LIST_r33 1132
#define _GUARD_NOT_EXHAUSTED_RANGE 480
#define _GUARD_NOT_EXHAUSTED_RANGE_r02 1133
#define _GUARD_NOT_EXHAUSTED_RANGE_r12 1134
#define _GUARD_NOT_EXHAUSTED_RANGE_r22 1135
#define _GUARD_NOT_EXHAUSTED_RANGE_r33 1136
#define _GUARD_NOT_EXHAUSTED_TUPLE 481
#define _GUARD_NOT_EXHAUSTED_TUPLE_r02 1137
#define _GUARD_NOT_EXHAUSTED_TUPLE_r12 1138
#define _GUARD_NOT_EXHAUSTED_TUPLE_r22 1139
#define _GUARD_NOT_EXHAUSTED_TUPLE_r33 1140
#define _GUARD_THIRD_NULL 482
#define _GUARD_THIRD_NULL_r03 1141
#define _GUARD_THIRD_NULL_r13 1142
#define _GUARD_THIRD_NULL_r23 1143
#define _GUARD_THIRD_NULL_r33 1144
#define _GUARD_TOS_ANY_DICT 483
#define _GUARD_TOS_ANY_DICT_r01 1145
#define _GUARD_TOS_ANY_DICT_r11 1146
#define _GUARD_TOS_ANY_DICT_r22 1147
#define _GUARD_TOS_ANY_DICT_r33 1148
#define _GUARD_TOS_ANY_SET 484
#define _GUARD_TOS_ANY_SET_r01 1149
#define _GUARD_TOS_ANY_SET_r11 1150
#define _GUARD_TOS_ANY_SET_r22 1151
#define _GUARD_TOS_ANY_SET_r33 1152
#define _GUARD_TOS_DICT 485
#define _GUARD_TOS_DICT_r01 1153
#define _GUARD_TOS_DICT_r11 1154
#define _GUARD_TOS_DICT_r22 1155
#define _GUARD_TOS_DICT_r33 1156
#define _GUARD_TOS_FLOAT 486
#define _GUARD_TOS_FLOAT_r01 1157
#define _GUARD_TOS_FLOAT_r11 1158
#define _GUARD_TOS_FLOAT_r22 1159
#define _GUARD_TOS_FLOAT_r33 1160
#define _GUARD_TOS_FROZENDICT 487
#define _GUARD_TOS_FROZENDICT_r01 1161
#define _GUARD_TOS_FROZENDICT_r11 1162
#define _GUARD_TOS_FROZENDICT_r22 1163
#define _GUARD_TOS_FROZENDICT_r33 1164
#define _GUARD_TOS_FROZENSET 488
#define _GUARD_TOS_FROZENSET_r01 1165
#define _GUARD_TOS_FROZENSET_r11 1166
#define _GUARD_TOS_FROZENSET_r22 1167
#define _GUARD_TOS_FROZENSET_r33 1168
#define _GUARD_TOS_INT 489
#define _GUARD_TOS_INT_r01 1169
#define _GUARD_TOS_INT_r11 1170
#define _GUARD_TOS_INT_r22 1171
#define _GUARD_TOS_INT_r33 1172
#define _GUARD_TOS_IS_NONE 490
#define _GUARD_TOS_IS_NONE_r01 1173
#define _GUARD_TOS_IS_NONE_r11 1174
#define _GUARD_TOS_IS_NONE_r22 1175
#define _GUARD_TOS_IS_NONE_r33 1176
#define _GUARD_TOS_LIST 491
#define _GUARD_TOS_LIST_r01 1177
#define _GUARD_TOS_LIST_r11 1178
#define _GUARD_TOS_LIST_r22 1179
#define _GUARD_TOS_LIST_r33 1180
#define _GUARD_TOS_NOT_NULL 492
#define _GUARD_TOS_NOT_NULL_r01 1181
#define _GUARD_TOS_NOT_NULL_r11 1182
#define _GUARD_TOS_NOT_NULL_r22 1183
#define _GUARD_TOS_NOT_NULL_r33 1184
#define _GUARD_TOS_OVERFLOWED 493
#define _GUARD_TOS_OVERFLOWED_r01 1185
#define _GUARD_TOS_OVERFLOWED_r11 1186
#define _GUARD_TOS_OVERFLOWED_r22 1187
#define _GUARD_TOS_OVERFLOWED_r33 1188
#define _GUARD_TOS_SET 494
#define _GUARD_TOS_SET_r01 1189
#define _GUARD_TOS_SET_r11 1190
#define _GUARD_TOS_SET_r22 1191
#define _GUARD_TOS_SET_r33 1192
#define _GUARD_TOS_SLICE 495
#define _GUARD_TOS_SLICE_r01 1193
#define _GUARD_TOS_SLICE_r11 1194
#define _GUARD_TOS_SLICE_r22 1195
#define _GUARD_TOS_SLICE_r33 1196
#define _GUARD_TOS_TUPLE 496
#define _GUARD_TOS_TUPLE_r01 1197
#define _GUARD_TOS_TUPLE_r11 1198
#define _GUARD_TOS_TUPLE_r22 1199
#define _GUARD_TOS_TUPLE_r33 1200
#define _GUARD_TOS_UNICODE 497
#define _GUARD_TOS_UNICODE_r01 1201
#define _GUARD_TOS_UNICODE_r11 1202
#define _GUARD_TOS_UNICODE_r22 1203
#define _GUARD_TOS_UNICODE_r33 1204
#define _GUARD_TYPE 498
#define _GUARD_TYPE_ITER 499
#define _GUARD_TYPE_ITER_r02 1209
#define _GUARD_TYPE_ITER_r12 1210
#define _GUARD_TYPE_ITER_r22 1211
#define _GUARD_TYPE_ITER_r33 1212
#define _GUARD_TYPE_VERSION 500
#define _GUARD_TYPE_VERSION_LOCKED 501
#define _GUARD_TYPE_VERSION_LOCKED_r01 1217
#define _GUARD_TYPE_VERSION_LOCKED_r11 1218
#define _GUARD_TYPE_VERSION_LOCKED_r22 1219
#define _GUARD_TYPE_VERSION_LOCKED_r33 1220
#define _GUARD_TYPE_VERSION_r01 1213
#define _GUARD_TYPE_VERSION_r11 1214
#define _GUARD_TYPE_VERSION_r22 1215
#define _GUARD_TYPE_VERSION_r33 1216
#define _GUARD_TYPE_r01 1205
#define _GUARD_TYPE_r11 1206
#define _GUARD_TYPE_r22 1207
#define _GUARD_TYPE_r33 1208
#define _HANDLE_PENDING_AND_DEOPT 502
#define _HANDLE_PENDING_AND_DEOPT_r00 1221
#define _HANDLE_PENDING_AND_DEOPT_r10 1222
#define _HANDLE_PENDING_AND_DEOPT_r20 1223
#define _HANDLE_PENDING_AND_DEOPT_r30 1224
#define _IMPORT_FROM_r12 1225
#define _IMPORT_NAME_r21 1226
#define _INIT_CALL_BOUND_METHOD_EXACT_ARGS 503
#define _INIT_CALL_BOUND_METHOD_EXACT_ARGS_r00 1227
#define _INIT_CALL_PY_EXACT_ARGS 504
#define _INIT_CALL_PY_EXACT_ARGS_0 505
#define _INIT_CALL_PY_EXACT_ARGS_0_r01 1229
#define _INIT_CALL_PY_EXACT_ARGS_1 506
#define _INIT_CALL_PY_EXACT_ARGS_1_r01 1230
#define _INIT_CALL_PY_EXACT_ARGS_2 507
#define _INIT_CALL_PY_EXACT_ARGS_2_r01 1231
#define _INIT_CALL_PY_EXACT_ARGS_3 508
#define _INIT_CALL_PY_EXACT_ARGS_3_r01 1232
#define _INIT_CALL_PY_EXACT_ARGS_4 509
#define _INIT_CALL_PY_EXACT_ARGS_4_r01 1233
#define _INIT_CALL_PY_EXACT_ARGS_r01 1228
#define _INSERT_NULL 510
#define _INSERT_NULL_r10 1234
#define _INSTRUMENTED_FOR_ITER_r23 1235
#define _INSTRUMENTED_INSTRUCTION_r00 1236
#define _INSTRUMENTED_JUMP_FORWARD_r00 1237
#define _INSTRUMENTED_JUMP_FORWARD_r11 1238
#define _INSTRUMENTED_JUMP_FORWARD_r22 1239
#define _INSTRUMENTED_JUMP_FORWARD_r33 1240
#define _INSTRUMENTED_LINE_r00 1241
#define _INSTRUMENTED_NOT_TAKEN_r00 1242
#define _INSTRUMENTED_NOT_TAKEN_r11 1243
#define _INSTRUMENTED_NOT_TAKEN_r22 1244
#define _INSTRUMENTED_NOT_TAKEN_r33 1245
#define _INSTRUMENTED_POP_JUMP_IF_FALSE_r00 1246
#define _INSTRUMENTED_POP_JUMP_IF_FALSE_r10 1247
#define _INSTRUMENTED_POP_JUMP_IF_FALSE_r21 1248
#define _INSTRUMENTED_POP_JUMP_IF_FALSE_r32 1249
#define _INSTRUMENTED_POP_JUMP_IF_NONE_r10 1250
#define _INSTRUMENTED_POP_JUMP_IF_NOT_NONE_r10 1251
#define _INSTRUMENTED_POP_JUMP_IF_TRUE_r00 1252
#define _INSTRUMENTED_POP_JUMP_IF_TRUE_r10 1253
#define _INSTRUMENTED_POP_JUMP_IF_TRUE_r21 1254
#define _INSTRUMENTED_POP_JUMP_IF_TRUE_r32 1255
#define _IS_NONE 511
#define _IS_NONE_r11 1256
#define _IS_OP 512
#define _IS_OP_r03 1257
#define _IS_OP_r13 1258
#define _IS_OP_r23 1259
#define _ITER_CHECK_LIST 513
#define _ITER_CHECK_LIST_r02 1260
#define _ITER_CHECK_LIST_r12 1261
#define _ITER_CHECK_LIST_r22 1262
#define _ITER_CHECK_LIST_r33 1263
#define _ITER_CHECK_RANGE 514
#define _ITER_CHECK_RANGE_r02 1264
#define _ITER_CHECK_RANGE_r12 1265
#define _ITER_CHECK_RANGE_r22 1266
#define _ITER_CHECK_RANGE_r33 1267
#define _ITER_CHECK_TUPLE 515
#define _ITER_CHECK_TUPLE_r02 1268
#define _ITER_CHECK_TUPLE_r12 1269
#define _ITER_CHECK_TUPLE_r22 1270
#define _ITER_CHECK_TUPLE_r33 1271
#define _ITER_JUMP_LIST 516
#define _ITER_JUMP_LIST_r02 1272
#define _ITER_JUMP_LIST_r12 1273
#define _ITER_JUMP_LIST_r22 1274
#define _ITER_JUMP_LIST_r33 1275
#define _ITER_JUMP_RANGE 517
#define _ITER_JUMP_RANGE_r02 1276
#define _ITER_JUMP_RANGE_r12 1277
#define _ITER_JUMP_RANGE_r22 1278
#define _ITER_JUMP_RANGE_r33 1279
#define _ITER_JUMP_TUPLE 518
#define _ITER_JUMP_TUPLE_r02 1280
#define _ITER_JUMP_TUPLE_r12 1281
#define _ITER_JUMP_TUPLE_r22 1282
#define _ITER_JUMP_TUPLE_r33 1283
#define _ITER_NEXT_INLINE 519
#define _ITER_NEXT_INLINE_r23 1284
#define _ITER_NEXT_LIST 520
#define _ITER_NEXT_LIST_TIER_TWO 521
#define _ITER_NEXT_LIST_TIER_TWO_r23 1286
#define _ITER_NEXT_LIST_r23 1285
#define _ITER_NEXT_RANGE 522
#define _ITER_NEXT_RANGE_r03 1287
#define _ITER_NEXT_RANGE_r13 1288
#define _ITER_NEXT_RANGE_r23 1289
#define _ITER_NEXT_TUPLE 523
#define _ITER_NEXT_TUPLE_r03 1290
#define _ITER_NEXT_TUPLE_r13 1291
#define _ITER_NEXT_TUPLE_r23 1292
#define _JUMP_BACKWARD_NO_INTERRUPT
#define _JUMP_BACKWARD_NO_INTERRUPT_r00 1293
#define _JUMP_BACKWARD_NO_INTERRUPT_r11 1294
#define _JUMP_BACKWARD_NO_INTERRUPT_r22 1295
#define _JUMP_BACKWARD_NO_INTERRUPT_r33 1296
#define _JUMP_TO_TOP 524
#define _JUMP_TO_TOP_r00 1297
#define _LIST_APPEND_r10 1298
#define _LIST_EXTEND 525
#define _LIST_EXTEND_r11 1299
#define _LOAD_ATTR 526
#define _LOAD_ATTR_CLASS 527
#define _LOAD_ATTR_CLASS_r11 1301
#define _LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN_FRAME 528
#define _LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN_FRAME_r11 1302
#define _LOAD_ATTR_INSTANCE_VALUE 529
#define _LOAD_ATTR_INSTANCE_VALUE_r02 1303
#define _LOAD_ATTR_INSTANCE_VALUE_r12 1304
#define _LOAD_ATTR_INSTANCE_VALUE_r23 1305
#define _LOAD_ATTR_METHOD_LAZY_DICT 530
#define _LOAD_ATTR_METHOD_LAZY_DICT_r02 1306
#define _LOAD_ATTR_METHOD_LAZY_DICT_r12 1307
#define _LOAD_ATTR_METHOD_LAZY_DICT_r23 1308
#define _LOAD_ATTR_METHOD_NO_DICT 531
#define _LOAD_ATTR_METHOD_NO_DICT_r02 1309
#define _LOAD_ATTR_METHOD_NO_DICT_r12 1310
#define _LOAD_ATTR_METHOD_NO_DICT_r23 1311
#define _LOAD_ATTR_METHOD_WITH_VALUES 532
#define _LOAD_ATTR_METHOD_WITH_VALUES_r02 1312
#define _LOAD_ATTR_METHOD_WITH_VALUES_r12 1313
#define _LOAD_ATTR_METHOD_WITH_VALUES_r23 1314
#define _LOAD_ATTR_MODULE 533
#define _LOAD_ATTR_MODULE_r12 1315
#define _LOAD_ATTR_NONDESCRIPTOR_NO_DICT 534
#define _LOAD_ATTR_NONDESCRIPTOR_NO_DICT_r11 1316
#define _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES 535
#define _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES_r11 1317
#define _LOAD_ATTR_PROPERTY_FRAME 536
#define _LOAD_ATTR_PROPERTY_FRAME_r01 1318
#define _LOAD_ATTR_PROPERTY_FRAME_r11 1319
#define _LOAD_ATTR_PROPERTY_FRAME_r22 1320
#define _LOAD_ATTR_PROPERTY_FRAME_r33 1321
#define _LOAD_ATTR_SLOT 537
#define _LOAD_ATTR_SLOT_r02 1322
#define _LOAD_ATTR_SLOT_r12 1323
#define _LOAD_ATTR_SLOT_r23 1324
#define _LOAD_ATTR_WITH_HINT 538
#define _LOAD_ATTR_WITH_HINT_r12 1325
#define _LOAD_ATTR_r10 1300
#define _LOAD_BUILD_CLASS_r01 1326
#define _LOAD_BYTECODE 539
#define _LOAD_BYTECODE_r00 1327
#define _LOAD_COMMON_CONSTANT_r01 1328
#define _LOAD_COMMON_CONSTANT_r12 1329
#define _LOAD_COMMON_CONSTANT_r23 1330
#define _LOAD_CONST_INLINE 540
#define _LOAD_CONST_INLINE_BORROW 541
#define _LOAD_CONST_INLINE_BORROW_r01 1337
#define _LOAD_CONST_INLINE_BORROW_r12 1338
#define _LOAD_CONST_INLINE_BORROW_r23 1339
#define _LOAD_CONST_INLINE_r01 1334
#define _LOAD_CONST_INLINE_r12 1335
#define _LOAD_CONST_INLINE_r23 1336
#define _LOAD_CONST_r01 1331
#define _LOAD_CONST_r12 1332
#define _LOAD_CONST_r23 1333
#define _LOAD_DEREF_r01 1340
#define _LOAD_FAST 542
#define _LOAD_FAST_0 543
#define _LOAD_FAST_0_r01 1344
#define _LOAD_FAST_0_r12 1345
#define _LOAD_FAST_0_r23 1346
#define _LOAD_FAST_1 544
#define _LOAD_FAST_1_r01 1347
#define _LOAD_FAST_1_r12 1348
#define _LOAD_FAST_1_r23 1349
#define _LOAD_FAST_2 545
#define _LOAD_FAST_2_r01 1350
#define _LOAD_FAST_2_r12 1351
#define _LOAD_FAST_2_r23 1352
#define _LOAD_FAST_3 546
#define _LOAD_FAST_3_r01 1353
#define _LOAD_FAST_3_r12 1354
#define _LOAD_FAST_3_r23 1355
#define _LOAD_FAST_4 547
#define _LOAD_FAST_4_r01 1356
#define _LOAD_FAST_4_r12 1357
#define _LOAD_FAST_4_r23 1358
#define _LOAD_FAST_5 548
#define _LOAD_FAST_5_r01 1359
#define _LOAD_FAST_5_r12 1360
#define _LOAD_FAST_5_r23 1361
#define _LOAD_FAST_6 549
#define _LOAD_FAST_6_r01 1362
#define _LOAD_FAST_6_r12 1363
#define _LOAD_FAST_6_r23 1364
#define _LOAD_FAST_7 550
#define _LOAD_FAST_7_r01 1365
#define _LOAD_FAST_7_r12 1366
#define _LOAD_FAST_7_r23 1367
#define _LOAD_FAST_AND_CLEAR_r01 1368
#define _LOAD_FAST_AND_CLEAR_r12 1369
#define _LOAD_FAST_AND_CLEAR_r23 1370
#define _LOAD_FAST_BORROW 551
#define _LOAD_FAST_BORROW_0 552
#define _LOAD_FAST_BORROW_0_r01 1374
#define _LOAD_FAST_BORROW_0_r12 1375
#define _LOAD_FAST_BORROW_0_r23 1376
#define _LOAD_FAST_BORROW_1 553
#define _LOAD_FAST_BORROW_1_r01 1377
#define _LOAD_FAST_BORROW_1_r12 1378
#define _LOAD_FAST_BORROW_1_r23 1379
#define _LOAD_FAST_BORROW_2 554
#define _LOAD_FAST_BORROW_2_r01 1380
#define _LOAD_FAST_BORROW_2_r12 1381
#define _LOAD_FAST_BORROW_2_r23 1382
#define _LOAD_FAST_BORROW_3 555
#define _LOAD_FAST_BORROW_3_r01 1383
#define _LOAD_FAST_BORROW_3_r12 1384
#define _LOAD_FAST_BORROW_3_r23 1385
#define _LOAD_FAST_BORROW_4 556
#define _LOAD_FAST_BORROW_4_r01 1386
#define _LOAD_FAST_BORROW_4_r12 1387
#define _LOAD_FAST_BORROW_4_r23 1388
#define _LOAD_FAST_BORROW_5 557
#define _LOAD_FAST_BORROW_5_r01 1389
#define _LOAD_FAST_BORROW_5_r12 1390
#define _LOAD_FAST_BORROW_5_r23 1391
#define _LOAD_FAST_BORROW_6 558
#define _LOAD_FAST_BORROW_6_r01 1392
#define _LOAD_FAST_BORROW_6_r12 1393
#define _LOAD_FAST_BORROW_6_r23 1394
#define _LOAD_FAST_BORROW_7 559
#define _LOAD_FAST_BORROW_7_r01 1395
#define _LOAD_FAST_BORROW_7_r12 1396
#define _LOAD_FAST_BORROW_7_r23 1397
#define _LOAD_FAST_BORROW_LOAD_FAST_BORROW_r02 1398
#define _LOAD_FAST_BORROW_LOAD_FAST_BORROW_r13 1399
#define _LOAD_FAST_BORROW_r01 1371
#define _LOAD_FAST_BORROW_r12 1372
#define _LOAD_FAST_BORROW_r23 1373
#define _LOAD_FAST_CHECK_r01 1400
#define _LOAD_FAST_CHECK_r12 1401
#define _LOAD_FAST_CHECK_r23 1402
#define _LOAD_FAST_LOAD_FAST_r02 1403
#define _LOAD_FAST_LOAD_FAST_r13 1404
#define _LOAD_FAST_r01 1341
#define _LOAD_FAST_r12 1342
#define _LOAD_FAST_r23 1343
#define _LOAD_FROM_DICT_OR_DEREF_r11 1405
#define _LOAD_FROM_DICT_OR_GLOBALS_r11 1406
#define _LOAD_GLOBAL 560
#define _LOAD_GLOBAL_BUILTINS 561
#define _LOAD_GLOBAL_BUILTINS_r01 1408
#define _LOAD_GLOBAL_MODULE 562
#define _LOAD_GLOBAL_MODULE_r01 1409
#define _LOAD_GLOBAL_r00 1407
#define _LOAD_LOCALS_r01 1410
#define _LOAD_LOCALS_r12 1411
#define _LOAD_LOCALS_r23 1412
#define _LOAD_NAME_r01 1413
#define _LOAD_SMALL_INT 563
#define _LOAD_SMALL_INT_0 564
#define _LOAD_SMALL_INT_0_r01 1417
#define _LOAD_SMALL_INT_0_r12 1418
#define _LOAD_SMALL_INT_0_r23 1419
#define _LOAD_SMALL_INT_1 565
#define _LOAD_SMALL_INT_1_r01 1420
#define _LOAD_SMALL_INT_1_r12 1421
#define _LOAD_SMALL_INT_1_r23 1422
#define _LOAD_SMALL_INT_2 566
#define _LOAD_SMALL_INT_2_r01 1423
#define _LOAD_SMALL_INT_2_r12 1424
#define _LOAD_SMALL_INT_2_r23 1425
#define _LOAD_SMALL_INT_3 567
#define _LOAD_SMALL_INT_3_r01 1426
#define _LOAD_SMALL_INT_3_r12 1427
#define _LOAD_SMALL_INT_3_r23 1428
#define _LOAD_SMALL_INT_r01 1414
#define _LOAD_SMALL_INT_r12 1415
#define _LOAD_SMALL_INT_r23 1416
#define _LOAD_SPECIAL 568
#define _LOAD_SPECIAL_r00 1429
#define _LOAD_SUPER_ATTR_ATTR_r31 1430
#define _LOAD_SUPER_ATTR_METHOD 569
#define _LOAD_SUPER_ATTR_METHOD_r32 1431
#define _LOCK_OBJECT 570
#define _LOCK_OBJECT_r01 1432
#define _LOCK_OBJECT_r11 1433
#define _LOCK_OBJECT_r22 1434
#define _LOCK_OBJECT_r33 1435
#define _MAKE_CALLARGS_A_TUPLE 571
#define _MAKE_CALLARGS_A_TUPLE_r33 1436
#define _MAKE_CELL_r00 1437
#define _MAKE_FUNCTION 572
#define _MAKE_FUNCTION_r12 1438
#define _MAKE_HEAP_SAFE 573
#define _MAKE_HEAP_SAFE_r01 1439
#define _MAKE_HEAP_SAFE_r11 1440
#define _MAKE_HEAP_SAFE_r22 1441
#define _MAKE_HEAP_SAFE_r33 1442
#define _MAKE_WARM 574
#define _MAKE_WARM_r00 1443
#define _MAKE_WARM_r11 1444
#define _MAKE_WARM_r22 1445
#define _MAKE_WARM_r33 1446
#define _MAP_ADD_r20 1447
#define _MATCH_CLASS 575
#define _MATCH_CLASS_r33 1448
#define _MATCH_KEYS_r23 1449
#define _MATCH_MAPPING_r02 1450
#define _MATCH_MAPPING_r12 1451
#define _MATCH_MAPPING_r23 1452
#define _MATCH_SEQUENCE_r02 1453
#define _MATCH_SEQUENCE_r12 1454
#define _MATCH_SEQUENCE_r23 1455
#define _MAYBE_EXPAND_METHOD 576
#define _MAYBE_EXPAND_METHOD_KW 577
#define _MAYBE_EXPAND_METHOD_KW_r11 1457
#define _MAYBE_EXPAND_METHOD_r00 1456
#define _MONITOR_CALL 578
#define _MONITOR_CALL_KW 579
#define _MONITOR_CALL_KW_r11 1459
#define _MONITOR_CALL_r00 1458
#define _MONITOR_JUMP_BACKWARD 580
#define _MONITOR_JUMP_BACKWARD_r00 1460
#define _MONITOR_JUMP_BACKWARD_r11 1461
#define _MONITOR_JUMP_BACKWARD_r22 1462
#define _MONITOR_JUMP_BACKWARD_r33 1463
#define _MONITOR_RESUME 581
#define _MONITOR_RESUME_r00 1464
#define _NOP_r00 1465
#define _NOP_r11 1466
#define _NOP_r22 1467
#define _NOP_r33 1468
#define _POP_EXCEPT_r10 1469
#define _POP_ITER
#define _POP_ITER_r20 1470
#define _POP_JUMP_IF_FALSE 582
#define _POP_JUMP_IF_FALSE_r00 1471
#define _POP_JUMP_IF_FALSE_r10 1472
#define _POP_JUMP_IF_FALSE_r21 1473
#define _POP_JUMP_IF_FALSE_r32 1474
#define _POP_JUMP_IF_TRUE 583
#define _POP_JUMP_IF_TRUE_r00 1475
#define _POP_JUMP_IF_TRUE_r10 1476
#define _POP_JUMP_IF_TRUE_r21 1477
#define _POP_JUMP_IF_TRUE_r32 1478
#define _POP_TOP_FLOAT 584
#define _POP_TOP_FLOAT_r00 1480
#define _POP_TOP_FLOAT_r10 1481
#define _POP_TOP_FLOAT_r21 1482
#define _POP_TOP_FLOAT_r32 1483
#define _POP_TOP_INT 585
#define _POP_TOP_INT_r00 1484
#define _POP_TOP_INT_r10 1485
#define _POP_TOP_INT_r21 1486
#define _POP_TOP_INT_r32 1487
#define _POP_TOP_NOP 586
#define _POP_TOP_NOP_r00 1488
#define _POP_TOP_NOP_r10 1489
#define _POP_TOP_NOP_r21 1490
#define _POP_TOP_NOP_r32 1491
#define _POP_TOP_OPARG 587
#define _POP_TOP_OPARG_r00 1492
#define _POP_TOP_UNICODE 588
#define _POP_TOP_UNICODE_r00 1493
#define _POP_TOP_UNICODE_r10 1494
#define _POP_TOP_UNICODE_r21 1495
#define _POP_TOP_UNICODE_r32 1496
#define _POP_TOP_r10 1479
#define _PUSH_EXC_INFO_r02 1497
#define _PUSH_EXC_INFO_r12 1498
#define _PUSH_EXC_INFO_r23 1499
#define _PUSH_FRAME 589
#define _PUSH_FRAME_r10 1500
#define _PUSH_NULL_CONDITIONAL 590
#define _PUSH_NULL_CONDITIONAL_r00 1504
#define _PUSH_NULL_r01 1501
#define _PUSH_NULL_r12 1502
#define _PUSH_NULL_r23 1503
#define _PUSH_TAGGED_ZERO 591
#define _PUSH_TAGGED_ZERO_r01 1505
#define _PUSH_TAGGED_ZERO_r12 1506
#define _PUSH_TAGGED_ZERO_r23 1507
#define _PY_FLOAT_BIG_ENDIAN 0
#define _PY_FLOAT_LITTLE_ENDIAN 1
#define _PY_FRAME_EX 592
#define _PY_FRAME_EX_r31 1508
#define _PY_FRAME_GENERAL 593
#define _PY_FRAME_GENERAL_r01 1509
#define _PY_FRAME_KW 594
#define _PY_FRAME_KW_r11 1510
#define _PY_NSMALLPOSINTS 1025
#define _PyABIInfo_DEFAULT_FLAG_INTERNAL
#define _PyBytesObject_SIZE
#define _PyFrozenDictObject_CAST(...)
#define _PyInterpreterGuard_GUARDS_NOT_ALLOWED
#define _PyModule_CAST(...)
#define _PySlot_MAX_NESTING 5
#define _PySlot_SEEN_ENTRY_BITS
#define _PyThreadState_UpdateLastProfiledFrame(...)
#define _PyThreadState_WHENCE_C_API 4
#define _PyThreadState_WHENCE_THREADING_DAEMON 6
#define _PyUnicode_CONVERT_BYTES(...)
#define _Py_BLOOM_FILTER_BITS_PER_WORD
#define _Py_BLOOM_FILTER_K 6
#define _Py_BLOOM_FILTER_SEED 20221211
#define _Py_BLOOM_FILTER_WORDS 2
#define _Py_BLOOM_FILTER_WORD_SHIFT
#define _Py_MAX_MANAGED_STATIC_BUILTIN_TYPES
#define _Py_NUM_MANAGED_PREINITIALIZED_TYPES 120
#define _Py_THREAD_DETACHED_WAITING 5
#define _Py_THREAD_SUSPENDED_WAITING 4
#define _Py_TYPE_VERSION_FROZENDICT 12
#define _RECORD_3OS_GEN_FUNC 595
#define _RECORD_4OS 596
#define _RECORD_BOUND_METHOD 597
#define _RECORD_CALLABLE 598
#define _RECORD_CALLABLE_KW 599
#define _RECORD_CODE 600
#define _RECORD_NOS 601
#define _RECORD_NOS_GEN_FUNC 602
#define _RECORD_NOS_TYPE 603
#define _RECORD_TOS 604
#define _RECORD_TOS_TYPE 605
#define _REPLACE_WITH_TRUE 606
#define _REPLACE_WITH_TRUE_r02 1511
#define _REPLACE_WITH_TRUE_r12 1512
#define _REPLACE_WITH_TRUE_r23 1513
#define _RESUME_CHECK 607
#define _RESUME_CHECK_r00 1514
#define _RESUME_CHECK_r11 1515
#define _RESUME_CHECK_r22 1516
#define _RESUME_CHECK_r33 1517
#define _RETURN_GENERATOR_r01 1518
#define _RETURN_VALUE 608
#define _RETURN_VALUE_r11 1519
#define _RROT_3 609
#define _RROT_3_r03 1520
#define _RROT_3_r13 1521
#define _RROT_3_r23 1522
#define _RROT_3_r33 1523
#define _SAVE_RETURN_OFFSET 610
#define _SAVE_RETURN_OFFSET_r00 1524
#define _SAVE_RETURN_OFFSET_r11 1525
#define _SAVE_RETURN_OFFSET_r22 1526
#define _SAVE_RETURN_OFFSET_r33 1527
#define _SEND_ASYNC_GEN 611
#define _SEND_ASYNC_GEN_TIER_TWO 612
#define _SEND_ASYNC_GEN_TIER_TWO_r33 1529
#define _SEND_ASYNC_GEN_r33 1528
#define _SEND_GEN_FRAME 613
#define _SEND_GEN_FRAME_r33 1530
#define _SEND_VIRTUAL 614
#define _SEND_VIRTUAL_TIER_TWO 615
#define _SEND_VIRTUAL_TIER_TWO_r03 1532
#define _SEND_VIRTUAL_TIER_TWO_r13 1533
#define _SEND_VIRTUAL_TIER_TWO_r23 1534
#define _SEND_VIRTUAL_TIER_TWO_r33 1535
#define _SEND_VIRTUAL_r33 1531
#define _SETUP_ANNOTATIONS_r00 1536
#define _SET_ADD_r10 1537
#define _SET_FUNCTION_ATTRIBUTE_r01 1538
#define _SET_FUNCTION_ATTRIBUTE_r11 1539
#define _SET_FUNCTION_ATTRIBUTE_r21 1540
#define _SET_FUNCTION_ATTRIBUTE_r32 1541
#define _SET_IP_r00 1542
#define _SET_IP_r11 1543
#define _SET_IP_r22 1544
#define _SET_IP_r33 1545
#define _SET_UPDATE 616
#define _SET_UPDATE_r11 1546
#define _SPILL_OR_RELOAD 617
#define _SPILL_OR_RELOAD_r01 1547
#define _SPILL_OR_RELOAD_r02 1548
#define _SPILL_OR_RELOAD_r03 1549
#define _SPILL_OR_RELOAD_r10 1550
#define _SPILL_OR_RELOAD_r12 1551
#define _SPILL_OR_RELOAD_r13 1552
#define _SPILL_OR_RELOAD_r20 1553
#define _SPILL_OR_RELOAD_r21 1554
#define _SPILL_OR_RELOAD_r23 1555
#define _SPILL_OR_RELOAD_r30 1556
#define _SPILL_OR_RELOAD_r31 1557
#define _SPILL_OR_RELOAD_r32 1558
#define _START_EXECUTOR 618
#define _START_EXECUTOR_r00 1559
#define _STORE_ATTR 619
#define _STORE_ATTR_INSTANCE_VALUE 620
#define _STORE_ATTR_INSTANCE_VALUE_r21 1561
#define _STORE_ATTR_SLOT 621
#define _STORE_ATTR_SLOT_r21 1562
#define _STORE_ATTR_WITH_HINT 622
#define _STORE_ATTR_WITH_HINT_r21 1563
#define _STORE_ATTR_r20 1560
#define _STORE_DEREF_r10 1564
#define _STORE_FAST_LOAD_FAST_r11 1565
#define _STORE_FAST_STORE_FAST_r20 1566
#define _STORE_GLOBAL_r10 1567
#define _STORE_NAME_r10 1568
#define _STORE_SLICE 623
#define _STORE_SLICE_r30 1569
#define _STORE_SUBSCR 624
#define _STORE_SUBSCR_DICT 625
#define _STORE_SUBSCR_DICT_KNOWN_HASH 626
#define _STORE_SUBSCR_DICT_KNOWN_HASH_r31 1572
#define _STORE_SUBSCR_DICT_r31 1571
#define _STORE_SUBSCR_LIST_INT 627
#define _STORE_SUBSCR_LIST_INT_r32 1573
#define _STORE_SUBSCR_r30 1570
#define _SWAP 628
#define _SWAP_2 629
#define _SWAP_2_r02 1575
#define _SWAP_2_r12 1576
#define _SWAP_2_r22 1577
#define _SWAP_2_r33 1578
#define _SWAP_3 630
#define _SWAP_3_r03 1579
#define _SWAP_3_r13 1580
#define _SWAP_3_r23 1581
#define _SWAP_3_r33 1582
#define _SWAP_FAST 631
#define _SWAP_FAST_0 632
#define _SWAP_FAST_0_r01 1587
#define _SWAP_FAST_0_r11 1588
#define _SWAP_FAST_0_r22 1589
#define _SWAP_FAST_0_r33 1590
#define _SWAP_FAST_1 633
#define _SWAP_FAST_1_r01 1591
#define _SWAP_FAST_1_r11 1592
#define _SWAP_FAST_1_r22 1593
#define _SWAP_FAST_1_r33 1594
#define _SWAP_FAST_2 634
#define _SWAP_FAST_2_r01 1595
#define _SWAP_FAST_2_r11 1596
#define _SWAP_FAST_2_r22 1597
#define _SWAP_FAST_2_r33 1598
#define _SWAP_FAST_3 635
#define _SWAP_FAST_3_r01 1599
#define _SWAP_FAST_3_r11 1600
#define _SWAP_FAST_3_r22 1601
#define _SWAP_FAST_3_r33 1602
#define _SWAP_FAST_4 636
#define _SWAP_FAST_4_r01 1603
#define _SWAP_FAST_4_r11 1604
#define _SWAP_FAST_4_r22 1605
#define _SWAP_FAST_4_r33 1606
#define _SWAP_FAST_5 637
#define _SWAP_FAST_5_r01 1607
#define _SWAP_FAST_5_r11 1608
#define _SWAP_FAST_5_r22 1609
#define _SWAP_FAST_5_r33 1610
#define _SWAP_FAST_6 638
#define _SWAP_FAST_6_r01 1611
#define _SWAP_FAST_6_r11 1612
#define _SWAP_FAST_6_r22 1613
#define _SWAP_FAST_6_r33 1614
#define _SWAP_FAST_7 639
#define _SWAP_FAST_7_r01 1615
#define _SWAP_FAST_7_r11 1616
#define _SWAP_FAST_7_r22 1617
#define _SWAP_FAST_7_r33 1618
#define _SWAP_FAST_r01 1583
#define _SWAP_FAST_r11 1584
#define _SWAP_FAST_r22 1585
#define _SWAP_FAST_r33 1586
#define _SWAP_r11 1574
#define _TIER2_RESUME_CHECK 640
#define _TIER2_RESUME_CHECK_r00 1619
#define _TIER2_RESUME_CHECK_r11 1620
#define _TIER2_RESUME_CHECK_r22 1621
#define _TIER2_RESUME_CHECK_r33 1622
#define _TO_BOOL 641
#define _TO_BOOL_BOOL_r01 1624
#define _TO_BOOL_BOOL_r11 1625
#define _TO_BOOL_BOOL_r22 1626
#define _TO_BOOL_BOOL_r33 1627
#define _TO_BOOL_INT 642
#define _TO_BOOL_INT_r02 1628
#define _TO_BOOL_INT_r12 1629
#define _TO_BOOL_INT_r23 1630
#define _TO_BOOL_LIST 643
#define _TO_BOOL_LIST_r02 1631
#define _TO_BOOL_LIST_r12 1632
#define _TO_BOOL_LIST_r23 1633
#define _TO_BOOL_NONE_r01 1634
#define _TO_BOOL_NONE_r11 1635
#define _TO_BOOL_NONE_r22 1636
#define _TO_BOOL_NONE_r33 1637
#define _TO_BOOL_STR 644
#define _TO_BOOL_STR_r02 1638
#define _TO_BOOL_STR_r12 1639
#define _TO_BOOL_STR_r23 1640
#define _TO_BOOL_r11 1623
#define _TRACE_RECORD
#define _TRACE_RECORD_r00 1641
#define _UNARY_INVERT 645
#define _UNARY_INVERT_r12 1642
#define _UNARY_NEGATIVE 646
#define _UNARY_NEGATIVE_FLOAT_INPLACE 647
#define _UNARY_NEGATIVE_FLOAT_INPLACE_r02 1644
#define _UNARY_NEGATIVE_FLOAT_INPLACE_r12 1645
#define _UNARY_NEGATIVE_FLOAT_INPLACE_r23 1646
#define _UNARY_NEGATIVE_r12 1643
#define _UNARY_NOT_r01 1647
#define _UNARY_NOT_r11 1648
#define _UNARY_NOT_r22 1649
#define _UNARY_NOT_r33 1650
#define _UNPACK_EX_r10 1651
#define _UNPACK_SEQUENCE 648
#define _UNPACK_SEQUENCE_LIST 649
#define _UNPACK_SEQUENCE_LIST_r10 1653
#define _UNPACK_SEQUENCE_TUPLE 650
#define _UNPACK_SEQUENCE_TUPLE_r10 1654
#define _UNPACK_SEQUENCE_TWO_TUPLE 651
#define _UNPACK_SEQUENCE_TWO_TUPLE_r12 1655
#define _UNPACK_SEQUENCE_UNIQUE_THREE_TUPLE 652
#define _UNPACK_SEQUENCE_UNIQUE_THREE_TUPLE_r03 1656
#define _UNPACK_SEQUENCE_UNIQUE_THREE_TUPLE_r13 1657
#define _UNPACK_SEQUENCE_UNIQUE_TUPLE 653
#define _UNPACK_SEQUENCE_UNIQUE_TUPLE_r10 1658
#define _UNPACK_SEQUENCE_UNIQUE_TWO_TUPLE 654
#define _UNPACK_SEQUENCE_UNIQUE_TWO_TUPLE_r02 1659
#define _UNPACK_SEQUENCE_UNIQUE_TWO_TUPLE_r12 1660
#define _UNPACK_SEQUENCE_UNIQUE_TWO_TUPLE_r23 1661
#define _UNPACK_SEQUENCE_r10 1652
#define _WITH_EXCEPT_START_r33 1662
#define _YIELD_VALUE 655
#define _YIELD_VALUE_r11 1663
#pragma gillint end
#pragma gillint when 15t-
#define GC_OLD_STATS_SIZE 1
#define GC_YOUNG_STATS_SIZE 1
#define _Py_INCREF_MORTAL(...)
#pragma gillint end
#pragma gillint when 8-12
#define NPENDINGCALLS 32
#define _Py_atomic_load(...)
#define _Py_atomic_load_explicit(...)
#define _Py_atomic_load_relaxed(...)
#define _Py_atomic_signal_fence(...)
#define _Py_atomic_store(...)
#define _Py_atomic_store_explicit(...)
#define _Py_atomic_store_relaxed(...)
#define _Py_atomic_thread_fence(...)
#pragma gillint end
#pragma gillint when 8-8
#define _PyGILState_check_enabled
#define _PyInterpreterState_GET_UNSAFE(...)
#define _PyRuntimeState_GetThreadState(...)
#define _PyThreadState_GET(...)
#define _PyThreadState_GetFrame
#define _Py_CURRENTLY_FINALIZING(...)
#pragma gillint end
#pragma gillint when 9- 13t-
#define PyDoc_STRVAR_shared(...)
#define _PY_NSMALLNEGINTS 5
#define _PyGC_PREV_MASK
#define _PyObject_GC_IS_TRACKED(...)
#define _PyType_IS_GC(...)
#define _Py_EnsureTstateNotNULL(...)
#define _Py_SLIST_HEAD(...)
#define _Py_SLIST_ITEM_NEXT(...)
#pragma gillint end
#pragma gillint when 9-10
#define Py_EnterRecursiveCall(...)
#define Py_LeaveRecursiveCall(...)
#pragma gillint end
#pragma gillint when 9-11
#define _PyGCHead_FINALIZED(...)
#define _PyGCHead_NEXT(...)
#define _PyGCHead_PREV(...)
#define _PyGCHead_SET_FINALIZED(...)
#define _PyGCHead_SET_NEXT(...)
#define _PyGCHead_SET_PREV(...)
#define _PyGC_SET_FINALIZED(...)
#define _PyObject_GC_MAY_BE_TRACKED(...)
#define _Py_AS_GC(...)
#pragma gillint end
#pragma gillint when 9-13 13t-13t
#define _PyGC_PREV_MASK_COLLECTING (2)
#define _PyGC_PREV_MASK_FINALIZED (1)
#define _PyGC_PREV_SHIFT (2)
#pragma gillint end
#pragma gillint when 9-14 13t-14t
#define _PY_NSMALLPOSINTS 257
#pragma gillint end
