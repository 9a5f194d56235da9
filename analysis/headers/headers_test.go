package headers

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

var platforms = []string{Linux, MacOS, Windows}

// targets returns every build that can be analysed for.
func targets() (all []capi.Target) {
	for minor := capi.MinMinor; minor <= capi.MaxMinor; minor++ {
		all = append(all, capi.Target{Minor: minor})
		if minor >= 13 {
			all = append(all, capi.Target{Minor: minor, FreeThreaded: true})
		}
	}
	return all
}

// expand preprocesses text as a unit of the target.
func expand(t *testing.T, target capi.Target, platform, text string) (string, *pp.Result) {
	t.Helper()
	s := For(target, platform)
	r := pp.Preprocess(&pp.Config{Resolver: s, Predefined: s.Predefined()}, "t.c", []byte(text))
	for _, p := range r.Problems {
		t.Errorf("%s %s: %v", target, platform, p)
	}
	words := make([]string, len(r.Tokens))
	for i, tok := range r.Tokens {
		words[i] = tok.Text
	}
	return strings.Join(words, " "), r
}

// Every model reads without a Problem, for every target and platform, is balanced, and says the same when read again.
func TestModels(t *testing.T) {
	for _, target := range targets() {
		for _, platform := range platforms {
			if testing.Short() && target != capi.DefaultTarget {
				continue
			}
			s := For(target, platform)
			for _, name := range Names() {
				d, ok := s.Lookup(name)
				if !ok {
					t.Errorf("%s %s: no model of %s", target, platform, name)
					continue
				}
				for _, p := range d.Problems {
					t.Errorf("%s %s %s: line %d: %s", target, platform, name, p.Loc.Line, p.Message)
				}
				checkTokens(t, fmt.Sprintf("%s %s %s", target, platform, name), d)
			}
		}
	}
}

// checkTokens looks for what a macro that was expanded by mistake leaves behind.
func checkTokens(t *testing.T, what string, d *pp.Digest) {
	t.Helper()
	depth := 0
	for i := range d.Tokens {
		tok := &d.Tokens[i]
		if !d.Files[tok.Loc.File].Model {
			t.Errorf("%s: %s is not marked as a model's file", what, d.Files[tok.Loc.File].Path)
			return
		}
		switch tok.Text {
		case "{", "(", "[":
			depth++
		case "}", ")", "]":
			depth--
		}
		if i == 0 {
			continue
		}
		if prev := d.Tokens[i-1].Text; prev == "{" && (tok.Text == "," || tok.Text == "=") || prev == "," && (tok.Text == "," || tok.Text == "=") {
			t.Errorf("%s: line %d: %q %q: a name is gone", what, tok.Loc.Line, prev, tok.Text)
		}
	}
	if depth != 0 {
		t.Errorf("%s: brackets out of balance by %d", what, depth)
	}
}

