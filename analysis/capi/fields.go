package capi

import (
	"strconv"
	"strings"
)

// FieldContext says in what state the interpreter (or the system) calls a function whose address is stored in that member
// of a struct: PyMethodDef.ml_meth, PyTypeObject.tp_dealloc, sigaction.sa_handler. The struct is named by its typedef or
// its tag ("struct PyMethodDef", "struct _typeobject"), the member by its name or by its index in decimal, for
// initializers without designators. It is WhenUnknown for every other member.
func FieldContext(structName, field string) When {
	s := functionFields[canonical(structName)]
	if s == nil {
		return WhenUnknown
	}
	if i, err := strconv.Atoi(field); err == nil {
		if i < 0 || i >= len(s.order) {
			return WhenUnknown
		}
		field = s.order[i]
	}
	if when, ok := s.special[field]; ok {
		return when
	}
	if s.prefix != "" && strings.HasPrefix(field, s.prefix) || s.names[field] {
		return s.when
	}
	return WhenUnknown
}

// VarContext says in what state the interpreter calls a function whose address is assigned to that global variable of the
// C API, and WhenUnknown for every other name. veryhigh.rst: both "called without an attached thread state".
func VarContext(name string) When {
	switch name {
	case "PyOS_InputHook", "PyOS_ReadlineFunctionPointer":
		return WhenNoThreadState
	}
	return WhenUnknown
}

// ObjectField reports whether that member of a Python object's struct belongs to the interpreter, so that it may be read
// or written only with an attached thread state: PyObject.ob_refcnt, PyListObject.ob_item, PyTypeObject.tp_dict. A struct
// of an extension's own, and names that no object struct has, are not.
func ObjectField(structName, field string) bool {
	s := canonical(structName)
	if !IsObjectType(s) {
		return false
	}
	if headFields[field] {
		return true
	}
	for _, prefix := range objectPrefixes[s] {
		if strings.HasPrefix(field, prefix) {
			return true
		}
	}
	return objectFields[s][field]
}

// MutableObject reports whether other threads may be changing what the interpreter manages in an object of that struct while it
// is read: the items of lists, dicts, sets and byte arrays. Types, numbers, strings and tuples stay as they are.
func MutableObject(structName string) bool { return mutableObjects[canonical(structName)] }

var mutableObjects = set("PyListObject PyDictObject PySetObject PyByteArrayObject PyCellObject PyWeakReference PyODictObject")

// ExtentField reports whether that member of a struct of the C API says how large something is that Python code hands over: a
// buffer's length (buffer.rst), an array's dimensions.
func ExtentField(structName, field string) bool { return extentFields[canonical(structName)][field] }

var extentFields = map[string]map[string]bool{
	"Py_buffer":              set("len shape strides itemsize"),
	"PyVarObject":            set("ob_size"),
	"PyArrayObject":          set("dimensions strides nd"),
	"PyArrayObject_fields":   set("dimensions strides nd"),
	"PyArrayIterObject":      set("size"),
	"PyArrayMultiIterObject": set("size dimensions"),
}

// NonBlocking reports whether a constant of that name makes a descriptor one that never waits (POSIX: fcntl, open; Linux: socket,
// ioctl), WouldBlock whether it is the error of a call that would have had to wait.
func NonBlocking(name string) bool { return nonBlocking[name] }

// WouldBlock is explained at NonBlocking.
func WouldBlock(name string) bool { return wouldBlock[name] }

var (
	nonBlocking = set("O_NONBLOCK O_NDELAY SOCK_NONBLOCK FIONBIO FNDELAY EFD_NONBLOCK TFD_NONBLOCK SFD_NONBLOCK IN_NONBLOCK SND_PCM_NONBLOCK PIPE_NOWAIT")
	wouldBlock  = set("EAGAIN EWOULDBLOCK WSAEWOULDBLOCK EINPROGRESS SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE")
)

// FlagBits are the bits of the flag of that name, on the platforms that have models: 0 where it is none of those that keep a call
// from waiting, or make it.
func FlagBits(name string) int64 { return flagBits[name] }

var flagBits = map[string]int64{
	"MSG_DONTWAIT": 0x40 | 0x80, "WNOHANG": 1, "IPC_NOWAIT": 0o4000, "LOCK_NB": 4, "MS_ASYNC": 1, "ZMQ_DONTWAIT": 1, "NN_DONTWAIT": 1, "SND_ASYNC": 1, "NI_NUMERICHOST": 1 | 2,
	"TCL_DONT_WAIT": 2,
}

