package bind

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// show writes uses shortly: place, function, lib, and h held, s system, c called, l locked, t threads.
func show(list []Use) string {
	var out []string
	for _, u := range list {
		s := fmt.Sprintf("%d %s/%s ", u.Line, u.Lib, u.Func)
		if u.Path != "m.py" {
			s = u.Path + ":" + s
		}
		for _, f := range []struct {
			set  bool
			sign string
		}{{u.Held, "h"}, {u.System, "s"}, {u.Called, "c"}, {u.Locked, "l"}, {u.Threads, "t"}} {
			if f.set {
				s += f.sign
			}
		}
		out = append(out, strings.TrimSuffix(s, " "))
	}
	return strings.Join(out, ", ")
}

func read(files map[string]string) []Use {
	var s Sources
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		s.Add(name, []byte(files[name]))
	}
	return s.Uses()
}

func TestUses(t *testing.T) {
	const imp = "import ctypes as ct, os\n"
	for _, c := range []struct{ name, src, want string }{
		{"CDLL", imp + "ct.CDLL('./libx.so.1').f(1)", "2 x/f c"},
		{"PyDLL", imp + "l = ct.PyDLL(name='x.pyd')\nl.f", "3 x/f h"},
		{"loaders", imp + "ct.cdll.LoadLibrary('x').f(); ct.windll['y.dll'].g(); ct.oledll.z.h(); ct.pydll.w.i()", "2 x/f c, 2 y/g c, 2 z/h c, 2 w/i hc"},
		{"LibraryLoader", imp + "ld = ct.LibraryLoader(ct.PyDLL)\nld.x.f()", "3 x/f hc"},
		{"pythonapi", imp + "ct.pythonapi.PyErr_Clear()", "2 python/PyErr_Clear hsc"},
		{"the system's", imp + "from ctypes.util import find_library\nct.CDLL(find_library('x')).f(); ct.CDLL(None).g(); ct.CDLL('libc.so.6').h()", "3 x/f sc, 3 /g sc, 3 c/h sc"},
		{"a class of one's own", imp + "class L(ct.CDLL): pass\nL('x').f()", "3 x/f c"},
		{"getattr", imp + "l = ct.CDLL('x')\nfor n in ('f', 'g'):\n  getattr(l, n).restype = None\nl['h']()", "3 x/f, 3 x/g, 5 x/h c"},
		{"what a function returns", imp + "def load(n):\n  p = os.path.join(D, 'lib%s.so' % n)\n  return ct.CDLL(p)\nload('x').f()", "5 /f c"},
		{"arguments", imp + "def bind(l, n): return getattr(l, n)\ng = bind(ct.PyDLL('x'), 'f')\ng(1)", "3 x/f h, 4 x/f hc"},
		{"an object", imp + "class A:\n  l = None\n  def __init__(self): self.l = ct.CDLL('x')\n  def m(self): self.l.f()\nA().l.g()\nx.l.h()", "5 x/f c, 6 x/g c, 7 x/h c"},
		{"prototypes", imp + "l = ct.CDLL('x')\nct.PYFUNCTYPE(None)(('f', l))(1)\nP = ct.CFUNCTYPE(int)\nP(('g', ct.PyDLL('y')))\nP(callback)", "3 x/f hc, 5 y/g"},
		{"locks", imp + "import threading\nL = threading.Lock()\nl = ct.CDLL('x')\nwith L: l.f()\nwith self._mutex:\n  l.g()\nwith open(x): l.h()",
			"5 x/f cl, 7 x/g cl, 8 x/h c"},
		{"threads", imp + "from threading import Thread\nl = ct.CDLL('x')\nThread(target=l.f).start()", "4 x/f t"},
		{"import *", "from ctypes import *\nCDLL('x').f()", "2 x/f c"},
		{"of a file", "import a.b\nfrom ctypes import CDLL\nCDLL(a.b.__file__).f()", "3 b/f c"},
		{"pathlib", imp + "from pathlib import Path\nct.CDLL(str(Path(__file__).parent / 'libx.so')).f()", "3 x/f c"},
		{"numpy", "import numpy as np\nnp.ctypeslib.load_library('libx', '.').f()", "2 x/f c"},
		{"either", imp + "l = ct.windll.x if os.name == 'nt' else ct.PyDLL('y')\nl.f()", "3 y/f hc, 3 x/f c"},
		{"its own attributes", imp + "l = ct.CDLL('x')\nl._handle; l._name; l.__class__; l._FuncPtr", ""},
		{"not ctypes", "import foo\nfoo.CDLL('x').f()\nlib.g()", ""},
		{"cffi", "from cffi import FFI\nffi = FFI()\nffi.cdef('''\nint f(int); // g();\nextern \"Python\" { int p(void); }\ntypedef int t(int);\nvoid *h(int (*cb)(int),\n  int b);\n''')\nlib = ffi.dlopen('x')\nlib.f(1)",
			"4 /f c, 7 /h c, 11 x/f c"},
		{"Python 2", imp + "l = ct.CDLL('x')\nprint 'a %d' % l.f()", "3 x/f c"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(read(map[string]string{"m.py": c.src})); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.src, got, c.want)
			}
		})
	}
}

