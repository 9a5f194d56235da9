// Package capi knows the C API of CPython, and as much of libc, pthread, C11 threads and Win32 as extensions use: what
// each function needs, and what it does to the GIL. Data only; every fact that is not plain from a header names its source.
//
// The facts stand in data/*.tsv, sorted by name. A new fact is one line with its source in the documentation, and no code:
// needs.tsv (where a function may be called), effects.tsv (what it does to the thread's state), traits.tsv and sharing.tsv
// (what else is true of it), callbacks.tsv (when a function handed to it is called), macros.tsv (types), clib.tsv (functions
// outside Python). api.tsv, numpy.tsv, docs.tsv and signatures.tsv are made from headers and manuals by internal/gen.
// rows.go is all of them as constant data: UPDATE=1 go test ./analysis/capi/internal/tables writes it.
package capi

import (
	"fmt"
	"strconv"
	"strings"
)

// Target is the CPython that the code is built for: 3.Minor, with or without the GIL. The zero Target is DefaultTarget.
type Target struct {
	Minor        int
	FreeThreaded bool
}

// The range of versions with data.
const (
	MinMinor = 8
	MaxMinor = 15
)

// DefaultTarget is assumed where nothing says otherwise.
var DefaultTarget = Target{Minor: 12}

// ParseTarget reads "3.12" or "3.13t".
func ParseTarget(s string) (Target, error) {
	v, free := strings.CutSuffix(s, "t")
	rest, ok := strings.CutPrefix(v, "3.")
	n, err := strconv.Atoi(rest)
	if !ok || err != nil || n < MinMinor || n > MaxMinor {
		return Target{}, fmt.Errorf("unknown target %q: use 3.%d to 3.%d, with a t (3.13t) for the free-threaded build", s, MinMinor, MaxMinor)
	}
	if free && n < 13 {
		return Target{}, fmt.Errorf("target %q: the free-threaded build exists from 3.13t on", s)
	}
	return Target{Minor: n, FreeThreaded: free}, nil
}

func (t Target) String() string {
	s := "3." + strconv.Itoa(t.Minor)
	if t.FreeThreaded {
		s += "t"
	}
	return s
}

// Func is one public function or function-like macro of the C API.
type Func struct {
	Name    string
	Macro   bool     // a macro or inline function in some version
	Private bool     // begins with an underscore, or stands in internal headers only
	Header  string   // the header that declares it, below Python's include folder: "listobject.h", "cpython/code.h"
	Result  string   // C type of the result as the headers spell it; empty where unknown
	Params  []string // C types; nil where unknown
	Since   int      // minor version that first had it; 0: before MinMinor
	Removed int      // minor version that no longer has it; 0: none
	Needs   Need
	// NeedsWith are constant arguments with which the function needs an attached thread state in spite of Needs: a NULL
	// errmsg of numpy's NpyIter_Reset.
	NeedsWith  []ArgConst
	Effect     Effect
	Traits     Traits
	Instead    string       // a superseded function of the thread and GIL API: what to use; "-" where there is nothing to do any more
	Strong     string       // the function that returns a strong reference where this one's is borrowed
	Steals     []int        // arguments, from 0, whose reference the call takes over
	Lends      []int        // arguments, from 0, through which it gives borrowed references: PyDict_Next's key and value
	Interior   Interior     // its result points into the object that is its first argument
	Out        int          // with Interior: the argument through which the pointer comes, from 0; 0: the result
	Section    Section      // begins or ends a critical section
	Domain     Domain       // which allocator it belongs to
	Safety     ThreadSafety // in the free-threaded build, where documented
	Deprecated int          // minor version that deprecated it, as the manual says; 0: none known
	// Callbacks says what becomes of function pointers given as arguments.
	Callbacks []Callback
	Source    string // where Needs (if not Attached) and Effect are documented: "threads.rst", "memory.rst (3.11)"
}

// Need says what must be true of the calling thread.
type Need uint8