// OpenFlag says which argument of a function that makes a descriptor holds flags, from 0, and the bits with which its calls never
// wait; no bits for any other function. (Linux: O_NONBLOCK, SOCK_NONBLOCK.)
func OpenFlag(name string) (arg int, bits int64) {
	switch name {
	case "inotify_init1":
		return 0, 0o4000
	case "open", "open64", "socket", "pipe2", "eventfd", "timerfd_create", "mq_open":
		return 1, 0o4000
	case "openat", "fcntl", "signalfd":
		return 2, 0o4000
	case "accept4":
		return 3, 0o4000
	}
	return 0, 0
}

// KernelFile reports whether the kernel makes up the file of that path when it is read, so that no device is waited for: what is
// in /proc and /sys, and the sources of zeros and random numbers.
func KernelFile(path string) bool {
	for _, prefix := range [...]string{"/proc/", "/sys/", "/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return false
}

// Zeroes reports whether a function of that name fills the memory that its first argument points to with one byte, which in practice
// is 0 (C11 7.24.6.1; POSIX.1-2001: bzero).
func Zeroes(name string) bool { return name == "memset" || name == "bzero" }

// StandardStream reports whether a program's messages go to the stream of that name.
func StandardStream(name string) bool { return name == "stdout" || name == "stderr" }

// IsObjectType reports whether that is a Python object's struct in the C API, by typedef or tag: PyObject, PyTypeObject,
// "struct _object". numpy's are among them.
func IsObjectType(name string) bool { return objectTypes[canonical(name)] }

// IsStateType reports whether values of that type stand for a thread's state in the interpreter: a PyThreadState (used
// through a pointer), the PyGILState_STATE that PyGILState_Ensure returns, or the token that PyThreadState_Ensure returns.
func IsStateType(name string) bool {
	switch canonical(name) {
	case "PyThreadState", "PyGILState_STATE", "PyThreadStateToken":
		return true
	}
	return false
}

// canonical gives the typedef for a struct's tag, without qualifiers.
func canonical(name string) string {
	name = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(name), "const "))
	tag, ok := strings.CutPrefix(name, "struct ")
	if !ok {
		tag, ok = strings.CutPrefix(name, "enum ")
	}
	if !ok {
		return name
	}
	tag = strings.TrimSpace(tag)
	if typedef, ok := tags[tag]; ok {
		return typedef
	}
	return tag
}

// tags are the struct tags whose typedef has another name.
var tags = map[string]string{
	"_object": "PyObject", "_typeobject": "PyTypeObject", "_heaptypeobject": "PyHeapTypeObject", "_ts": "PyThreadState",
	"_is": "PyInterpreterState", "_frame": "PyFrameObject", "_longobject": "PyLongObject", "_inittab": "_inittab",
	"PyModuleDef_Base": "PyModuleDef_Base", "bufferinfo": "Py_buffer", "_dictobject": "PyDictObject",
	"_traceback": "PyTracebackObject", "_PyWeakReference": "PyWeakReference", "tagPyArrayObject": "PyArrayObject",
	"tagPyArrayObject_fields": "PyArrayObject_fields", "_PyArray_Descr": "PyArray_Descr", "_tagPyUFuncObject": "PyUFuncObject",
	"_PyArray_DescrNumPy2": "PyArray_Descr",
}

// structFields are the members of a struct that hold functions.
type structFields struct {
	order   []string // every member in order, for initializers without designators
	prefix  string   // members that begin so hold functions
	names   map[string]bool
	when    When
	special map[string]When // members with another answer
}

func fields(when When, order, names string) *structFields {
	s := &structFields{order: strings.Fields(order), names: map[string]bool{}, when: when}
	for _, n := range strings.Fields(names) {
		s.names[n] = true
	}
	return s
}

