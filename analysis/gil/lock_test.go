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
		{"lock or not", `static PyObject *f(PyObject *s, PyObject *a) { if (x()) { pthread_mutex_lock(&m); }
at(); return 0; }`, "2:held{}"},
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