func TestMacros(t *testing.T) {
	const include = "#include <Python.h>\n"
	tests := []struct {
		text, want string
		from       int // minor version, 0: all
	}{
		{"Py_BEGIN_ALLOW_THREADS f(); Py_END_ALLOW_THREADS",
			"{ PyThreadState * _save ; _save = PyEval_SaveThread ( ) ; f ( ) ; PyEval_RestoreThread ( _save ) ; }", 0},
		{"Py_BLOCK_THREADS g(); Py_UNBLOCK_THREADS",
			"PyEval_RestoreThread ( _save ) ; g ( ) ; _save = PyEval_SaveThread ( ) ;", 0},
		{"Py_RETURN_NONE;", "return Py_NewRef ( Py_None ) ;", 10},
		{"Py_RETURN_TRUE;", "return Py_NewRef ( Py_True ) ;", 10},
		{"Py_RETURN_RICHCOMPARE(a, b, op);", "return PyBool_FromLong ( ( op ) == Py_EQ ? ( a ) == ( b ) : ( a ) < ( b ) ) ;", 0},
		{"Py_INCREF(x); Py_DECREF(x); Py_CLEAR(self->x); PyList_GET_ITEM(l, 0);",
			"Py_INCREF ( x ) ; Py_DECREF ( x ) ; Py_CLEAR ( self -> x ) ; PyList_GET_ITEM ( l , 0 ) ;", 0},
		{"p = PyMem_New(char, n);", "p = ( ( char * ) PyMem_Malloc ( ( n ) * sizeof ( char ) ) ) ;", 0},
		{"PyMem_Resize(p, struct x, n);", "( ( p ) = ( struct x * ) PyMem_Realloc ( ( p ) , ( n ) * sizeof ( struct x ) ) ) ;", 0},
		{"o = PyObject_New(Thing, &T);", "o = ( ( Thing * ) _PyObject_New ( & T ) ) ;", 0},
		{"o = PyObject_GC_New(Thing, &T);", "o = ( ( Thing * ) _PyObject_GC_New ( & T ) ) ;", 0},
		{"typedef struct { PyObject_HEAD int fd; } Thing;", "typedef struct { PyObject ob_base ; int fd ; } Thing ;", 0},
		{"{\"f\", f, METH_VARARGS | METH_KEYWORDS, PyDoc_STR(\"d\")}", "{ \"f\" , f , METH_VARARGS | METH_KEYWORDS , \"d\" }", 0},
		{"PyDoc_STRVAR(doc, \"text\");", "static const char doc [ ] = \"text\" ;", 0},
		{"{Py_tp_dealloc, d}, {0, NULL}", "{ Py_tp_dealloc , d } , { 0 , ( ( void * ) 0 ) }", 0},
		{"static int f(int Py_UNUSED(x))", "static int f ( int _unused_x )", 0},
		{"PyMODINIT_FUNC PyInit_m(void)", "PyObject * PyInit_m ( void )", 0},
		{"if (errno == EINTR) fd = open(p, O_RDONLY | O_CLOEXEC);", "if ( errno == EINTR ) fd = open ( p , O_RDONLY | O_CLOEXEC ) ;", 0},
		{"assert(x); char b[sizeof(int) * CHAR_BIT];", "( ( void ) 0 ) ; char b [ sizeof ( int ) * 8 ] ;", 0},
		{"va_start(ap, x); y = va_arg(ap, int); offsetof(struct s, f)", "va_start ( ap , x ) ; y = va_arg ( ap , int ) ; offsetof ( struct s , f )", 0},
		{"printf(\"%\" PRId32 \"x\", v); bool b = true;", "printf ( \"%\" \"d\" \"x\" , v ) ; _Bool b = 1 ;", 0},
		{"Py_BEGIN_CRITICAL_SECTION(self); f(); Py_END_CRITICAL_SECTION();",
			"{ PyCriticalSection _py_cs ; PyCriticalSection_Begin ( & _py_cs , self ) ; ; f ( ) ; PyCriticalSection_End ( & _py_cs ) ; } ;", 13},
	}
	for _, target := range targets() {
		for _, tt := range tests {
			if target.Minor < tt.from {
				continue
			}
			if got, _ := expand(t, target, Linux, include+tt.text); got != tt.want {
				t.Errorf("%s: %s\n got %s\nwant %s", target, tt.text, got, tt.want)
			}
		}
	}
}

