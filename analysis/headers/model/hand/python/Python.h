#include <pyconfig.h>
#include <limits.h>
#include <stddef.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <assert.h>
#include <ctype.h>
#include <math.h>
#include <time.h>
#include <wchar.h>
#include <locale.h>
#include <sys/types.h>
#include <sys/stat.h>
#ifndef _WIN32
#include <unistd.h>
#include <sys/time.h>
#include <sys/select.h>
#include <pthread.h>
#endif

#define Py_PYTHON_H
#define PY_RELEASE_LEVEL 0xF
#define PY_RELEASE_SERIAL 0
#define PY_VERSION_HEX (0x03000000 | PY_MINOR_VERSION << 16 | PY_MICRO_VERSION << 8 | PY_RELEASE_LEVEL << 4 | PY_RELEASE_SERIAL)
#define Py_PACK_FULL_VERSION(a, b, c, level, serial) (((a) & 0xff) << 24 | ((b) & 0xff) << 16 | ((c) & 0xff) << 8 | ((level) & 0xf) << 4 | ((serial) & 0xf))
#define _Py_PACK_FULL_VERSION(a, b, c, level, serial) Py_PACK_FULL_VERSION(a, b, c, level, serial)
#define Py_PACK_VERSION(a, b) Py_PACK_FULL_VERSION(a, b, 0, 0, 0)
#define _Py_PACK_VERSION(a, b) Py_PACK_FULL_VERSION(a, b, 0, 0, 0)

#define Py_BEGIN_ALLOW_THREADS { PyThreadState *_save; _save = PyEval_SaveThread();
#define Py_BLOCK_THREADS PyEval_RestoreThread(_save);
#define Py_UNBLOCK_THREADS _save = PyEval_SaveThread();
#define Py_END_ALLOW_THREADS PyEval_RestoreThread(_save); }

/* The calls stand in every build that has the macros, so that balance is seen in the ordinary build too, where CPython
   has braces alone. */
#define Py_BEGIN_CRITICAL_SECTION(op) { PyCriticalSection _py_cs; PyCriticalSection_Begin(&_py_cs, op);
#define Py_END_CRITICAL_SECTION() PyCriticalSection_End(&_py_cs); }
#define Py_BEGIN_CRITICAL_SECTION2(a, b) { PyCriticalSection2 _py_cs2; PyCriticalSection2_Begin(&_py_cs2, a, b);
#define Py_END_CRITICAL_SECTION2() PyCriticalSection2_End(&_py_cs2); }
#define Py_BEGIN_CRITICAL_SECTION_MUTEX(mutex) { PyCriticalSection _py_cs; PyCriticalSection_BeginMutex(&_py_cs, mutex);
#define Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2) { PyCriticalSection2 _py_cs2; PyCriticalSection2_BeginMutex(&_py_cs2, m1, m2);

#define Py_RETURN_NONE return Py_NewRef(Py_None)
#define Py_RETURN_TRUE return Py_NewRef(Py_True)
#define Py_RETURN_FALSE return Py_NewRef(Py_False)
#define Py_RETURN_NOTIMPLEMENTED return Py_NewRef(Py_NotImplemented)
#define Py_RETURN_NAN return PyFloat_FromDouble(Py_NAN)
#define Py_RETURN_INF(sign) return PyFloat_FromDouble(copysign(Py_HUGE_VAL, sign))
#define Py_RETURN_RICHCOMPARE(a, b, op) return PyBool_FromLong((op) == Py_EQ ? (a) == (b) : (a) < (b))
#define Py_VISIT(op) do { if (op) { int vret = visit((PyObject *) (op), arg); if (vret) return vret; } } while (0)

#define Py_TRASHCAN_BEGIN_CONDITION(op, cond) do {
#define Py_TRASHCAN_BEGIN(op, dealloc) do {
#define Py_TRASHCAN_END } while (0);
#define Py_TRASHCAN_SAFE_BEGIN(op) do {
#define Py_TRASHCAN_SAFE_END(op) } while (0);
#define Py_ALLOW_RECURSION do {
#define Py_END_ALLOW_RECURSION } while (0);

