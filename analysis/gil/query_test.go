package gil_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

// states lists for every call of a function named mark1, mark2, ... in which states it runs, "!" behind those that are sure.
func states(r *gil.Result) string {
	var out []string
	eachCall(r, "mark", func(f *cfg.Func, b, i int, name string) {
		at := r.Points(f).At(b, i)
		s := strings.TrimPrefix(name, "mark")
		for t := gil.Held; t <= gil.Signal; t++ {
			if at.Seen.Has(t) {
				s += " " + t.String()
				if at.Sure.Has(t) {
					s += "!"
				}
			}
		}
		out = append(out, s)
	})
	return strings.Join(out, "; ")
}

func eachCall(r *gil.Result, prefix string, yield func(f *cfg.Func, block, i int, name string)) {
	for _, f := range r.Program.Funcs {
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op == cfg.Call && strings.HasPrefix(r.Callee(f, ins).Name, prefix) {
					yield(f, b.ID, i, r.Callee(f, ins).Name)
				}
			}
		}
	}
}

func TestPoints(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain method", `static PyObject *f(PyObject *s, PyObject *a) { mark1(); return 0; }`, "1 held!"},
		{"helpers all the way down", `static void h(void) { mark1(); } static void g(void) { h(); }
static PyObject *f(PyObject *s, PyObject *a) { g(); return 0; }`, "1 held!"},
		{"before, in and after a region", `static PyObject *f(PyObject *s, PyObject *a) {
  mark1(); Py_BEGIN_ALLOW_THREADS mark2(); Py_END_ALLOW_THREADS mark3(); return 0; }`, "1 held!; 2 released!; 3 held!"},
		{"helper called both ways", `static void h(void) { mark1(); }
static PyObject *f(PyObject *s, PyObject *a) { h(); Py_BEGIN_ALLOW_THREADS h(); Py_END_ALLOW_THREADS return 0; }`, "1 held! released!"},
		{"on some paths", `static PyObject *f(PyObject *s, PyObject *a) { PyThreadState *t = 0; int n = a == Py_None;
  if (n) t = PyEval_SaveThread();
  mark1(); if (n) PyEval_RestoreThread(t); mark2(); return 0; }`, "1 held released; 2 held!"},
		{"a function that releases, around", `static void g(void) { mark1(); Py_BEGIN_ALLOW_THREADS mark2(); Py_END_ALLOW_THREADS }
static PyObject *f(PyObject *s, PyObject *a) { mark3(); g(); mark4(); return 0; }`, "1 held!; 2 released!; 3 held!; 4 held!"},
		{"thread", `static void *run(void *p) { mark1(); PyGILState_STATE g = PyGILState_Ensure(); mark2(); PyGILState_Release(g); return 0; }
static PyObject *f(PyObject *s, PyObject *a) { pthread_t t; pthread_create(&t, 0, run, 0); return 0; }`, "1 no thread state!; 2 held!"},
		{"nobody calls it", `void h(void) { mark1(); } static PyObject *f(PyObject *s, PyObject *a) { return 0; }`, "1 held"},
		{"behind a pointer that may lead to two", `static void g(void) { mark1(); } static void h(void) { mark2(); }
static void (*hooks[])(void) = {g, h};
static PyObject *f(PyObject *s, PyObject *a) { hooks[a == Py_None](); return 0; }`, "1 held; 2 held"},
		{"callback that runs now", `static int cmp(const void *a, const void *b) { mark1(); return 0; }
static PyObject *f(PyObject *s, PyObject *a) { Py_BEGIN_ALLOW_THREADS qsort(s, 1, 1, cmp); Py_END_ALLOW_THREADS return 0; }`, "1 released!"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := states(solve(t, head+"#include <pthread.h>\n#include <stdlib.h>\n"+tt.text+table("f"), gil.Options{})); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestWitness(t *testing.T) {
	r := solve(t, head+`static void h(void) { mark1(); }
static void g(void) { h(); }
static PyObject *f(PyObject *s, PyObject *a) {
  g();
  Py_BEGIN_ALLOW_THREADS
  g();
  mark2();
  Py_END_ALLOW_THREADS return 0; }`+table("f"), gil.Options{})
	want := map[string]string{
		"mark1 held":     "enters f; calls g; calls h",
		"mark1 released": "enters f; released here (Py_BEGIN_ALLOW_THREADS); calls g; calls h",
		"mark2 released": "enters f; released here (Py_BEGIN_ALLOW_THREADS)",
	}
	seen := 0
	eachCall(r, "mark", func(f *cfg.Func, b, i int, name string) {
		for _, th := range []gil.Thread{gil.Held, gil.Released} {
			if !r.Points(f).At(b, i).Seen.Has(th) {
				continue
			}
			steps, root := r.Witness(f, b, i, th)
			var words []string
			for _, s := range steps {
				words = append(words, s.Message)
			}
			seen++
			key := fmt.Sprint(name, " ", th)
			if got := strings.Join(words, "; "); got != want[key] || root != gil.Interpreter {
				t.Errorf("%s: %q from %v, want %q", key, got, root, want[key])
			}
		}
	})
	if seen != len(want) {
		t.Errorf("%d witnesses, want %d", seen, len(want))
	}
}

func TestReach(t *testing.T) {
	r := solve(t, head+`#include <pthread.h>
static void both(void) {} static void once(void) { both(); } static void later(void) { both(); } void lone(void) {}
static int setup(PyObject *m) { once(); return 0; }
static void *run(void *p) { later(); return 0; }
static PyObject *f(PyObject *s, PyObject *a) { pthread_t t; pthread_create(&t, 0, run, 0); return 0; }
static PyModuleDef_Slot slots[] = {{Py_mod_exec, setup}, {0}};`+table("f"), gil.Options{})
	want := map[string]gil.Reach{
		"both": gil.ReachInit | gil.ReachThread, "once": gil.ReachInit, "later": gil.ReachThread, "lone": gil.ReachPresumed,
		"setup": gil.ReachInit, "run": gil.ReachThread, "f": gil.ReachMethod,
	}
	for _, f := range r.Program.Funcs {
		if got := r.Reach(f); got != want[f.Name] {
			t.Errorf("%s: %b, want %b", f.Name, got, want[f.Name])
		}
	}
}

func TestWhatCallsDo(t *testing.T) {
	r := solve(t, head+`static void rel(void) { Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS } static void mark_rel(void) { rel(); }
static void mark_py(PyObject *o) { PyObject_CallNoArgs(o); } static void mark_none(void) {}
static PyObject *f(PyObject *s, PyObject *a) { mark_rel(); mark_py(a); mark_none(); return 0; }`+table("f"), gil.Options{})
	var out []string
	eachCall(r, "mark", func(f *cfg.Func, b, i int, name string) {
		ins := f.Blocks[b].Instrs[i]
		out = append(out, fmt.Sprint(name, " ", r.MayRelease(f, ins), " ", r.MayRunPython(f, ins)))
	})
	if got, want := strings.Join(out, "; "), "mark_rel true false; mark_py false true; mark_none false false"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Whether the GIL is kept around a function is chosen where a caller, or a helper of its, releases for it or does not.
func TestChosen(t *testing.T) {
	const helpers = "struct c { int go; PyThreadState *s; };\nstatic void begin(struct c *c) { if (c->go && !c->s) c->s = PyEval_SaveThread(); }\n" +
		"static void end(struct c *c) { if (c->go && c->s) { PyEval_RestoreThread(c->s); c->s = NULL; } }\nstatic int inner(int n) { return n; }\nstatic int outer(int n) { return inner(n); }\n"
	for _, test := range []struct {
		name, f string
		want    bool
	}{
		{"by a helper", "static PyObject *f(PyObject *self, PyObject *a) { struct c *c = (struct c *)self; begin(c); outer(1); end(c); return 0; }", true},
		{"by itself", "static PyObject *f(PyObject *self, PyObject *a) { if (a) { outer(1); } else { Py_BEGIN_ALLOW_THREADS outer(2); Py_END_ALLOW_THREADS } return 0; }", true},
		{"after the region", "static PyObject *f(PyObject *self, PyObject *a) { struct c *c = (struct c *)self; begin(c); end(c); outer(1); return 0; }", false},
		{"by who calls the caller", "static int work(int n) { Py_BEGIN_ALLOW_THREADS outer(n); Py_END_ALLOW_THREADS return 0; }\n" +
			"static PyObject *g(PyObject *self, PyObject *a) { outer(3); return 0; }\nstatic PyObject *f(PyObject *self, PyObject *a) { work(1); g(self, a); return 0; }", false},
	} {
		r := solve(t, head+helpers+test.f+table("f"), gil.Options{})
		for _, f := range r.Program.Funcs {
			if f.Name == "inner" && r.Chosen(f) != test.want {
				t.Errorf("%s: %v", test.name, !test.want)
			}
		}
	}
}

// What no call that is seen lets through does not run; where a function could not be read that may hold another call, that is not certain.
func TestDeadBlocks(t *testing.T) {
	const setting = head + "static int most;\nint ask(int n) { if (n >= 0) usleep(1); return most; }\n" +
		"static PyObject *f(PyObject *self, PyObject *a) { Py_BEGIN_ALLOW_THREADS ask(-1); Py_END_ALLOW_THREADS return 0; }\n"
	for _, c := range []struct {
		name, text string
		want       gil.At
	}{
		{"only asked", "", gil.At{}},
		{"set as well", "void g(void) { ask(3); }", gil.At{Seen: 1<<gil.Held | 1<<gil.Released, Sure: 1 << gil.Released}},
		{"not all is read", "void g(void) { @ ask(3 }", gil.At{Seen: 1 << gil.Released}},
		{"its address goes somewhere", "void *p = ask;", gil.At{Seen: 1 << gil.Released, Sure: 1 << gil.Released}},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := cfg.Build(csrc.ParseString("t.c", setting+c.text+table("f")))
			p := cfg.Link("t", []*cfg.File{file})
			r := gil.Solve(p, gil.Options{})
			for _, fn := range p.Funcs {
				for _, b := range fn.Blocks {
					for i, ins := range b.Instrs {
						if ins.Op == cfg.Call && ins.Callee.Name == "usleep" {
							if got := r.Points(fn).At(b.ID, i); got != c.want {
								t.Errorf("%+v, want %+v; problems %v", got, c.want, file.Problems)
							}
						}
					}
				}
			}
		})
	}
}