func TestNumpyMacros(t *testing.T) {
	const include = "#include <Python.h>\n#include <numpy/arrayobject.h>\n"
	tests := []struct{ text, want string }{
		{"NPY_BEGIN_THREADS_DEF", "PyThreadState * _save = ( ( void * ) 0 ) ;"},
		{"NPY_BEGIN_THREADS", "do { _save = PyEval_SaveThread ( ) ; } while ( 0 ) ;"},
		{"NPY_END_THREADS", "do { if ( _save ) { PyEval_RestoreThread ( _save ) ; _save = ( ( void * ) 0 ) ; } } while ( 0 ) ;"},
		{"NPY_BEGIN_THREADS_THRESHOLDED(n)", "do { if ( ( n ) > 500 ) { _save = PyEval_SaveThread ( ) ; } } while ( 0 ) ;"},
		{"NPY_ALLOW_C_API_DEF NPY_ALLOW_C_API NPY_DISABLE_C_API",
			"PyGILState_STATE __save__ ; do { __save__ = PyGILState_Ensure ( ) ; } while ( 0 ) ; do { PyGILState_Release ( __save__ ) ; } while ( 0 ) ;"},
		{"import_array()", "import_array ( ) ;"},
		{"PyArray_DATA(a); PyArray_SimpleNew(1, d, NPY_DOUBLE);", "PyArray_DATA ( a ) ; PyArray_SimpleNew ( 1 , d , NPY_DOUBLE ) ;"},
		{"static void f(char **NPY_UNUSED(a)) NPY_GCC_NONNULL(1);", "static void f ( char * * __NPY_UNUSED_TAGGEDa ) ;"},
	}
	for _, tt := range tests {
		if got, _ := expand(t, capi.Target{}, Linux, include+tt.text); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// What an #ifdef answers, by version.
func TestVersions(t *testing.T) {
	tests := []struct {
		name         string
		since, until int // the first version that has it; the first that lacks it again, 0: none
		free         bool
	}{
		{name: "Py_INCREF"}, {name: "Py_SETREF"}, {name: "Py_RETURN_NONE"}, {name: "WITH_THREAD"}, {name: "PyObject_HEAD"},
		{name: "Py_NewRef", since: 10}, {name: "Py_XNewRef", since: 10}, {name: "Py_Is", since: 10}, {name: "Py_IsNone", since: 10},
		{name: "Py_SET_TYPE", since: 9}, {name: "Py_SET_SIZE", since: 9}, {name: "Py_SET_REFCNT", since: 9},
		{name: "Py_BEGIN_CRITICAL_SECTION", since: 13}, {name: "Py_END_CRITICAL_SECTION2", since: 13},
		{name: "Py_BEGIN_CRITICAL_SECTION_MUTEX", since: 14}, {name: "PySlot_FUNC", since: 15},
		{name: "PyUnicode_GET_SIZE", until: 12}, {name: "PyUnicode_AS_UNICODE", until: 12}, {name: "Py_UNICODE_ISSPACE", until: 12},
		{name: "Py_TRASHCAN_SAFE_BEGIN", until: 13}, {name: "PyObject_GC_New"},
		{name: "Py_ALWAYS_INLINE", since: 11}, {name: "Py_GIL_DISABLED", free: true}, {name: "Py_DEBUG", since: 99},
		{name: "Py_LIMITED_API", since: 99}, {name: "METH_FASTCALL"}, {name: "Py_TPFLAGS_IMMUTABLETYPE", since: 10},
		{name: "Py_mod_gil", since: 13}, {name: "Py_MOD_GIL_NOT_USED", since: 13}, {name: "Py_T_INT", since: 12}, {name: "HAVE_FORK"},
	}
	for _, target := range targets() {
		for _, tt := range tests {
			want := target.Minor >= tt.since && (tt.until == 0 || target.Minor < tt.until) && (!tt.free || target.FreeThreaded)
			got, _ := expand(t, target, Linux, "#include <Python.h>\n#ifdef "+tt.name+"\nyes\n#else\nno\n#endif\n")
			if got != map[bool]string{true: "yes", false: "no"}[want] {
				t.Errorf("%s: #ifdef %s: %s", target, tt.name, got)
			}
		}
		text := fmt.Sprintf("#include \"Python.h\"\n#if PY_VERSION_HEX == 0x03%02x00F0 && PY_MAJOR_VERSION == 3 && PY_MINOR_VERSION == %d && "+
			"PY_SSIZE_T_MAX > 0 && SIZEOF_VOID_P == 8 && LONG_MAX > INT_MAX\nyes\n#endif\n", target.Minor, target.Minor)
		if got, _ := expand(t, target, Linux, text); got != "yes" {
			t.Errorf("%s: the version macros are wrong", target)
		}
	}
}

func TestPlatforms(t *testing.T) {
	tests := []struct{ platform, text, want string }{
		{Linux, "#if defined __linux__ && defined __GNUC__ && __SIZEOF_LONG__ == 8 && __STDC_VERSION__ == 201112L && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__\nyes\n#endif", "yes"},
		{MacOS, "#if defined __APPLE__ && defined __MACH__ && !defined __linux__ && defined __clang__\nyes\n#endif", "yes"},
		{Windows, "#if defined _WIN32 && _MSC_VER == 1930 && !defined __GNUC__\nyes\n#endif", "yes"},
		{Linux, "#include <fcntl.h>\n#ifdef O_PATH\nyes\n#endif", "yes"},
		{MacOS, "#include <fcntl.h>\n#ifndef O_PATH\nyes\n#endif", "yes"},
		{MacOS, "#include <Python.h>\n#ifndef HAVE_EPOLL\nyes\n#endif", "yes"},
		{Windows, "#include <Python.h>\n#if defined MS_WINDOWS && !defined HAVE_FORK\nyes\n#endif", "yes"},
		{Windows, "#include <windows.h>\nDWORD WINAPI f(LPVOID p) { return WaitForSingleObject(h, INFINITE); }",
			"DWORD f ( LPVOID p ) { return WaitForSingleObject ( h , INFINITE ) ; }"},
		{Windows, "#include <limits.h>\n#if LONG_MAX == INT_MAX\nyes\n#endif", "yes"},
		{Linux, "#include <windows.h>\nstatic HANDLE h = INVALID_HANDLE_VALUE; LPCTSTR s = TEXT(\"x\");",
			"static HANDLE h = INVALID_HANDLE_VALUE ; LPCTSTR s = \"x\" ;"},
	}
	for _, tt := range tests {
		if got, _ := expand(t, capi.Target{}, tt.platform, tt.text); got != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.platform, tt.text, got, tt.want)
		}
	}
}