// The needs.
const (
	Attached Need = iota // needs an attached thread state (holds the GIL): the C API's general rule
	Nothing              // documented as callable without one
	Harmless             // undocumented, but touches neither objects nor the thread state (PyOS_snprintf, Py_MIN)
	Field                // a field read of an object (Py_TYPE, PyBytes_AS_STRING): undocumented, done in practice on owned immutable objects
	Signal               // like Nothing, and async-signal-safe
)

// Effect is what a call does to the calling thread's state.
type Effect uint8

// The effects.
const (
	NoEffect       Effect = iota
	Save                  // releases, returns the thread state: PyEval_SaveThread
	Restore               // acquires with the thread state given as first argument: PyEval_RestoreThread
	Ensure                // PyGILState_Ensure: acquires whatever the state was, returns what it was
	EnsureRelease         // PyGILState_Release: back to what it was
	ReleaseThread         // PyEval_ReleaseThread(tstate)
	AcquireThread         // PyEval_AcquireThread(tstate)
	Swap                  // PyThreadState_Swap(tstate): from 3.12 on releases on NULL and acquires otherwise
	ReleaseLock           // PyEval_ReleaseLock, without a thread state
	AcquireLock           // PyEval_AcquireLock
	AttachNew             // PyThreadState_Ensure (3.15): attaches, may fail with NULL
	AttachRelease         // PyThreadState_Release (3.15)
	Initialize            // Py_Initialize...: afterwards the thread holds the GIL
	Finalize              // Py_Finalize...: afterwards there is no interpreter
	DeleteCurrent         // PyThreadState_DeleteCurrent: releases and deletes
	NewInterpreter        // Py_NewInterpreter: attached to a new thread state
	EndInterpreter        // Py_EndInterpreter: no thread state attached
	Query                 // PyGILState_Check: tells whether the calling thread has an attached thread state
	Current               // PyThreadState_Get: returns the attached thread state
	Unchecked             // PyThreadState_GetUnchecked: the same, NULL where there is none
)

// Traits are yes-or-no facts.
type Traits uint32

// The traits.
const (
	RunsPython     Traits = 1 << iota // may run arbitrary Python code or release the GIL inside
	Borrowed                          // returns a borrowed reference
	NewRef                            // returns a new reference
	Raises                            // may set an exception
	Pure                              // no effect, same answer for the same arguments: type checks, size macros
	Noreturn                          // does not come back
	Blocks                            // may wait
	FreshObject                       // its result is a new object nobody else sees
	FixedOwner                        // with Borrowed: valid as long as the first argument is, which cannot give it up (a tuple's item)
	TakesRef                          // adds a reference to its first argument, which then is the caller's: Py_INCREF, Py_NewRef
	DropsRef                          // gives up the caller's reference to its first argument: Py_DECREF, Py_CLEAR
	ReadsRefcount                     // its result is a reference count, or depends on one
	Unlocked                          // reads or writes a container without locking it in the free-threaded build: PyList_GET_ITEM
	NeedsSection                      // wants a critical section on its first argument in the free-threaded build: PyDict_Next
	AsksFinalizing                    // lets a thread tell, or prevent, that the interpreter ends: Py_IsFinalizing, a guard
	CallsPython                       // with RunsPython: its purpose is to run Python code, or a callable
	ChecksSignals                     // runs Python's signal handlers where a signal has come: PyErr_CheckSignals
	ReplacesItems                     // takes items out of its first argument, or puts others in their place: PyDict_DelItem
	AddsItems                         // puts items into its first argument, seldom in place of others: PyDict_SetItem
	Existing                          // with NewRef: its result may be an object that others have as well: PyObject_GetAttr, PySequence_Fast
	ReturnsArg                        // with Existing: its result may be its first argument itself: PySequence_Fast
	AsksThread                        // tells which thread it is: code that asks keeps objects to one thread
	EndsExport                        // gives back a Py_buffer: PyBuffer_Release
	ParsesArgs                        // fills variables with what its first argument holds, which keeps it alive: PyArg_ParseTuple
	AlwaysTrue                        // its result is not 0: PyEval_ThreadsInitialized, since 3.7
	TakesNull                         // its first argument may be NULL: Py_XDECREF, Py_CLEAR
	Mutable                           // handles a container that other threads may be changing: a list, a dict, a set, a byte array
)

