package own

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

const head = `#include <Python.h>
typedef struct { PyObject_HEAD PyObject *cb; PyObject *dict; void *h; int busy; } T;
void use(const char *); PyObject *other(PyObject *);
`

// of analyses texts as one link unit whose functions m... are methods.
func of(texts ...string) *Result {
	var files []*cfg.File
	target := capi.Target{Minor: 13, FreeThreaded: true}
	for i, text := range texts {
		table := "\nstatic PyMethodDef methods[] = {"
		for _, line := range strings.Split(text, "\n") {
			if _, rest, ok := strings.Cut(line, "PyObject *m"); ok && strings.HasPrefix(line, "static PyObject *m") {
				table += fmt.Sprintf(`{"x", (PyCFunction)m%s, METH_O, 0},`, rest[:strings.Index(rest, "(")])
			}
		}
		files = append(files, cfg.Build(csrc.Parse(&csrc.Config{Path: fmt.Sprintf("m%d.c", i), Text: []byte(head + text + table + "{0}};"), Target: target})))
	}
	p := cfg.Link("m", files)
	return Of(p, gil.Solve(p, gil.Options{Target: target}))
}

// show lists the uses: function, kind, what is used, "?" where it is only possible.
func show(r *Result) string {
	var out []string
	for _, u := range r.Uses {
		s := fmt.Sprintf("%s %d %s", u.Func.Name, u.Kind, u.Name)
		if !u.Certain {
			s += "?"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

const region = " Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS "

func TestUses(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"borrowed", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0);` + region + `return PyObject_Str(o); }`, "m 0 o"},
		{"owned on some path", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0); if (o == Py_None) Py_INCREF(o);` + region + `return PyObject_Str(o); }`, "m 0 o?"},
		{"released on some path", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0); if (s == Py_None) {` + region + `} return PyObject_Str(o); }`, "m 0 o?"},
		{"handed to code nobody knows", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0); other(o);` + region + `return PyObject_Str(o); }`, "m 0 o?"},
		{"put into a tuple", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0), *t = PyTuple_Pack(1, o);` + region + `PyObject_Str(o); return t; }`, "m 0 o?"},
		{"tuple of a list", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyTuple_GET_ITEM(PyList_GET_ITEM(l, 0), 0);` + region + `return PyObject_Str(o); }`, "m 0 o"},
		{"item count read back", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0); o->ob_refcnt++;` + region + `return PyObject_Str(o); }`, ""},
		{"stored elsewhere", `static PyObject *m(T *s, PyObject *l) { PyObject *o = PyList_GetItem(l, 0); s->dict = o;` + region + `return PyObject_Str(o); }`, ""},
		{"struct of pointers", `struct job { const char *text; };
static PyObject *m(PyObject *s, PyObject *l) { struct job j; j.text = PyUnicode_AsUTF8(PyList_GET_ITEM(l, 0));
Py_BEGIN_ALLOW_THREADS use(j.text); Py_END_ALLOW_THREADS return 0; }`, "m 1 j.text"},
		{"pointer arithmetic", `static PyObject *m(PyObject *s, PyObject *l) { const char *p = PyUnicode_AsUTF8(PyList_GET_ITEM(l, 0)), *q = p + 1;
Py_BEGIN_ALLOW_THREADS if (q[2]) use(0); Py_END_ALLOW_THREADS return 0; }`, "m 1 q"},
		{"member changed by nobody", `static PyObject *m(T *s, PyObject *l) { PyObject *o = s->cb;` + region + `return PyObject_Str(o); }`, ""},
		{"member filled once", `static PyObject *m(T *s, PyObject *l) { PyObject *o = s->cb;` + region + `return PyObject_Str(o); }
static PyObject *m2(T *s, PyObject *l) { if (!s->cb) s->cb = Py_NewRef(l); return 0; }`, ""},
		{"member exchanged", `static PyObject *m(T *s, PyObject *l) { PyObject *o = s->cb;` + region + `return PyObject_Str(o); }
static PyObject *m2(T *s, PyObject *l) { PyObject *old = s->cb; s->cb = Py_NewRef(l); Py_DECREF(old); return 0; }`, "m 0 o"},
		{"dictionary that only grows", `static PyObject *m(T *s, PyObject *k) { PyObject *o = PyDict_GetItem(s->dict, k);` + region + `return PyObject_Str(o); }
static PyObject *m2(T *s, PyObject *k) { PyDict_SetItem(s->dict, k, k); return 0; }`, "m 0 o?"},
		{"dictionary that loses items", `static PyObject *m(T *s, PyObject *k) { PyObject *o = PyDict_GetItem(s->dict, k);` + region + `return PyObject_Str(o); }
