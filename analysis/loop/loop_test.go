package loop

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

const preface = `#include <Python.h>
#include <string.h>
struct node { struct node *next; int n; };
typedef struct { PyObject_HEAD struct node *list; Py_ssize_t count; int fixed, never; } Obj;
static int helper(long n, const char *s) { int r = 0; for (long k = 0; k < n; k++) r += s[k]; return r; }
static long doubled(long n) { return n * 2; }
static PyObject *f(PyObject *self, PyObject *args) {
  long n, m; const char *s; Py_buffer view; Obj *o = (Obj *)self; unsigned long u = 0; long i, j, sum = 0;
  if (!PyArg_ParseTuple(args, "lly*s", &n, &m, &view, &s)) return NULL;
  o->count = n; o->fixed = 16;
`

const rest = `
  return PyLong_FromLong(sum + u);
}
static PyMethodDef methods[] = {{"f", f, METH_VARARGS, 0}, {0}};
`

func solve(body string) *solver {
	text := preface + body + rest
	unit := csrc.Parse(&csrc.Config{Path: "a.c", Text: []byte(text)})
	p := cfg.Link("a", []*cfg.File{cfg.Build(unit)})
	s := newSolver(p, gil.Solve(p, gil.Options{}))
	s.summarize()
	return s
}

func (o origin) String() string {
	switch o.kind {
	case constant:
		return fmt.Sprint(o.n)
	case unknown:
		return "?"
	case data:
		return "data"
	case param:
		return "param"
	}
	return strings.TrimSpace("size " + o.text)
}

// How often loops go round.
func TestBounds(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"up to an argument", `for (i = 0; i < n; i++) sum += i;`, "size n"},
		{"down from an argument", `for (long q = n - 1; q >= 0; q--) sum += q;`, "size n - 1"},
		{"the count itself", `while (n--) sum++;`, "size n"},
		{"the count before", `while (--n > 0) sum++;`, "size n"},
		{"squares", `for (i = 2; i * i <= n; i++) sum += i;`, "size n"},
		{"a buffer's length", `for (i = 0; i < view.len; i++) sum += i;`, "size view.len"},
		{"pointers", `{ const char *p = view.buf, *end = p + view.len; while (p < end) sum += *p++; }`, "size end"},
		{"constant", `for (i = 0; i < 16; i++) sum += i;`, "16"},
		{"constant steps", `for (i = 0; i < 256; i += 51) sum += i;`, "5"},
		{"the smaller of two", `for (i = 0; i < n && i < 10; i++) sum += i;`, "10"},
		{"digits", `while (n) { n /= 10; sum++; }`, "40"},
		{"bits", `while (u) { u &= u - 1; sum++; }`, "40"},
		{"string", `while (*s) sum += *s++;`, "data"},
		{"string by index", `for (i = 0; s[i] != 0; i++) sum += i;`, "data"},
		{"list", `for (struct node *p = o->list; p; p = p->next) sum += p->n;`, "data"},
		{"endless", `for (;;) { sum++; }`, "?"},
		{"nobody knows", `while (sum < strlen(s)) sum = sum * 3 + 1;`, "?"},
		{"a member that an argument went into", `for (i = 0; i < o->count; i++) sum += i;`, "size o->count"},
		{"a member that a constant went into", `for (i = 0; i < o->fixed; i++) sum += i;`, "16"},
		{"a member that nothing went into", `for (i = 0; i < o->never; i++) sum += i;`, "?"},
		{"through a variable", `m = n; m += 4; for (i = 0; i < m; i++) sum += i;`, "size m"},
		{"through a function", `m = doubled(n); for (i = 0; i < m; i++) sum += i;`, "size m"},
		{"a remainder", `long q = n % 8; for (i = 0; i < q; i++) sum += i;`, "8"},
		{"nest", `for (i = 0; i < n; i++) for (j = 0; j < m; j++) sum += j;`, "size n, size m"},
		{"nest over the outer counter", `for (i = 0; i < n; i++) for (j = 0; j < i; j++) sum += j;`, "size n, size i"},
		{"two loops, one pass", `for (i = 0; i < n; i++) while (i < n && s[i] == ' ') i++;`, "size n, ?"},
		{"the outer counter moves in the inner loop", `i = 0; while (i < n) { m = n - i; for (j = 0; j < m; i++, j++) sum += j; }`, "size n, ?"},
		{"at most a constant", `m = n; if (m > 4) m = 4; for (i = 0; i < m; i++) sum += i;`, "4"},
		{"at most a constant in each round", `for (i = 0; i < n; i += 5) { m = n - i; if (m > 5) m = 5; for (j = 0; j < m; j++) sum += j; }`, "size n, 5"},
		{"at most a constant, used again", `for (i = 0; i < n; i += 5) { m = n - i; if (m > 5) m = 5; for (j = 0; j < m; j++) sum += j; } m = n; sum += m;`, "size n, 5"},
		{"cut once, set in each round", `m = n; if (m > 5) m = 5; for (i = 0; i < n; i++) { for (j = 0; j < m; j++) sum += j; m = n; }`, "size n, size m"},
		{"set again before", `m = 8; for (i = 0; i < m; i++) sum += i;`, "8"},
		{"set again before on one path", `if (sum) m = 8; for (i = 0; i < m; i++) sum += i;`, "size m"},
		{"the smaller of a constant", `long q = n < 64 ? n : 64; for (i = 0; i < q; i++) sum += i;`, "64"},
		{"the smaller of a constant, turned", `long q = n >= 64 ? 64 : n; for (i = 0; i < q; i++) sum += i;`, "64"},
		{"the smaller of a constant on the left", `long q = 64 > n ? n : 64; for (i = 0; i < q; i++) sum += i;`, "64"},
		{"the larger of a constant, turned", `long q = n < 64 ? 64 : n; for (i = 0; i < q; i++) sum += i;`, "size q"},
		{"the larger of a constant", `long q = n > 64 ? n : 64; for (i = 0; i < q; i++) sum += i;`, "size q"},
		{"at most a constant, then more", `m = n; if (m > 4) m = 4; m = n * 2; for (i = 0; i < m; i++) sum += i;`, "size m"},
		{"at least a constant", `m = n; if (m < 4) m = 4; for (i = 0; i < m; i++) sum += i;`, "size m"},
		{"shares", `for (i = 0; i < n; i++) { m = view.shape[i]; for (j = 0; j < m; j++) sum += j; }`, "size n, data"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := solve(c.body)
			var got []string
			f := s.byFunc[s.program.Resolve(s.program.Files[0], "f")]
			for li := range f.loops {
				got = append(got, f.level[li].bound.String())
			}
			if g := strings.Join(got, ", "); g != c.want {
				t.Errorf("got %s, want %s", g, c.want)
			}
		})
	}
}

