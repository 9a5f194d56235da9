typedef uintptr_t Py_uintptr_t;
typedef intptr_t Py_intptr_t;
typedef ssize_t Py_ssize_t;
typedef Py_ssize_t Py_hash_t;
typedef size_t Py_uhash_t;
#pragma gillint when 8-10
typedef int Py_ssize_clean_t;
#pragma gillint end
#pragma gillint when 8-8
struct _PyTraceMalloc_Config{enum{TRACEMALLOC_NOT_INITIALIZED,TRACEMALLOC_INITIALIZED,TRACEMALLOC_FINALIZED}initialized;int tracing;int max_nframe;int use_domain;};
#pragma gillint end
typedef enum{PYMEM_DOMAIN_RAW,PYMEM_DOMAIN_MEM,PYMEM_DOMAIN_OBJ}PyMemAllocatorDomain;
#pragma gillint when 8-12
typedef enum{PYMEM_ALLOCATOR_NOT_SET=0,PYMEM_ALLOCATOR_DEFAULT=1,PYMEM_ALLOCATOR_DEBUG=2,PYMEM_ALLOCATOR_MALLOC=3,PYMEM_ALLOCATOR_MALLOC_DEBUG=4,PYMEM_ALLOCATOR_PYMALLOC=5,PYMEM_ALLOCATOR_PYMALLOC_DEBUG=6,}PyMemAllocatorName;
#pragma gillint end
typedef struct{void*ctx;void*(*malloc)(void*ctx,size_t size);void*(*calloc)(void*ctx,size_t nelem,size_t elsize);void*(*realloc)(void*ctx,void*ptr,size_t new_size);void(*free)(void*ctx,void*ptr);}PyMemAllocatorEx;
#pragma gillint when 8-8
typedef struct _object{Py_ssize_t ob_refcnt;struct _typeobject*ob_type;}PyObject;
#pragma gillint end
#pragma gillint when 8-14 13t-14t
typedef struct{PyObject ob_base;Py_ssize_t ob_size;}PyVarObject;
#pragma gillint end
typedef PyObject*(*unaryfunc)(PyObject*);
typedef PyObject*(*binaryfunc)(PyObject*,PyObject*);
typedef PyObject*(*ternaryfunc)(PyObject*,PyObject*,PyObject*);
typedef int(*inquiry)(PyObject*);
typedef Py_ssize_t(*lenfunc)(PyObject*);
typedef PyObject*(*ssizeargfunc)(PyObject*,Py_ssize_t);
typedef PyObject*(*ssizessizeargfunc)(PyObject*,Py_ssize_t,Py_ssize_t);
typedef int(*ssizeobjargproc)(PyObject*,Py_ssize_t,PyObject*);
typedef int(*ssizessizeobjargproc)(PyObject*,Py_ssize_t,Py_ssize_t,PyObject*);
typedef int(*objobjargproc)(PyObject*,PyObject*,PyObject*);
typedef int(*objobjproc)(PyObject*,PyObject*);
typedef int(*visitproc)(PyObject*,void*);
typedef int(*traverseproc)(PyObject*,visitproc,void*);
typedef void(*freefunc)(void*);
typedef void(*destructor)(PyObject*);
typedef PyObject*(*getattrfunc)(PyObject*,char*);
typedef PyObject*(*getattrofunc)(PyObject*,PyObject*);
typedef int(*setattrfunc)(PyObject*,char*,PyObject*);
typedef int(*setattrofunc)(PyObject*,PyObject*,PyObject*);
typedef PyObject*(*reprfunc)(PyObject*);
typedef Py_hash_t(*hashfunc)(PyObject*);
typedef PyObject*(*richcmpfunc)(PyObject*,PyObject*,int);
typedef PyObject*(*getiterfunc)(PyObject*);
typedef PyObject*(*iternextfunc)(PyObject*);
typedef PyObject*(*descrgetfunc)(PyObject*,PyObject*,PyObject*);
typedef int(*descrsetfunc)(PyObject*,PyObject*,PyObject*);
typedef int(*initproc)(PyObject*,PyObject*,PyObject*);
#pragma gillint when 8-8
typedef PyObject*(*newfunc)(struct _typeobject*,PyObject*,PyObject*);
typedef PyObject*(*allocfunc)(struct _typeobject*,Py_ssize_t);
#pragma gillint end
typedef struct{int slot;void*pfunc;}PyType_Slot;
typedef struct{const char*name;int basicsize;int itemsize;unsigned int flags;PyType_Slot*slots;}PyType_Spec;
#pragma gillint when 8-9
typedef struct _Py_Identifier{struct _Py_Identifier*next;const char*string;PyObject*object;}_Py_Identifier;
#pragma gillint end
#pragma gillint when 8-10
typedef struct bufferinfo{void*buf;PyObject*obj;Py_ssize_t len;Py_ssize_t itemsize;int readonly;int ndim;char*format;Py_ssize_t*shape;Py_ssize_t*strides;Py_ssize_t*suboffsets;void*internal;}Py_buffer;
#pragma gillint end
typedef int(*getbufferproc)(PyObject*,Py_buffer*,int);
typedef void(*releasebufferproc)(PyObject*,Py_buffer*);
typedef PyObject*(*vectorcallfunc)(PyObject*callable,PyObject*const*args,size_t nargsf,PyObject*kwnames);
typedef struct{binaryfunc nb_add;binaryfunc nb_subtract;binaryfunc nb_multiply;binaryfunc nb_remainder;binaryfunc nb_divmod;ternaryfunc nb_power;unaryfunc nb_negative;unaryfunc nb_positive;unaryfunc nb_absolute;inquiry nb_bool;unaryfunc nb_invert;binaryfunc nb_lshift;binaryfunc nb_rshift;binaryfunc nb_and;binaryfunc nb_xor;binaryfunc nb_or;unaryfunc nb_int;void*nb_reserved;unaryfunc nb_float;binaryfunc nb_inplace_add;binaryfunc nb_inplace_subtract;binaryfunc nb_inplace_multiply;binaryfunc nb_inplace_remainder;ternaryfunc nb_inplace_power;binaryfunc nb_inplace_lshift;binaryfunc nb_inplace_rshift;binaryfunc nb_inplace_and;binaryfunc nb_inplace_xor;binaryfunc nb_inplace_or;binaryfunc nb_floor_divide;binaryfunc nb_true_divide;binaryfunc nb_inplace_floor_divide;binaryfunc nb_inplace_true_divide;unaryfunc nb_index;binaryfunc nb_matrix_multiply;binaryfunc nb_inplace_matrix_multiply;}PyNumberMethods;
typedef struct{lenfunc sq_length;binaryfunc sq_concat;ssizeargfunc sq_repeat;ssizeargfunc sq_item;void*was_sq_slice;ssizeobjargproc sq_ass_item;void*was_sq_ass_slice;objobjproc sq_contains;binaryfunc sq_inplace_concat;ssizeargfunc sq_inplace_repeat;}PySequenceMethods;
typedef struct{lenfunc mp_length;binaryfunc mp_subscript;objobjargproc mp_ass_subscript;}PyMappingMethods;
#pragma gillint when 8-9
typedef struct{unaryfunc am_await;unaryfunc am_aiter;unaryfunc am_anext;}PyAsyncMethods;
#pragma gillint end
typedef struct{getbufferproc bf_getbuffer;releasebufferproc bf_releasebuffer;}PyBufferProcs;
typedef Py_ssize_t printfunc;
#pragma gillint when 8-8
typedef struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;struct PyMethodDef*tp_methods;struct PyMemberDef*tp_members;struct PyGetSetDef*tp_getset;struct _typeobject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;PyObject*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;int(*tp_print)(PyObject*,FILE*,int);}PyTypeObject;
typedef struct _heaptypeobject{PyTypeObject ht_type;PyAsyncMethods as_async;PyNumberMethods as_number;PyMappingMethods as_mapping;PySequenceMethods as_sequence;PyBufferProcs as_buffer;PyObject*ht_name,*ht_slots,*ht_qualname;struct _dictkeysobject*ht_cached_keys;}PyHeapTypeObject;
#pragma gillint end
#pragma gillint when 8-12
typedef int64_t _PyTime_t;
typedef enum{_PyTime_ROUND_FLOOR=0,_PyTime_ROUND_CEILING=1,_PyTime_ROUND_HALF_EVEN=2,_PyTime_ROUND_UP=3,_PyTime_ROUND_TIMEOUT=_PyTime_ROUND_UP}_PyTime_round_t;
typedef struct{const char*implementation;int monotonic;int adjustable;double resolution;}_Py_clock_info_t;
#pragma gillint end
typedef struct{void*ctx;void*(*alloc)(void*ctx,size_t size);void(*free)(void*ctx,void*ptr,size_t size);}PyObjectArenaAllocator;
#pragma gillint when 8-8
typedef struct{uintptr_t _gc_next;uintptr_t _gc_prev;}PyGC_Head;
#pragma gillint end
#pragma gillint when 8-12
typedef union{unsigned char uc[24];struct{Py_hash_t prefix;Py_hash_t suffix;}fnv;struct{uint64_t k0;uint64_t k1;}siphash;struct{unsigned char padding[16];Py_hash_t suffix;}djbx33a;struct{unsigned char padding[16];Py_hash_t hashsalt;}expat;}_Py_HashSecret_t;
#pragma gillint end
typedef struct{Py_hash_t(*const hash)(const void*,Py_ssize_t);const char*name;const int hash_bits;const int seed_bits;}PyHash_FuncDef;
#pragma gillint when 8-8
typedef struct{PyVarObject ob_base;Py_ssize_t ob_alloc;char*ob_bytes;char*ob_start;int ob_exports;}PyByteArrayObject;
#pragma gillint end
typedef struct{PyVarObject ob_base;Py_hash_t ob_shash;char ob_sval[1];}PyBytesObject;
#pragma gillint when 8-12
typedef struct{PyObject*buffer;Py_ssize_t allocated;Py_ssize_t min_size;int use_bytearray;int overallocate;int use_small_buffer;char small_buffer[512];}_PyBytesWriter;
#pragma gillint end
typedef uint32_t Py_UCS4;
typedef uint16_t Py_UCS2;
typedef uint8_t Py_UCS1;
typedef wchar_t Py_UNICODE;
#pragma gillint when 8-11
typedef struct{PyObject ob_base;Py_ssize_t length;Py_hash_t hash;struct{unsigned int interned:2;unsigned int kind:3;unsigned int compact:1;unsigned int ascii:1;unsigned int ready:1;unsigned int:24;}state;wchar_t*wstr;}PyASCIIObject;
typedef struct{PyASCIIObject _base;Py_ssize_t utf8_length;char*utf8;Py_ssize_t wstr_length;}PyCompactUnicodeObject;
#pragma gillint end
typedef struct{PyCompactUnicodeObject _base;union{void*any;Py_UCS1*latin1;Py_UCS2*ucs2;Py_UCS4*ucs4;}data;}PyUnicodeObject;
#pragma gillint when 8-11
enum PyUnicode_Kind{PyUnicode_WCHAR_KIND=0,PyUnicode_1BYTE_KIND=1,PyUnicode_2BYTE_KIND=2,PyUnicode_4BYTE_KIND=4};
typedef struct{PyObject*buffer;void*data;enum PyUnicode_Kind kind;Py_UCS4 maxchar;Py_ssize_t size;Py_ssize_t pos;Py_ssize_t min_length;Py_UCS4 min_char;unsigned char overallocate;unsigned char readonly;}_PyUnicodeWriter;
#pragma gillint end
typedef struct _longobject PyLongObject;
typedef uint32_t digit;
typedef int32_t sdigit;
typedef uint64_t twodigits;
typedef int64_t stwodigits;
#pragma gillint when 8-11
struct _longobject{PyVarObject ob_base;digit ob_digit[1];};
#pragma gillint end
typedef struct{PyObject ob_base;double ob_fval;}PyFloatObject;
typedef struct{double real;double imag;}Py_complex;
typedef struct{PyObject ob_base;Py_complex cval;}PyComplexObject;
typedef struct{PyObject ob_base;int flags;Py_ssize_t exports;Py_buffer master;}_PyManagedBufferObject;
typedef struct{PyVarObject ob_base;_PyManagedBufferObject*mbuf;Py_hash_t hash;int flags;Py_ssize_t exports;Py_buffer view;PyObject*weakreflist;Py_ssize_t ob_array[1];}PyMemoryViewObject;
#pragma gillint when 8-13 13t-13t
typedef struct{PyVarObject ob_base;PyObject*ob_item[1];}PyTupleObject;
#pragma gillint end
typedef struct{PyVarObject ob_base;PyObject**ob_item;Py_ssize_t allocated;}PyListObject;
typedef struct _dictkeysobject PyDictKeysObject;
#pragma gillint when 8-10
typedef struct{PyObject ob_base;Py_ssize_t ma_used;uint64_t ma_version_tag;PyDictKeysObject*ma_keys;PyObject**ma_values;}PyDictObject;
#pragma gillint end
#pragma gillint when 8-12
typedef struct{PyObject ob_base;PyDictObject*dv_dict;}_PyDictViewObject;
#pragma gillint end
typedef struct _odictobject PyODictObject;
typedef struct{PyObject*key;Py_hash_t hash;}setentry;
typedef struct{PyObject ob_base;Py_ssize_t fill;Py_ssize_t used;Py_ssize_t mask;setentry*table;Py_hash_t hash;Py_ssize_t finger;setentry smalltable[8];PyObject*weakreflist;}PySetObject;
typedef PyObject*(*PyCFunction)(PyObject*,PyObject*);
#pragma gillint when 8-12
typedef PyObject*(*_PyCFunctionFast)(PyObject*,PyObject*const*,Py_ssize_t);
#pragma gillint end
typedef PyObject*(*PyCFunctionWithKeywords)(PyObject*,PyObject*,PyObject*);
#pragma gillint when 8-12
typedef PyObject*(*_PyCFunctionFastWithKeywords)(PyObject*,PyObject*const*,Py_ssize_t,PyObject*);
#pragma gillint end
#pragma gillint when 8-8
typedef PyObject*(*PyNoArgsFunction)(PyObject*);
#pragma gillint end
struct PyMethodDef{const char*ml_name;PyCFunction ml_meth;int ml_flags;const char*ml_doc;};
typedef struct PyMethodDef PyMethodDef;
typedef struct{PyObject ob_base;PyMethodDef*m_ml;PyObject*m_self;PyObject*m_module;PyObject*m_weakreflist;vectorcallfunc vectorcall;}PyCFunctionObject;
typedef struct PyModuleDef_Base{PyObject ob_base;PyObject*(*m_init)(void);Py_ssize_t m_index;PyObject*m_copy;}PyModuleDef_Base;
#pragma gillint when 8-10
typedef struct PyModuleDef_Slot{int slot;void*value;}PyModuleDef_Slot;
typedef struct PyModuleDef{PyModuleDef_Base m_base;const char*m_name;const char*m_doc;Py_ssize_t m_size;PyMethodDef*m_methods;struct PyModuleDef_Slot*m_slots;traverseproc m_traverse;inquiry m_clear;freefunc m_free;}PyModuleDef;
#pragma gillint end
#pragma gillint when 8-9
typedef struct{PyObject ob_base;PyObject*func_code;PyObject*func_globals;PyObject*func_defaults;PyObject*func_kwdefaults;PyObject*func_closure;PyObject*func_doc;PyObject*func_name;PyObject*func_dict;PyObject*func_weakreflist;PyObject*func_module;PyObject*func_annotations;PyObject*func_qualname;vectorcallfunc vectorcall;}PyFunctionObject;
#pragma gillint end
typedef struct{PyObject ob_base;PyObject*im_func;PyObject*im_self;PyObject*im_weakreflist;vectorcallfunc vectorcall;}PyMethodObject;
typedef struct{PyObject ob_base;PyObject*func;}PyInstanceMethodObject;
typedef PyObject*(*Py_OpenCodeHookFunction)(PyObject*,void*);
typedef void(*PyCapsule_Destructor)(PyObject*);
#pragma gillint when 8-8
typedef struct _traceback{PyObject ob_base;struct _traceback*tb_next;struct _frame*tb_frame;int tb_lasti;int tb_lineno;}PyTracebackObject;
#pragma gillint end
typedef struct{PyObject ob_base;PyObject*start,*stop,*step;}PySliceObject;
typedef struct{PyObject ob_base;PyObject*ob_ref;}PyCellObject;
typedef void*PyThread_type_lock;
#pragma gillint when 8-8
typedef void*PyThread_type_sema;
#pragma gillint end
typedef enum PyLockStatus{PY_LOCK_FAILURE=0,PY_LOCK_ACQUIRED=1,PY_LOCK_INTR}PyLockStatus;
typedef struct _Py_tss_t Py_tss_t;
struct _Py_tss_t{int _is_initialized;pthread_key_t _key;};
typedef struct _ts PyThreadState;
typedef struct _is PyInterpreterState;
typedef enum{PyGILState_LOCKED,PyGILState_UNLOCKED}PyGILState_STATE;
typedef struct{enum{_PyStatus_TYPE_OK=0,_PyStatus_TYPE_ERROR=1,_PyStatus_TYPE_EXIT=2}_type;const char*func;const char*err_msg;int exitcode;}PyStatus;
typedef struct{Py_ssize_t length;wchar_t**items;}PyWideStringList;
#pragma gillint when 8-9
typedef struct{int _config_init;int parse_argv;int isolated;int use_environment;int configure_locale;int coerce_c_locale;int coerce_c_locale_warn;int utf8_mode;int dev_mode;int allocator;}PyPreConfig;
#pragma gillint end
#pragma gillint when 8-8
typedef struct{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int import_time;int show_ref_count;int show_alloc_count;int dump_refs;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList argv;wchar_t*program_name;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int pathconfig_warnings;wchar_t*pythonpath_env;wchar_t*home;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;int _install_importlib;int _init_main;}PyConfig;
typedef int(*Py_tracefunc)(PyObject*,struct _frame*,int,PyObject*);
#pragma gillint end
#pragma gillint when 8-10
typedef struct _err_stackitem{PyObject*exc_type,*exc_value,*exc_traceback;struct _err_stackitem*previous_item;}_PyErr_StackItem;
#pragma gillint end
#pragma gillint when 8-8
struct _ts{struct _ts*prev;struct _ts*next;PyInterpreterState*interp;struct _frame*frame;int recursion_depth;char overflowed;char recursion_critical;int stackcheck_counter;int tracing;int use_tracing;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*curexc_type;PyObject*curexc_value;PyObject*curexc_traceback;_PyErr_StackItem exc_state;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;int trash_delete_nesting;PyObject*trash_delete_later;void(*on_delete)(void*);void*on_delete_data;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;};
typedef struct _frame*(*PyThreadFrameGetter)(PyThreadState*self_);
#pragma gillint end
#pragma gillint when 8-10
typedef struct _xid{void*data;PyObject*obj;int64_t interp;PyObject*(*new_object)(struct _xid*);void(*free)(void*);}_PyCrossInterpreterData;
typedef int(*crossinterpdatafunc)(PyObject*,struct _xid*);
#pragma gillint end
#pragma gillint when 8-8
typedef struct{PyObject ob_base;struct _frame*gi_frame;char gi_running;PyObject*gi_code;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;}PyGenObject;
typedef struct{PyObject ob_base;struct _frame*cr_frame;char cr_running;PyObject*cr_code;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin;}PyCoroObject;
typedef struct{PyObject ob_base;struct _frame*ag_frame;char ag_running;PyObject*ag_code;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_finalizer;int ag_hooks_inited;int ag_closed;int ag_running_async;}PyAsyncGenObject;
#pragma gillint end
typedef PyObject*(*getter)(PyObject*,void*);
typedef int(*setter)(PyObject*,PyObject*,void*);
#pragma gillint when 8-10
typedef struct PyGetSetDef{const char*name;getter get;setter set;const char*doc;void*closure;}PyGetSetDef;
#pragma gillint end
typedef PyObject*(*wrapperfunc)(PyObject*self,PyObject*args,void*wrapped);
typedef PyObject*(*wrapperfunc_kwds)(PyObject*self,PyObject*args,void*wrapped,PyObject*kwds);
struct wrapperbase{const char*name;int offset;void*function;wrapperfunc wrapper;const char*doc;int flags;PyObject*name_strobj;};
typedef struct{PyObject ob_base;PyTypeObject*d_type;PyObject*d_name;PyObject*d_qualname;}PyDescrObject;
typedef struct{PyDescrObject d_common;PyMethodDef*d_method;vectorcallfunc vectorcall;}PyMethodDescrObject;
#pragma gillint when 8-10
typedef struct{PyDescrObject d_common;struct PyMemberDef*d_member;}PyMemberDescrObject;
#pragma gillint end
typedef struct{PyDescrObject d_common;PyGetSetDef*d_getset;}PyGetSetDescrObject;
typedef struct{PyDescrObject d_common;struct wrapperbase*d_base;void*d_wrapped;}PyWrapperDescrObject;
typedef struct _PyWeakReference PyWeakReference;
#pragma gillint when 8-10
struct _PyWeakReference{PyObject ob_base;PyObject*wr_object;PyObject*wr_callback;Py_hash_t hash;PyWeakReference*wr_prev;PyWeakReference*wr_next;};
#pragma gillint end
typedef struct PyStructSequence_Field{const char*name;const char*doc;}PyStructSequence_Field;
#pragma gillint when 8-10
typedef struct PyStructSequence_Desc{const char*name;const char*doc;struct PyStructSequence_Field*fields;int n_in_sequence;}PyStructSequence_Desc;
#pragma gillint end
typedef PyTupleObject PyStructSequence;
#pragma gillint when 8-10
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;}PyBaseExceptionObject;
#pragma gillint end
#pragma gillint when 8-9
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*filename;PyObject*lineno;PyObject*offset;PyObject*text;PyObject*print_file_and_line;}PySyntaxErrorObject;
#pragma gillint end
#pragma gillint when 8-10
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*name;PyObject*path;}PyImportErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*encoding;PyObject*object;Py_ssize_t start;Py_ssize_t end;PyObject*reason;}PyUnicodeErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*code;}PySystemExitObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*myerrno;PyObject*strerror;PyObject*filename;PyObject*filename2;Py_ssize_t written;}PyOSErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*value;}PyStopIterationObject;
#pragma gillint end
typedef PyOSErrorObject PyEnvironmentErrorObject;
typedef struct _pycontextobject PyContext;
typedef struct _pycontextvarobject PyContextVar;
typedef struct _pycontexttokenobject PyContextToken;
#pragma gillint when 8-9
typedef struct _arena PyArena;
#pragma gillint end
#pragma gillint when 8-11
typedef struct _PyArg_Parser{const char*format;const char*const*keywords;const char*fname;const char*custom_msg;int pos;int min;int max;PyObject*kwtuple;struct _PyArg_Parser*next;}_PyArg_Parser;
typedef uint16_t _Py_CODEUNIT;
#pragma gillint end
#pragma gillint when 8-10
typedef struct _PyOpcache _PyOpcache;
#pragma gillint end
#pragma gillint when 8-8
typedef struct{PyObject ob_base;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_nlocals;int co_stacksize;int co_flags;int co_firstlineno;PyObject*co_code;PyObject*co_consts;PyObject*co_names;PyObject*co_varnames;PyObject*co_freevars;PyObject*co_cellvars;Py_ssize_t*co_cell2arg;PyObject*co_filename;PyObject*co_name;PyObject*co_lnotab;void*co_zombieframe;PyObject*co_weakreflist;void*co_extra;unsigned char*co_opcache_map;_PyOpcache*co_opcache;int co_opcache_flag;unsigned char co_opcache_size;}PyCodeObject;
#pragma gillint end
#pragma gillint when 8-9
typedef struct _addr_pair{int ap_lower;int ap_upper;}PyAddrPair;
#pragma gillint end
typedef struct{int cf_flags;int cf_feature_version;}PyCompilerFlags;
#pragma gillint when 8-11
typedef struct{int ff_features;int ff_lineno;}PyFutureFeatures;
#pragma gillint end
typedef void(*PyOS_sighandler_t)(int);
typedef int(*Py_AuditHookFunction)(const char*,PyObject*,void*);
struct _inittab{const char*name;PyObject*(*initfunc)(void);};
#pragma gillint when 8-10
struct _frozen{const char*name;const unsigned char*code;int size;};
typedef enum{_Py_ERROR_UNKNOWN=0,_Py_ERROR_STRICT,_Py_ERROR_SURROGATEESCAPE,_Py_ERROR_REPLACE,_Py_ERROR_IGNORE,_Py_ERROR_BACKSLASHREPLACE,_Py_ERROR_SURROGATEPASS,_Py_ERROR_XMLCHARREFREPLACE,_Py_ERROR_OTHER}_Py_error_handler;
#pragma gillint end
#pragma gillint when 9- 13t-
typedef struct _typeobject PyTypeObject;
#pragma gillint end
#pragma gillint when 9-10
typedef struct _object{Py_ssize_t ob_refcnt;PyTypeObject*ob_type;}PyObject;
#pragma gillint end
#pragma gillint when 9- 13t-
typedef PyObject*(*newfunc)(PyTypeObject*,PyObject*,PyObject*);
typedef PyObject*(*allocfunc)(PyTypeObject*,Py_ssize_t);
#pragma gillint end
#pragma gillint when 9-10
struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;struct PyMethodDef*tp_methods;struct PyMemberDef*tp_members;struct PyGetSetDef*tp_getset;struct _typeobject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;PyObject*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;};
typedef struct _heaptypeobject{PyTypeObject ht_type;PyAsyncMethods as_async;PyNumberMethods as_number;PyMappingMethods as_mapping;PySequenceMethods as_sequence;PyBufferProcs as_buffer;PyObject*ht_name,*ht_slots,*ht_qualname;struct _dictkeysobject*ht_cached_keys;PyObject*ht_module;}PyHeapTypeObject;
#pragma gillint end
#pragma gillint when 9-14 13t-14t
typedef struct{PyVarObject ob_base;Py_ssize_t ob_alloc;char*ob_bytes;char*ob_start;Py_ssize_t ob_exports;}PyByteArrayObject;
#pragma gillint end
#pragma gillint when 9-13 13t-13t
typedef PyObject*(*PyCMethod)(PyObject*,PyTypeObject*,PyObject*const*,size_t,PyObject*);
#pragma gillint end
#pragma gillint when 9- 13t-
typedef struct{PyCFunctionObject func;PyTypeObject*mm_class;}PyCMethodObject;
typedef struct PyCodeObject PyCodeObject;
#pragma gillint end
#pragma gillint when 9-9
struct PyCodeObject{PyObject ob_base;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_nlocals;int co_stacksize;int co_flags;int co_firstlineno;PyObject*co_code;PyObject*co_consts;PyObject*co_names;PyObject*co_varnames;PyObject*co_freevars;PyObject*co_cellvars;Py_ssize_t*co_cell2arg;PyObject*co_filename;PyObject*co_name;PyObject*co_lnotab;void*co_zombieframe;PyObject*co_weakreflist;void*co_extra;unsigned char*co_opcache_map;_PyOpcache*co_opcache;int co_opcache_flag;unsigned char co_opcache_size;};
#pragma gillint end
#pragma gillint when 9- 13t-
typedef struct _frame PyFrameObject;
#pragma gillint end
#pragma gillint when 9-10
typedef struct _traceback{PyObject ob_base;struct _traceback*tb_next;PyFrameObject*tb_frame;int tb_lasti;int tb_lineno;}PyTracebackObject;
#pragma gillint end
#pragma gillint when 9-9
typedef struct{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int _use_peg_parser;int tracemalloc;int import_time;int show_ref_count;int dump_refs;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList argv;wchar_t*program_name;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int pathconfig_warnings;wchar_t*pythonpath_env;wchar_t*home;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;wchar_t*platlibdir;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;int _install_importlib;int _init_main;int _isolated_interpreter;PyWideStringList _orig_argv;}PyConfig;
#pragma gillint end
#pragma gillint when 9- 13t-
typedef int(*Py_tracefunc)(PyObject*,PyFrameObject*,int,PyObject*);
#pragma gillint end
#pragma gillint when 9-9
struct _ts{struct _ts*prev;struct _ts*next;PyInterpreterState*interp;PyFrameObject*frame;int recursion_depth;char overflowed;char recursion_critical;int stackcheck_counter;int tracing;int use_tracing;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*curexc_type;PyObject*curexc_value;PyObject*curexc_traceback;_PyErr_StackItem exc_state;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;int trash_delete_nesting;PyObject*trash_delete_later;void(*on_delete)(void*);void*on_delete_data;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;};
#pragma gillint end
#pragma gillint when 9-10
typedef PyObject*(*_PyFrameEvalFunction)(PyThreadState*tstate,PyFrameObject*,int);
#pragma gillint end
#pragma gillint when 9-9
typedef struct{PyObject ob_base;PyFrameObject*gi_frame;char gi_running;PyObject*gi_code;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;}PyGenObject;
typedef struct{PyObject ob_base;PyFrameObject*cr_frame;char cr_running;PyObject*cr_code;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin;}PyCoroObject;
typedef struct{PyObject ob_base;PyFrameObject*ag_frame;char ag_running;PyObject*ag_code;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_finalizer;int ag_hooks_inited;int ag_closed;int ag_running_async;}PyAsyncGenObject;
typedef struct{int optimize;int ff_features;}_PyASTOptimizeState;
#pragma gillint end
#pragma gillint when 10-13 13t-13t
typedef enum{PYGEN_RETURN=0,PYGEN_ERROR=-1,PYGEN_NEXT=1,}PySendResult;
#pragma gillint end
#pragma gillint when 10-12
typedef struct _Py_Identifier{const char*string;Py_ssize_t index;}_Py_Identifier;
#pragma gillint end
#pragma gillint when 10- 13t-
typedef PySendResult(*sendfunc)(PyObject*iter,PyObject*value,PyObject**result);
typedef struct{unaryfunc am_await;unaryfunc am_aiter;unaryfunc am_anext;sendfunc am_send;}PyAsyncMethods;
typedef struct{PyObject*fc_globals;PyObject*fc_builtins;PyObject*fc_name;PyObject*fc_qualname;PyObject*fc_code;PyObject*fc_defaults;PyObject*fc_kwdefaults;PyObject*fc_closure;}PyFrameConstructor;
#pragma gillint end
#pragma gillint when 10-10
typedef struct{PyObject ob_base;PyObject*func_globals;PyObject*func_builtins;PyObject*func_name;PyObject*func_qualname;PyObject*func_code;PyObject*func_defaults;PyObject*func_kwdefaults;PyObject*func_closure;PyObject*func_doc;PyObject*func_dict;PyObject*func_weakreflist;PyObject*func_module;PyObject*func_annotations;vectorcallfunc vectorcall;}PyFunctionObject;
struct PyCodeObject{PyObject ob_base;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_nlocals;int co_stacksize;int co_flags;int co_firstlineno;PyObject*co_code;PyObject*co_consts;PyObject*co_names;PyObject*co_varnames;PyObject*co_freevars;PyObject*co_cellvars;Py_ssize_t*co_cell2arg;PyObject*co_filename;PyObject*co_name;PyObject*co_linetable;void*co_zombieframe;PyObject*co_weakreflist;void*co_extra;unsigned char*co_opcache_map;_PyOpcache*co_opcache;int co_opcache_flag;unsigned char co_opcache_size;};
struct _opaque{int computed_line;const char*lo_next;const char*limit;};
#pragma gillint end
#pragma gillint when 10- 13t-
typedef struct _line_offsets{int ar_start;int ar_end;int ar_line;struct _opaque opaque;}PyCodeAddressRange;
typedef struct PyPreConfig{int _config_init;int parse_argv;int isolated;int use_environment;int configure_locale;int coerce_c_locale;int coerce_c_locale_warn;int utf8_mode;int dev_mode;int allocator;}PyPreConfig;
#pragma gillint end
#pragma gillint when 10-10
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int import_time;int show_ref_count;int dump_refs;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;int _install_importlib;int _init_main;int _isolated_interpreter;}PyConfig;
typedef struct _cframe{int use_tracing;struct _cframe*previous;}CFrame;
struct _ts{struct _ts*prev;struct _ts*next;PyInterpreterState*interp;PyFrameObject*frame;int recursion_depth;int recursion_headroom;int stackcheck_counter;int tracing;CFrame*cframe;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*curexc_type;PyObject*curexc_value;PyObject*curexc_traceback;_PyErr_StackItem exc_state;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;int trash_delete_nesting;PyObject*trash_delete_later;void(*on_delete)(void*);void*on_delete_data;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;CFrame root_cframe;};
typedef struct{PyObject ob_base;PyFrameObject*gi_frame;PyObject*gi_code;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;}PyGenObject;
typedef struct{PyObject ob_base;PyFrameObject*cr_frame;PyObject*cr_code;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin;}PyCoroObject;
typedef struct{PyObject ob_base;PyFrameObject*ag_frame;PyObject*ag_code;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_finalizer;int ag_hooks_inited;int ag_closed;int ag_running_async;}PyAsyncGenObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*filename;PyObject*lineno;PyObject*offset;PyObject*end_lineno;PyObject*end_offset;PyObject*text;PyObject*print_file_and_line;}PySyntaxErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*name;}PyNameErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*obj;PyObject*name;}PyAttributeErrorObject;
#pragma gillint end
#pragma gillint when 11- 13t-
typedef Py_ssize_t Py_ssize_clean_t;
typedef struct PyModuleDef PyModuleDef;
typedef struct PyModuleDef_Slot PyModuleDef_Slot;
typedef struct PyGetSetDef PyGetSetDef;
typedef struct PyMemberDef PyMemberDef;
typedef struct _object PyObject;
typedef struct{void*buf;PyObject*obj;Py_ssize_t len;Py_ssize_t itemsize;int readonly;int ndim;char*format;Py_ssize_t*shape;Py_ssize_t*strides;Py_ssize_t*suboffsets;void*internal;}Py_buffer;
#pragma gillint end
#pragma gillint when 11-11
struct _object{Py_ssize_t ob_refcnt;PyTypeObject*ob_type;};
struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;PyMethodDef*tp_methods;PyMemberDef*tp_members;PyGetSetDef*tp_getset;PyTypeObject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;PyObject*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;};
struct _specialization_cache{PyObject*getitem;};
#pragma gillint end
#pragma gillint when 11-13 13t-13t
typedef struct _heaptypeobject{PyTypeObject ht_type;PyAsyncMethods as_async;PyNumberMethods as_number;PyMappingMethods as_mapping;PySequenceMethods as_sequence;PyBufferProcs as_buffer;PyObject*ht_name,*ht_slots,*ht_qualname;struct _dictkeysobject*ht_cached_keys;PyObject*ht_module;char*_ht_tpname;struct _specialization_cache _spec_cache;}PyHeapTypeObject;
#pragma gillint end
#pragma gillint when 11-12
typedef int UsingDeprecatedTrashcanMacro;
#pragma gillint end
#pragma gillint when 11- 13t-
typedef struct _dictvalues PyDictValues;
#pragma gillint end
#pragma gillint when 11-13 13t-13t
typedef struct{PyObject ob_base;Py_ssize_t ma_used;uint64_t ma_version_tag;PyDictKeysObject*ma_keys;PyDictValues*ma_values;}PyDictObject;
#pragma gillint end
#pragma gillint when 11- 13t-
struct PyModuleDef_Slot{int slot;void*value;};
struct PyModuleDef{PyModuleDef_Base m_base;const char*m_name;const char*m_doc;Py_ssize_t m_size;PyMethodDef*m_methods;PyModuleDef_Slot*m_slots;traverseproc m_traverse;inquiry m_clear;freefunc m_free;};
#pragma gillint end
#pragma gillint when 11-11
typedef struct{PyObject ob_base;PyObject*func_globals;PyObject*func_builtins;PyObject*func_name;PyObject*func_qualname;PyObject*func_code;PyObject*func_defaults;PyObject*func_kwdefaults;PyObject*func_closure;PyObject*func_doc;PyObject*func_dict;PyObject*func_weakreflist;PyObject*func_module;PyObject*func_annotations;vectorcallfunc vectorcall;uint32_t func_version;}PyFunctionObject;
struct PyCodeObject{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;short co_warmup;short _co_linearray_entry_size;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_nlocals;int co_nplaincellvars;int co_ncellvars;int co_nfreevars;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;PyObject*_co_code;char*_co_linearray;int _co_firsttraceable;void*co_extra;char co_code_adaptive[(1)];};
#pragma gillint end
#pragma gillint when 11- 13t-
struct _opaque{int computed_line;const uint8_t*lo_next;const uint8_t*limit;};
typedef enum _PyCodeLocationInfoKind{PY_CODE_LOCATION_INFO_SHORT0=0,PY_CODE_LOCATION_INFO_ONE_LINE0=10,PY_CODE_LOCATION_INFO_ONE_LINE1=11,PY_CODE_LOCATION_INFO_ONE_LINE2=12,PY_CODE_LOCATION_INFO_NO_COLUMNS=13,PY_CODE_LOCATION_INFO_LONG=14,PY_CODE_LOCATION_INFO_NONE=15}_PyCodeLocationInfoKind;
typedef struct _traceback PyTracebackObject;
struct _traceback{PyObject ob_base;PyTracebackObject*tb_next;PyFrameObject*tb_frame;int tb_lasti;int tb_lineno;};
#pragma gillint end
#pragma gillint when 11-11
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;int _install_importlib;int _init_main;int _isolated_interpreter;int _is_python_build;}PyConfig;
typedef struct{PyCodeObject*code;PyCodeAddressRange bounds;}PyTraceInfo;
typedef struct _PyCFrame{uint8_t use_tracing;struct _PyInterpreterFrame*current_frame;struct _PyCFrame*previous;}_PyCFrame;
#pragma gillint end
#pragma gillint when 11- 13t-
typedef struct _err_stackitem{PyObject*exc_value;struct _err_stackitem*previous_item;}_PyErr_StackItem;
typedef struct _stack_chunk{struct _stack_chunk*previous;size_t size;size_t top;PyObject*data[1];}_PyStackChunk;
#pragma gillint end
#pragma gillint when 11-11
struct _ts{PyThreadState*prev;PyThreadState*next;PyInterpreterState*interp;int _initialized;int _static;int recursion_remaining;int recursion_limit;int recursion_headroom;int tracing;int tracing_what;_PyCFrame*cframe;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*curexc_type;PyObject*curexc_value;PyObject*curexc_traceback;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;unsigned long native_thread_id;int trash_delete_nesting;PyObject*trash_delete_later;void(*on_delete)(void*);void*on_delete_data;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;PyTraceInfo trace_info;_PyStackChunk*datastack_chunk;PyObject**datastack_top;PyObject**datastack_limit;_PyErr_StackItem exc_state;_PyCFrame root_cframe;};
#pragma gillint end
#pragma gillint when 11- 13t-
typedef PyObject*(*_PyFrameEvalFunction)(PyThreadState*tstate,struct _PyInterpreterFrame*,int);
#pragma gillint end
#pragma gillint when 11-12
typedef struct _xid _PyCrossInterpreterData;
#pragma gillint end
#pragma gillint when 11-11
struct _xid{void*data;PyObject*obj;int64_t interp;PyObject*(*new_object)(_PyCrossInterpreterData*);void(*free)(void*);};
typedef int(*crossinterpdatafunc)(PyObject*,_PyCrossInterpreterData*);
typedef struct{PyObject ob_base;PyCodeObject*gi_code;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;PyObject*gi_origin_or_finalizer;char gi_hooks_inited;char gi_closed;char gi_running_async;int8_t gi_frame_state;PyObject*gi_iframe[1];}PyGenObject;
typedef struct{PyObject ob_base;PyCodeObject*cr_code;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin_or_finalizer;char cr_hooks_inited;char cr_closed;char cr_running_async;int8_t cr_frame_state;PyObject*cr_iframe[1];}PyCoroObject;
typedef struct{PyObject ob_base;PyCodeObject*ag_code;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_origin_or_finalizer;char ag_hooks_inited;char ag_closed;char ag_running_async;int8_t ag_frame_state;PyObject*ag_iframe[1];}PyAsyncGenObject;
#pragma gillint end
#pragma gillint when 11- 13t-
struct PyGetSetDef{const char*name;getter get;setter set;const char*doc;void*closure;};
typedef struct{PyDescrObject d_common;PyMemberDef*d_member;}PyMemberDescrObject;
#pragma gillint end
#pragma gillint when 11-
struct _PyWeakReference{PyObject ob_base;PyObject*wr_object;PyObject*wr_callback;Py_hash_t hash;PyWeakReference*wr_prev;PyWeakReference*wr_next;vectorcallfunc vectorcall;};
#pragma gillint end
#pragma gillint when 11- 13t-
typedef struct PyStructSequence_Desc{const char*name;const char*doc;PyStructSequence_Field*fields;int n_in_sequence;}PyStructSequence_Desc;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;}PyBaseExceptionObject;
#pragma gillint end
#pragma gillint when 11-13 13t-13t
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*excs;}PyBaseExceptionGroupObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*filename;PyObject*lineno;PyObject*offset;PyObject*end_lineno;PyObject*end_offset;PyObject*text;PyObject*print_file_and_line;}PySyntaxErrorObject;
#pragma gillint end
#pragma gillint when 11-11
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*name;PyObject*path;}PyImportErrorObject;
#pragma gillint end
#pragma gillint when 11- 13t-
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*encoding;PyObject*object;Py_ssize_t start;Py_ssize_t end;PyObject*reason;}PyUnicodeErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*code;}PySystemExitObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*myerrno;PyObject*strerror;PyObject*filename;PyObject*filename2;Py_ssize_t written;}PyOSErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*value;}PyStopIterationObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*name;}PyNameErrorObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*obj;PyObject*name;}PyAttributeErrorObject;
#pragma gillint end
#pragma gillint when 11-12
struct _frozen{const char*name;const unsigned char*code;int size;int is_package;PyObject*(*get_code)(void);};
#pragma gillint end
#pragma gillint when 12-13
struct _object{union{Py_ssize_t ob_refcnt;uint32_t ob_refcnt_split[2];};PyTypeObject*ob_type;};
#pragma gillint end
#pragma gillint when 12-12
struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;PyMethodDef*tp_methods;PyMemberDef*tp_members;PyGetSetDef*tp_getset;PyTypeObject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;void*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;unsigned char tp_watched;};
struct _specialization_cache{PyObject*getitem;uint32_t getitem_version;};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef int(*PyType_WatchCallback)(PyTypeObject*);
typedef int(*gcvisitobjects_t)(PyObject*,void*);
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct{PyObject ob_base;Py_ssize_t length;Py_hash_t hash;struct{unsigned int interned:2;unsigned int kind:3;unsigned int compact:1;unsigned int ascii:1;unsigned int statically_allocated:1;unsigned int:24;}state;}PyASCIIObject;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{PyASCIIObject _base;Py_ssize_t utf8_length;char*utf8;}PyCompactUnicodeObject;
enum PyUnicode_Kind{PyUnicode_1BYTE_KIND=1,PyUnicode_2BYTE_KIND=2,PyUnicode_4BYTE_KIND=4};
typedef struct{PyObject*buffer;void*data;int kind;Py_UCS4 maxchar;Py_ssize_t size;Py_ssize_t pos;Py_ssize_t min_length;Py_UCS4 min_char;unsigned char overallocate;unsigned char readonly;}_PyUnicodeWriter;
typedef struct _PyLongValue{uintptr_t lv_tag;digit ob_digit[1];}_PyLongValue;
struct _longobject{PyObject ob_base;_PyLongValue long_value;};
typedef enum{PyDict_EVENT_ADDED,PyDict_EVENT_MODIFIED,PyDict_EVENT_DELETED,PyDict_EVENT_CLONED,PyDict_EVENT_CLEARED,PyDict_EVENT_DEALLOCATED,}PyDict_WatchEvent;
typedef int(*PyDict_WatchCallback)(PyDict_WatchEvent event,PyObject*dict,PyObject*key,PyObject*new_value);
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct{PyObject ob_base;PyObject*func_globals;PyObject*func_builtins;PyObject*func_name;PyObject*func_qualname;PyObject*func_code;PyObject*func_defaults;PyObject*func_kwdefaults;PyObject*func_closure;PyObject*func_doc;PyObject*func_dict;PyObject*func_weakreflist;PyObject*func_module;PyObject*func_annotations;PyObject*func_typeparams;vectorcallfunc vectorcall;uint32_t func_version;}PyFunctionObject;
#pragma gillint end
#pragma gillint when 12-14 13t-14t
typedef enum{PyFunction_EVENT_CREATE,PyFunction_EVENT_DESTROY,PyFunction_EVENT_MODIFY_CODE,PyFunction_EVENT_MODIFY_DEFAULTS,PyFunction_EVENT_MODIFY_KWDEFAULTS,}PyFunction_WatchEvent;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef int(*PyFunction_WatchCallback)(PyFunction_WatchEvent event,PyFunctionObject*func,PyObject*new_value);
#pragma gillint end
#pragma gillint when 12-12
typedef struct _Py_LocalMonitors{uint8_t tools[15];}_Py_LocalMonitors;
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct _Py_GlobalMonitors{uint8_t tools[15];}_Py_GlobalMonitors;
#pragma gillint end
#pragma gillint when 12-12
typedef union{uint16_t cache;struct{uint8_t code;uint8_t arg;}op;}_Py_CODEUNIT;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{PyObject*_co_code;PyObject*_co_varnames;PyObject*_co_cellvars;PyObject*_co_freevars;}_PyCoCached;
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct{uint8_t original_opcode;int8_t line_delta;}_PyCoLineInstrumentationData;
typedef struct{_Py_LocalMonitors local_monitors;_Py_LocalMonitors active_monitors;uint8_t*tools;_PyCoLineInstrumentationData*lines;uint8_t*line_tools;uint8_t*per_instruction_opcodes;uint8_t*per_instruction_tools;}_PyCoMonitoringData;
#pragma gillint end
#pragma gillint when 12-12
struct PyCodeObject{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyCoCached*_co_cached;uint64_t _co_instrumentation_version;_PyCoMonitoringData*_co_monitoring;int _co_firsttraceable;void*co_extra;char co_code_adaptive[(1)];};
#pragma gillint end
#pragma gillint when 12- 13t-
typedef enum{PY_CODE_EVENT_CREATE,PY_CODE_EVENT_DESTROY,}PyCodeEvent;
typedef int(*PyCode_WatchCallback)(PyCodeEvent event,PyCodeObject*co);
#pragma gillint end
#pragma gillint when 12-12
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
typedef struct _PyCFrame{struct _PyInterpreterFrame*current_frame;struct _PyCFrame*previous;}_PyCFrame;
struct _py_trashcan{int delete_nesting;PyObject*delete_later;};
struct _ts{PyThreadState*prev;PyThreadState*next;PyInterpreterState*interp;struct{unsigned int initialized:1;unsigned int bound:1;unsigned int unbound:1;unsigned int bound_gilstate:1;unsigned int active:1;unsigned int finalizing:1;unsigned int cleared:1;unsigned int finalized:1;unsigned int:24;}_status;int py_recursion_remaining;int py_recursion_limit;int c_recursion_remaining;int recursion_headroom;int tracing;int what_event;_PyCFrame*cframe;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*current_exception;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;unsigned long native_thread_id;struct _py_trashcan trash;void(*on_delete)(void*);void*on_delete_data;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;_PyStackChunk*datastack_chunk;PyObject**datastack_top;PyObject**datastack_limit;_PyErr_StackItem exc_state;_PyCFrame root_cframe;};
typedef PyObject*(*xid_newobjectfunc)(_PyCrossInterpreterData*);
typedef void(*xid_freefunc)(void*);
struct _xid{void*data;PyObject*obj;int64_t interp;xid_newobjectfunc new_object;xid_freefunc free;};
typedef int(*crossinterpdatafunc)(PyThreadState*tstate,PyObject*,_PyCrossInterpreterData*);
#pragma gillint end
#pragma gillint when 12-13 13t-13t
typedef struct{PyObject ob_base;PyObject*gi_weakreflist;PyObject*gi_name;PyObject*gi_qualname;_PyErr_StackItem gi_exc_state;PyObject*gi_origin_or_finalizer;char gi_hooks_inited;char gi_closed;char gi_running_async;int8_t gi_frame_state;PyObject*gi_iframe[1];}PyGenObject;
typedef struct{PyObject ob_base;PyObject*cr_weakreflist;PyObject*cr_name;PyObject*cr_qualname;_PyErr_StackItem cr_exc_state;PyObject*cr_origin_or_finalizer;char cr_hooks_inited;char cr_closed;char cr_running_async;int8_t cr_frame_state;PyObject*cr_iframe[1];}PyCoroObject;
typedef struct{PyObject ob_base;PyObject*ag_weakreflist;PyObject*ag_name;PyObject*ag_qualname;_PyErr_StackItem ag_exc_state;PyObject*ag_origin_or_finalizer;char ag_hooks_inited;char ag_closed;char ag_running_async;int8_t ag_frame_state;PyObject*ag_iframe[1];}PyAsyncGenObject;
#pragma gillint end
#pragma gillint when 12- 13t-
struct PyMemberDef{const char*name;int type;Py_ssize_t offset;int flags;const char*doc;};
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*name;PyObject*path;PyObject*name_from;}PyImportErrorObject;
#pragma gillint end
#pragma gillint when 12-12
typedef struct _PyArg_Parser{int initialized;const char*format;const char*const*keywords;const char*fname;const char*custom_msg;int pos;int min;int max;PyObject*kwtuple;struct _PyArg_Parser*next;}_PyArg_Parser;
typedef struct{int lineno;int end_lineno;int col_offset;int end_col_offset;}_PyCompilerSrcLocation;
typedef struct{int ff_features;_PyCompilerSrcLocation ff_location;}PyFutureFeatures;
#pragma gillint end
#pragma gillint when 12- 13t-
typedef struct{int use_main_obmalloc;int allow_fork;int allow_exec;int allow_threads;int allow_daemon_threads;int check_multi_interp_extensions;int gil;}PyInterpreterConfig;
typedef void(*atexit_datacallbackfunc)(void*);
typedef struct{FILE*perf_map;PyThread_type_lock map_lock;}PerfMapState;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef enum{PYMEM_ALLOCATOR_NOT_SET=0,PYMEM_ALLOCATOR_DEFAULT=1,PYMEM_ALLOCATOR_DEBUG=2,PYMEM_ALLOCATOR_MALLOC=3,PYMEM_ALLOCATOR_MALLOC_DEBUG=4,PYMEM_ALLOCATOR_PYMALLOC=5,PYMEM_ALLOCATOR_PYMALLOC_DEBUG=6,PYMEM_ALLOCATOR_MIMALLOC=7,PYMEM_ALLOCATOR_MIMALLOC_DEBUG=8,}PyMemAllocatorName;
typedef struct PyMutex{uint8_t _bits;}PyMutex;
typedef struct _Py_Identifier{const char*string;Py_ssize_t index;struct{uint8_t v;}mutex;}_Py_Identifier;
#pragma gillint end
#pragma gillint when 13-14 13t-14t
struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;PyMethodDef*tp_methods;PyMemberDef*tp_members;PyGetSetDef*tp_getset;PyTypeObject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;void*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;unsigned char tp_watched;uint16_t tp_versions_used;};
#pragma gillint end
#pragma gillint when 13- 13t-
struct _specialization_cache{PyObject*getitem;uint32_t getitem_version;PyObject*init;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef enum{PyRefTracer_CREATE=0,PyRefTracer_DESTROY=1,}PyRefTracerEvent;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef int(*PyRefTracer)(PyObject*,PyRefTracerEvent event,void*);
typedef wchar_t PY_UNICODE_TYPE;
typedef PyObject*(*PyCFunctionFast)(PyObject*,PyObject*const*,Py_ssize_t);
typedef PyObject*(*PyCFunctionFastWithKeywords)(PyObject*,PyObject*const*,Py_ssize_t,PyObject*);
typedef PyCFunctionFast _PyCFunctionFast;
typedef PyCFunctionFastWithKeywords _PyCFunctionFastWithKeywords;
typedef struct _PyMonitoringState{uint8_t active;uint8_t opaque;}PyMonitoringState;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
typedef struct _Py_LocalMonitors{uint8_t tools[10];}_Py_LocalMonitors;
#pragma gillint end
#pragma gillint when 13- 13t-
typedef struct{int size;int capacity;struct _PyExecutorObject*executors[1];}_PyExecutorArray;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct PyCodeObject{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyExecutorArray*co_executors;_PyCoCached*_co_cached;uintptr_t _co_instrumentation_version;_PyCoMonitoringData*_co_monitoring;int _co_firsttraceable;void*co_extra;char co_code_adaptive[(1)];};
#pragma gillint end
#pragma gillint when 13-13
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int cpu_count;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#pragma gillint when 13-13 13t-13t
struct _ts{PyThreadState*prev;PyThreadState*next;PyInterpreterState*interp;uintptr_t eval_breaker;struct{unsigned int initialized:1;unsigned int bound:1;unsigned int unbound:1;unsigned int bound_gilstate:1;unsigned int active:1;unsigned int holds_gil:1;unsigned int finalizing:1;unsigned int cleared:1;unsigned int finalized:1;unsigned int:23;}_status;int _whence;int state;int py_recursion_remaining;int py_recursion_limit;int c_recursion_remaining;int recursion_headroom;int tracing;int what_event;struct _PyInterpreterFrame*current_frame;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*current_exception;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;unsigned long native_thread_id;PyObject*delete_later;uintptr_t critical_section;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;_PyStackChunk*datastack_chunk;PyObject**datastack_top;PyObject**datastack_limit;_PyErr_StackItem exc_state;PyObject*previous_executor;uint64_t dict_global_version;PyObject*threading_local_key;PyObject*threading_local_sentinel;};
#pragma gillint end
#pragma gillint when 13- 13t-
typedef int64_t PyTime_t;
typedef struct{uint8_t v;}_PyOnceFlag;
typedef struct _PyArg_Parser{const char*format;const char*const*keywords;const char*fname;const char*custom_msg;_PyOnceFlag once;int is_kwtuple_owned;int pos;int min;int max;PyObject*kwtuple;struct _PyArg_Parser*next;}_PyArg_Parser;
struct _frozen{const char*name;const unsigned char*code;int size;int is_package;};
#pragma gillint end
#pragma gillint when 13-14 13t-14t
typedef struct PyCriticalSection PyCriticalSection;
typedef struct PyCriticalSection2 PyCriticalSection2;
#pragma gillint end
#pragma gillint when 14-
struct _object{union{int64_t ob_refcnt_full;struct{uint32_t ob_refcnt;uint16_t ob_overflow;uint16_t ob_flags;};char _aligner;};PyTypeObject*ob_type;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef enum{PYGEN_RETURN=0,PYGEN_ERROR=-1,PYGEN_NEXT=1}PySendResult;
#pragma gillint end
#pragma gillint when 14-
typedef struct _heaptypeobject{PyTypeObject ht_type;PyAsyncMethods as_async;PyNumberMethods as_number;PyMappingMethods as_mapping;PySequenceMethods as_sequence;PyBufferProcs as_buffer;PyObject*ht_name,*ht_slots,*ht_qualname;struct _dictkeysobject*ht_cached_keys;PyObject*ht_module;char*_ht_tpname;void*ht_token;struct _specialization_cache _spec_cache;}PyHeapTypeObject;
struct _PyUnicodeObject_state{unsigned int interned:2;unsigned int kind:3;unsigned int compact:1;unsigned int ascii:1;unsigned int statically_allocated:1;unsigned int:24;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct{PyObject ob_base;Py_ssize_t length;Py_hash_t hash;struct _PyUnicodeObject_state state;}PyASCIIObject;
typedef struct PyUnicodeWriter PyUnicodeWriter;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*excs;PyObject*excs_str;}PyBaseExceptionGroupObject;
typedef struct{PyObject ob_base;PyObject*dict;PyObject*args;PyObject*notes;PyObject*traceback;PyObject*context;PyObject*cause;char suppress_context;PyObject*msg;PyObject*filename;PyObject*lineno;PyObject*offset;PyObject*end_lineno;PyObject*end_offset;PyObject*text;PyObject*print_file_and_line;PyObject*metadata;}PySyntaxErrorObject;
typedef struct PyLongLayout{uint8_t bits_per_digit;uint8_t digit_size;int8_t digits_order;int8_t digit_endianness;}PyLongLayout;
typedef struct PyLongExport{int64_t value;uint8_t negative;Py_ssize_t ndigits;const void*digits;Py_uintptr_t _reserved;}PyLongExport;
typedef struct PyLongWriter PyLongWriter;
typedef struct{PyVarObject ob_base;Py_hash_t ob_hash;PyObject*ob_item[1];}PyTupleObject;
typedef struct{PyObject ob_base;Py_ssize_t ma_used;uint64_t _ma_watcher_tag;PyDictKeysObject*ma_keys;PyDictValues*ma_values;}PyDictObject;
typedef PyObject*(*PyCMethod)(PyObject*,PyTypeObject*,PyObject*const*,Py_ssize_t,PyObject*);
typedef struct{PyObject ob_base;PyObject*func_globals;PyObject*func_builtins;PyObject*func_name;PyObject*func_qualname;PyObject*func_code;PyObject*func_defaults;PyObject*func_kwdefaults;PyObject*func_closure;PyObject*func_doc;PyObject*func_dict;PyObject*func_weakreflist;PyObject*func_module;PyObject*func_annotations;PyObject*func_annotate;PyObject*func_typeparams;vectorcallfunc vectorcall;uint32_t func_version;}PyFunctionObject;
#pragma gillint end
#pragma gillint when 14-
struct PyCodeObject{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyExecutorArray*co_executors;_PyCoCached*_co_cached;uintptr_t _co_instrumentation_version;struct _PyCoMonitoringData*_co_monitoring;Py_ssize_t _co_unique_id;int _co_firsttraceable;void*co_extra;char co_code_adaptive[(1)];};
#pragma gillint end
#pragma gillint when 14-14
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int remote_debug;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int thread_inherit_context;int context_aware_warnings;int cpu_count;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct PyInitConfig PyInitConfig;
typedef struct{int32_t debugger_pending_call;char debugger_script_path[512];}_PyRemoteDebuggerSupport;
#pragma gillint end
#pragma gillint when 14-14 14t-14t
struct _ts{PyThreadState*prev;PyThreadState*next;PyInterpreterState*interp;uintptr_t eval_breaker;struct{unsigned int initialized:1;unsigned int bound:1;unsigned int unbound:1;unsigned int bound_gilstate:1;unsigned int active:1;unsigned int finalizing:1;unsigned int cleared:1;unsigned int finalized:1;unsigned int:24;}_status;int holds_gil;int _whence;int state;int py_recursion_remaining;int py_recursion_limit;int recursion_headroom;int tracing;int what_event;struct _PyInterpreterFrame*current_frame;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*current_exception;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;unsigned long native_thread_id;PyObject*delete_later;uintptr_t critical_section;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;_PyStackChunk*datastack_chunk;PyObject**datastack_top;PyObject**datastack_limit;_PyErr_StackItem exc_state;PyObject*current_executor;uint64_t dict_global_version;PyObject*threading_local_key;PyObject*threading_local_sentinel;_PyRemoteDebuggerSupport remote_debugger_support;_PyStackChunk*datastack_cached_chunk;};
#pragma gillint end
#pragma gillint when 14- 14t-
typedef struct _PyGenObject PyGenObject;
typedef struct _PyCoroObject PyCoroObject;
typedef struct _PyAsyncGenObject PyAsyncGenObject;
typedef enum{Py_CONTEXT_SWITCHED=1,}PyContextEvent;
typedef int(*PyContext_WatchCallback)(PyContextEvent,PyObject*);
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct PySlot PySlot;
typedef struct PyCriticalSection{uintptr_t _cs_prev;struct PyMutex*_cs_mutex;}PyCriticalSection;
typedef struct PyCriticalSection2{PyCriticalSection _cs_base;struct PyMutex*_cs_mutex2;}PyCriticalSection2;
struct PyVarObject{PyObject ob_base;Py_ssize_t ob_size;};
typedef struct PyVarObject PyVarObject;
typedef struct{PyObject*object;Py_ssize_t index;}_PyObjectIndexPair;
typedef _PyObjectIndexPair(*_Py_iteritemfunc)(PyObject*,Py_ssize_t index);
struct _typeobject{PyVarObject ob_base;const char*tp_name;Py_ssize_t tp_basicsize,tp_itemsize;destructor tp_dealloc;Py_ssize_t tp_vectorcall_offset;getattrfunc tp_getattr;setattrfunc tp_setattr;PyAsyncMethods*tp_as_async;reprfunc tp_repr;PyNumberMethods*tp_as_number;PySequenceMethods*tp_as_sequence;PyMappingMethods*tp_as_mapping;hashfunc tp_hash;ternaryfunc tp_call;reprfunc tp_str;getattrofunc tp_getattro;setattrofunc tp_setattro;PyBufferProcs*tp_as_buffer;unsigned long tp_flags;const char*tp_doc;traverseproc tp_traverse;inquiry tp_clear;richcmpfunc tp_richcompare;Py_ssize_t tp_weaklistoffset;getiterfunc tp_iter;iternextfunc tp_iternext;PyMethodDef*tp_methods;PyMemberDef*tp_members;PyGetSetDef*tp_getset;PyTypeObject*tp_base;PyObject*tp_dict;descrgetfunc tp_descr_get;descrsetfunc tp_descr_set;Py_ssize_t tp_dictoffset;initproc tp_init;allocfunc tp_alloc;newfunc tp_new;freefunc tp_free;inquiry tp_is_gc;PyObject*tp_bases;PyObject*tp_mro;PyObject*tp_cache;void*tp_subclasses;PyObject*tp_weaklist;destructor tp_del;unsigned int tp_version_tag;destructor tp_finalize;vectorcallfunc tp_vectorcall;unsigned char tp_watched;uint16_t tp_versions_used;_Py_iteritemfunc _tp_iteritem;};
typedef enum{PyRefTracer_CREATE=0,PyRefTracer_DESTROY=1,PyRefTracer_TRACKER_REMOVED=2,}PyRefTracerEvent;
typedef void(*_Py_funcptr_t)(void);
struct PySlot{uint16_t sl_id;uint16_t sl_flags;union{uint32_t sl_reserved;};union{void*sl_ptr;_Py_funcptr_t sl_func;Py_ssize_t sl_size;int64_t sl_int64;uint64_t sl_uint64;};};
typedef struct{PyVarObject ob_base;Py_ssize_t ob_alloc;char*ob_bytes;char*ob_start;Py_ssize_t ob_exports;PyObject*ob_bytes_object;}PyByteArrayObject;
typedef struct PyBytesWriter PyBytesWriter;
typedef enum{PyFunction_EVENT_CREATE,PyFunction_EVENT_DESTROY,PyFunction_EVENT_MODIFY_CODE,PyFunction_EVENT_MODIFY_DEFAULTS,PyFunction_EVENT_MODIFY_KWDEFAULTS,PyFunction_EVENT_MODIFY_QUALNAME,}PyFunction_WatchEvent;
#pragma gillint end
#pragma gillint when 15-
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int remote_debug;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;int pymalloc_hugepages;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int thread_inherit_context;int context_aware_warnings;int cpu_count;int lazy_imports;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#pragma gillint when 15- 15t-
typedef struct PyInterpreterGuard PyInterpreterGuard;
typedef struct PyInterpreterView PyInterpreterView;
typedef void PyThreadStateToken;
struct _ts{PyThreadState*prev;PyThreadState*next;PyInterpreterState*interp;uintptr_t eval_breaker;struct{unsigned int initialized:1;unsigned int bound:1;unsigned int unbound:1;unsigned int bound_gilstate:1;unsigned int active:1;unsigned int finalizing:1;unsigned int cleared:1;unsigned int finalized:1;unsigned int:24;}_status;int holds_gil;int gil_requested;int _whence;int state;int py_recursion_remaining;int py_recursion_limit;int recursion_headroom;int tracing;int what_event;struct _PyInterpreterFrame*current_frame;struct _PyInterpreterFrame*base_frame;struct _PyInterpreterFrame*last_profiled_frame;uintptr_t last_profiled_frame_seq;Py_tracefunc c_profilefunc;Py_tracefunc c_tracefunc;PyObject*c_profileobj;PyObject*c_traceobj;PyObject*current_exception;_PyErr_StackItem*exc_info;PyObject*dict;int gilstate_counter;PyObject*async_exc;unsigned long thread_id;unsigned long native_thread_id;PyObject*delete_later;uintptr_t critical_section;int coroutine_origin_tracking_depth;PyObject*async_gen_firstiter;PyObject*async_gen_finalizer;PyObject*context;uint64_t context_ver;uint64_t id;_PyStackChunk*datastack_chunk;PyObject**datastack_top;PyObject**datastack_limit;_PyStackChunk*datastack_cached_chunk;_PyErr_StackItem exc_state;PyObject*current_executor;struct _PyExitData*jit_exit;uint64_t dict_global_version;PyObject*threading_local_key;PyObject*threading_local_sentinel;_PyRemoteDebuggerSupport remote_debugger_support;struct{Py_ssize_t counter;int delete_on_release;PyInterpreterGuard*owned_guard;}ensure;};
typedef struct PyABIInfo{uint8_t abiinfo_major_version;uint8_t abiinfo_minor_version;uint16_t flags;uint32_t build_version;uint32_t abi_version;}PyABIInfo;
typedef enum{PyImport_LAZY_NORMAL,PyImport_LAZY_ALL}PyImport_LazyImportsMode;
#pragma gillint end
#pragma gillint when 13t-13t
struct _object{uintptr_t ob_tid;uint16_t _padding;PyMutex ob_mutex;uint8_t ob_gc_bits;uint32_t ob_ref_local;Py_ssize_t ob_ref_shared;PyTypeObject*ob_type;};
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int cpu_count;int enable_gil;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#pragma gillint when 13t-
struct _PyWeakReference{PyObject ob_base;PyObject*wr_object;PyObject*wr_callback;Py_hash_t hash;PyWeakReference*wr_prev;PyWeakReference*wr_next;vectorcallfunc vectorcall;PyMutex*weakrefs_lock;};
#pragma gillint end
#pragma gillint when 13t-14t
struct PyCriticalSection{uintptr_t _cs_prev;PyMutex*_cs_mutex;};
struct PyCriticalSection2{PyCriticalSection _cs_base;PyMutex*_cs_mutex2;};
#pragma gillint end
#pragma gillint when 14t-
struct _object{uintptr_t ob_tid;uint16_t ob_flags;PyMutex ob_mutex;uint8_t ob_gc_bits;uint32_t ob_ref_local;Py_ssize_t ob_ref_shared;PyTypeObject*ob_type;};
typedef struct _heaptypeobject{PyTypeObject ht_type;PyAsyncMethods as_async;PyNumberMethods as_number;PyMappingMethods as_mapping;PySequenceMethods as_sequence;PyBufferProcs as_buffer;PyObject*ht_name,*ht_slots,*ht_qualname;struct _dictkeysobject*ht_cached_keys;PyObject*ht_module;char*_ht_tpname;void*ht_token;struct _specialization_cache _spec_cache;Py_ssize_t unique_id;}PyHeapTypeObject;
struct _PyUnicodeObject_state{unsigned char interned;unsigned int kind:3;unsigned int compact:1;unsigned int ascii:1;unsigned int statically_allocated:1;};
typedef struct{Py_ssize_t size;char*entries[1];}_PyCodeArray;
struct PyCodeObject{PyVarObject ob_base;PyObject*co_consts;PyObject*co_names;PyObject*co_exceptiontable;int co_flags;int co_argcount;int co_posonlyargcount;int co_kwonlyargcount;int co_stacksize;int co_firstlineno;int co_nlocalsplus;int co_framesize;int co_nlocals;int co_ncellvars;int co_nfreevars;uint32_t co_version;PyObject*co_localsplusnames;PyObject*co_localspluskinds;PyObject*co_filename;PyObject*co_name;PyObject*co_qualname;PyObject*co_linetable;PyObject*co_weakreflist;_PyExecutorArray*co_executors;_PyCoCached*_co_cached;uintptr_t _co_instrumentation_version;struct _PyCoMonitoringData*_co_monitoring;Py_ssize_t _co_unique_id;int _co_firsttraceable;void*co_extra;_PyCodeArray*co_tlbc;char co_code_adaptive[(1)];};
#pragma gillint end
#pragma gillint when 14t-14t
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int remote_debug;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int thread_inherit_context;int context_aware_warnings;int cpu_count;int enable_gil;int tlbc_enabled;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#pragma gillint when 15t-
typedef struct PyConfig{int _config_init;int isolated;int use_environment;int dev_mode;int install_signal_handlers;int use_hash_seed;unsigned long hash_seed;int faulthandler;int tracemalloc;int perf_profiling;int remote_debug;int import_time;int code_debug_ranges;int show_ref_count;int dump_refs;wchar_t*dump_refs_file;int malloc_stats;int pymalloc_hugepages;wchar_t*filesystem_encoding;wchar_t*filesystem_errors;wchar_t*pycache_prefix;int parse_argv;PyWideStringList orig_argv;PyWideStringList argv;PyWideStringList xoptions;PyWideStringList warnoptions;int site_import;int bytes_warning;int warn_default_encoding;int inspect;int interactive;int optimization_level;int parser_debug;int write_bytecode;int verbose;int quiet;int user_site_directory;int configure_c_stdio;int buffered_stdio;wchar_t*stdio_encoding;wchar_t*stdio_errors;wchar_t*check_hash_pycs_mode;int use_frozen_modules;int safe_path;int int_max_str_digits;int thread_inherit_context;int context_aware_warnings;int cpu_count;int enable_gil;int tlbc_enabled;int lazy_imports;int pathconfig_warnings;wchar_t*program_name;wchar_t*pythonpath_env;wchar_t*home;wchar_t*platlibdir;int module_search_paths_set;PyWideStringList module_search_paths;wchar_t*stdlib_dir;wchar_t*executable;wchar_t*base_executable;wchar_t*prefix;wchar_t*base_prefix;wchar_t*exec_prefix;wchar_t*base_exec_prefix;int skip_source_first_line;wchar_t*run_command;wchar_t*run_module;wchar_t*run_filename;wchar_t*sys_path_0;int _install_importlib;int _init_main;int _is_python_build;}PyConfig;
#pragma gillint end
#define PYLONG_BITS_IN_DIGIT 30
#define PYTHON_ABI_VERSION 3
#define PYTHON_API_VERSION 1013
#define PY_DWORD_MAX 4294967295U
#define PY_HAVE_THREAD_NATIVE_ID
#define PY_PARSER_REQUIRES_FUTURE_KEYWORD
#define PyLong_SHIFT 30
#define Py_UNICODE_WIDE
#define Py_USING_UNICODE
#pragma gillint when 10- 13t-
#undef Py_ALLOW_RECURSION
#undef Py_END_ALLOW_RECURSION
#pragma gillint end
#pragma gillint when 11- 13t-
#undef Py_FORCE_DOUBLE
#undef _Py_NO_INLINE
#undef _Py_SET_53BIT_PRECISION_END
#undef _Py_SET_53BIT_PRECISION_HEADER
#undef _Py_SET_53BIT_PRECISION_START
#undef _Py_SET_EDOM_FOR_NAN
#pragma gillint end
#pragma gillint when 13- 13t-
#define PY_CXX_CONST
#undef Py_TRASHCAN_BEGIN_CONDITION
#undef Py_TRASHCAN_SAFE_BEGIN
#undef Py_TRASHCAN_SAFE_END
#undef _PyObject_HEAD_EXTRA
#pragma gillint end
#pragma gillint when 15- 15t-
#define _Py_ANONYMOUS
#define _Py_thread_local __thread
#pragma gillint end
#pragma gillint when 8-10
#undef Py_ALWAYS_INLINE
#undef Py_NO_INLINE
#undef _PyCode_DEF
#undef _Py_CAST
#undef _Py_NULL
#undef _Py_RVALUE
#undef _Py_STATIC_CAST
#pragma gillint end
#pragma gillint when 8-11
#undef _PyInterpreterConfig_INIT
#undef _PyInterpreterConfig_LEGACY_INIT
#undef _Py_TYPEOF
#pragma gillint end
#pragma gillint when 8-11 13- 13t-
#undef SRC_LOCATION_FROM_AST
#pragma gillint end
#pragma gillint when 8-12
#define PY_UNICODE_TYPE wchar_t
#undef Py_BEGIN_CRITICAL_SECTION
#undef Py_BEGIN_CRITICAL_SECTION2
#undef Py_END_CRITICAL_SECTION
#undef Py_END_CRITICAL_SECTION2
#pragma gillint end
#pragma gillint when 8-13 13t-13t
#undef Py_BEGIN_CRITICAL_SECTION2_MUTEX
#undef Py_BEGIN_CRITICAL_SECTION_MUTEX
#undef Py_PACK_FULL_VERSION
#undef Py_PACK_VERSION
#undef _PyCode_DEF_THREAD_LOCAL_BYTECODE
#undef _Py_ALIGNED_DEF
#undef _Py_FALLTHROUGH
#undef _Py_MSAN_UNPOISON
#undef _Py_MSAN_UNPOISON_STRING
#undef _Py_NONSTRING
#undef _Py_NO_SANITIZE_ADDRESS
#undef _Py_NO_SANITIZE_MEMORY
#undef _Py_NO_SANITIZE_THREAD
#undef _Py_PACK_FULL_VERSION
#pragma gillint end
#pragma gillint when 8-13 15- 13t-13t 15t-
#undef _Py_NO_SANITIZE_UNDEFINED
#pragma gillint end
#pragma gillint when 8-14 13t-14t
#undef PyABIInfo_VAR
#undef PySlot_DATA
#undef PySlot_END
#undef PySlot_FUNC
#undef PySlot_INT64
#undef PySlot_PTR
#undef PySlot_PTR_STATIC
#undef PySlot_SIZE
#undef PySlot_STATIC_DATA
#undef PySlot_UINT64
#undef _PyABIInfo_DEFAULT
#undef _Py_PACK_VERSION
#pragma gillint end
#pragma gillint when 8-8
#define _Py_COUNT_ALLOCS_COMMA
#define _Py_DEC_REFTOTAL
#define _Py_INC_REFTOTAL
#undef Py_EXPORTED_SYMBOL
#undef Py_IMPORTED_SYMBOL
#undef Py_LOCAL_SYMBOL
#undef _Py_COMP_DIAG_IGNORE_DEPR_DECLS
#undef _Py_COMP_DIAG_POP
#undef _Py_COMP_DIAG_PUSH
#pragma gillint end
#pragma gillint when 8-9 13- 13t-
#undef COMMON_FIELDS
#pragma gillint end
#pragma gillint when 9- 13t-
#undef _PyTraceMalloc_Config_INIT
#undef _Py_DEC_TPFREES
#undef _Py_INC_TPALLOCS
#undef _Py_INC_TPFREES
#pragma gillint end
#pragma gillint opaque
#define CO_ASYNC_GENERATOR 0x0200
#define CO_COROUTINE 0x0080
#define CO_FUTURE_ABSOLUTE_IMPORT 0x40000
#define CO_FUTURE_ANNOTATIONS 0x1000000
#define CO_FUTURE_BARRY_AS_BDFL 0x400000
#define CO_FUTURE_DIVISION 0x20000
#define CO_FUTURE_GENERATOR_STOP 0x800000
#define CO_FUTURE_PRINT_FUNCTION 0x100000
#define CO_FUTURE_UNICODE_LITERALS 0x200000
#define CO_FUTURE_WITH_STATEMENT 0x80000
#define CO_GENERATOR 0x0020
#define CO_ITERABLE_COROUTINE 0x0100
#define CO_NESTED 0x0010
#define CO_NEWLOCALS 0x0002
#define CO_OPTIMIZED 0x0001
#define CO_VARARGS 0x0004
#define CO_VARKEYWORDS 0x0008
#define FUTURE_ABSOLUTE_IMPORT "absolute_import"
#define FUTURE_ANNOTATIONS "annotations"
#define FUTURE_BARRY_AS_BDFL "barry_as_FLUFL"
#define FUTURE_DIVISION "division"
#define FUTURE_GENERATORS "generators"
#define FUTURE_GENERATOR_STOP "generator_stop"
#define FUTURE_NESTED_SCOPES "nested_scopes"
#define FUTURE_PRINT_FUNCTION "print_function"
#define FUTURE_UNICODE_LITERALS "unicode_literals"
#define FUTURE_WITH_STATEMENT "with_statement"
#define FVC_ASCII 0x3
#define FVC_MASK 0x3
#define FVC_NONE 0x0
#define FVC_REPR 0x2
#define FVC_STR 0x1
#define FVS_HAVE_SPEC 0x4
#define FVS_MASK 0x4
#define MAX_CO_EXTRA_USERS 255
#define METH_CLASS 0x0010
#define METH_COEXIST 0x0040
#define METH_FASTCALL 0x0080
#define METH_KEYWORDS 0x0002
#define METH_NOARGS 0x0004
#define METH_O 0x0008
#define METH_STACKLESS 0x0000
#define METH_STATIC 0x0020
#define METH_VARARGS 0x0001
#define NOWAIT_LOCK 0
#define PYTHON_ABI_STRING "3"
#define PYTHON_API_STRING "1013"
#define PYTHREAD_INVALID_THREAD_ID
#define PY_CTF_ALNUM
#define PY_CTF_ALPHA
#define PY_CTF_DIGIT 0x04
#define PY_CTF_LOWER 0x01
#define PY_CTF_SPACE 0x08
#define PY_CTF_UPPER 0x02
#define PY_CTF_XDIGIT 0x10
#define PY_INVALID_STACK_EFFECT
#define PY_RELEASE_LEVEL_ALPHA 0xA
#define PY_RELEASE_LEVEL_BETA 0xB
#define PY_RELEASE_LEVEL_FINAL 0xF
#define PY_RELEASE_LEVEL_GAMMA 0xC
#define PY_STDIOTEXTMODE "b"
#define PY_VECTORCALL_ARGUMENTS_OFFSET
#define PyAnySet_Check(...)
#define PyAnySet_CheckExact(...)
#define PyAsyncGen_CheckExact(...)
#define PyBUF_ANY_CONTIGUOUS
#define PyBUF_CONTIG
#define PyBUF_CONTIG_RO
#define PyBUF_C_CONTIGUOUS
#define PyBUF_FORMAT 0x0004
#define PyBUF_FULL
#define PyBUF_FULL_RO
#define PyBUF_F_CONTIGUOUS
#define PyBUF_INDIRECT
#define PyBUF_MAX_NDIM 64
#define PyBUF_ND 0x0008
#define PyBUF_READ 0x100
#define PyBUF_RECORDS
#define PyBUF_RECORDS_RO
#define PyBUF_SIMPLE 0
#define PyBUF_STRIDED
#define PyBUF_STRIDED_RO
#define PyBUF_STRIDES
#define PyBUF_WRITABLE 0x0001
#define PyBUF_WRITE 0x200
#define PyBUF_WRITEABLE
#define PyBool_Check(...)
#define PyByteArray_AS_STRING(...)
#define PyByteArray_Check(...)
#define PyByteArray_CheckExact(...)
#define PyByteArray_GET_SIZE(...)
#define PyBytes_AS_STRING(...)
#define PyBytes_Check(...)
#define PyBytes_CheckExact(...)
#define PyBytes_GET_SIZE(...)
#define PyCF_ALLOW_TOP_LEVEL_AWAIT 0x2000
#define PyCF_COMPILE_MASK
#define PyCF_DONT_IMPLY_DEDENT 0x0200
#define PyCF_IGNORE_COOKIE 0x0800
#define PyCF_MASK
#define PyCF_MASK_OBSOLETE
#define PyCF_ONLY_AST 0x0400
#define PyCF_SOURCE_IS_UTF8 0x0100
#define PyCF_TYPE_COMMENTS 0x1000
#define PyCFunction_Check(...)
#define PyCFunction_GET_FLAGS(...)
#define PyCFunction_GET_FUNCTION(...)
#define PyCFunction_GET_SELF(...)
#define PyCFunction_New(...)
#define PyCallIter_Check(...)
#define PyCapsule_CheckExact(...)
#define PyCell_Check(...)
#define PyCell_GET(...)
#define PyCell_SET(...)
#define PyCode_Check(...)
#define PyComplex_Check(...)
#define PyComplex_CheckExact(...)
#define PyContextToken_CheckExact(...)
#define PyContextVar_CheckExact(...)
#define PyContext_CheckExact(...)
#define PyCoro_CheckExact(...)
#define PyDescr_COMMON
#define PyDescr_NAME(...)
#define PyDescr_TYPE(...)
#define PyDictItems_Check(...)
#define PyDictKeys_Check(...)
#define PyDictValues_Check(...)
#define PyDictViewSet_Check(...)
#define PyDict_Check(...)
#define PyDict_CheckExact(...)
#define PyDict_GET_SIZE(...)
#define PyErr_BadInternalCall(...)
#define PyErr_Warn(...)
#define PyExceptionClass_Check(...)
#define PyExceptionInstance_Check(...)
#define PyExceptionInstance_Class(...)
#define PyFloat_AS_DOUBLE(...)
#define PyFloat_Check(...)
#define PyFloat_CheckExact(...)
#define PyFrozenSet_Check(...)
#define PyFrozenSet_CheckExact(...)
#define PyFunction_Check(...)
#define PyFunction_GET_ANNOTATIONS(...)
#define PyFunction_GET_CLOSURE(...)
#define PyFunction_GET_CODE(...)
#define PyFunction_GET_DEFAULTS(...)
#define PyFunction_GET_GLOBALS(...)
#define PyFunction_GET_KW_DEFAULTS(...)
#define PyFunction_GET_MODULE(...)
#define PyGen_Check(...)
#define PyGen_CheckExact(...)
#define PyImport_ImportModuleEx(...)
#define PyInstanceMethod_Check(...)
#define PyInstanceMethod_GET_FUNCTION(...)
#define PyList_Check(...)
#define PyList_CheckExact(...)
#define PyList_GET_ITEM(...)
#define PyList_GET_SIZE(...)
#define PyList_SET_ITEM(...)
#define PyLong_AS_LONG(...)
#define PyLong_AsPid
#define PyLong_BASE
#define PyLong_Check(...)
#define PyLong_CheckExact(...)
#define PyLong_FromPid
#define PyLong_MASK
#define PyMapping_DelItem(...)
#define PyMapping_DelItemString(...)
#define PyMapping_Length
#define PyMem_FREE(...)
#define PyMem_MALLOC(...)
#define PyMem_REALLOC(...)
#define PyMemoryView_Check(...)
#define PyMemoryView_GET_BASE(...)
#define PyMemoryView_GET_BUFFER(...)
#define PyMethod_Check(...)
#define PyMethod_GET_FUNCTION(...)
#define PyMethod_GET_SELF(...)
#define PyModule_AddIntMacro(...)
#define PyModule_AddStringMacro(...)
#define PyModule_Check(...)
#define PyModule_CheckExact(...)
#define PyModule_Create(...)
#define PyModule_FromDefAndSpec(...)
#define PyODict_Check(...)
#define PyODict_CheckExact(...)
#define PyODict_Contains(...)
#define PyODict_GetItem(...)
#define PyODict_GetItemString(...)
#define PyODict_GetItemWithError(...)
#define PyODict_SIZE(...)
#define PyODict_Size(...)
#define PyOS_stricmp
#define PyOS_strnicmp
#define PyObject_DEL
#define PyObject_Del
#define PyObject_FREE
#define PyObject_INIT(...)
#define PyObject_INIT_VAR(...)
#define PyObject_Length
#define PyObject_MALLOC
#define PyObject_REALLOC
#define PyObject_TypeCheck(...)
#define PyPickleBuffer_Check(...)
#define PyRange_Check(...)
#define PyRun_AnyFile(...)
#define PyRun_AnyFileEx(...)
#define PyRun_AnyFileFlags(...)
#define PyRun_File(...)
#define PyRun_FileEx(...)
#define PyRun_FileFlags(...)
#define PyRun_InteractiveLoop(...)
#define PyRun_InteractiveOne(...)
#define PyRun_SimpleFile(...)
#define PyRun_SimpleFileEx(...)
#define PyRun_SimpleString(...)
#define PyRun_String(...)
#define PySeqIter_Check(...)
#define PySequence_Fast_GET_ITEM(...)
#define PySequence_Fast_GET_SIZE(...)
#define PySequence_Fast_ITEMS(...)
#define PySequence_ITEM(...)
#define PySequence_In
#define PySequence_Length
#define PySet_Check(...)
#define PySet_GET_SIZE(...)
#define PySet_MINSIZE 8
#define PySlice_Check(...)
#define PySlice_GetIndicesEx(...)
#define PyThreadState_GET(...)
#define PyTraceBack_Check(...)
#define PyTrace_CALL 0
#define PyTrace_C_CALL 4
#define PyTrace_C_EXCEPTION 5
#define PyTrace_C_RETURN 6
#define PyTrace_EXCEPTION 1
#define PyTrace_LINE 2
#define PyTrace_OPCODE 7
#define PyTrace_RETURN 3
#define PyTuple_Check(...)
#define PyTuple_CheckExact(...)
#define PyTuple_GET_ITEM(...)
#define PyTuple_GET_SIZE(...)
#define PyTuple_SET_ITEM(...)
#define PyType_Check(...)
#define PyType_CheckExact(...)
#define PyType_FastSubclass(...)
#define PyType_IS_GC(...)
#define PyUnicode_1BYTE_DATA(...)
#define PyUnicode_2BYTE_DATA(...)
#define PyUnicode_4BYTE_DATA(...)
#define PyUnicode_CHECK_INTERNED(...)
#define PyUnicode_Check(...)
#define PyUnicode_CheckExact(...)
#define PyUnicode_DATA(...)
#define PyUnicode_GET_LENGTH(...)
#define PyUnicode_IS_ASCII(...)
#define PyUnicode_IS_COMPACT(...)
#define PyUnicode_IS_COMPACT_ASCII(...)
#define PyUnicode_IS_READY(...)
#define PyUnicode_KIND(...)
#define PyUnicode_MAX_CHAR_VALUE(...)
#define PyUnicode_READ(...)
#define PyUnicode_READY(...)
#define PyUnicode_READ_CHAR(...)
#define PyUnicode_WRITE(...)
#define PyWeakref_Check(...)
#define PyWeakref_CheckProxy(...)
#define PyWeakref_CheckRef(...)
#define PyWeakref_CheckRefExact(...)
#define PyWrapperFlag_KEYWORDS 1
#define Py_CHARMASK(...)
#define Py_CLEANUP_SUPPORTED 0x20000
#define Py_CLEAR(...)
#define Py_CompileString(...)
#define Py_CompileStringFlags(...)
#define Py_DECREF(...)
#define Py_DTSF_ADD_DOT_0 0x02
#define Py_DTSF_ALT 0x04
#define Py_DTSF_SIGN 0x01
#define Py_DTST_FINITE 0
#define Py_DTST_INFINITE 1
#define Py_DTST_NAN 2
#define Py_EQ 2
#define Py_Ellipsis
#define Py_FORCE_EXPANSION(...)
#define Py_False
#define Py_GE 5
#define Py_GT 4
#define Py_HASH_ALGORITHM
#define Py_HASH_CUTOFF 0
#define Py_HASH_EXTERNAL 0
#define Py_HASH_FNV 2
#define Py_HASH_SIPHASH24 1
#define Py_HUGE_VAL
#define Py_INCREF(...)
#define Py_INVALID_SIZE
#define Py_ISALNUM(...)
#define Py_ISALPHA(...)
#define Py_ISDIGIT(...)
#define Py_ISLOWER(...)
#define Py_ISSPACE(...)
#define Py_ISUPPER(...)
#define Py_ISXDIGIT(...)
#define Py_IS_FINITE(...)
#define Py_IS_INFINITY(...)
#define Py_IS_NAN(...)
#define Py_LE 1
#define Py_LT 0
#define Py_MATH_E 2.7182818284590452354
#define Py_MATH_El 2.7182818284590452353602874713526625L
#define Py_MATH_PI 3.14159265358979323846
#define Py_MATH_PIl 3.1415926535897932384626433832795029L
#define Py_MATH_TAU 6.2831853071795864769252867665590057683943L
#define Py_MEMCPY
#define Py_NAN
#define Py_NE 3
#define Py_None
#define Py_NotImplemented
#define Py_PRINT_RAW 1
#define Py_REFCNT(...)
#define Py_SETREF(...)
#define Py_SIZE(...)
#define Py_TOLOWER(...)
#define Py_TOUPPER(...)
#define Py_TPFLAGS_BASETYPE (1UL<<10)
#define Py_TPFLAGS_BASE_EXC_SUBCLASS (1UL<<30)
#define Py_TPFLAGS_BYTES_SUBCLASS (1UL<<27)
#define Py_TPFLAGS_DEFAULT
#define Py_TPFLAGS_DICT_SUBCLASS (1UL<<29)
#define Py_TPFLAGS_HAVE_FINALIZE (1UL<<0)
#define Py_TPFLAGS_HAVE_GC (1UL<<14)
#define Py_TPFLAGS_HAVE_STACKLESS_EXTENSION 0
#define Py_TPFLAGS_HAVE_VERSION_TAG (1UL<<18)
#define Py_TPFLAGS_HEAPTYPE (1UL<<9)
#define Py_TPFLAGS_IS_ABSTRACT (1UL<<20)
#define Py_TPFLAGS_LIST_SUBCLASS (1UL<<25)
#define Py_TPFLAGS_LONG_SUBCLASS (1UL<<24)
#define Py_TPFLAGS_METHOD_DESCRIPTOR (1UL<<17)
#define Py_TPFLAGS_READY (1UL<<12)
#define Py_TPFLAGS_READYING (1UL<<13)
#define Py_TPFLAGS_TUPLE_SUBCLASS (1UL<<26)
#define Py_TPFLAGS_TYPE_SUBCLASS (1UL<<31)
#define Py_TPFLAGS_UNICODE_SUBCLASS (1UL<<28)
#define Py_TPFLAGS_VALID_VERSION_TAG (1UL<<19)
#define Py_TYPE(...)
#define Py_True
#define Py_UNICODE_ISALPHA(...)
#define Py_UNICODE_ISDECIMAL(...)
#define Py_UNICODE_ISDIGIT(...)
#define Py_UNICODE_ISLINEBREAK(...)
#define Py_UNICODE_ISLOWER(...)
#define Py_UNICODE_ISNUMERIC(...)
#define Py_UNICODE_ISPRINTABLE(...)
#define Py_UNICODE_ISTITLE(...)
#define Py_UNICODE_ISUPPER(...)
#define Py_UNICODE_REPLACEMENT_CHARACTER
#define Py_UNICODE_SIZE
#define Py_UNICODE_TODECIMAL(...)
#define Py_UNICODE_TODIGIT(...)
#define Py_UNICODE_TOLOWER(...)
#define Py_UNICODE_TONUMERIC(...)
#define Py_UNICODE_TOTITLE(...)
#define Py_UNICODE_TOUPPER(...)
#define Py_UNREACHABLE(...)
#define Py_VA_COPY
#define Py_XDECREF(...)
#define Py_XINCREF(...)
#define Py_XSETREF(...)
#define Py_am_aiter 78
#define Py_am_anext 79
#define Py_am_await 77
#define Py_eval_input 258
#define Py_file_input 257
#define Py_func_type_input 345
#define Py_mp_subscript 5
#define Py_nb_absolute 6
#define Py_nb_add 7
#define Py_nb_and 8
#define Py_nb_bool 9
#define Py_nb_divmod 10
#define Py_nb_float 11
#define Py_nb_floor_divide 12
#define Py_nb_index 13
#define Py_nb_inplace_add 14
#define Py_nb_inplace_and 15
#define Py_nb_inplace_floor_divide 16
#define Py_nb_inplace_lshift 17
#define Py_nb_inplace_matrix_multiply 76
#define Py_nb_inplace_multiply 18
#define Py_nb_inplace_or 19
#define Py_nb_inplace_power 20
#define Py_nb_inplace_remainder 21
#define Py_nb_inplace_rshift 22
#define Py_nb_inplace_subtract 23
#define Py_nb_inplace_true_divide 24
#define Py_nb_inplace_xor 25
#define Py_nb_int 26
#define Py_nb_invert 27
#define Py_nb_lshift 28
#define Py_nb_matrix_multiply 75
#define Py_nb_multiply 29
#define Py_nb_negative 30
#define Py_nb_or 31
#define Py_nb_positive 32
#define Py_nb_power 33
#define Py_nb_remainder 34
#define Py_nb_rshift 35
#define Py_nb_subtract 36
#define Py_nb_true_divide 37
#define Py_nb_xor 38
#define Py_single_input 256
#define Py_sq_ass_item 39
#define Py_sq_concat 40
#define Py_sq_contains 41
#define Py_sq_inplace_concat 42
#define Py_sq_inplace_repeat 43
#define Py_sq_item 44
#define Py_sq_length 45
#define Py_sq_repeat 46
#define Py_tp_alloc 47
#define Py_tp_base 48
#define Py_tp_bases 49
#define Py_tp_call 50
#define Py_tp_clear 51
#define Py_tp_dealloc 52
#define Py_tp_del 53
#define Py_tp_descr_get 54
#define Py_tp_descr_set 55
#define Py_tp_doc 56
#define Py_tp_finalize 80
#define Py_tp_free 74
#define Py_tp_getattr 57
#define Py_tp_getattro 58
#define Py_tp_getset 73
#define Py_tp_hash 59
#define Py_tp_init 60
#define Py_tp_is_gc 61
#define Py_tp_iter 62
#define Py_tp_iternext 63
#define Py_tp_members 72
#define Py_tp_methods 64
#define Py_tp_new 65
#define Py_tp_repr 66
#define Py_tp_richcompare 67
#define Py_tp_setattr 68
#define Py_tp_setattro 69
#define Py_tp_str 70
#define Py_tp_traverse 71
#define SIZEOF_PY_HASH_T
#define SIZEOF_PY_UHASH_T
#define SSTATE_INTERNED_IMMORTAL 2
#define SSTATE_INTERNED_MORTAL 1
#define SSTATE_NOT_INTERNED 0
#define WAIT_LOCK 1
#define _PyHASH_IMAG
#define _PyHASH_MODULUS
#define _PyLong_DECIMAL_BASE
#define _PyLong_DECIMAL_SHIFT 9
#define _PyObject_ASSERT(...)
#define _PyObject_ASSERT_FAILED_MSG(...)
#define _PyObject_ASSERT_FROM(...)
#define _PyObject_ASSERT_WITH_MSG(...)
#define _PyObject_CAST(...)
#define _PyTuple_CAST(...)
#define _PyUnicodeWriter_Prepare(...)
#define _PyUnicodeWriter_PrepareKind(...)
#define _PyVarObject_CAST(...)
#define _Py_ALIGN_DOWN(...)
#define _Py_ALIGN_UP(...)
#define _Py_IS_ALIGNED(...)
#define _Py_MANAGED_BUFFER_FREE_FORMAT 0x002
#define _Py_MANAGED_BUFFER_RELEASED 0x001
#define _Py_MEMORYVIEW_C 0x002
#define _Py_MEMORYVIEW_FORTRAN 0x004
#define _Py_MEMORYVIEW_PIL 0x010
#define _Py_MEMORYVIEW_RELEASED 0x001
#define _Py_MEMORYVIEW_SCALAR 0x008
#define _Py_PARSE_INTPTR "l"
#define _Py_PARSE_PID "i"
#define _Py_PARSE_UINTPTR "k"
#define _Py_SIZE_ROUND_DOWN(...)
#define _Py_SIZE_ROUND_UP(...)
#pragma gillint when 10- 13t-
#define PyCF_ALLOW_INCOMPLETE_INPUT 0x4000
#define PySet_CheckExact(...)
#define Py_Is(...)
#define Py_IsFalse(...)
#define Py_IsNone(...)
#define Py_IsTrue(...)
#define Py_NewRef(...)
#define Py_TPFLAGS_DISALLOW_INSTANTIATION (1UL<<7)
#define Py_TPFLAGS_IMMUTABLETYPE (1UL<<8)
#define Py_TPFLAGS_MAPPING (1<<6)
#define Py_TPFLAGS_SEQUENCE (1<<5)
#define Py_XNewRef(...)
#define Py_am_send 81
#define _Py_TPFLAGS_MATCH_SELF (1UL<<22)
#pragma gillint end
#pragma gillint when 10-10
#define PyFunction_AS_FRAME_CONSTRUCTOR(...)
#define _PyVarObject_CAST_CONST(...)
#pragma gillint end
#pragma gillint when 10-11
#define USE_UNICODE_WCHAR_CACHE 1
#pragma gillint end
#pragma gillint when 11- 13t-
#define PyFrame_Check(...)
#define Py_DTSF_NO_NEG_0 0x08
#define Py_HASH_SIPHASH13 3
#define Py_TPFLAGS_MANAGED_DICT (1<<4)
#define _PyASCIIObject_CAST(...)
#define _PyBaseExceptionGroup_Check(...)
#define _PyByteArray_CAST(...)
#define _PyBytes_CAST(...)
#define _PyCFunctionObject_CAST(...)
#define _PyCFunction_CAST(...)
#define _PyCMethodObject_CAST(...)
#define _PyCompactUnicodeObject_CAST(...)
#define _PyType_CAST(...)
#define _PyUnicodeObject_CAST(...)
#pragma gillint end
#pragma gillint when 11-11
#define ANY_VARARGS(...)
#define _Py_MAKECODEUNIT(...)
#pragma gillint end
#pragma gillint when 11-12
#define _PyCode_CODE(...)
#define _PyCode_NBYTES(...)
#define _PyObject_LookupSpecial
#define _Py_SET_OPCODE(...)
#define _SIZEOF_PYTIME_T 8
#pragma gillint end
#pragma gillint when 12- 13t-
#define PY_FOREACH_CODE_EVENT(...)
#define PY_FOREACH_DICT_EVENT(...)
#define PY_FOREACH_FUNC_EVENT(...)
#define PyAsyncGenASend_CheckExact(...)
#define PyInterpreterConfig_DEFAULT_GIL (0)
#define PyInterpreterConfig_OWN_GIL (2)
#define PyInterpreterConfig_SHARED_GIL (1)
#define PyMem_DEL(...)
#define PyMem_Del(...)
#define PyUnstable_Long_CompactValue
#define PyUnstable_Long_IsCompact
#define PyVectorcall_NARGS(...)
#define Py_INFINITY
#define Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED
#define Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED
#define Py_MOD_PER_INTERPRETER_GIL_SUPPORTED
#define Py_TPFLAGS_ITEMS_AT_END (1UL<<23)
#define Py_TPFLAGS_MANAGED_WEAKREF (1<<3)
#define Py_TPFLAGS_PREHEADER
#define Py_T_BOOL 14
#define Py_T_BYTE 8
#define Py_T_CHAR 7
#define Py_T_DOUBLE 4
#define Py_T_FLOAT 3
#define Py_T_INT 1
#define Py_T_LONG 2
#define Py_T_LONGLONG 17
#define Py_T_OBJECT_EX 16
#define Py_T_PYSSIZET 19
#define Py_T_SHORT 0
#define Py_T_STRING 5
#define Py_T_STRING_INPLACE 13
#define Py_T_UBYTE 9
#define Py_T_UINT 11
#define Py_T_ULONG 12
#define Py_T_ULONGLONG 18
#define Py_T_USHORT 10
#define SSTATE_INTERNED_IMMORTAL_STATIC 3
#define _PyFloat_CAST(...)
#define _PyFunction_CAST(...)
#define _PyInstanceMethod_CAST(...)
#define _PyLong_NON_SIZE_BITS 3
#define _PyLong_SIGN_MASK 3
#define _PyMemoryView_CAST(...)
#define _PyMethod_CAST(...)
#define _PySet_CAST(...)
#define _Py_DECREF_STAT_INC(...)
#define _Py_DEPRECATED_EXTERNALLY(...)
#define _Py_INCREF_STAT_INC(...)
#define _Py_IS_TYPE_SIGNED(...)
#define _Py_IsImmortal(...)
#define _Py_MEMORYVIEW_RESTRICTED 0x020
#define _Py_TPFLAGS_STATIC_BUILTIN (1<<1)
#define _Py_T_NONE 20
#define _Py_T_OBJECT 6
#pragma gillint end
#pragma gillint when 12-12
#define C_RECURSION_LIMIT 1500
#define Py_RTFLAGS_DAEMON_THREADS (1UL<<11)
#define Py_RTFLAGS_EXEC (1UL<<16)
#define Py_RTFLAGS_FORK (1UL<<15)
#define Py_RTFLAGS_MULTI_INTERP_EXTENSIONS (1UL<<8)
#define Py_RTFLAGS_THREADS (1UL<<10)
#define Py_RTFLAGS_USE_MAIN_OBMALLOC (1UL<<5)
#define _Py_ANY_VARARGS(...)
#define _Py_MAKE_CODEUNIT(...)
#define _Py_mod_LAST_SLOT 3
#pragma gillint end
#pragma gillint when 12-13 13t-13t
#define TYPE_MAX_WATCHERS 8
#define _PY_MONITORING_EVENTS 17
#define _PY_MONITORING_LOCAL_EVENTS 10
#define _PY_MONITORING_UNGROUPED_EVENTS 15
#define _Py_IMMORTAL_REFCNT
#pragma gillint end
#pragma gillint when 12-14 13t-14t
#define Py_AUDIT_READ 2
#define Py_READONLY 1
#define Py_RELATIVE_OFFSET 8
#define Py_mod_multiple_interpreters 3
#define _Py_WRITE_RESTRICTED 4
#pragma gillint end
#pragma gillint when 13-
#define _PyInterpreterConfig_LEGACY_CHECK_MULTI_INTERP_EXTENSIONS 0
#pragma gillint end
#pragma gillint when 13- 13t-
#define CO_MAXBLOCKS 21
#define CO_NO_MONITORING_EVENTS 0x2000000
#define PY_MONITORING_EVENT_CALL 4
#define PY_MONITORING_EVENT_INSTRUCTION 6
#define PY_MONITORING_EVENT_JUMP 7
#define PY_MONITORING_EVENT_LINE 5
#define PY_MONITORING_EVENT_PY_RESUME 1
#define PY_MONITORING_EVENT_PY_RETURN 2
#define PY_MONITORING_EVENT_PY_START 0
#define PY_MONITORING_EVENT_PY_YIELD 3
#define PY_MONITORING_IS_INSTRUMENTED_EVENT(...)
#define PyCF_OPTIMIZED_AST
#define PyFrameLocalsProxy_Check(...)
#define PyHASH_BITS 61
#define PyHASH_IMAG
#define PyHASH_INF 314159
#define PyHASH_MODULUS
#define PyHASH_MULTIPLIER 1000003UL
#define PyMutex_Lock
#define PyMutex_Unlock
#define PyStructSequence_GET_ITEM
#define PyStructSequence_SET_ITEM
#define PyTime_MAX
#define PyTime_MIN
#define PyUnstable_EXECUTABLE_KINDS 5
#define PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION 3
#define PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR 4
#define PyUnstable_EXECUTABLE_KIND_PY_FUNCTION 1
#define PyUnstable_EXECUTABLE_KIND_SKIP 0
#define Py_ASNATIVEBYTES_ALLOW_INDEX 16
#define Py_ASNATIVEBYTES_BIG_ENDIAN 0
#define Py_ASNATIVEBYTES_DEFAULTS -1
#define Py_ASNATIVEBYTES_LITTLE_ENDIAN 1
#define Py_ASNATIVEBYTES_NATIVE_ENDIAN 3
#define Py_ASNATIVEBYTES_REJECT_NEGATIVE 8
#define Py_ASNATIVEBYTES_UNSIGNED_BUFFER 4
#define Py_CAN_START_THREADS 1
#define Py_CONSTANT_ELLIPSIS 3
#define Py_CONSTANT_EMPTY_BYTES 8
#define Py_CONSTANT_EMPTY_STR 7
#define Py_CONSTANT_EMPTY_TUPLE 9
#define Py_CONSTANT_FALSE 1
#define Py_CONSTANT_NONE 0
#define Py_CONSTANT_NOT_IMPLEMENTED 4
#define Py_CONSTANT_ONE 6
#define Py_CONSTANT_TRUE 2
#define Py_CONSTANT_ZERO 5
#define Py_MOD_GIL_NOT_USED
#define Py_MOD_GIL_USED
#define Py_TPFLAGS_INLINE_VALUES (1<<2)
#define _PyHASH_BITS
#define _PyHASH_INF
#define _PyHASH_MULTIPLIER
#define _Py_CONTAINER_OF(...)
#define _Py_LOCKED 1
#define _Py_UNLOCKED 0
#define _Py_USE_GCC_BUILTIN_ATOMICS 1
#define _Py_atomic_load_ulong(...)
#define _Py_atomic_load_ulong_relaxed(...)
#define _Py_atomic_store_ulong(...)
#define _Py_atomic_store_ulong_relaxed(...)
#pragma gillint end
#pragma gillint when 13-13 13t-13t
#define PY_MONITORING_EVENT_BRANCH 8
#define PY_MONITORING_EVENT_C_RAISE 16
#define PY_MONITORING_EVENT_C_RETURN 15
#define PY_MONITORING_EVENT_EXCEPTION_HANDLED 11
#define PY_MONITORING_EVENT_PY_THROW 13
#define PY_MONITORING_EVENT_PY_UNWIND 12
#define PY_MONITORING_EVENT_RAISE 10
#define PY_MONITORING_EVENT_RERAISE 14
#define PY_MONITORING_EVENT_STOP_ITERATION 9
#define Py_C_RECURSION_LIMIT 10000
#define Py_TRASHCAN_HEADROOM 50
#define _PyThreadState_UncheckedGet
#define _Py_HashPointer
#pragma gillint end
#pragma gillint when 13-14 13t-14t
#define Py_mod_gil 4
#define _Py_mod_LAST_SLOT 4
#pragma gillint end
#pragma gillint when 13t-
#define _PyInterpreterConfig_LEGACY_CHECK_MULTI_INTERP_EXTENSIONS 1
#define _Py_IMMORTAL_REFCNT_LOCAL
#define _Py_REF_MAYBE_WEAKREF 0x1
#define _Py_REF_MERGED 0x3
#define _Py_REF_QUEUED 0x2
#define _Py_REF_SHARED(...)
#define _Py_REF_SHARED_FLAG_MASK 0x3
#define _Py_REF_SHARED_INIT 0x0
#define _Py_REF_SHARED_SHIFT 2
#define _Py_UNOWNED_TID 0
#pragma gillint end
#pragma gillint when 14- 14t-
#define CO_HAS_DOCSTRING 0x4000000
#define CO_METHOD 0x8000000
#define PY_MONITORING_EVENT_BRANCH 18
#define PY_MONITORING_EVENT_BRANCH_LEFT 8
#define PY_MONITORING_EVENT_BRANCH_RIGHT 9
#define PY_MONITORING_EVENT_C_RAISE 17
#define PY_MONITORING_EVENT_C_RETURN 16
#define PY_MONITORING_EVENT_EXCEPTION_HANDLED 12
#define PY_MONITORING_EVENT_PY_THROW 14
#define PY_MONITORING_EVENT_PY_UNWIND 13
#define PY_MONITORING_EVENT_RAISE 11
#define PY_MONITORING_EVENT_RERAISE 15
#define PY_MONITORING_EVENT_STOP_ITERATION 10
#define PyMutex_IsLocked
#define Py_TP_USE_SPEC
#define Py_tp_token 83
#define Py_tp_vectorcall 82
#define _PY_DATA_STACK_CHUNK_SIZE (16*1024)
#define _PyCFunctionFastWithKeywords_CAST(...)
#define _PyCFunctionFast_CAST(...)
#define _PyCFunctionWithKeywords_CAST(...)
#define _PyLong_CAST(...)
#define _PyObject_MIN_ALIGNMENT 4
#define _PyWeakref_CAST(...)
#define _Py_ABS_CAST(...)
#define _Py_ATTR_CACHE_UNUSED (30000)
#define _Py_DECREF_IMMORTAL_STAT_INC(...)
#define _Py_FUNC_CAST(...)
#define _Py_IMMORTAL_INITIAL_REFCNT (3ULL<<30)
#define _Py_IMMORTAL_MINIMUM_REFCNT (1ULL<<31)
#define _Py_INCREF_IMMORTAL_STAT_INC(...)
#define _Py_IsStaticImmortal(...)
#define _Py_MAX_SCRIPT_PATH_SIZE 512
#define _Py_STATIC_FLAG_BITS
#define _Py_STATIC_IMMORTAL_INITIAL_REFCNT
#define _Py__has_attribute(...)
#define _Py_atomic_load_ptr_consume
#pragma gillint end
#pragma gillint when 14-14 14t-14t
#define _Py_IMMORTAL_FLAGS 1
#define _Py_STATICALLY_ALLOCATED_FLAG 4
#pragma gillint end
#pragma gillint when 15- 15t-
#define PyABIInfo_DEFAULT_ABI_VERSION
#define PyABIInfo_DEFAULT_FLAGS
#define PyABIInfo_FREETHREADED 0x0004
#define PyABIInfo_FREETHREADING_AGNOSTIC
#define PyABIInfo_GIL 0x0002
#define PyABIInfo_INTERNAL 0x0008
#define PyABIInfo_STABLE 0x0001
#define PyAnyDict_Check(...)
#define PyAnyDict_CheckExact(...)
#define PyFrozenDict_Check(...)
#define PyFrozenDict_CheckExact(...)
#define PyMODEXPORT_FUNC
#define PySentinel_Check(...)
#define PySentinel_CheckExact(...)
#define PySlot_INTPTR 0x0004
#define PySlot_OPTIONAL 0x0001
#define PySlot_STATIC 0x0002
#define Py_AUDIT_READ (1<<1)
#define Py_READONLY (1<<0)
#define Py_RELATIVE_OFFSET (1<<3)
#define Py_bf_getbuffer
#define Py_bf_releasebuffer
#define Py_mod_abi 109
#define Py_mod_create
#define Py_mod_doc 101
#define Py_mod_exec
#define Py_mod_gil
#define Py_mod_methods 103
#define Py_mod_multiple_interpreters
#define Py_mod_name 100
#define Py_mod_slots 94
#define Py_mod_state_clear 105
#define Py_mod_state_free 106
#define Py_mod_state_size 102
#define Py_mod_state_traverse 104
#define Py_mod_token 110
#define Py_mp_ass_subscript
#define Py_mp_length
#define Py_slot_end 0
#define Py_slot_invalid 0xffff
#define Py_slot_subslots 92
#define Py_tp_basicsize 96
#define Py_tp_extra_basicsize 97
#define Py_tp_flags 99
#define Py_tp_itemsize 98
#define Py_tp_metaclass 107
#define Py_tp_module 108
#define Py_tp_name 95
#define Py_tp_slots 93
#define _PY_MONITORING_IS_UNGROUPED_EVENT(...)
#define _PyABIInfo_DEFAULT_FLAG_FT
#define _PyABIInfo_DEFAULT_FLAG_INTERNAL 0
#define _PyABIInfo_DEFAULT_FLAG_STABLE 0
#define _PyINIT_EXPORTED_SYMBOL
#define _PyINIT_FUNC_DECLSPEC
#define _PyObject_Dump
#define _Py_AFTER_ITEMS (1<<4)
#define _Py_IMMORTAL_FLAGS (1<<0)
#define _Py_LEGACY_ABI_CHECK_FLAG (1<<1)
#define _Py_SLOT_COMPAT_VALUE(...)
#define _Py_STATICALLY_ALLOCATED_FLAG (1<<2)
#define _Py_STDC_VERSION
#define _Py_WRITE_RESTRICTED (1<<2)
#define _Py_slot_COUNT 111
#pragma gillint end
#pragma gillint when 8-10
#define CO_CELL_NOT_AN_ARG (-1)
#define CO_NOFREE 0x0040
#define HAVE_PY_SET_53BIT_PRECISION 1
#define PyHeapType_GET_MEMBERS(...)
#define PyTrash_UNWIND_LEVEL 50
#define PyType_SUPPORTS_WEAKREFS(...)
#define Py_ADJUST_ERANGE1(...)
#define Py_ADJUST_ERANGE2(...)
#define Py_GETENV(...)
#define Py_OVERFLOWED(...)
#define Py_SET_ERANGE_IF_OVERFLOW(...)
#define Py_SET_ERRNO_ON_MATH_ERROR(...)
#define _PY_READ_MAX
#define _PY_WRITE_MAX
#define _PyUnicode_COMPACT_DATA(...)
#define _PyUnicode_NONCOMPACT_DATA(...)
#define _Py_InIntegralTypeRange(...)
#define _Py_IntegralTypeMax(...)
#define _Py_IntegralTypeMin(...)
#define _Py_IntegralTypeSigned(...)
#define _Py_stat_struct
#pragma gillint end
#pragma gillint when 8-11
#define PyCode_GetNumFree(...)
#define PyMem_DEL
#define PyMem_Del
#define PyUnicode_AS_DATA(...)
#define PyUnicode_AS_UNICODE(...)
#define PyUnicode_GET_DATA_SIZE(...)
#define PyUnicode_GET_SIZE(...)
#define PyUnicode_WSTR_LENGTH(...)
#define Py_UNICODE_HIGH_SURROGATE(...)
#define Py_UNICODE_ISALNUM(...)
#define Py_UNICODE_ISSPACE(...)
#define Py_UNICODE_IS_HIGH_SURROGATE(...)
#define Py_UNICODE_IS_LOW_SURROGATE(...)
#define Py_UNICODE_IS_SURROGATE(...)
#define Py_UNICODE_JOIN_SURROGATES(...)
#define Py_UNICODE_LOW_SURROGATE(...)
#define _PyObject_SIZE(...)
#define _PyObject_VAR_SIZE(...)
#define _Py_mod_LAST_SLOT 2
#pragma gillint end
#pragma gillint when 8-12
#define CO_MAXBLOCKS 20
#define PY_ITERSEARCH_CONTAINS 3
#define PY_ITERSEARCH_COUNT 1
#define PY_ITERSEARCH_INDEX 2
#define PY_TIMEOUT_MAX
#define PyEval_CallObject(...)
#define PyObject_DelAttr(...)
#define PyObject_DelAttrString(...)
#define PyStructSequence_GET_ITEM(...)
#define PyStructSequence_SET_ITEM(...)
#define _PYTIME_FROMSECONDS(...)
#define _PY_FASTCALL_SMALL_STACK 5
#define _PyArg_CheckPositional(...)
#define _PyArg_NoKeywords(...)
#define _PyArg_NoPositional(...)
#define _PyArg_UnpackKeywords(...)
#define _PyDict_HasSplitTable(...)
#define _PyGC_FINALIZED(...)
#define _PyHASH_BITS 61
#define _PyHASH_INF 314159
#define _PyHASH_MULTIPLIER 1000003UL
#define _PyIsSelectable_fd(...)
#define _PyTime_MAX
#define _PyTime_MIN
#define _Py_OPARG(...)
#define _Py_OPCODE(...)
#pragma gillint end
#pragma gillint when 8-13 13t-13t
#define PYOS_STACK_MARGIN 2048
#define _PyUnicode_AsString
#pragma gillint end
#pragma gillint when 8-14 13t-14t
#define PyWeakref_GET_OBJECT(...)
#define Py_mod_create 1
#define Py_mod_exec 2
#define Py_mp_ass_subscript 3
#define Py_mp_length 4
#pragma gillint end
#pragma gillint when 8-8
#define PyIndex_Check(...)
#define PyObject_CheckBuffer(...)
#define PyObject_GET_WEAKREFS_LISTPTR(...)
#define PyObject_IS_GC(...)
#define PyType_HasFeature(...)
#define Py_EnterRecursiveCall(...)
#define Py_LeaveRecursiveCall(...)
#define Py_UNICODE_COPY(...)
#define Py_UNICODE_FILL(...)
#define Py_UNICODE_MATCH(...)
#define _PyGCHead_FINALIZED(...)
#define _PyGCHead_NEXT(...)
#define _PyGCHead_PREV(...)
#define _PyGCHead_SET_FINALIZED(...)
#define _PyGCHead_SET_NEXT(...)
#define _PyGCHead_SET_PREV(...)
#define _PyGC_PREV_MASK
#define _PyGC_PREV_MASK_COLLECTING (2)
#define _PyGC_PREV_MASK_FINALIZED (1)
#define _PyGC_PREV_SHIFT (2)
#define _PyGC_SET_FINALIZED(...)
#define _PyObject_GC_IS_TRACKED(...)
#define _PyObject_GC_MAY_BE_TRACKED(...)
#define _Py_AS_GC(...)
#define _Py_Dealloc(...)
#define _Py_MakeEndRecCheck(...)
#define _Py_MakeRecCheck(...)
#define _Py_RecursionLimitLowerWaterMark(...)
#define _Py_TPFLAGS_HAVE_VECTORCALL (1UL<<11)
#pragma gillint end
#pragma gillint when 8-9
#define F_ALT (1<<3)
#define F_BLANK (1<<2)
#define F_LJUST (1<<0)
#define F_SIGN (1<<1)
#define F_ZERO (1<<4)
#define PyAST_Compile(...)
#define PyDescr_IsData(...)
#define PyExceptionClass_Name(...)
#define PyIter_Check(...)
#define PyParser_SimpleParseFile(...)
#define PyParser_SimpleParseString(...)
#define _PyErr_OCCURRED(...)
#define _PyHASH_NAN 0
#define _PyList_ITEMS(...)
#define _PyUnicode_AsStringAndSize
#pragma gillint end
#pragma gillint when 9- 13t-
#define METH_METHOD 0x0200
#define PyCFunction_CheckExact(...)
#define PyCFunction_GET_CLASS(...)
#define PyCFunction_NewEx(...)
#define PyCMethod_Check(...)
#define PyCMethod_CheckExact(...)
#define Py_FatalError(...)
#define Py_IS_TYPE(...)
#define Py_SET_REFCNT(...)
#define Py_SET_SIZE(...)
#define Py_SET_TYPE(...)
#define Py_TPFLAGS_HAVE_VECTORCALL (1UL<<11)
#define _PyList_CAST(...)
#define _PyObject_CallMethodNoArgs
#define _PyObject_CallMethodOneArg
#define _PyObject_CallOneArg
#define _PyObject_FastCallDict
#define _PyObject_Vectorcall
#define _PyObject_VectorcallMethod
#define _PyVectorcall_Function
#define _Py_TPFLAGS_HAVE_VECTORCALL
#define _Py__has_builtin(...)
#pragma gillint end
#pragma gillint when 9-10
#define _PyObject_CAST_CONST(...)
#pragma gillint end
#pragma gillint when 9-11
#define Py_fstring_input 800
#pragma gillint end
#pragma gillint when 9-12
#define _PyArg_NoKwnames(...)
#define _PyInterpreterState_Get
#pragma gillint end
#pragma gillint when 9-14 13t-14t
#define Py_bf_getbuffer 1
#define Py_bf_releasebuffer 2
#pragma gillint end