#define PyObject_HEAD PyObject ob_base;
#define PyObject_VAR_HEAD PyVarObject ob_base;
#define PyException_HEAD PyObject_HEAD PyObject *dict; PyObject *args; PyObject *notes; PyObject *traceback; PyObject *context; PyObject *cause; char suppress_context;
#define _PyObject_HEAD_EXTRA
#define _PyObject_EXTRA_INIT
#define PyObject_HEAD_INIT(type) { 1, (type) },
#define PyVarObject_HEAD_INIT(type, size) { PyObject_HEAD_INIT(type) (size) },
#define PyModuleDef_HEAD_INIT { PyObject_HEAD_INIT(NULL) NULL, 0, NULL, }
#define _Py_static_string_init(value) { 0 }
#define _Py_static_string(varname, value) static _Py_Identifier varname = { 0 }
#define _Py_IDENTIFIER(varname) static _Py_Identifier PyId_##varname = { 0 }
#define Py_tss_NEEDS_INIT { 0 }
#define _PyTraceMalloc_Config_INIT { 0 }
#define _PyCompilerFlags_INIT (PyCompilerFlags) { 0 }
#define SRC_LOCATION_FROM_AST(n) (_PyCompilerSrcLocation) { 0 }
#define _PyInterpreterConfig_INIT { 0 }
#define _PyInterpreterConfig_LEGACY_INIT { 0 }
#define _PyFunction_COMMON 0
#define COMMON_FIELDS(PREFIX) PyObject *PREFIX##globals; PyObject *PREFIX##builtins; PyObject *PREFIX##name; PyObject *PREFIX##qualname; PyObject *PREFIX##code; PyObject *PREFIX##defaults; PyObject *PREFIX##kwdefaults; PyObject *PREFIX##closure;
#define _PyCode_DEF(SIZE) { PyObject_VAR_HEAD char co_code_adaptive[SIZE]; }
#define _PyCode_DEF_THREAD_LOCAL_BYTECODE()

#define PySlot_DATA(NAME, VALUE) { .sl_id = (NAME), .sl_ptr = (void *) (VALUE) }
#define PySlot_FUNC(NAME, VALUE) { .sl_id = (NAME), .sl_func = (_Py_funcptr_t) (VALUE) }
#define PySlot_SIZE(NAME, VALUE) { .sl_id = (NAME), .sl_size = (Py_ssize_t) (VALUE) }
#define PySlot_INT64(NAME, VALUE) { .sl_id = (NAME), .sl_int64 = (int64_t) (VALUE) }
#define PySlot_UINT64(NAME, VALUE) { .sl_id = (NAME), .sl_uint64 = (uint64_t) (VALUE) }
#define PySlot_STATIC_DATA(NAME, VALUE) { .sl_id = (NAME), .sl_ptr = (VALUE) }
#define PySlot_PTR(NAME, VALUE) { (NAME), 0, { 0 }, { (void *) (VALUE) } }
#define PySlot_PTR_STATIC(NAME, VALUE) { (NAME), 0, { 0 }, { (void *) (VALUE) } }
#define PySlot_END { 0 }
#define _PyABIInfo_DEFAULT { 1, 0 }
#define PyABIInfo_VAR(NAME) static PyABIInfo NAME = _PyABIInfo_DEFAULT
#define _Py_ABI_SLOT { Py_mod_abi, (void *) 0 }

#define PyMem_New(type, n) ((type *) PyMem_Malloc((n) * sizeof(type)))
#define PyMem_NEW(type, n) ((type *) PyMem_Malloc((n) * sizeof(type)))
#define PyMem_Resize(p, type, n) ((p) = (type *) PyMem_Realloc((p), (n) * sizeof(type)))
#define PyMem_RESIZE(p, type, n) ((p) = (type *) PyMem_Realloc((p), (n) * sizeof(type)))
#define PyObject_New(type, tp) ((type *) _PyObject_New(tp))
#define PyObject_NEW(type, tp) ((type *) _PyObject_New(tp))
#define PyObject_NewVar(type, tp, n) ((type *) _PyObject_NewVar((tp), (n)))
#define PyObject_NEW_VAR(type, tp, n) ((type *) _PyObject_NewVar((tp), (n)))
#define PyObject_GC_New(type, tp) ((type *) _PyObject_GC_New(tp))
#define PyObject_GC_NewVar(type, tp, n) ((type *) _PyObject_GC_NewVar((tp), (n)))
#define PyObject_GC_Resize(type, op, n) ((type *) _PyObject_GC_Resize((PyVarObject *) (op), (n)))

