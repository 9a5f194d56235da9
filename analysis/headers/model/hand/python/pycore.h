#include <Python.h>
#include <stdatomic.h>
#include <signal.h>

#define Py_BEGIN_CRITICAL_SECTION_MUT(mutex) { PyCriticalSection _py_cs; PyCriticalSection_BeginMutex(&_py_cs, mutex);
#define Py_BEGIN_CRITICAL_SECTION2_MUT(m1, m2) { PyCriticalSection2 _py_cs2; PyCriticalSection2_BeginMutex(&_py_cs2, m1, m2);
#define Py_BEGIN_CRITICAL_SECTION_SEQUENCE_FAST(original) { PyCriticalSection _py_cs; PyCriticalSection_Begin(&_py_cs, original);
#define Py_END_CRITICAL_SECTION_SEQUENCE_FAST() PyCriticalSection_End(&_py_cs); }
#define _Py_CRITICAL_SECTION_ASSERT_MUTEX_LOCKED(mutex)
#define _Py_CRITICAL_SECTION_ASSERT_OBJECT_LOCKED(op)
#define _Py_FOR_EACH_TSTATE_UNLOCKED(interp, t) for (PyThreadState *t = interp->threads.head; t; t = t->next)
#define _Py_FOR_EACH_TSTATE_BEGIN(interp, t) HEAD_LOCK(interp->runtime); _Py_FOR_EACH_TSTATE_UNLOCKED(interp, t)
#define _Py_FOR_EACH_TSTATE_END(interp) HEAD_UNLOCK(interp->runtime)
#define llist_for_each(node, head) for (node = (head)->next; node != (head); node = node->next)
#define llist_for_each_safe(node, head) for (struct llist_node *_next = (node = (head)->next, node->next); node != (head); node = _next, _next = node->next)
#define llist_data(node, type, member) ((type *) ((char *) (node) - offsetof(type, member)))
#define LLIST_INIT(head) { &head, &head }
#define _Py_ID(NAME) (_Py_id_##NAME)
#define _Py_STR(NAME) (_Py_str_##NAME)
#define _Py_LATIN1_CHR(CH) (_Py_latin1_chr[CH])
#define _Py_DECLARE_STR(name, str)
#define STRUCT_FOR_ASCII_STR(LITERAL) struct { PyASCIIObject _ascii; uint8_t _data[sizeof(LITERAL)]; }
#define STRUCT_FOR_STR(NAME, LITERAL) STRUCT_FOR_ASCII_STR(LITERAL) _##NAME;
#define STRUCT_FOR_ID(NAME) STRUCT_FOR_ASCII_STR(#NAME) _##NAME;
#define _PyStatus_OK() ((PyStatus) { 0 })
#define _PyStatus_ERR(msg) ((PyStatus) { .err_msg = (msg) })
#define _PyStatus_EXIT(code) ((PyStatus) { .exitcode = (code) })
#define _PyStatus_NO_MEMORY() ((PyStatus) { 0 })
#define _PyWideStringList_INIT ((PyWideStringList) { 0 })
#define _PyPreCmdline_INIT ((_PyPreCmdline) { 0 })
#define _PyPathConfig_INIT { 0 }
#define _PyRuntimeState_INIT(...) { 0 }
#define _PyInterpreterState_INIT(...) { 0 }
#define _PyThreadState_INIT { 0 }
#define _PyThreadStateImpl_INIT { 0 }
#define _PyObject_HEAD_INIT(type) { .ob_type = (type) },
#define _PyVarObject_HEAD_INIT(type, size) { .ob_base = _PyObject_HEAD_INIT(type) .ob_size = size },
#define _PyObject_IMMORTAL_INIT(type) { .ob_type = (type) }
#define _PyVarObject_IMMORTAL_INIT(type, size) { .ob_base = _PyObject_IMMORTAL_INIT(type), .ob_size = size }
#define _PyLong_DIGIT_INIT(val) { 0 }
#define _PyLong_FALSE_TAG 0
#define _PyBytes_SIMPLE_INIT(CH, LEN) { 0 }
#define _PyBytes_CHAR_INIT(CH) { 0 }
#define _PyUnicode_ASCII_BASE_INIT(LITERAL, ASCII) { 0 }
#define _PyASCIIObject_INIT(LITERAL) { 0 }
#define _PyUnicode_LATIN1_INIT(...) { 0 }
#define _Py_global_objects_INIT { 0 }
#define _Py_small_ints_INIT { 0 }
#define _Py_bytes_characters_INIT { 0 }
#define _Py_str_literals_INIT { 0 }
#define _Py_str_identifiers_INIT { 0 }
#define _Py_str_ascii_INIT { 0 }
#define _Py_str_latin1_INIT { 0 }
#define INIT_STR(NAME, LITERAL) ._##NAME = { 0 }
#define INIT_ID(NAME) ._##NAME = { 0 }
#define _PyEval_RUNTIME_PERF_INIT { 0 }
#define _faulthandler_runtime_state_INIT { 0 }
#define IMPORTS_INIT { 0 }
#define DLOPENFLAGS_INIT
#define GC_GENERATION_INIT
#define _dict_state_INIT { 0 }
#define _dtoa_state_INIT(INTERP) { 0 }
#define _parser_runtime_state_INIT { 0 }
#define _py_urandom_cache_INIT { 0 }
#define pyhash_state_INIT { 0 }
#define _signals_WAKEUP_INIT { 0 }
#define _signals_RUNTIME_INIT { 0 }
#define _tracemalloc_runtime_state_INIT { 0 }
#define _obmalloc_pools_INIT(p) { 0 }
#define _obmalloc_global_state_INIT { 0 }
#define _obmalloc_state_INIT(obmalloc) { 0 }
#define _pythread_RUNTIME_INIT(pythread) { 0 }
#define _pymem_allocators_standard_INIT(runtime) { 0 }
#define _pymem_allocators_debug_INIT { 0 }
#define _pymem_allocators_obj_arena_INIT { 0 }
#define _Py_mem_free_queue_INIT(queue) { 0 }
#define _py_object_state_INIT(interp) { 0 }
#define _Py_DebugOffsets_INIT(cookie) { 0 }
#define PYRAW_ALLOC { 0 }
#define PYMEM_ALLOC { 0 }
#define PYOBJ_ALLOC { 0 }
#define PYDBGRAW_ALLOC(runtime) { 0 }
#define PYDBGMEM_ALLOC(runtime) { 0 }
#define PYDBGOBJ_ALLOC(runtime) { 0 }
#define _GENERATE_DEBUG_SECTION_WINDOWS(name)
#define _GENERATE_DEBUG_SECTION_APPLE(name)
#define _GENERATE_DEBUG_SECTION_LINUX(name)
#define GENERATE_DEBUG_SECTION(name, declaration) declaration
#define _ASDL_SEQ_HEAD Py_ssize_t size; void **elements;
#define GENERATE_ASDL_SEQ_CONSTRUCTOR(NAME, TYPE) extern asdl_##NAME##_seq *_Py_asdl_##NAME##_seq_new(Py_ssize_t size, PyArena *arena);
#define STACKREF_CHECK_FUNC(T)
#define NO_LABEL ((const _PyJumpTargetLabel) { -1 })
#define EXTRA_CASES default: ;
#define UNREACHABLE() Py_UNREACHABLE()
#define MI_LOCK_INITIALIZER { 0 }
#define mi_decl_nodiscard
#define mi_decl_export
#define mi_decl_noinline
#define mi_decl_cache_align
#define mi_decl_restrict
#define mi_decl_externc
#define mi_decl_thread
#define mi_decl_align(a)
#define mi_decl_noreturn
#define mi_decl_weak
#define mi_decl_hidden
#define mi_decl_cold
#define mi_decl_maybe_unused
#define mi_attr_malloc
#define mi_attr_alloc_size(s)
#define mi_attr_alloc_size2(s1, s2)
#define mi_attr_alloc_align(p)
#define mi_attr_noexcept
#define mi_cdecl
#define mi_assert(x)
#define mi_assert_internal(x)
#define mi_assert_expensive(x)
#define mi_atomic(name) atomic_##name
#define mi_memory_order(name) memory_order_##name

typedef struct _stats PyStats;
typedef struct _opcode_stats OpcodeStats;
typedef struct _call_stats CallStats;
typedef struct _object_stats ObjectStats;
typedef struct _specialization_stats SpecializationStats;
#ifdef _WIN32
typedef SRWLOCK PyMUTEX_T;
typedef CONDITION_VARIABLE PyCOND_T;
#endif
typedef struct _gc_stats_summary GCStats;
typedef struct _optimization_stats OptimizationStats;
typedef struct _rare_event_stats RareEventStats;
typedef struct _uop_stats UOpStats;
typedef _Py_CODEUNIT *(*jit_func)(struct _PyInterpreterFrame *frame, void *stack_pointer, PyThreadState *tstate);
