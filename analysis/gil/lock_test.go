package gil_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

const lockHead = "#include <Python.h>\n#include <pthread.h>\n#include <unistd.h>\n" +
	"static pthread_mutex_t m, m2; struct q { pthread_mutex_t l; PyThread_type_lock p; int n; }; extern void at(void); extern int x(void);\n"

// locksAt lists the locks at the calls of at(), by line: "2:Held{m}".
func locksAt(r *gil.Result) string {
	var out []string
	for _, f := range r.Program.Funcs {
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Callee.Op != cfg.OpFunc || ins.Callee.Name != "at" {
					continue
				}
				for t := gil.Held; t <= gil.Signal; t++ {
					if !r.Points(f).At(b.ID, i).Seen.Has(t) {
						continue
					}
					var keys []string
					for _, l := range r.Locks(f, b.ID, i, t) {
						keys = append(keys, strings.TrimPrefix(l.Key, "t.c:"))
					}
					out = append(out, fmt.Sprintf("%d:%v{%s}", ins.Loc.Line-strings.Count(lockHead, "\n"), t, strings.Join(keys, " ")))
				}
			}
		}
	}
	return strings.Join(out, " ")
}

func TestLocksAtAPoint(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", `static PyObject *f(PyObject *s, PyObject *a) { pthread_mutex_lock(&m); at(); pthread_mutex_unlock(&m);
at(); return 0; }`, "1:held{m} 2:held{}"},
		{"in a region", `static PyObject *f(PyObject *s, PyObject *a) { Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&m); at(); pthread_mutex_unlock(&m);
Py_END_ALLOW_THREADS at(); return 0; }`, "1:released{m} 2:held{}"},
		{"wrappers", `static void in(pthread_mutex_t *l) { pthread_mutex_lock(l); } static void out(pthread_mutex_t *l) { pthread_mutex_unlock(l); }
static PyObject *f(PyObject *s, PyObject *a) { struct q *q = (struct q *)s; in(&q->l); at(); out(&q->l);
at(); return 0; }`, "2:held{struct q.l} 3:held{}"},
		{"flag", `static PyObject *f(PyObject *s, PyObject *a) { struct q *q = (struct q *)s; if (q->n) pthread_mutex_lock(&q->l);
if (q->n) { at(); } at(); if (q->n) pthread_mutex_unlock(&q->l); return 0; }`, "2:held{struct q.l} 2:held{}"},
		{"trylock", `static PyObject *f(PyObject *s, PyObject *a) { if (pthread_mutex_trylock(&m) == 0) { at(); pthread_mutex_unlock(&m); }
else at(); return 0; }`, "1:held{m} 2:held{}"},
		{"try, else wait without the GIL", `static PyObject *f(PyObject *s, PyObject *a) { struct q *q = (struct q *)s; if (!PyThread_acquire_lock(q->p, 0)) {
Py_BEGIN_ALLOW_THREADS PyThread_acquire_lock(q->p, 1); Py_END_ALLOW_THREADS }
at(); PyThread_release_lock(q->p); at(); return 0; }`, "3:held{struct q.p} 3:held{}"},
		{"callers' locks", `static void in(void) { at(); }
static PyObject *f(PyObject *s, PyObject *a) { pthread_mutex_lock(&m); in(); pthread_mutex_unlock(&m); return 0; }`, "1:held{m}"},
		{"some callers' locks", `static void in(void) { at(); }
