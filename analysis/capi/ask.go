package capi

import "strings"

// ObjectType is the struct behind every Python object.
const ObjectType = "PyObject"

// IsSetjmp reports whether a function may return a second time.
func IsSetjmp(name string) bool { return Setjmp(name) }

// IsLongjmp reports whether a function goes to the point of a setjmp instead of returning.
func IsLongjmp(name string) bool {
	name = strings.TrimLeft(name, "_")
	return name == "longjmp" || name == "siglongjmp" || name == "builtin_longjmp"
}

// IsModuleInit reports whether a function of this name is what the import of a module calls (import.rst: PyInit_name).
func IsModuleInit(name string) bool {
	return strings.HasPrefix(name, "PyInit_") || strings.HasPrefix(name, "PyInitU_")
}

// IsModuleSlot reports whether the functions in a table of that struct are called by the import of a module: PyModuleDef_Slot.
func IsModuleSlot(structName string) bool { return canonical(structName) == "PyModuleDef_Slot" }

// Acquires reports whether a call of that effect may wait for the thread state.
func (e Effect) Acquires() bool {
	switch e {
	case Restore, Ensure, AcquireThread, AcquireLock, AttachNew:
		return true
	}
	return false
}

// Asks reports whether the call tells whether the calling thread has an attached thread state.
func (e Effect) Asks() bool { return e == Query || e == Unchecked }

// Releases reports whether a call with that effect lets go of the thread state.
func (e Effect) Releases() bool {
	switch e {
	case Save, ReleaseThread, ReleaseLock, DeleteCurrent, EndInterpreter, Swap:
		return true
	}
	return false
}

// TakesObjects reports whether f is known to handle objects or exceptions: then it needs an attached thread state even
// where no documentation speaks of it.
func (f *Func) TakesObjects() bool {
	if f.Traits&(Raises|RunsPython|Borrowed|NewRef) != 0 || isObject(f.Result) {
		return true
	}
	for _, p := range f.Params {
		if isObject(p) {
			return true
		}
	}
	return false
}

func isObject(ctype string) bool {
	base, _, ok := strings.Cut(strings.TrimPrefix(ctype, "const "), "*")
	return ok && IsObjectType(strings.TrimSpace(base))
}

// ReadsMutable reports whether a field-reading macro reads what another thread may be changing: items and sizes of
// lists, dicts and sets. What it reads of strings, numbers, tuples and types stays as it is, and
// a reference count read for a message does no harm.
func (f *Func) ReadsMutable() bool { return f.Has(Mutable) && !f.Has(Pure) }

// ThirdParty reports whether f is not CPython's own but an extension's that offers a C API: numpy.
func (f *Func) ThirdParty() bool { return strings.HasPrefix(f.Header, "numpy/") }

// ThirdPartyObject reports whether a struct of objects is not CPython's own: what its fields mean to other threads is its
// library's business.
func ThirdPartyObject(name string) bool {
	return strings.HasPrefix(name, "PyArray") || strings.HasPrefix(name, "PyUFunc")
}

// Documented reports whether the C API's general rule, that a call needs an attached thread state, is known to apply to f:
// it is part of CPython's public API.
func (f *Func) Documented() bool { return !f.Private && !f.ThirdParty() }

// ChangesThread reports whether a function of that name, in whatever version has it, changes the calling thread's state:
// releases or acquires, or begins or ends a critical section.
func ChangesThread(name string) bool {
	f := Any(name)
	return f != nil && (f.Section != NoSection || f.Effect != NoEffect && f.Effect != Current && !f.Effect.Asks())
}

// ChangesLock reports whether a function of that name takes or frees a native lock.
func ChangesLock(name string) bool {
	f := LookupC(name)
	return f != nil && (f.Lock == TakesLock || f.Lock == TriesLock || f.Lock == FreesLock)
}

// Balance counts what calls take less what they give back.
type Balance struct{ Attached, Ensured, Sections, Locks int }

// Plus adds two balances.
func (b Balance) Plus(o Balance) Balance {
	return Balance{b.Attached + o.Attached, b.Ensured + o.Ensured, b.Sections + o.Sections, b.Locks + o.Locks}
}

// BalanceOf is the balance of one call of the function of that name.
func BalanceOf(name string) (b Balance) {
	if f := Any(name); f != nil {
		switch f.Effect {
		case Save, ReleaseThread, ReleaseLock, DeleteCurrent:
			b.Attached = -1
		case Restore, AcquireThread, AcquireLock:
			b.Attached = 1
		case Ensure, AttachNew:
			b.Ensured = 1
		case EnsureRelease, AttachRelease:
			b.Ensured = -1
		}
		switch f.Section {
		case BeginsSection:
			b.Sections = 1
		case EndsSection:
			b.Sections = -1
		}
	}
	if f := LookupC(name); f != nil {
		switch f.Lock {
		case TakesLock, TriesLock:
			b.Locks = 1
		case FreesLock:
			b.Locks = -1
		}
	}
	return b
}

// Joins reports whether f waits for a thread of the program's own to end.
func (f *CFunc) Joins() bool { return f.Kind == BlockJoin }

// The macros around a region, those that take the GIL back within it and release it again, and the variable that all of them
// know (threads.rst).
const (
	BeginThreads    = "Py_BEGIN_ALLOW_THREADS"
	EndThreads      = "Py_END_ALLOW_THREADS"
	BlockThreads    = "Py_BLOCK_THREADS"
	UnblockThreads  = "Py_UNBLOCK_THREADS"
	ThreadsVariable = "_save"
)

// Inverse is the name of the function that undoes the effect of e with the state that it returned, and takes it as its argument;
// empty where there is none.
func (e Effect) Inverse() string {
	switch e {
	case Save:
		return "PyEval_RestoreThread"
	case Ensure:
		return "PyGILState_Release"
	case Restore:
		return "PyEval_SaveThread"
	}
	return ""
}

// ResultBuffer is what the thread-safe twin of f wants besides f's arguments, as its last one: a declaration of that name, and
// the argument. They are empty where the twin is called in another way.
func (f *CFunc) ResultBuffer(name string) (declaration, argument string) {
	switch f.MTUnsafe {
	case "localtime_r", "gmtime_r":
		return "struct tm " + name + ";", "&" + name
	case "ctime_r", "asctime_r":
		return "char " + name + "[26];", name // POSIX.1-2017: at least 26 bytes
	}
	return "", ""
}

// System reports whether a function of that name is known to be the system's: the C standard's, POSIX's or Linux'.
func System(name string) bool {
	f := LookupC(name)
	if f == nil {
		return false
	}
	for _, prefix := range [...]string{"POSIX", "C11", "Linux man-pages", "glibc"} {
		if strings.HasPrefix(f.Source, prefix) {
			return true
		}
	}
	return false
}

// CountsBuffers tells whether a function that reads or writes is given a list of buffers and their number, as the third argument.
func CountsBuffers(name string) bool {
	return strings.HasSuffix(name, "readv") || strings.HasSuffix(name, "writev") || name == "PR_Writev" || strings.HasPrefix(name, "WSA")
}

// SystemCall is what is known of the C library's function for a system call that is made by its number: syscall(2) with SYS_read, or
// __NR_read. It is nil for other calls.
func SystemCall(function, number string) *CFunc {
	if function != "syscall" {
		return nil
	}
	for _, prefix := range [...]string{"SYS_", "__NR_"} {
		if name, ok := strings.CutPrefix(number, prefix); ok {
			return LookupC(name)
		}
	}
	return nil
}
