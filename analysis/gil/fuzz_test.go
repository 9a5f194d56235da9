package gil_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/ruletest"
)

// fuzzHead declares what fuzzTail uses, without any macro.
const fuzzHead = "typedef struct object PyObject; typedef struct state PyThreadState;\nPyThreadState *PyEval_SaveThread(void);\n" +
	"void PyEval_RestoreThread(PyThreadState *); PyObject *PyList_New(long);\nint before(void);\nint victim(int a, char *b)\n{\n"

// fuzzTail is a method in which one call is wrong.
const fuzzTail = "\n}\nstatic PyObject *q7(PyObject *self, PyObject *args)\n{\n  PyThreadState *s = PyEval_SaveThread();\n  PyList_New(0);\n" +
	"  PyEval_RestoreThread(s);\n  return args;\n}\nstruct { char *name; PyObject *(*f)(PyObject *, PyObject *); } q7table[] = { { \"q7\", q7 } };\n"

// FuzzSolve: every graph keeps the rules, the paths are followed in bounded work to the same end each time, and what is
// wrong in one function is found whatever stands in another.
func FuzzSolve(f *testing.F) {
	for _, s := range []string{
		"#include <Python.h>\nstatic PyMethodDef m[] = { {\"a\", (PyCFunction)f}, {0} };\nPyObject *f(PyObject *s) { Py_BEGIN_ALLOW_THREADS return s; Py_END_ALLOW_THREADS }",
		"switch (a) { case 1: { while (a--) { if (g(a) && a) break; default: continue; } } }",
		"for (int i = 0; i < a; i++) { static void *t[] = { &&x }; goto *t[i]; x: b = a ?: ({ int c = i; c++; }); }",
		"struct s { int (*cb)(int); struct { int x[2]; }; } v = { .cb = f, 1, { 2 } }; struct s w = { victim, .x[1] = a }; return w.cb(v.x[0]);",
		"return _Generic(1, int: 2, default: 3) + sizeof(int[3]) + (long){ 4 } - a; l: goto l;",
		"enum e { A, B = A + 1, C = B << 40, D = -C / 0 }; typedef enum e e; e y = a == A ? B : C; return y;",
		"PyThreadState *s = 0; if (a) s = PyEval_SaveThread(); if (before()) { victim(a - 1, b); goto out; } out: if (s) PyEval_RestoreThread(s);",
		"#include <Python.h>\nvoid f(int n) { PyGILState_STATE g = PyGILState_Ensure(); if (n) f(n - 1); else g = 3; PyGILState_Release(g); }\nint main(void) { f(3); pthread_create(0, 0, f, 0); }",
		"do { if (a++) continue; switch (a) case 1 ... 3: before(); } while (a < 3 && !b[a]); (void)(a, b);",
		"@ if ( else ] ; struct struct { ) int int = = 3 ( } ;",
		"PyEval_SaveThread(); e()(); f()()();",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 || strings.Contains(text, "q7") {
			return
		}
		fuzzSolve(t, text)
		composed := fuzzHead + text + fuzzTail
		res := fuzzSolve(t, composed)
		if !ruletest.Closed(text) || definesOwn(text) {
			return
		}
		line := strings.Count(fuzzHead+text, "\n") + 6
		for _, v := range res.Visits() {
			if v.Name == "PyList_New" && v.Instr.Loc.Line == line && v.State == gil.Released {
				return
			}
		}
		t.Fatalf("the call on line %d is not found any more behind %q", line, text)
	})
}

// definesOwn tells whether a text may declare the API's names, or the tail's types, as something else: within braces that would
// be no matter, but recovery may take what follows an unbalanced expression for text of the file.
func definesOwn(text string) bool {
	return strings.Contains(text, "Py") || strings.Contains(text, "args") || strings.Contains(text, "self")
}

// fuzzSolve runs the whole engine over a text, twice.
func fuzzSolve(t *testing.T, text string) *gil.Result {
	t.Helper()
	res := solveOnce(t, text)
	if got, want := outcome(solveOnce(t, text)), outcome(res); got != want {
		t.Fatalf("a second run gives\n%s\nnot\n%s", got, want)
	}
	return res
}

func solveOnce(t *testing.T, text string) *gil.Result {
	t.Helper()
	file := cfg.Build(csrc.ParseString("f.c", text))
	for _, fn := range file.Funcs {
		if err := cfg.Sanity(fn); err != nil {
			t.Fatalf("%v\nin %q", err, text)
		}
	}
	res := gil.Solve(cfg.Link("fuzz", []*cfg.File{file}), gil.Options{MaxStates: 3})
	for _, p := range file.Problems {
		checkPlace(t, text, p.Loc, p.Message)
	}
	for _, p := range res.Problems {
		checkPlace(t, text, p.Loc, p.Message)
	}
	for _, v := range res.Visits() {
		checkPlace(t, text, v.Instr.Loc, v.Name+" visited")
	}
	return res
}

// checkPlace checks that a place lies in the text; #line may move it anywhere.
func checkPlace(t *testing.T, text string, loc cfg.Loc, what string) {
	t.Helper()
	if what == "" || strings.Contains(what, "internal error") {
		t.Fatalf("%v: %s", loc, what)
	}
	if !strings.Contains(text, "#") && !strings.Contains(text, "%:") && loc.Valid() && (loc.Path != "f.c" || loc.Line > strings.Count(text, "\n")+strings.Count(text, "\r")+1) {
		t.Fatalf("%v: %s, in %q", loc, what, text)
	}
}

// outcome is all that a result says.
func outcome(r *gil.Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", r.Stats())
	for _, v := range r.Visits() {
		fmt.Fprintf(&b, "%v %s %d %v %d %v\n", v.Instr.Loc, v.Name, v.State, v.Certain, v.Root, v.Trace())
	}
	for _, f := range r.Faults() {
		fmt.Fprintf(&b, "%v %s %d %d %v %d %v\n", f.Instr.Loc, f.Name, f.Kind, f.State, f.Certain, f.Root, f.Trace())
	}
	for _, p := range r.Problems {
		fmt.Fprintf(&b, "%v %s %s\n", p.Loc, p.Function, p.Message)
	}
	return b.String()
}
