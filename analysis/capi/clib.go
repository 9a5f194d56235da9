package capi

import (
	"slices"
	"strings"
)

// LookupC returns what is known of a function outside Python, or of one of the C API's that works on native locks or
// starts threads (PyThread_acquire_lock, PyMutex_Lock); nil where nothing is.
func LookupC(name string) *CFunc {
	if i := find(name, cfuncIndex[:], func(i int) string { return cfuncs[i].Name }); i >= 0 {
		return &cfuncs[i]
	}
	return nil
}

// LockFunc returns the row of a function that does something to a native lock; nil for every other name.
func LockFunc(name string) *CFunc {
	if f := LookupC(name); f != nil && f.Lock != NoLock {
		return f
	}
	return nil
}

// AllC returns every row that LookupC can return, sorted by name. The caller must not change the slice.
func AllC() []*CFunc { return pointers().c }

// Setjmp reports whether a call of that function may come back a second time, by a longjmp.
func Setjmp(name string) bool {
	switch name {
	case "setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "_setjmpex", "__builtin_setjmp", "__intrinsic_setjmp", "__intrinsic_setjmpex":
		return true
	}
	return false
}

// AtomicOp reports whether a function of that name reads or changes what its first argument points to as one step: the
// compilers' builtins, stdatomic.h, Win32's Interlocked functions, GLib's, and CPython's own.
func AtomicOp(name string) bool {
	for _, prefix := range [...]string{"__atomic_", "__c11_atomic_", "__sync_", "atomic_", "Interlocked", "_Interlocked", "OSAtomic", "g_atomic_", "_Py_atomic_"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// OutputStream is Stdout or Stderr for the names of those streams and of stderr's descriptor, else NoOutput.
func OutputStream(name string) int {
	switch name {
	case "stdout":
		return Stdout
	case "stderr", "STDERR_FILENO":
		return Stderr
	}
	return NoOutput
}

// GeneratedPlace reports whether a variable of that name is a code generator's own: Cython's place of the last error, which only
// feeds a traceback's line number.
func GeneratedPlace(name string) bool {
	return name == "__pyx_lineno" || name == "__pyx_clineno" || name == "__pyx_filename"
}

// Handle says whether one value of a library's handle type may be used by several threads at once, without a lock of the
// caller's.
type Handle uint8

// The kinds of handles.
const (
	UnknownHandle Handle = iota
	SafeHandle           // the library locks it
	UnsafeHandle         // the caller must serialize its use
	UnsafePointer        // the same of a typedef that is one of a pointer
)

// HandleType looks up the type of a handle, by typedef or tag ("sqlite3", "z_stream", "struct z_stream_s").
func HandleType(name string) Handle {
	h := handleRowOf(name)
	if h == UnsafePointer {
		return UnsafeHandle
	}
	return h
}

// HandlePointer reports whether a typedef of that name is known as one of a pointer to a handle that its users must serialize: where
// the library's header is missing nothing else tells.
func HandlePointer(name string) bool { return handleRowOf(name) == UnsafePointer }

func handleRowOf(name string) Handle {
	i, ok := slices.BinarySearchFunc(handles[:], canonical(name), func(r handleRow, name string) int { return strings.Compare(r.name, name) })
	if !ok {
		return UnknownHandle
	}
	return handles[i].handle
}

// OverDescriptor reports whether a handle of that type works on a descriptor that the program gives it, and waits only as that does.
func OverDescriptor(name string) bool {
	switch canonical(name) {
	case "SSL", "ssl_st", "BIO", "bio_st", "gnutls_session_t":
		return true
	}
	return false
}

// DevicePath reports whether a path, or the format of one, is that of a device.
func DevicePath(path string) bool { return strings.HasPrefix(strings.Trim(path, `"`), "/dev/") }

// handleRow is a row of handles.tsv.
type handleRow struct {
	name   string
	handle Handle
}