func TestLookup(t *testing.T) {
	s := For(capi.Target{}, "")
	for _, name := range strings.Fields(`Python.h structmember.h datetime.h pythread.h frameobject.h longintrepr.h marshal.h osdefs.h opcode.h
		Python-ast.h object.h pyconfig.h patchlevel.h cpython/object.h internal/pycore_pystate.h pycore_anything.h numpy/arrayobject.h
		numpy/ufuncobject.h greenlet/greenlet.h windows.h winsock2.h sys/event.h mach/mach_time.h stdatomic.h threads.h sys/epoll.h
		linux/vm_sockets.h netpacket/packet.h emmintrin.h sys/../sys/stat.h curses.h zlib.h`) {
		if _, ok := s.Lookup(name); !ok {
			t.Errorf("no model of %s", name)
		}
	}
	for _, name := range []string{"", ".", "/", "openssl/ssl.h", "nothing.h", "python.h", "../model.go", "predefined/linux.h"} {
		if d, ok := s.Lookup(name); ok {
			t.Errorf("%q has the model %s", name, d.Name)
		}
	}
	if names := Names(); !slices.IsSorted(names) || !slices.Contains(names, "Python.h") || len(names) < 300 {
		t.Errorf("Names: %d names", len(names))
	}
}

// The same arguments give the same set and the same digests, whoever asks first.
func TestConcurrent(t *testing.T) {
	target := capi.Target{Minor: 11}
	var wg sync.WaitGroup
	got := make([]*pp.Digest, 8)
	for i := range got {
		wg.Go(func() {
			s := For(target, MacOS)
			got[i], _ = s.Lookup("numpy/arrayobject.h")
			s.Typedefs()
			s.Predefined()
		})
	}
	wg.Wait()
	for _, d := range got {
		if d == nil || d != got[0] {
			t.Fatal("different digests of one header")
		}
	}
	if For(capi.Target{}, "plan9") != For(capi.DefaultTarget, Linux) {
		t.Error("the defaults are not the default set")
	}
}

// BenchmarkPythonH makes Python.h and all that it includes, from nothing.
func BenchmarkPythonH(b *testing.B) {
	for b.Loop() {
		s := &Set{target: capi.DefaultTarget, platform: Linux, digests: map[string]*entry{}}
		s.predefined = sync.OnceValue(s.makePredefined)
		s.Lookup("Python.h")
	}
}

// BenchmarkPythonHAlone makes Python.h alone.
func BenchmarkPythonHAlone(b *testing.B) {
	s := For(capi.DefaultTarget, Linux)
	s.Lookup("Python.h")
	for b.Loop() {
		s.build("Python.h")
	}
}

func BenchmarkTypedefs(b *testing.B) {
	for b.Loop() {
		typedefsOf(Linux)
	}
}