#define PyMODINIT_FUNC PyObject *
#define PyAPI_FUNC(type) extern type
#define PyAPI_DATA(type) extern type
#define Py_EXPORTED_SYMBOL
#define Py_IMPORTED_SYMBOL
#define Py_LOCAL_SYMBOL
#define PyDoc_VAR(name) static const char name[]
#define PyDoc_STRVAR(name, str) static const char name[] = str
#define PyDoc_STR(str) str
#define Py_LOCAL(type) static type
#define Py_LOCAL_INLINE(type) static inline type
#define Py_UNUSED(name) _unused_##name
#define Py_GCC_ATTRIBUTE(x)
#define Py_DEPRECATED(version)
#define Py_ALIGNED(x)
#define _Py_ALIGN_AS(x)
#define _Py_ALIGNED_DEF(N, T) T
#define Py_ALWAYS_INLINE
#define Py_NO_INLINE
#define _Py_NO_INLINE
#define _Py_HOT_FUNCTION
#define _Py_NO_RETURN _Noreturn
#define _Py_NO_SANITIZE_THREAD
#define _Py_NO_SANITIZE_UNDEFINED
#define _Py_NO_SANITIZE_ADDRESS
#define _Py_NO_SANITIZE_MEMORY
#define _Py_NONSTRING
#define _Py_FALLTHROUGH
#define _Py_TYPEOF(expr) __typeof__(expr)
#define _Py_COMP_DIAG_PUSH
#define _Py_COMP_DIAG_IGNORE_DEPR_DECLS
#define _Py_COMP_DIAG_POP
#define _Py_BEGIN_SUPPRESS_IPH
#define _Py_END_SUPPRESS_IPH
#define _Py_SET_53BIT_PRECISION_HEADER
#define _Py_SET_53BIT_PRECISION_START
#define _Py_SET_53BIT_PRECISION_END
#define _Py_SET_EDOM_FOR_NAN(x)
#define PyFPE_START_PROTECT(err, leave)
#define PyFPE_END_PROTECT(v)
#define _Py_INC_TPALLOCS(op)
#define _Py_INC_TPFREES(op)
#define _Py_DEC_TPFREES(op)
#define _Py_MSAN_UNPOISON(p, n)
#define _Py_MSAN_UNPOISON_STRING(p)
#define Py_SAFE_DOWNCAST(value, wide, narrow) ((narrow) (value))
#define Py_FORCE_DOUBLE(x) (x)
#define Py_ARITHMETIC_RIGHT_SHIFT(type, i, j) ((i) >> (j))
#define Py_MEMBER_SIZE(type, member) sizeof(((type *) 0)->member)
#define Py_ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define Py_ABS(x) ((x) < 0 ? -(x) : (x))
#define Py_MIN(x, y) (((x) > (y)) ? (y) : (x))
#define Py_MAX(x, y) (((x) > (y)) ? (x) : (y))
#define _Py_XSTRINGIFY(x) #x
#define Py_STRINGIFY(x) _Py_XSTRINGIFY(x)
#define Py_BUILD_ASSERT(cond) ((void) 0)
#define Py_BUILD_ASSERT_EXPR(cond) 0
#define _Py_RVALUE(expr) ((void) 0, (expr))
#define _Py_CAST(type, expr) ((type) (expr))
#define _Py_STATIC_CAST(type, expr) ((type) (expr))
#define _Py_NULL NULL
#define Py_LL(x) x##LL
#define Py_ULL(x) x##ULL
#define PY_LONG_LONG long long
#define PY_TIMEOUT_T long long
#define PY_UINT32_T uint32_t
#define PY_UINT64_T uint64_t
#define PY_INT32_T int32_t
#define PY_INT64_T int64_t
#define PY_FORMAT_SIZE_T "z"
#define PY_SSIZE_T_MAX 9223372036854775807L
#define PY_SSIZE_T_MIN (-PY_SSIZE_T_MAX - 1)
#define PY_SIZE_MAX 18446744073709551615UL
#define PY_LLONG_MAX LLONG_MAX
#define PY_LLONG_MIN LLONG_MIN
#define PY_ULLONG_MAX ULLONG_MAX
#define PY_BIG_ENDIAN 0
#define PY_LITTLE_ENDIAN 1
#define HAVE_LONG_LONG 1
#define WITH_THREAD 1
typedef struct { PyException_HEAD PyObject *myerrno; PyObject *strerror; PyObject *filename; PyObject *filename2; PyObject *winerror; Py_ssize_t written; } PyWindowsErrorObject;