// What loops weigh.
func TestWeight(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"nothing", ``, ""},
		{"single pass", `for (i = 0; i < n; i++) sum += i;`, ""},
		{"nest", `for (i = 0; i < n; i++) for (j = 0; j < m; j++) sum += j;`, "heavy 2 [n m]"},
		{"by a function", `for (i = 0; i < n; i++) sum += helper(m, s);`, "heavy 2 [n m]"},
		{"by a function, a constant", `for (i = 0; i < n; i++) sum += helper(4, s);`, ""},
		{"long rounds", `for (i = 0; i < n; i++) for (j = 0; j < 1000; j++) sum = sum * 31 + j;`, "heavy 1 [n]"},
		{"rounds of some length", `for (i = 0; i < n; i++) for (j = 0; j < 50; j++) sum = sum * 31 + j;`, "medium 1 [n]"},
		{"with the API", `for (i = 0; i < n; i++) for (j = 0; j < m; j++) sum += PyErr_CheckSignals();`, ""},
		{"the part without the API", `for (i = 0; i < n; i++) { PyErr_CheckSignals(); for (j = 0; j < m; j++) sum += helper(n, s); }`, "heavy 2 [m n]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := solve(c.body)
			res := Solve(s.program, s.gil)
			var got []string
			for _, l := range res.Long {
				w := map[Weight]string{Medium: "medium", Heavy: "heavy"}[l.Weight]
				if l.Func.Name == "f" {
					got = append(got, fmt.Sprint(w, " ", l.Nest, " ", l.Limits))
				}
			}
			if g := strings.Join(got, "; "); g != c.want {
				t.Errorf("got %q, want %q", g, c.want)
			}
		})
	}
}

func TestStats(t *testing.T) {
	s := solve(`for (i = 0; i < n; i++) for (j = 0; j < 8; j++) sum += j; for (i = 0; i < n; i++) PyErr_CheckSignals();`)
	got := Solve(s.program, s.gil).Stats()
	if want := (Stats{Loops: 4, Constant: 1, Counted: 2, Free: 3}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