func TestModules(t *testing.T) {
	files := map[string]string{
		"p/__init__.py":  "",
		"p/_load.py":     "import ctypes\ndef load(name): return ctypes.PyDLL(name)\n",
		"p/raw.py":       "from ._load import load\nlib = load('libx.so')\n",
		"p/sub/user.py":  "from ..raw import lib as l\nl.f()\n",
		"p/sub/other.py": "import p.raw\np.raw.lib.g()\n",
		"q/raw.py":       "lib = None\n",
		"far.py":         "from p import raw\nraw.lib.h()\n",
	}
	want := "far.py:2 x/h hc, p/sub/other.py:2 x/g hc, p/sub/user.py:2 x/f hc"
	if got := show(read(files)); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	var s Sources
	s.Add("p/_load.py", []byte(files["p/_load.py"]))
	if got := fmt.Sprint(s.Exports()); got != "map[_load:[load]]" {
		t.Errorf("exports %s", got)
	}
	s.Add("p/raw.py", []byte(files["p/raw.py"]))
	if got := fmt.Sprint(s.Exports()); got != "map[_load:[load] raw:[lib load]]" {
		t.Errorf("exports %s", got)
	}
}

func TestGlance(t *testing.T) {
	for text, want := range map[string]bool{
		"from ctypes import CDLL": true, "import ctypes\nctypes.pythonapi": true, "x.ctypes.data": false, "import cffi\ncffi.FFI()": true, "dll": false,
	} {
		if got := Mentions([]byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	got := Imports([]byte("import a.b, c as d\n  from .e import (f, g)\nfrom . import h # i\nx = 'import j'\n"))
	if want := "[as b c d e f g h import]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// FuzzUses: no text takes long or makes two answers.
func FuzzUses(f *testing.F) {
	f.Add("import ctypes\nL = ctypes.CDLL or ctypes.PyDLL\nL(L(L(L('x').f).g).h).i()\n")
	f.Add("from cffi import FFI\nf = FFI()\nf.cdef('int f(int);')\n")
	if text, err := os.ReadFile("../../rules/cdllneedsgil/testdata/bad.py"); err == nil {
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := map[string]string{"m.py": text, "n.py": "from m import *\nlib.f()\n"}
		if a, b := show(read(files)), show(read(files)); a != b {
			t.Errorf("%s, then %s", a, b)
		}
	})
}

// Loaders in loaders multiply, and are given up.
func TestMultiplied(t *testing.T) {
	text := "import ctypes as c\nL = c.CDLL or c.PyDLL or c.WinDLL or c.OleDLL\n" + strings.Repeat("L(", 90) + "'x'" + strings.Repeat(")", 90) + ".f()\n"
	read(map[string]string{"m.py": text})
}