// functionFields holds the structs of the C API (structures.rst, typeobj.rst, module.rst, type.rst, buffer.rst,
// memory.rst) and of POSIX whose members are called back. Members are in the headers' order; those that came in a later
// version come last in their struct.
var functionFields = map[string]*structFields{
	"PyMethodDef":      fields(WhenHeld, "ml_name ml_meth ml_flags ml_doc", "ml_meth"),
	"PyGetSetDef":      fields(WhenHeld, "name get set doc closure", "get set"),
	"PyModuleDef":      fields(WhenHeld, "m_base m_name m_doc m_size m_methods m_slots m_traverse m_clear m_free", "m_traverse m_clear m_free m_reload"),
	"PyModuleDef_Slot": fields(WhenHeld, "slot value", "value"),
	"PyType_Slot":      fields(WhenHeld, "slot pfunc", "pfunc"),
	"PySlot":           fields(WhenHeld, "sl_id sl_flags sl_reserved sl_ptr", "sl_ptr sl_func"),
	"PyBufferProcs":    fields(WhenHeld, "bf_getbuffer bf_releasebuffer", "bf_getbuffer bf_releasebuffer"),
	"PyTypeObject": {when: WhenHeld, names: map[string]bool{
		"tp_dealloc": true, "tp_getattr": true, "tp_setattr": true, "tp_repr": true, "tp_hash": true, "tp_call": true, "tp_str": true,
		"tp_getattro": true, "tp_setattro": true, "tp_traverse": true, "tp_clear": true, "tp_richcompare": true, "tp_iter": true,
		"tp_iternext": true, "tp_descr_get": true, "tp_descr_set": true, "tp_init": true, "tp_alloc": true, "tp_new": true, "tp_free": true,
		"tp_is_gc": true, "tp_del": true, "tp_finalize": true, "tp_vectorcall": true, "tp_print": true, "tp_compare": true,
	}, order: strings.Fields(typeMembers)},
	"PyNumberMethods": {when: WhenHeld, prefix: "nb_", order: strings.Fields("nb_add nb_subtract nb_multiply nb_remainder nb_divmod nb_power " +
		"nb_negative nb_positive nb_absolute nb_bool nb_invert nb_lshift nb_rshift nb_and nb_xor nb_or nb_int nb_reserved nb_float " +
		"nb_inplace_add nb_inplace_subtract nb_inplace_multiply nb_inplace_remainder nb_inplace_power nb_inplace_lshift nb_inplace_rshift " +
		"nb_inplace_and nb_inplace_xor nb_inplace_or nb_floor_divide nb_true_divide nb_inplace_floor_divide nb_inplace_true_divide nb_index " +
		"nb_matrix_multiply nb_inplace_matrix_multiply"), special: map[string]When{"nb_reserved": WhenUnknown}},
	"PySequenceMethods": {when: WhenHeld, prefix: "sq_", order: strings.Fields("sq_length sq_concat sq_repeat sq_item was_sq_slice " +
		"sq_ass_item was_sq_ass_slice sq_contains sq_inplace_concat sq_inplace_repeat")},
	"PyMappingMethods": {when: WhenHeld, prefix: "mp_", order: strings.Fields("mp_length mp_subscript mp_ass_subscript")},
	"PyAsyncMethods":   {when: WhenHeld, prefix: "am_", order: strings.Fields("am_await am_aiter am_anext am_send")},
	"_inittab":         fields(WhenHeld, "name initfunc", "initfunc"),
	// The allocators of the raw domain are called without a thread state, the others with one: nobody knows which.
	"PyMemAllocatorEx":       fields(WhenUnknown, "ctx malloc calloc realloc free", ""),
	"PyObjectArenaAllocator": fields(WhenUnknown, "ctx alloc free", ""),
	// POSIX: struct sigaction. On Linux the handlers are a union at the start, sa_handler first.
	"sigaction": {when: WhenSignal, order: strings.Fields("sa_handler sa_mask sa_flags sa_restorer"),
		names: map[string]bool{"sa_handler": true, "sa_sigaction": true, "__sigaction_handler": true}},
	// POSIX: with SIGEV_THREAD the function starts a thread of its own.
	"sigevent": fields(WhenThread, "", "sigev_notify_function"),
}

const typeMembers = "ob_base tp_name tp_basicsize tp_itemsize tp_dealloc tp_vectorcall_offset tp_getattr tp_setattr tp_as_async tp_repr " +
	"tp_as_number tp_as_sequence tp_as_mapping tp_hash tp_call tp_str tp_getattro tp_setattro tp_as_buffer tp_flags tp_doc tp_traverse " +
	"tp_clear tp_richcompare tp_weaklistoffset tp_iter tp_iternext tp_methods tp_members tp_getset tp_base tp_dict tp_descr_get " +
	"tp_descr_set tp_dictoffset tp_init tp_alloc tp_new tp_free tp_is_gc tp_bases tp_mro tp_cache tp_subclasses tp_weaklist tp_del " +
	"tp_version_tag tp_finalize tp_vectorcall"

// headFields are the members of every object's head, in the builds with and without the GIL.
var headFields = map[string]bool{
	"ob_refcnt": true, "ob_type": true, "ob_size": true, "_ob_next": true, "_ob_prev": true, "ob_refcnt_split": true, "ob_refcnt_full": true,
	"ob_flags": true, "ob_overflow": true, "ob_tid": true, "ob_mutex": true, "ob_gc_bits": true, "ob_ref_local": true, "ob_ref_shared": true,
}

// objectPrefixes are how the members of an object's struct begin.
var objectPrefixes = map[string][]string{
	"PyTypeObject": {"tp_"}, "PyHeapTypeObject": {"ht_", "as_", "_ht", "_spec_cache"}, "PyFrameObject": {"f_"}, "PyTracebackObject": {"tb_"},
	"PyFunctionObject": {"func_"}, "PyMethodObject": {"im_"}, "PyCodeObject": {"co_", "_co_"}, "PyGenObject": {"gi_", "_gi_"},
	"PyCoroObject": {"cr_", "_cr_"}, "PyAsyncGenObject": {"ag_", "_ag_"}, "PyWeakReference": {"wr_"}, "PyDescrObject": {"d_"},
	"PyMethodDescrObject": {"d_"}, "PyMemberDescrObject": {"d_"}, "PyGetSetDescrObject": {"d_"}, "PyWrapperDescrObject": {"d_"},
	"PyCFunctionObject": {"m_", "vectorcall"}, "PyCMethodObject": {"mm_", "func"},
}

