package bind

import (
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/pysrc"
)

type kind uint8

// What a name may stand for.
const (
	vModule   kind = iota // text is its dotted name, scope its source where that is at hand
	vLoader               // loads a library: called with a file's name
	vLibs                 // ctypes.cdll and the like
	vLib                  // a library: lib
	vFunc                 // a function of one: text, lib
	vMaker                // ctypes.CFUNCTYPE and the like
	vProto                // what that returns: makes functions out of names
	vFind                 // ctypes.util.find_library
	vFFI                  // an object of cffi's
	vFFIType              // cffi.FFI
	vDef                  // a function: scope
	vClass                // a class: scope
	vObject               // an instance of one: scope
	vString               // text, where it stands; NUL for what is not known of it. system: looked for in the system
	vLock                 // threading.Lock()
	vLockType             // threading.Lock
	vThreads              // threading.Thread and the like
	vGetattr              // the built-in function
)

// value is one thing that a name may stand for.
type value struct {
	text   string
	via    string
	lib    string    // see Use.Lib; of a vFunc too
	scope  *scope    // of what is defined in a source
	in     *module   // where the literal at pos stands
	pos    pysrc.Pos // of a vString, a vFunc: the literal that names it
	kind   kind
	held   bool
	system bool
}

// loads tells whether v is or makes a library: worth telling other sources.
func (v value) loads() bool {
	switch v.kind {
	case vLoader, vLibs, vLib, vFunc, vMaker, vProto, vFind, vFFI, vFFIType, vGetattr:
		return true
	}
	return false
}

// values is what a name may stand for, all in all: a set. Sets are shared and never changed.
type values []value

// maxValues bounds the values of one name.
const maxValues = 2000

func one(v value) values { return values{v} }

// union is what a and b hold together.
func union(a, b values) values {
	if len(a) == 0 {
		return b
	}
	return append(a[:len(a):len(a)], without(b, a)...)
}

// without is what a holds and b does not.
func without(a, b values) values {
	has := func(v value) bool { return slices.Contains(b, v) }
	if len(a) > 16 && len(b) > 64 { // for a few, a set costs more than the search
		set := make(map[value]bool, len(b))
		for _, v := range b {
			set[v] = true
		}
		has = func(v value) bool { return set[v] }
	}
	var out values
	for _, v := range a {
		if !has(v) {
			out = append(out, v)
		}
	}
	return out
}

// outside are the names of modules that are known, by their dotted names.
var outside = map[string]value{
	"ctypes.CDLL":          {kind: vLoader, via: "ctypes.CDLL"},
	"ctypes.WinDLL":        {kind: vLoader, via: "ctypes.WinDLL"},
	"ctypes.OleDLL":        {kind: vLoader, via: "ctypes.OleDLL"},
	"ctypes.PyDLL":         {kind: vLoader, via: "ctypes.PyDLL", held: true},
	"ctypes.cdll":          {kind: vLibs, via: "ctypes.cdll"},
	"ctypes.windll":        {kind: vLibs, via: "ctypes.windll"},
	"ctypes.oledll":        {kind: vLibs, via: "ctypes.oledll"},
	"ctypes.pydll":         {kind: vLibs, via: "ctypes.pydll", held: true},
	"ctypes.pythonapi":     {kind: vLib, via: "ctypes.pythonapi", held: true, lib: "python", system: true},
	"ctypes.CFUNCTYPE":     {kind: vMaker, via: "ctypes.CFUNCTYPE"},
	"ctypes.WINFUNCTYPE":   {kind: vMaker, via: "ctypes.WINFUNCTYPE"},
	"ctypes.PYFUNCTYPE":    {kind: vMaker, via: "ctypes.PYFUNCTYPE", held: true},
	"ctypes.LibraryLoader": {kind: vLibs, text: "()"},

	"ctypes.util.find_library":     {kind: vFind},
	"numpy.ctypeslib.load_library": {kind: vLoader, via: "ctypes.CDLL"},
	"cffi.FFI":                     {kind: vFFIType},

	"threading.Lock":                        {kind: vLockType},
	"threading.RLock":                       {kind: vLockType},
	"threading.Condition":                   {kind: vLockType},
	"threading.Semaphore":                   {kind: vLockType},
	"threading.BoundedSemaphore":            {kind: vLockType},
	"multiprocessing.Lock":                  {kind: vLockType},
	"threading.Thread":                      {kind: vThreads},
	"threading.Timer":                       {kind: vThreads},
	"_thread.start_new_thread":              {kind: vThreads},
	"thread.start_new_thread":               {kind: vThreads},
	"concurrent.futures.ThreadPoolExecutor": {kind: vThreads},
	"multiprocessing.pool.ThreadPool":       {kind: vThreads},
	"multiprocessing.dummy.Pool":            {kind: vThreads},
	"asyncio.to_thread":                     {kind: vThreads},
}

// stem is a library's name out of its file's: see Use.Lib.
func stem(file string) string {
	s := path.Base(strings.ReplaceAll(file, `\`, "/"))
	for _, ending := range []string{".so", ".dll", ".dylib", ".pyd", ".abi3", ".cpython"} {
		if i := strings.Index(s, ending); i > 0 {
			s = s[:i]
		}
	}
	if strings.IndexByte(s, 0) >= 0 || strings.HasPrefix(s, ".") {
		return ""
	}
	return strings.TrimPrefix(s, "lib")
}

// ofSystem are libraries that every system has: no project's own has such a name.
var ofSystem = map[string]bool{
	"c": true, "m": true, "dl": true, "rt": true, "pthread": true, "util": true, "c++": true, "stdc++": true, "System": true, "gcc_s": true,
	"msvcrt": true, "ucrtbase": true, "kernel32": true, "user32": true, "gdi32": true, "advapi32": true, "ntdll": true, "shell32": true,
	"ws2_32": true, "ole32": true, "oleaut32": true, "winmm": true, "objc": true, "CoreFoundation": true, "python": true,
}
