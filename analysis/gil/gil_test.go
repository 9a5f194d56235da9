package gil_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

const head = "#include <Python.h>\n#include <unistd.h>\n#include <errno.h>\n"

// table makes f a method, so that the interpreter enters it.
func table(f string) string {
	return "\nstatic PyMethodDef methods[] = {{\"f\", " + f + ", 0}, {0}};\n"
}

func solve(t *testing.T, text string, opt gil.Options) *gil.Result {
	t.Helper()
	f := cfg.Build(csrc.ParseString("t.c", text))
	for _, p := range f.Problems {
		t.Fatalf("%s: %s", p.Loc.Path, p.Message)
	}
	return gil.Solve(cfg.Link("t", []*cfg.File{f}), opt)
}

// faults lists what is wrong with balance, as "kind line", a question mark behind what is a guess.
func faults(r *gil.Result) string {
	var out []string
	for _, f := range r.Faults() {
		s := fmt.Sprintf("%d:%d", f.Instr.Loc.Line-strings.Count(head, "\n"), f.Kind)
		if !f.Certain {
			s += "?"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestConditionsAreFollowedAcrossCalls(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"flag as argument", `static void begin(int go, PyThreadState **s) { if (go) *s = PyEval_SaveThread(); }
static void end(int go, PyThreadState **s) { if (go) PyEval_RestoreThread(*s); }
static PyObject *f(PyObject *self, PyObject *a) { PyThreadState *s; int go = PyObject_IsTrue(a);
  begin(go, &s); sleep(1); end(go, &s); return 0; }`, ""},
		{"member of an object", `struct c { int go; PyThreadState *s; };
static void begin(struct c *c) { if (c->go) c->s = PyEval_SaveThread(); }
static void end(struct c *c) { if (c->go) PyEval_RestoreThread(c->s); }
static PyObject *f(PyObject *self, PyObject *a) { struct c *c = (struct c *)self; begin(c); sleep(1); end(c); return 0; }`, ""},
		{"member changed between", `struct c { int go; PyThreadState *s; };
static void begin(struct c *c) { if (c->go) c->s = PyEval_SaveThread(); }
static void end(struct c *c) { if (c->go) PyEval_RestoreThread(c->s); }
static void stop(struct c *c) { c->go = 0; }
static PyObject *f(PyObject *self, PyObject *a) { struct c *c = (struct c *)self; begin(c); stop(c); end(c);
  return 0; }`, fmt.Sprintf("3:%d? 6:%d?", gil.DoubleAcquire, gil.LeftReleased)},
		{"relation of two arguments", `static int work(int *mask, PyObject *fn) { PyThreadState *s = 0; if (mask) s = PyEval_SaveThread();
  sleep(1); if (mask) PyEval_RestoreThread(s); return fn != Py_None; }
static PyObject *f(PyObject *self, PyObject *a) { int m, *p = 0; if (a == Py_None) p = &m; work(p, a); return 0; }`, ""},
		{"result tells", `static int begin(PyThreadState **s) { if (sleep(1)) return -1; *s = PyEval_SaveThread(); return 0; }
static PyObject *f(PyObject *self, PyObject *a) { PyThreadState *s; if (begin(&s) < 0) return 0; PyEval_RestoreThread(s); return 0; }`, ""},
		{"result ignored", `static int begin(PyThreadState **s) { if (sleep(1)) return -1; *s = PyEval_SaveThread(); return 0; }
static PyObject *f(PyObject *self, PyObject *a) { PyThreadState *s; begin(&s);
  PyEval_RestoreThread(s); return 0; }`, fmt.Sprintf("3:%d", gil.RestoreUninit)},
		{"recursion", `static int down(int n) { int r; Py_BEGIN_ALLOW_THREADS r = sleep(n); Py_END_ALLOW_THREADS if (n > 0) return down(n - 1); return r; }
static PyObject *f(PyObject *self, PyObject *a) { down(3); return 0; }`, ""},
		{"recursion inside the region", `static int down(int n) { int r = 0;
  Py_BEGIN_ALLOW_THREADS if (n > 0) r = down(n - 1); Py_END_ALLOW_THREADS return r; }
static PyObject *f(PyObject *self, PyObject *a) { down(sleep(1)); return 0; }`, fmt.Sprintf("2:%d", gil.NestedRelease)},
		{"unrelated conditions", `static PyObject *f(PyObject *self, PyObject *a) { PyThreadState *s = 0; int x = sleep(1), y = sleep(2);
  if (x) s = PyEval_SaveThread(); if (y) PyEval_RestoreThread(s);
  return 0; }`, fmt.Sprintf("2:%d? 3:%d?", gil.RestoreNull, gil.LeftReleased)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := faults(solve(t, head+tt.text+table("f"), gil.Options{})); got != tt.want {
				t.Errorf("faults %q, want %q", got, tt.want)
			}
		})
	}
}