static PyObject *f(PyObject *s, PyObject *a) { in(); pthread_mutex_lock(&m); in(); pthread_mutex_unlock(&m); return 0; }`, "1:held{}"},
		{"lock or not", `static PyObject *f(PyObject *s, PyObject *a) { int k = x(); if (k) pthread_mutex_lock(&m);
at(); if (k) pthread_mutex_unlock(&m); return 0; }`, "2:held{}"},
		{"condition variable", `static pthread_cond_t c; static PyObject *f(PyObject *s, PyObject *a) { pthread_mutex_lock(&m); while (x()) pthread_cond_wait(&c, &m);
at(); pthread_mutex_unlock(&m); return 0; }`, "2:held{m}"},
		{"element", `static pthread_mutex_t all[8]; static PyObject *f(PyObject *s, PyObject *a) { int i = x(); pthread_mutex_lock(&all[i]);
at(); pthread_mutex_unlock(&all[i]); at(); return 0; }`, "2:held{all[]} 2:held{}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := solve(t, lockHead+tt.text+table("f"), gil.Options{})
			if got := locksAt(r); got != tt.want {
				t.Errorf("locks %q, want %q", got, tt.want)
			}
			if f := faults(r); f != "" {
				t.Errorf("faults %s", f)
			}
		})
	}
}

// lockFindings lists the waits with what holders do, and the faults of locks: "w2 acquires", "3:leak".
func lockFindings(r *gil.Result) string {
	kinds := map[gil.HoldKind]string{
		gil.HoldsAway: "away", gil.HoldsRuns: "runs", gil.HoldsBlocked: "blocked", gil.HoldsCalls: "calls", gil.HoldsAcquires: "acquires",
	}
	names := map[gil.FaultKind]string{
		gil.LeftLocked: "left", gil.LockTwice: "twice", gil.FreedTwice: "freed", gil.LeftSection: "section", gil.SectionNested: "nested",
	}
	line := func(ins *cfg.Instr) int { return ins.Loc.Line - strings.Count(lockHead, "\n") }
	mark := func(certain bool) string {
		if certain {
			return ""
		}
		return "?"
	}
	var out []string
	for _, w := range r.LockWaits() {
		if w.Holds != nil {
			out = append(out, fmt.Sprintf("%d waits, %d %s%s", line(w.Instr), line(w.Holds.Instr), kinds[w.Holds.Kind], mark(w.Certain && w.Holds.Certain)))
		}
	}
	for _, f := range r.Faults() {
		out = append(out, fmt.Sprintf("%d %s%s", line(f.Instr), names[f.Kind], mark(f.Certain)))
	}
	return strings.Join(out, "; ")
}

func TestWaitsAndFaultsOfLocks(t *testing.T) {
	const f = "static PyObject *f(PyObject *s, PyObject *a) { struct q *q = (struct q *)s; "
	tests := []struct{ name, text, want string }{
		{"held by all, and never for long", f + "pthread_mutex_lock(&m); q->n++; pthread_mutex_unlock(&m); return 0; }", ""},
		{"the GIL inside the lock", f + `pthread_mutex_lock(&m);
Py_BEGIN_ALLOW_THREADS at();
Py_END_ALLOW_THREADS pthread_mutex_unlock(&m); return 0; }`, "1 waits, 3 acquires"},
		{"the lock inside a region", f + `Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&m); pthread_mutex_unlock(&m); Py_END_ALLOW_THREADS
pthread_mutex_lock(&m); pthread_mutex_unlock(&m); return 0; }`, ""},
		{"kept in a region", f + `Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&m); at(); pthread_mutex_unlock(&m); Py_END_ALLOW_THREADS
pthread_mutex_lock(&m); pthread_mutex_unlock(&m); return 0; }`, "2 waits, 1 away"},
		{"kept while it sleeps", f + `Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&m); sleep(1); pthread_mutex_unlock(&m); Py_END_ALLOW_THREADS
pthread_mutex_lock(&m); pthread_mutex_unlock(&m); return 0; }`, "2 waits, 1 blocked"},
		{"sleeps with both", f + "pthread_mutex_lock(&m); sleep(1); pthread_mutex_unlock(&m); return 0; }", ""},
		{"another lock of the class", f + `struct q *p = (struct q *)a; Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&p->l);
Py_END_ALLOW_THREADS pthread_mutex_unlock(&p->l);
pthread_mutex_lock(&q->l); pthread_mutex_unlock(&q->l); return 0; }`, "3 waits, 2 acquires"},
		{"another global", f + `Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&m2);
Py_END_ALLOW_THREADS pthread_mutex_unlock(&m2);
pthread_mutex_lock(&m); pthread_mutex_unlock(&m); return 0; }`, ""},
		{"a callee acquires", `static void g(void) {
Py_BEGIN_ALLOW_THREADS at(); Py_END_ALLOW_THREADS }
` + f + `pthread_mutex_lock(&m);
g(); pthread_mutex_unlock(&m); return 0; }`, "3 waits, 2 acquires"},
		{"a condition that goes with another", f + `if (x()) pthread_mutex_lock(&m); at(); if (x()) pthread_mutex_unlock(&m);
return 0; }`, "2 left?"},
		{"given back on one way", f + `pthread_mutex_lock(&m); if (x())
return 0;
pthread_mutex_unlock(&m); return 0; }`, "2 left"},
		{"an unknown constant", f + `int rc = pthread_mutex_lock(&m); if (rc != MY_OK)