// In reports whether CPython t has the function.
func (f *Func) In(t Target) bool {
	if t.Minor == 0 {
		t = DefaultTarget
	}
	return f.Since <= t.Minor && (f.Removed == 0 || t.Minor < f.Removed)
}

// Has reports whether all of the traits q hold.
func (f *Func) Has(q Traits) bool { return f.Traits&q == q }

// Interior says what becomes of a pointer into an object.
type Interior uint8

// The pointers into objects.
const (
	NotInterior    Interior = iota
	InteriorFixed           // good as long as the object lives: PyUnicode_AsUTF8
	InteriorMoving          // another thread may move or free it while the object lives: PyByteArray_AsString
)

// Section says what a call does to the critical sections of the free-threaded build.
type Section uint8

// The effects on critical sections.
const (
	NoSection Section = iota
	BeginsSection
	EndsSection
)

// Domain is an allocator of memory.rst: of an allocating or freeing function its own, of one that returns memory to free
// the one to free it with. Memory must be freed in the domain that it came from.
type Domain uint8

// The allocator domains.
const (
	NoDomain Domain = iota
	RawDomain
	MemDomain
	ObjectDomain
	LibcDomain // malloc's, which is no domain of Python's
)

// ThreadSafety is a level of Doc/data/threadsafety.dat.
type ThreadSafety uint8

// The levels of thread safety.
const (
	UnknownSafety ThreadSafety = iota
	Incompatible               // not safe even with external locking
	Compatible                 // safe if the caller serializes all access
	Distinct                   // safe on distinct objects
	SharedObject               // safe for concurrent use on the same object
	Atomic                     // atomic
)

// Callback is a function pointer argument: the function is called later, or now.
type Callback struct {
	Arg  int // position of the function pointer, from 0; -1: every function pointer among the variable arguments
	When When
}

// When says in what state a function that was handed over is called.
type When uint8

// The contexts of a call from outside.
const (
	WhenUnknown       When = iota // by a library, nobody knows
	WhenHeld                      // by the interpreter, with an attached thread state: methods, slots, capsule destructors
	WhenNow                       // during the call that it is handed to, in the caller's state: qsort's comparison
	WhenThread                    // on a new thread without a thread state: pthread_create's start
	WhenSignal                    // as a signal handler
	WhenNoThreadState             // where no thread state can be relied on: destructors of thread keys, atexit after finalization
)

// CFunc is what is known of a function outside Python: libc, POSIX, C11 threads, Win32, well-known libraries.
type CFunc struct {
	Name   string
	Header string // "unistd.h"
	// Blocks says why it may wait, as the end of a sentence ("waits for the file descriptor"); empty: it does not. Kind
	// says of what kind the wait is.
	Blocks string
	Kind   BlockKind
	// NoWait are arguments with which it does not wait (a time-out of 0, MSG_DONTWAIT); where OnlyWait isn't empty, it
	// waits only with one of those (F_SETLKW).
	NoWait, OnlyWait []ArgConst
	Seldom           bool       // the wait is rare or short in common use
	Quick            bool       // is over at once, whatever it is given
	Forks            bool       // returns twice: 0 in the new process
	Lock             LockEffect // what it does to a native lock
	LockArg          int        // which argument is the lock, from 0
	LockOK           LockOK     // how the result says that the lock was taken
	LockTraits       LockTraits
	Writes           int      // which argument is the stream or descriptor it writes to, from 0, or one of NoOutput, Stdout, Stderr
	MTUnsafe         string   // the thread-safe twin, or "-" where there is none; empty: thread-safe
	Unsafe           Unsafety // of MTUnsafe: against what
	Fills            []int    // arguments whose memory it writes, from 0; -2: argument 2 and all behind it
	Line             bool     // of Writes: what it writes ends with a newline
	Once             bool     // calls its callback once in the process
	Noreturn         bool
	Memory           MemoryOp // what it does with memory of the C library's allocator
	Fresh            bool     // returns memory or a handle that nobody else sees: malloc, fopen
	Callbacks        []Callback
	Source           string // where the facts are documented: "POSIX.1-2017", "learn.microsoft.com: WaitForSingleObject"
}

