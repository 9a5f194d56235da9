package gil_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

// The programs that BenchmarkSolve follows: each is one thing that makes the number of paths grow.
var programs = []struct {
	name string
	text func() string
}{
	// Many functions that are balanced, on a deep call graph.
	{"functions", func() string {
		var b strings.Builder
		for i := range 400 {
			fmt.Fprintf(&b, "static int g%d(int n) { int r = 0;\n", i)
			if i > 0 {
				fmt.Fprintf(&b, "if (n > %d) r = g%d(n - 1); else if (n) r = g%d(n);\n", i, i-1, i/2)
			}
			b.WriteString("Py_BEGIN_ALLOW_THREADS r += sleep(n); Py_END_ALLOW_THREADS return r; }\n")
		}
		b.WriteString(method("g399(PyObject_IsTrue(a))"))
		return b.String()
	}},
	// Conditions by the dozen between a conditional release and its acquire.
	{"branches", func() string {
		var b strings.Builder
		b.WriteString("static int w(int go, int *x) { PyThreadState *s = 0;\nif (go) s = PyEval_SaveThread();\n")
		for i := range 60 {
			fmt.Fprintf(&b, "if (x[%d] > 3) { if (x[%d]) sleep(1); else sleep(2); } else if (!x[%d]) usleep(3);\n", i, i+1, i+2)
		}
		b.WriteString("if (go) PyEval_RestoreThread(s);\nreturn 0; }\n" + method("w(PyObject_IsTrue(a), (int *)PyLong_AsVoidPtr(a))"))
		return b.String()
	}},
	// One function called with ever different knowledge of an object that it does not look at.
	{"contexts", func() string {
		var b strings.Builder
		b.WriteString("struct c { int go, k[40], m; PyThreadState *s; };\n")
		b.WriteString("static void begin(struct c *c) { if (c->go) c->s = PyEval_SaveThread(); }\n")
		b.WriteString("static void end(struct c *c) { if (c->go) PyEval_RestoreThread(c->s); }\n")
		b.WriteString("static void work(struct c *c) { begin(c); sleep(1); end(c); }\n")
		b.WriteString("static int all(struct c *c) {\n")
		for i := range 60 {
			fmt.Fprintf(&b, "if (c->m == %d) { PyErr_Clear(); work(c); }\n", i)
		}
		b.WriteString("return 0; }\n" + method("all((struct c *)self)"))
		return b.String()
	}},
	// Ensures inside each other, on the way through many functions.
	{"ensures", func() string {
		var b strings.Builder
		b.WriteString("static void h0(void) { PyErr_Clear(); }\n")
		for i := 1; i < 60; i++ {
			fmt.Fprintf(&b, "static void h%d(int n) { PyGILState_STATE g = PyGILState_Ensure(); if (n) h%d(n - 1); else h%d(n); PyGILState_Release(g); }\n", i, i-1, i/2)
		}
		b.WriteString(method("(h59(3), 0)"))
		return b.String()
	}},
}

// method makes a function that the interpreter calls and that evaluates expr.
func method(expr string) string {
	return "static PyObject *f(PyObject *self, PyObject *a) { return PyLong_FromLong(" + expr + "); }" + table("f")
}

func BenchmarkSolve(b *testing.B) {
	for _, p := range programs {
		b.Run(p.name, func(b *testing.B) {
			program := cfg.Link("t", []*cfg.File{cfg.Build(csrc.ParseString("t.c", head+p.text()))})
			b.ReportAllocs()
			for b.Loop() {
				gil.Solve(program, gil.Options{})
			}
		})
	}
}

// What the benchmarks follow has nothing wrong in it, and none of it is too much.
func TestBenchmarkProgramsAreFollowedToTheEnd(t *testing.T) {
	for _, p := range programs {
		r := solve(t, head+p.text(), gil.Options{})
		if got := faults(r); got != "" || len(r.Problems) > 0 || r.Stats().Regions == 0 && p.name != "ensures" {
			t.Errorf("%s: faults %q, problems %v, %+v", p.name, got, r.Problems, r.Stats())
		}
	}
}