// A function that can't change the thread's state is not followed when entered holding the GIL.
func TestHeldCodeIsNotFollowed(t *testing.T) {
	r := solve(t, head+"static PyObject *f(PyObject *self, PyObject *a) { return PyLong_FromLong(1); }"+table("f"), gil.Options{})
	if s := r.Stats(); s.Followed != 0 || s.Functions != 1 || s.CallsResolved != 1 {
		t.Errorf("stats %+v", s)
	}
}

// However many values a function's state may take, the search ends, and what it could not tell apart is no certain finding.
func TestManyConditionsStayBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString(head + "static PyObject *f(PyObject *self, PyObject *a) { PyThreadState *s = 0; int go = PyObject_IsTrue(a);\n")
	for i := range 40 {
		fmt.Fprintf(&b, "int x%d = sleep(%d);\n", i, i)
	}
	b.WriteString("if (go) s = PyEval_SaveThread();\n")
	for i := range 40 {
		fmt.Fprintf(&b, "if (x%d == %d) sleep(1); else if (x%d > 3) sleep(2);\n", i, i, i)
	}
	b.WriteString("if (go) PyEval_RestoreThread(s);\n")
	for i := range 40 {
		fmt.Fprintf(&b, "if (x%d) PyErr_Clear();\n", i)
	}
	b.WriteString("return 0; }")
	for _, f := range solve(t, b.String()+table("f"), gil.Options{}).Faults() {
		if f.Certain {
			t.Errorf("certain fault %d on line %d", f.Kind, f.Instr.Loc.Line)
		}
	}
}

func TestWitnessLeadsFromTheRootToTheFinding(t *testing.T) {
	r := solve(t, head+`static void tell(void) { PyErr_Clear(); }
static void work(void) { sleep(1); tell(); }
static PyObject *f(PyObject *self, PyObject *a) {
  Py_BEGIN_ALLOW_THREADS
  work();
  Py_END_ALLOW_THREADS
  return 0; }`+table("f"), gil.Options{})
	for _, v := range r.Visits() {
		if v.API == nil {
			continue
		}
		var got []string
		for _, s := range v.Trace() {
			got = append(got, fmt.Sprintf("%d %s", s.Loc.Line-3, s.Message))
		}
		want := []string{"3 enters f", "4 released here (Py_BEGIN_ALLOW_THREADS)", "5 calls work", "2 calls tell"}
		if !slices.Equal(got, want) {
			t.Errorf("trace %q, want %q", got, want)
		}
		return
	}
	t.Error("the call in the region was not visited")
}

func TestResultIsTheSameEveryTime(t *testing.T) {
	text := head
	for i := range 30 {
		text += fmt.Sprintf("static void g%d(PyThreadState **s) { if (sleep(%d)) *s = PyEval_SaveThread(); }\n", i, i)
		text += fmt.Sprintf("static PyObject *f%d(PyObject *self, PyObject *a) { PyThreadState *s = 0; g%d(&s); PyErr_Clear(); return 0; }\n", i, i)
		text += fmt.Sprintf("static PyMethodDef m%d[] = {{\"f\", f%d, 0}, {0}};\n", i, i)
	}
	show := func() string {
		r := solve(t, text, gil.Options{Target: capi.Target{Minor: 12}})
		var b strings.Builder
		for _, v := range r.Visits() {
			fmt.Fprintln(&b, v.Func.Name, v.Instr.Loc.Line, v.State, v.Certain, v.Trace())
		}
		for _, f := range r.Faults() {
			fmt.Fprintln(&b, f.Func.Name, f.Instr.Loc.Line, f.Kind, f.Certain, f.Trace())
		}
		return b.String()
	}
	first := show()
	if len(first) == 0 {
		t.Fatal("nothing found")
	}
	for range 3 {
		if again := show(); again != first {
			t.Fatalf("two runs differ:\n%s\n%s", first, again)
		}
	}
}

// What is found in a function that is given up is told, as a guess.
func TestWhatIsGivenUpIsStillLookedAt(t *testing.T) {
	var b strings.Builder
	b.WriteString(head + "static void g(int go, int back) { PyThreadState *s = 0;\n")
	for i := range 12 {
		fmt.Fprintf(&b, "int x%d = sleep(%d);\n", i, i)
	}
	b.WriteString("if (go) s = PyEval_SaveThread();\n")
	for _, then := range []string{"sleep(1)", "usleep(2)"} {
		for i := range 12 {
			fmt.Fprintf(&b, "if (x%d) %s;\n", i, then)
		}
	}
	b.WriteString("if (back) PyEval_RestoreThread(s); }\n")
	b.WriteString("static PyObject *f(PyObject *self, PyObject *a) { g(PyObject_IsTrue(a), PyObject_IsTrue(self)); return 0; }")
	r := solve(t, b.String()+table("f"), gil.Options{MaxStates: 10_000})
	if len(r.Problems) == 0 {
		t.Fatal("nothing was given up: the test needs more conditions")
	}
	if got, want := faults(r), fmt.Sprintf("39:%d? 39:%d?", gil.RestoreNull, gil.LeftReleased); got != want {
		t.Errorf("faults %q, want %q", got, want)
	}
}
