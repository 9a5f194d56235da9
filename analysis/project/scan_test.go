package project

import (
	"strings"
	"testing"
)

func TestScan(t *testing.T) {
	for _, c := range []struct {
		name, text string
		defs, uses string
		python     bool
		inits      string
	}{
		{"function", "int f(int a) { return g(a, h); }", "f", "a g h", false, ""},
		{"static", "static int f(void) { return 0; }\nint g(void) { return f(); }", "g", "", false, ""},
		{"prototype", "int f(int a);\nint x;\nextern int h(void);", "", "", false, ""},
		{"old style", "int f(a, b) int a; char *b; { g(); }\nint h() { }", "f h", "g", false, ""},
		{"static old style", "static int f(a) int a; { }", "", "", false, ""},
		{"init", "PyMODINIT_FUNC\nPyInit_mod(void) { return PyModule_Create(&def); }", "PyInit_mod", "PyModule_Create def", true, "mod"},
		{"init of Python 2", "PyMODINIT_FUNC initmod(void) { }", "initmod", "", true, "mod"},
		{"method table", "static PyMethodDef t[] = { {\"a\", f, 1}, {0} };\nint g(void) {}", "g", "f", true, ""},
		{"attribute", "__attribute__((noinline)) int f(void) { }", "f", "", false, ""},
		{"extern C", "extern \"C\" {\nint f(void) { }\n}\n", "f", "", false, ""},
		{"two headers for one body", "#ifdef A\nint f(int a) {\n#else\nint f(long a) {\n#endif\n return 0; }\nint g(void) { }", "f g", "", false, ""},
		{"comments and strings", "/* int a() { PyErr_Clear(); } */ // PyX\nchar *s = \"} Python {\"; int f(void) { '}'; \"}\"; }\nint g(void) {}", "f g", "", false, ""},
		{"dlsym", "int f(void) { dlsym(h, \"PyGILState_Ensure\"); }", "f", "dlsym h", true, ""},
		{"macro bodies", "#define GO(x) do { run(x); \\\n PyErr_Clear(); } while (0)\nint f(void) { GO(1); }", "f", "GO PyErr_Clear run", true, ""},
		{"fields are no uses", "int f(void) { a->g(1); a.h(2); }", "f", "", false, ""},
		{"comment after a directive", "#define X 1 /* begins\n int a(void) { } */\nint f(void) { }", "f", "", false, ""},
		{"a table's function behind a cast", "PyObject *g(PyObject *);\nstatic M m[] = {{\"g\", (PyCFunction)g, 1}};\nint f(void) { if (a) return (int)b; }", "f", "PyCFunction a b g int", true, ""},
		{"no functions", "#define M(x) x\nint f(int a) { if (a) return sizeof(int); M(a); }", "f", "M a int", false, ""},
		{"unterminated", "int f(void) { \"abc\n g(); /* ", "f", "g", false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := scanText([]byte(c.text))
			if got := strings.Join(s.of(isDef), " "); got != c.defs {
				t.Errorf("defs = %q, want %q", got, c.defs)
			}
			var uses []string
			for _, name := range s.of(isUsed | isTaken) {
				if s.names[name]&(isDef|isStatic) == 0 && name != "void" && name != "while" {
					uses = append(uses, name)
				}
			}
			if got := strings.Join(uses, " "); got != c.uses {
				t.Errorf("uses = %q, want %q", got, c.uses)
			}
			if s.python != c.python {
				t.Errorf("python = %v", s.python)
			}
			if got := strings.Join(s.inits, " "); got != c.inits {
				t.Errorf("inits = %q, want %q", got, c.inits)
			}
		})
	}
}

func TestScanIncludes(t *testing.T) {
	s := scanText([]byte("#include <Python.h>\n# include \"a/b.h\" /* x */\n#  include MACRO\n#include_next <c.h>\n#include \"broken.h\n"))
	if got := strings.Join(s.includes, " "); got != "Python.h a/b.h c.h" || !s.python {
		t.Errorf("includes = %q, python = %v", got, s.python)
	}
}
