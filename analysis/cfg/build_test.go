package cfg

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/gillint/gillint/analysis/csrc"
)

// instrs are the instructions of all functions of a file.
func instrs(f *File) []*Instr {
	var out []*Instr
	for _, fn := range f.Funcs {
		for _, bl := range fn.Blocks {
			out = append(out, bl.Instrs...)
		}
	}
	return out
}

// find returns the instruction that String gives as s.
func find(t *testing.T, f *File, s string) *Instr {
	t.Helper()
	for _, in := range instrs(f) {
		if in.String() == s {
			return in
		}
	}
	t.Fatalf("no instruction %q in\n%s", s, dump(f))
	return nil
}

func TestPlaces(t *testing.T) {
	f := build(t, "#include <Python.h>\n"+
		"#define TWICE(x) (g(x), g(x))\n"+
		"int f(struct s *p, int a)\n"+
		"{\n"+
		"\tint r = p->ops.open(a, 1);\n"+
		"\tif (a < 3 &&\n"+
		"\t    h(a)) r += 2;\n"+
		"\tk(a,\n"+
		"\t  2);\n"+
		"\tTWICE(a);\n"+
		"\tswitch (a) { case 12: return r + 1; }\n"+
		"\tfor (;;) { r++; }\n"+
		"}\n")
	for _, c := range []struct {
		instr     string
		line, col int
		endCol    int
		macros    string
	}{
		{"%1 = *p->ops.open(a, 1)", 5, 17, 27, ""}, // the member to the closing parenthesis
		{"r = %1", 5, 6, 27, ""},
		{"assume a < 3", 6, 6, 11, ""},
		{"assume %2", 7, 6, 10, ""},
		{"r = r + 2", 7, 12, 18, ""},
		{"k(a, 2)", 8, 2, 3, ""}, // does not end on its line
		{"g(a)", 10, 2, 7, "TWICE"},
		{"assume a == 12", 11, 15, 22, ""},
		{"return r + 1", 11, 24, 36, ""},
		{"r = r + 1", 12, 13, 16, ""},
	} {
		in := find(t, f, c.instr)
		if in.Loc.Line != c.line || in.Loc.Col != c.col || in.End.Line != c.line || in.End.Col != c.endCol || strings.Join(in.Macros, " ") != c.macros || in.Loc.Path != "a.c" {
			t.Errorf("%s at %v to %v (%v), want %d:%d to %d (%s)", c.instr, in.Loc, in.End, in.Macros, c.line, c.col, c.endCol, c.macros)
		}
	}
	if fn := f.Funcs[0]; fn.Loc != (Loc{"a.c", 3, 5}) || fn.End != (Loc{"a.c", 13, 1}) {
		t.Errorf("function at %v to %v", fn.Loc, fn.End)
	}
}

func TestPlacesThroughLineDirectives(t *testing.T) {
	f := build(t, "int f(int a)\n{\n#line 40 \"mod.pyx\"\n\tg(a);\n#line 5 \"a.c\"\n\treturn h(a);\n}\n")
	if in := find(t, f, "g(a)"); in.Loc != (Loc{"mod.pyx", 40, 2}) {
		t.Errorf("g at %v", in.Loc)
	}
}