return 0;
pthread_mutex_unlock(&m); return 0; }`, "2 left?"},
		{"who takes it for its caller", `static void in(void) { pthread_mutex_lock(&m); }
` + f + `in(); if (x())
return 0;
pthread_mutex_unlock(&m); return 0; }`, "3 left"},
		{"a callee takes it again", `static void in(void) { pthread_mutex_lock(&m); at(); pthread_mutex_unlock(&m); }
` + f + `pthread_mutex_lock(&m);
in(); pthread_mutex_unlock(&m); return 0; }`, "3 twice"},
		{"a callee gives it back for a while", `static void in(void) { pthread_mutex_unlock(&m); at(); pthread_mutex_lock(&m); }
` + f + `pthread_mutex_lock(&m); in(); pthread_mutex_unlock(&m); return 0; }`, ""},
		{"two of one class", f + `struct q *p = (struct q *)a; pthread_mutex_lock(&q->l); pthread_mutex_lock(&p->l);
pthread_mutex_unlock(&p->l); pthread_mutex_unlock(&q->l); return 0; }`, ""},
		{"handed to who may give it back", f + `pthread_mutex_lock(&q->l); extern int finish(struct q *); if (finish(q))
return 0;
pthread_mutex_unlock(&q->l); return 0; }`, "2 left?"},
		{"given back when the thread ends", f + `pthread_cleanup_push((void (*)(void *))pthread_mutex_unlock, &m); pthread_mutex_lock(&m); if (x())
pthread_mutex_unlock(&m); pthread_cleanup_pop(1);
return 0; }`, "3 left?"},
		{"destroyed", f + `pthread_mutex_lock(&q->l); if (x()) { pthread_mutex_destroy(&q->l); return 0; } pthread_mutex_unlock(&q->l); return 0; }`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := solve(t, lockHead+tt.text+table("f"), gil.Options{})
			if got := lockFindings(r); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if st := r.LockStats(); st.Ops == 0 || st.Locks == 0 {
				t.Errorf("denominators %+v", st)
			}
		})
	}
}

func TestLockHelpersThroughPointers(t *testing.T) {
	// Which function the pointer leads to only the path knows: nothing says beforehand that run has to do with locks.
	r := solve(t, lockHead+`static void in(void) { pthread_mutex_lock(&m); } static void out(void) { pthread_mutex_unlock(&m); }
static int run(void (*g)(void), int n) { PyThreadState *s = 0; if (n) s = PyEval_SaveThread(); g(); at(); if (n) PyEval_RestoreThread(s); return n; }
static PyObject *f(PyObject *s, PyObject *a) { run(in, x()); run(out, 0); return 0; }`+table("f"), gil.Options{})
	if len(r.Problems) > 0 {
		t.Errorf("problems %v", r.Problems)
	}
	if got := lockFindings(r); strings.Contains(got, "twice") || strings.Contains(got, "freed") {
		t.Errorf("%q", got)
	}
}

// Where a program has too much to do with locks to be followed, what it leads to is not said to be without one.
func TestLocksKnown(t *testing.T) {
	for _, n := range []int{0, 2} {
		text := head + "#include <pthread.h>\nstatic pthread_mutex_t m, a[40];\nstatic int n;\n"
		calls := ""
		for i := range n {
			text += fmt.Sprintf("static int busy%d(int x, int y) {\n", i)
			for k := range 40 {
				text += fmt.Sprintf("  if (x == %d) pthread_mutex_lock(&a[%d]);\n  if (y == %d) n++;\n  if (x == %d) pthread_mutex_unlock(&a[%d]);\n", k, k, k, k, k)
			}
			text += "  return n; }\n"
			calls += fmt.Sprintf("busy%d(n, n + 1); ", i)
		}
		text += "static void write_it(void) { n++; }\nstatic void last(void) { pthread_mutex_lock(&m); write_it(); pthread_mutex_unlock(&m); }\n" +
			"static PyObject *f(PyObject *self, PyObject *a) { Py_BEGIN_ALLOW_THREADS " + calls + "last(); Py_END_ALLOW_THREADS return 0; }" + table("f")
		r := solve(t, text, gil.Options{})
		for _, fn := range r.Program.Funcs {
			if fn.Name != "write_it" {
				continue
			}
			locks := r.Locks(fn, 0, 0, gil.Released)
			if known := r.LocksKnown(fn); known != (n == 0) || known != (len(locks) == 1) {
				t.Errorf("%d functions: known %v, %v", n, known, locks)
			}
		}
	}
}