// Unsafety says what a function that is not thread-safe may not run beside, in the terms of attributes(7).
type Unsafety uint8

// The unsafeties.
const (
	UnsafeAlways   Unsafety = iota // itself: it returns or keeps something static
	UnsafeEnv                      // changes of the environment
	UnsafeLocale                   // changes of the locale
	UnsafeMostly                   // itself, says the standard; today's C libraries are better
	UnsafeArgument                 // itself on the same first argument
)

// The values of CFunc.Writes that are no argument.
const (
	NoOutput = -1 // writes to no stream
	Stdout   = -2
	Stderr   = -3
)

// BlockKind says what a blocking function waits for.
type BlockKind string

// The kinds of waiting.
const (
	BlockIO         BlockKind = "io"          // read and write on a descriptor of any kind
	BlockFile       BlockKind = "file"        // the file system: open, stat, unlink
	BlockSync       BlockKind = "sync"        // data to reach a device
	BlockStdio      BlockKind = "stdio"       // opens, reads, flushes or closes a stream
	BlockStdioWrite BlockKind = "stdio-write" // writes to a stream's buffer, as printf does: waits only where the buffer is full
	BlockSleep      BlockKind = "sleep"       // time
	BlockWait       BlockKind = "wait"        // an event, a message, a signal
	BlockPoll       BlockKind = "poll"        // one of several descriptors or sockets to be ready
	BlockJoin       BlockKind = "join"        // another thread to end
	BlockBarrier    BlockKind = "barrier"     // other threads to come to the same point
	BlockCondition  BlockKind = "condition"   // another thread to say that something has happened
	BlockLock       BlockKind = "lock"        // a lock
	BlockProcess    BlockKind = "process"     // another process
	BlockNetwork    BlockKind = "network"     // a peer
	BlockDNS        BlockKind = "dns"         // name and directory services
	BlockTerminal   BlockKind = "terminal"    // the user
	BlockCompute    BlockKind = "compute"     // long computation in a library: compression, key derivation
	BlockLinear     BlockKind = "linear"      // one quick pass over memory: a checksum, a hash
	BlockDatabase   BlockKind = "database"    // a database
	BlockDevice     BlockKind = "device"      // a GPU or another device
)

// ArgConst is an argument with a constant's name, or "0"; or "*0", for a pointer to what is all 0.
type ArgConst struct {
	Arg  int // from 0
	Name string
}

// LockEffect is what a call does to a native lock.
type LockEffect uint8

// LockOK is how the result of a function that takes or tries a lock says that it has it.
type LockOK uint8

// The results that mean success.
const (
	OKAlways  LockOK = iota // it cannot fail, or says nothing
	OKZero                  // 0, anything else is an error (POSIX, C11)
	OKOne                   // 1 (PyThread_acquire_lock)
	OKNonzero               // anything but 0
)

// LockTraits say what kind of lock a function works on.
type LockTraits uint8

// The kinds of locks.
const (
	LockRecursive LockTraits = 1 << iota // the thread that has it may take it again
	LockShared                           // several threads may have it at once: a reader's lock
	LockSemaphore                        // counts; who takes it need not be who gives it back
	LockDetaches                         // lets go of the thread state while it waits (PyMutex)
	LockHandoff                          // another thread may give it back: PyThread's locks are used as signals, too
)

// The effects on a lock.
const (
	NoLock    LockEffect = iota
	TakesLock            // waits for it
	TriesLock            // takes it if free: the result says
	FreesLock            // gives it back
	InitsLock            // makes it
	EndsLock             // destroys it
	WaitsOn              // gives it back, waits, takes it again: condition variables
)