func TestTypes(t *testing.T) {
	f := build(t, `#include <Python.h>
typedef struct node *nodeptr;
typedef int count;
struct node { count n; nodeptr next; PyObject *ob; struct { char *in; }; union { long l; } u; int (*cb)(char *); PyObject *(*make)(void); };
typedef struct { PyObject_HEAD struct node list[3]; } Self;
static nodeptr first(void);
struct node *f(PyObject *o, Self *self, nodeptr p, count c, const char *const *names) {
	use(self->list[1].next->ob, p->in, p->u.l, *p, &p->n, self->ob_base, self->ob_base.ob_type, (unsigned long)c, names[0]);
	use(p->cb, p->make(), first(), first()->next, PyList_New(c), Py_TYPE(o)->tp_name, p + 1, p - p, c < 1, "s", f);
	use(((Self *)o)->list, o->ob_type, &self->list[0], unknown_function(1), unknown_object, c ? 0 : p);
	return p;
}
`)
	var got []string
	for _, in := range instrs(f) {
		if in.Op == Call && in.Callee.Name == "use" {
			for _, a := range in.Args {
				s := a.Type.String()
				if a.Type.Struct != "" {
					s += " = " + a.Type.Struct
				}
				got = append(got, s)
			}
		}
	}
	want := []string{
		"PyObject * = struct _object", "char *", "long", "struct node = struct node", "count *",
		"PyObject = struct _object", "PyTypeObject * = struct _typeobject", "unsigned long", "char *",
		"int (*)()", "PyObject * = struct _object", "struct node * = struct node", "struct node * = struct node",
		"PyObject * = struct _object", "char *", "struct node * = struct node", "ptrdiff_t", "int", "char *",
		"struct node * (*)() = struct node",
		"struct node * = struct node", "PyTypeObject * = struct _typeobject", "struct node * = struct node", "?", "?", "struct node * = struct node",
	}
	for i := range max(len(got), len(want)) {
		var g, w string
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("argument %d: type %s, want %s", i, g, w)
		}
	}
	if r := f.Funcs[0].Result; r.String() != "struct node *" {
		t.Errorf("result %s", r)
	}
}

