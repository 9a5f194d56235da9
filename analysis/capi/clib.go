package capi

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/clib.tsv
var clibTSV string

// LookupC returns what is known of a function outside Python, or of one of the C API's that works on native locks or
// starts threads (PyThread_acquire_lock, PyMutex_Lock); nil where nothing is.
func LookupC(name string) *CFunc { return clib().byName[name] }

// LockFunc returns the row of a function that does something to a native lock; nil for every other name.
func LockFunc(name string) *CFunc { return clib().locks[name] }

// AllC returns every row that LookupC can return, sorted by name. The caller must not change the slice.
func AllC() []*CFunc { return clib().rows }

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
)

// HandleType looks up the type of a handle, by typedef or tag ("sqlite3", "z_stream", "struct z_stream_s").
func HandleType(name string) Handle { return handles()[canonical(name)] }

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

//go:embed data/handles.tsv
var handlesTSV string

var handles = sync.OnceValue(func() map[string]Handle {
	m := map[string]Handle{}
	for c := range lines(handlesTSV, 3) {
		m[c[0]] = word(handleNames, c[1])
	}
	return m
})

var handleNames = map[string]Handle{"safe": SafeHandle, "unsafe": UnsafeHandle}

type clibTable struct {
	rows   []*CFunc
	byName map[string]*CFunc
	locks  map[string]*CFunc
}

// clib is parsed once, at the first question. Cells: name, header, facts joined by "; ", source; the table's own
// header says what facts there are.
var clib = sync.OnceValue(func() *clibTable {
	t := &clibTable{byName: make(map[string]*CFunc, strings.Count(clibTSV, "\n")), locks: map[string]*CFunc{}}
	for c := range lines(clibTSV, 4) {
		f := &CFunc{Name: c[0], Header: c[1], Source: c[3], Writes: NoOutput}
		if c[2] != "" {
			for fact := range strings.SplitSeq(c[2], "; ") {
				f.set(fact)
			}
		}
		t.rows = append(t.rows, f)
		t.byName[f.Name] = f
		if f.Lock != NoLock {
			t.locks[f.Name] = f
		}
	}
	return t
})

var lockNames = map[string]LockEffect{
	"takes": TakesLock, "tries": TriesLock, "frees": FreesLock, "inits": InitsLock, "ends": EndsLock, "waits": WaitsOn,
}

var memoryNames = map[string]MemoryOp{"alloc": Allocates, "realloc": Reallocates, "free": Frees}

var okNames = map[string]LockOK{"0": OKZero, "1": OKOne, "nonzero": OKNonzero}

var lockTraitNames = map[string]LockTraits{
	"recursive": LockRecursive, "shared": LockShared, "semaphore": LockSemaphore, "detaches": LockDetaches, "handoff": LockHandoff,
}

func (f *CFunc) set(fact string) {
	name, value, _ := strings.Cut(fact, "=")
	switch name {
	case "blocks":
		kind, why, _ := strings.Cut(value, ":")
		f.Kind, f.Blocks = word(kindNames, kind), why
	case "nowait":
		f.NoWait = append(f.NoWait, argConst(value))
	case "only":
		f.OnlyWait = append(f.OnlyWait, argConst(value))
	case "mt":
		twin, kind, _ := strings.Cut(value, ":")
		f.MTUnsafe, f.Unsafe = twin, word(unsafetyNames, kind)
	case "fills":
		f.Fills = append(f.Fills, signed(value))
	case "line":
		f.Line = true
	case "once":
		f.Once = true
	case "seldom":
		f.Seldom = true
	case "quick":
		f.Quick = true
	case "forks":
		f.Forks = true
	case "noreturn":
		f.Noreturn = true
	case "ok":
		f.LockOK = word(okNames, value)
	case "lock":
		for trait := range strings.SplitSeq(value, "+") {
			f.LockTraits |= word(lockTraitNames, trait)
		}
	case "fresh":
		f.Fresh = true
	case "memory":
		f.Memory = word(memoryNames, value)
	case "writes":
		switch value {
		case "stdout":
			f.Writes = Stdout
		case "stderr":
			f.Writes = Stderr
		default:
			f.Writes = number(value)
		}
	case "callback":
		f.Callbacks = append(f.Callbacks, callback(value))
	default:
		f.Lock, f.LockArg = word(lockNames, name), number(value)
	}
}

var unsafetyNames = map[string]Unsafety{
	"": UnsafeAlways, "env": UnsafeEnv, "locale": UnsafeLocale, "mostly": UnsafeMostly, "argument": UnsafeArgument,
}

// signed reads a number that may be negative.
func signed(s string) int {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return -number(rest)
	}
	return number(s)
}

func argConst(value string) ArgConst {
	arg, name, _ := strings.Cut(value, ":")
	return ArgConst{Arg: number(arg), Name: name}
}

var kindNames = func() map[string]BlockKind {
	m := map[string]BlockKind{}
	for _, k := range []BlockKind{BlockIO, BlockFile, BlockSync, BlockStdio, BlockStdioWrite, BlockSleep, BlockWait, BlockPoll, BlockJoin, BlockBarrier, BlockCondition, BlockLock,
		BlockProcess, BlockNetwork, BlockDNS, BlockTerminal, BlockCompute, BlockLinear, BlockDatabase, BlockDevice} {
		m[string(k)] = k
	}
	return m
}()