static PyObject *m2(T *s, PyObject *k) { PyObject *d = s->dict; PyDict_Clear(d); return 0; }`, "m 0 o"},
		{"check", `static PyObject *m(T *s, PyObject *k) { if (!s->h) return 0;` + region + `use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->h = 0; return 0; }`, "m 3 s->h"},
		{"closed by the destructor alone", `static PyObject *m(T *s, PyObject *k) { if (!s->h) return 0;` + region + `use(s->h); return 0; }
static void d(T *s) { s->h = 0; } static PyTypeObject t = { .tp_dealloc = (destructor)d };`, ""},
		{"checked again by a helper", `static int ok(T *s) { return s->h ? 1 : 0; }
static PyObject *m(T *s, PyObject *k) { if (!s->h) return 0;` + region + `if (!ok(s)) return 0; use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->h = 0; return 0; }`, ""},
		{"flag", `static PyObject *m(T *s, PyObject *k) { if (s->busy) return 0;` + region + `use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->busy = 1; s->h = 0; return 0; }`, "m 3 s->h"},
		{"flag of something else", `static PyObject *m(T *s, PyObject *k) { if (s->busy) return 0;` + region + `use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->busy = 1; return 0; }
static PyObject *m3(T *s, PyObject *k) { s->h = 0; return 0; }`, ""},
		{"flag asked again", `static PyObject *m(T *s, PyObject *k) { if (s->busy) return 0;` + region + `if (s->busy) return 0; use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->busy = 1; s->h = 0; return 0; }`, ""},
		{"checked by a helper", `static int ok(T *s) { return s->h ? 1 : 0; }
static PyObject *m(T *s, PyObject *k) { if (!ok(s)) return 0;` + region + `use(s->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { s->h = 0; return 0; }`, "m 3 s->h"},
		{"new object", `static PyObject *m(PyObject *s, PyObject *k) { T *n = PyObject_New(T, 0); if (!n->h) return 0;` + region + `use(n->h); return 0; }
static PyObject *m2(T *s, PyObject *k) { T *n = PyObject_New(T, 0); n->h = 0; return 0; }`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := show(of(tt.text)); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestAcrossFiles(t *testing.T) {
	r := of(`PyObject *first(PyObject *l); void wait(void);
static PyObject *m(PyObject *s, PyObject *l) { PyObject *o = first(l); wait(); return PyObject_Str(o); }`,
		`PyObject *first(PyObject *l) { return PyList_GET_ITEM(l, 0); } void wait(void) {`+region+`}`)
	if got, want := show(r), "m 0 o"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if s := r.Stats(); s.References != 2 {
		t.Errorf("%d references, want 2", s.References)
	}
}

func TestCalls(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"argument", `static PyObject *m(PyObject *s, PyObject *l) { return Py_NewRef(PyList_GetItem(l, 0)); }`, "Borrows PyList_GetItem"},
		{"compared", `static PyObject *m(PyObject *s, PyObject *l) { if (PyList_GetItem(l, 0) == s) return 0; return s; }`, ""},
		{"in a section on its owner", `static PyObject *m(T *s, PyObject *k) { PyObject *o; Py_BEGIN_CRITICAL_SECTION(s); o = Py_XNewRef(PyDict_GetItem(s->dict, k)); Py_END_CRITICAL_SECTION(); return o; }`, ""},
		{"after the section", `static PyObject *m(PyObject *s, PyObject *l) { Py_BEGIN_CRITICAL_SECTION(l); Py_END_CRITICAL_SECTION(); return Py_NewRef(PyList_GetItem(l, 0)); }`, "Borrows PyList_GetItem"},
		{"section on the sequence", `static PyObject *m(PyObject *s, PyObject *l) { PyObject *o, *f = PySequence_Fast(l, ""); Py_BEGIN_CRITICAL_SECTION_SEQUENCE_FAST(l);
o = Py_NewRef(PySequence_Fast_GET_ITEM(f, 0)); Py_END_CRITICAL_SECTION_SEQUENCE_FAST(); return o; }`, ""},
		{"import", `PyMODINIT_FUNC PyInit_m(void) { PyObject *d = PyModule_GetDict(0); return PyDict_GetItemString(d, "x"); }`, ""},
		{"only the size", `static PyObject *m(PyObject *s, PyObject *l) { return PyLong_FromSsize_t(PySequence_Fast_GET_SIZE(l)); }`, "SkipsLocking PySequence_Fast_GET_SIZE?"},
	}
	names := [...]string{"Borrows", "Iterates", "CountsRefs", "SkipsLocking"}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out []string
			for _, c := range of(tt.text).Calls() {
				s := names[c.Hazard] + " " + c.API.Name
				if !c.Certain {
					s += "?"
				}
				out = append(out, s)
			}
			if got := strings.Join(out, "; "); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