func TestVariables(t *testing.T) {
	f := build(t, `
static int count = 1;
extern int shared;
const char *name;
static const int limit = 3;
const char *const fixed = "x";
__thread int perThread;
static struct { int a; } state;
int f(int x) {
	static int calls, calls2;
	{ static int calls; calls = 1; }
	{ int x = 2; x++; }
	calls = count + shared + limit + perThread + state.a + calls2;
	return x;
}
int g(void) { static int calls; return calls++ + count; }
`)
	var got []string
	for _, v := range f.Globals {
		got = append(got, fmt.Sprintf("%s %s static=%v const=%v thread=%v init=%v", v.Key, v.Type.String(), v.Static, v.Const, v.Thread, v.Init))
	}
	want := []string{
		"a.c:count int static=true const=false thread=false init=true",
		"a.c:limit int static=true const=true thread=false init=true",
		"a.c:state struct @a.c:8:8 static=true const=false thread=false init=false",
		"fixed char * static=false const=true thread=false init=true",
		"name char * static=false const=false thread=false init=false",
		"perThread int static=false const=false thread=true init=false",
		"shared int static=false const=false thread=false init=false",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("globals:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	keys := map[string]int{}
	xs := map[*Var]bool{}
	for _, fn := range f.Funcs {
		for _, v := range fn.Vars {
			if v.Kind == StaticLocal {
				keys[v.Key]++
			}
			if v.Name == "x" {
				xs[v] = true
			}
		}
	}
	for _, k := range []string{"a.c:f.calls", "a.c:f.calls#2", "a.c:f.calls2", "a.c:g.calls"} {
		if keys[k] != 1 {
			t.Errorf("static locals %v lack %s", keys, k)
		}
	}
	if len(xs) != 2 {
		t.Errorf("parameter x and local x should be two variables: %d", len(xs))
	}
	// Both functions mean the same object.
	var counts []*Var
	for _, in := range instrs(f) {
		for _, e := range exprs(in) {
			for ; e != nil; e = e.X {
				if e.Op == OpVar && e.Var.Name == "count" {
					counts = append(counts, e.Var)
				}
				if e.Y != nil && e.Y.Op == OpVar && e.Y.Var.Name == "count" {
					counts = append(counts, e.Y.Var)
				}
			}
		}
	}
	if len(counts) != 2 || counts[0] != counts[1] {
		t.Errorf("count is %v", counts)
	}
}

func TestShadowedNamesAreDifferentVariables(t *testing.T) {
	f := build(t, `int x; void f(int a) { g(x); int x = a; { int x = 2; h(x); } k(x); }`)
	v := func(call string) *Var { return find(t, f, call).Args[0].Var }
	if g, h, k := v("g(x)"), v("h(x)"), v("k(x)"); g.Kind != Global || h == k || h.Kind != Local || k.Kind != Local {
		t.Errorf("g %v, h %v, k %v", g, h, k)
	}
}

func TestProblems(t *testing.T) {
	f := build(t, "int good(void) { return 1; }\nint bad(void) { return ( ; }}}\nint f(int a) { goto nowhere; break; }\nint last(void) { return 2; }\n")
	var names []string
	for _, fn := range f.Funcs {
		names = append(names, fn.Name)
	}
	for _, want := range []string{"good", "f", "last"} {
		if !strings.Contains(strings.Join(names, " "), want) {
			t.Errorf("%s is missing: %v", want, names)
		}
	}
	text := dump(f)
	for _, want := range []string{"bad", "nowhere does not exist", "break outside of a loop"} {
		if !strings.Contains(text, want) {
			t.Errorf("no problem mentions %q:\n%s", want, text)
		}
	}
	for i, p := range f.Problems {
		for _, q := range f.Problems[:i] {
			if p == q {
				t.Errorf("said twice: %v", p)
			}
		}
	}
}

func TestPrototypesSpeakForDefinitions(t *testing.T) {
	f := build(t, `
static int quiet(int);
__attribute__((noreturn)) void die(void);
int quiet(int a) { if (a) die(); return a; }
void die(void) { exit(1); }
`)
	if fn := f.Funcs[0]; !fn.Static {
		t.Error("quiet is declared static")
	}
	if fn := f.Funcs[1]; !fn.Noreturn {
		t.Error("die is declared not to return")
	}
	for _, bl := range f.Funcs[0].Blocks {
		for _, in := range bl.Instrs {
			if in.Op == Call && len(bl.Succs) > 0 {
				t.Errorf("%s goes on", in)
			}
		}
	}
}

// TestSameInputSameGraphs builds one text several times at once: header sets are shared between units.
func TestSameInputSameGraphs(t *testing.T) {
	text := "#include <Python.h>\n#include <stdio.h>\n" + `
typedef struct { PyObject_HEAD struct { int a; } in; enum { A, B = 3 } e; destructor d; } Self;
static PyObject *m(Self *self, PyObject *a) { Py_BEGIN_ALLOW_THREADS puts("x"); Py_END_ALLOW_THREADS; self->in.a = B; return PyLong_FromLong(self->ob_base.ob_refcnt); }
static PyMethodDef t[] = { {"m", (PyCFunction)m, METH_O}, {NULL} };
static PyTypeObject T = { PyVarObject_HEAD_INIT(NULL, 0) .tp_methods = t, .tp_new = PyType_GenericNew };
`
	show1 := func() string {
		f := Build(csrc.ParseString("a.c", text))
		out := dump(f)
		for _, r := range f.Refs {
			out += show(r) + "\n"
		}
		return out
	}
	results := make([]string, 6)
	var wg sync.WaitGroup
	for i := range results {
		wg.Go(func() { results[i] = show1() })
	}
	wg.Wait()
	for _, r := range results {
		if r != results[0] {
			t.Errorf("got\n%s\nand\n%s", results[0], r)
		}
	}
}

// TestLargeFunctions builds functions that would take minutes if anything were quadratic, and stacks if it were recursive.
func TestLargeFunctions(t *testing.T) {
	many := func(n int, f func(i int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(f(i))
		}
		return b.String()
	}
	for name, body := range map[string]string{
		"switch":      "switch (a) {" + many(3000, func(i int) string { return fmt.Sprintf("case %d: g(%d); break;\n", i, i) }) + "}",
		"else-if":     many(500, func(i int) string { return fmt.Sprintf("if (a == %d) g(%d); else\n", i, i) }) + ";",
		"sum":         "return 0" + many(3000, func(int) string { return "+ a" }) + ";",
		"and":         "return 1" + many(3000, func(int) string { return "&& a" }) + ";",
		"labels":      many(3000, func(i int) string { return fmt.Sprintf("l%d: if (a) goto l%d;\n", i, (i+7)%3000) }),
		"computed":    "void *p = 0;" + many(1000, func(i int) string { return fmt.Sprintf("l%d: g(&&l%d); goto *p;\n", i, i) }),
		"initializer": "int t[] = {" + many(20000, func(i int) string { return fmt.Sprintf("%d,", i) }) + "}; g(t);",
		"sequence":    many(6000, func(i int) string { return "g(a);\n" }),
	} {
		t.Run(name, func(t *testing.T) {
			begin := time.Now()
			f := build(t, "int f(int a) { "+body+" }")
			if len(f.Funcs) != 1 || len(f.Problems) != 0 {
				t.Errorf("%d functions, problems %v", len(f.Funcs), f.Problems)
			}
			t.Log(time.Since(begin))
		})
	}
}

func TestDeepNesting(t *testing.T) {
	u := csrc.ParseString("a.c", "int f(int a) { return "+strings.Repeat("~", 3000)+"a; }\nint g(int a) { return a; }\n")
	f := Build(u)
	check(t, f)
	if len(f.Funcs) == 0 || f.Funcs[len(f.Funcs)-1].Name != "g" {
		t.Errorf("g is lost: %v", f.Problems)
	}
	if len(f.Problems) == 0 {
		t.Error("nothing says that f was not followed to the end")
	}
}

func TestFunctionsOfIncludedFiles(t *testing.T) {
	fsys := fstest.MapFS{
		"a.c":      {Data: []byte("#include \"inc/h.h\"\nint a(void) { return in_header(1); }\n")},
		"inc/h.h":  {Data: []byte("static inline int in_header(int a)\n{ return g(a); }\n")},
		"inc/none": {Data: nil},
	}
	f := Build(csrc.Parse(&csrc.Config{FS: fsys, Path: "a.c"}))
	check(t, f)
	if in := find(t, f, "%1 = g(a)"); in.Loc.Path != "inc/h.h" || in.Loc.Line != 2 {
		t.Errorf("g at %v", in.Loc)
	}
	if f.Calls != 2 {
		t.Errorf("%d calls", f.Calls)
	}
}

// parse reads a text; nil where csrc panics, which is for its own fuzz target to find.
func parse(text string) (u *csrc.Unit) {
	defer func() {
		if recover() != nil {
			u = nil
		}
	}()
	return csrc.ParseString("a.c", text)
}

// FuzzBuild: no text crashes Build or gives a graph that breaks the rules.
func FuzzBuild(f *testing.F) {
	for _, s := range []string{
		"int f(int a) { switch (a) { case 1: { while (a--) { if (g(a) && a) break; default: continue; } } } }",
		"void f(a, b) char *b; { for (int i = 0; i < a; i++) { static void *t[] = { &&x }; goto *t[i]; x: b = a ?: ({ int c = i; c++; }); } }",
		"struct s { int (*cb)(int); struct { int x[2]; }; } v = { .cb = f, 1, { 2 } }; int f(int a) { struct s w = { f, .x[1] = a }; return w.cb(v.x[0]); }",
		"int f(void) { return _Generic(1, int: 2, default: 3) + sizeof(int[3]) + (long){ 4 } - 'a'; l: goto l; }",
		"#include <Python.h>\nstatic PyMethodDef m[] = { {\"a\", (PyCFunction)f}, {0} };\nPyObject *f(PyObject *s) { Py_BEGIN_ALLOW_THREADS return s; Py_END_ALLOW_THREADS }",
		"enum e { A, B = A + 1, C = B << 40, D = -C / 0 }; typedef enum e e; e f(e x) { e y = x == A ? B : C; return y; }",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 {
			return
		}
		u := parse(text)
		if u == nil {
			return
		}
		file := Build(u)
		check(t, file)
		for _, p := range file.Problems {
			if strings.Contains(p.Message, "internal error") {
				t.Error(p.Message)
			}
		}
		Link("fuzz", []*File{file})
		_ = dump(file)
	})
}