// objectFields are the other members of objects' structs.
var objectFields = map[string]map[string]bool{
	"PyListObject":           set("ob_item allocated"),
	"PyTupleObject":          set("ob_item ob_hash"),
	"PyDictObject":           set("ma_used ma_version_tag _ma_watcher_tag ma_keys ma_values ma_mask ma_fill ma_table"),
	"PySetObject":            set("fill used mask table hash finger smalltable weakreflist"),
	"PyBytesObject":          set("ob_shash ob_sval"),
	"PyByteArrayObject":      set("ob_alloc ob_bytes ob_start ob_exports ob_bytes_object"),
	"PyLongObject":           set("ob_digit long_value"),
	"PyFloatObject":          set("ob_fval"),
	"PyComplexObject":        set("cval"),
	"PyASCIIObject":          set("length hash state wstr"),
	"PyCompactUnicodeObject": set("_base utf8_length utf8 wstr_length"),
	"PyUnicodeObject":        set("_base data"),
	"PyCellObject":           set("ob_ref"),
	"PySliceObject":          set("start stop step"),
	"PyMemoryViewObject":     set("mbuf hash flags exports view weakreflist ob_array"),
	"PyHeapTypeObject":       set("ht_type unique_id"),
	"PyBaseExceptionObject":  set("dict args notes traceback context cause suppress_context"),
	"PyStructSequence":       set("ob_item"),
	"PyArrayObject":          set("data nd dimensions strides base descr flags weakreflist"),
	"PyArrayObject_fields":   set("data nd dimensions strides base descr flags weakreflist"),
	"PyDateTime_DateTime":    set("hashcode hastzinfo data fold tzinfo"),
	"PyDateTime_Date":        set("hashcode hastzinfo data"),
	"PyDateTime_Time":        set("hashcode hastzinfo data fold tzinfo"),
	"PyDateTime_Delta":       set("hashcode days seconds microseconds"),
}

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}

// objectTypes are the structs of objects.
var objectTypes = set("PyObject PyVarObject PyTypeObject PyHeapTypeObject PyListObject PyTupleObject PyDictObject PyDictViewObject PySetObject " +
	"PyBytesObject PyByteArrayObject PyLongObject PyBoolObject PyFloatObject PyComplexObject PyASCIIObject PyCompactUnicodeObject PyUnicodeObject " +
	"PyCellObject PySliceObject PyMemoryViewObject PyFrameObject PyTracebackObject PyTraceBackObject PyFunctionObject PyMethodObject PyInstanceMethodObject PyCodeObject " +
	"PyGenObject PyCoroObject PyAsyncGenObject PyWeakReference PyModuleObject PyCFunctionObject PyCMethodObject PyDescrObject PyMethodDescrObject " +
	"PyMemberDescrObject PyGetSetDescrObject PyWrapperDescrObject PyBaseExceptionObject PyBaseExceptionGroupObject PySyntaxErrorObject PyImportErrorObject PyUnicodeErrorObject " +
	"PySystemExitObject PyOSErrorObject PyStopIterationObject PyNameErrorObject PyAttributeErrorObject PyStructSequence PyODictObject PyCapsule " +
	"PyContext PyContextVar PyContextToken PyHamtObject PyPickleBufferObject PyStdPrinter_Object PySTEntryObject PyFrozenDictObject PySentinelObject PyLazyImportObject " +
	"PyDateTime_Date PyDateTime_DateTime PyDateTime_Time PyDateTime_Delta PyDateTime_TZInfo _PyDateTime_BaseTZInfo " +
	"PyStringObject PyIntObject PyFileObject PyClassObject PyInstanceObject PyCObject " +
	"PyArrayObject PyArrayObject_fields PyArray_Descr PyArrayIterObject PyArrayMultiIterObject PyArrayNeighborhoodIterObject PyArrayMapIterObject PyArrayFlagsObject PyUFuncObject")

// IsMutexType reports whether values of that type are CPython's own locks, which have to stay where they are.
func IsMutexType(name string) bool { return canonical(name) == "PyMutex" }

// ObjectMutex is the member of an object's head that is the lock of its critical sections.
const ObjectMutex = "ob_mutex"

// Copies reports whether a function of that name copies its second argument's bytes to where its first one points.
func Copies(name string) bool { return name == "memcpy" || name == "memmove" }
