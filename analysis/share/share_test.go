package share

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

// of analyses texts as one link unit for 3.13.
func of(texts ...string) *Result {
	var files []*cfg.File
	target := capi.Target{Minor: 13}
	for i, text := range texts {
		files = append(files, cfg.Build(csrc.Parse(&csrc.Config{Path: fmt.Sprintf("m%d.c", i), Text: []byte(text), Target: target})))
	}
	p := cfg.Link("m", files)
	return Find(p, gil.Solve(p, gil.Options{Target: target}), Options{})
}

// module makes a module of one method, whose region holds the statements, behind some text.
func module(text, region string) *Result {
	return of("#include <Python.h>\n#include <stdio.h>\n#include <string.h>\n#include <time.h>\n#include <zlib.h>\n" +
		"typedef struct { PyObject_HEAD z_stream z; int busy; } Obj;\n" + text +
		"\nstatic PyObject *m(Obj *self, PyObject *args) { char here[9]; Py_BEGIN_ALLOW_THREADS\n" + region +
		"\nPy_END_ALLOW_THREADS return PyLong_FromLong(here[0] + n); }\n" +
		"static PyMethodDef methods[] = {{\"m\", (PyCFunction)m, METH_NOARGS, NULL}, {NULL}};\n" +
		"static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, \"x\", NULL, -1, methods};\n" +
		"PyMODINIT_FUNC PyInit_x(void) { return PyModule_Create(&def); }\n")
}

func TestStorage(t *testing.T) {
	for _, test := range []struct{ text, region, want string }{
		{"static int n;", "n++;", "n updated"},
		{"static int n;", "n = here[1];", "n stored"},
		{"static int n;", "int *p = &n, *q = p; *q = here[1];", "n stored"},
		{"static int n, o;", "int *p = here[0] ? &n : &o; *p = here[1];", ""},
		{"static int n;", "int *p; if (here[0]) p = &n; else p = (int *)here; *p = here[1];", ""},
		{"static struct { int a[3]; } s; static int n;", "s.a[here[2]] = here[0]; n = s.a[0];", "n stored; s.a[...] stored"},
		{"static char b[9]; static int n;", "char *p = b; while (here[0]) *p++ = here[1]; n = b[0];", "b stored; n stored"},
		{"static char b[9]; static int n;", "memcpy(b + 1, here, 3); memcpy(here, b, n);", "b filled by memcpy"},
		{"static int n; static void up(int *p) { (*p)++; }", "up(&n);", "n filled by up"},
		{"static int n; static void twice(int *p); static void up(int *p) { if (*p) twice(p); } static void twice(int *p) { up(p); *p = 3; }", "up(&n);", "n filled by up"},
		{"static __thread int n;", "n++;", ""},
		{"static _Atomic int n;", "n++;", ""},
		{"static int n, unread; static int *up(void) { return &n; }", "unread++;", "unread updated"},
		{"static int n, unread;", "unread = here[0];", ""},
		{"static int n;", "here[0] = 1;", ""},
	} {
		var got []string
		for _, w := range module(test.text, test.region).Writes() {
			if !w.Certain {
				t.Errorf("%s: %s is not certain", test.region, w.Storage)
			}
			got = append(got, w.Storage.String()+map[How]string{Stored: " stored", Updated: " updated", Filled: " filled by " + w.By}[w.How])
		}
		slices.Sort(got)
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s %s: %q, want %q", test.text, test.region, s, test.want)
		}
	}
}

func TestHandle(t *testing.T) {
	for _, test := range []struct{ region, want string }{
		{"deflate(&self->z, 0);", "self->z of z_stream"},
		{"z_stream *z = &self->z; deflate(z, 0);", "self->z of z_stream"},
		{"z_stream z; deflate(&z, 0);", ""},
		{"Obj other; deflate(&other.z, 0);", ""},
	} {
		got := ""
		for _, h := range module("static int n;", test.region).Handles() {
			got += h.Storage.String() + " of " + h.Type
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.region, got, test.want)
		}
	}
}

// A library whose source is built with the module has functions with bodies; those of the module's own hand a handle on.
func TestBundledHandle(t *testing.T) {
	const library = "#include <zlib.h>\nint z_step(z_stream *z) { return z->avail_in; }\nint z_run(z_stream *z) { return z_step(z); }\n"
	for _, test := range []struct{ call, want string }{
		{"z_run(&self->z)", "z_run self->z in m"},
		{"step(&self->z)", "z_run self->z in step"},
	} {
		r := of("#include <Python.h>\n#include <zlib.h>\ntypedef struct { PyObject_HEAD z_stream z; } Obj;\nint z_run(z_stream *);\n"+
			"static int step(z_stream *z) { return z_run(z); }\n"+
			"static PyObject *m(Obj *self, PyObject *args) { int n; Py_BEGIN_ALLOW_THREADS n = "+test.call+"; Py_END_ALLOW_THREADS return PyLong_FromLong(n); }\n"+
			"static PyMethodDef methods[] = {{\"m\", (PyCFunction)m, METH_NOARGS, NULL}, {NULL}};\n"+
			"static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, \"x\", NULL, -1, methods};\n"+
			"PyMODINIT_FUNC PyInit_x(void) { return PyModule_Create(&def); }\n", library)
		got := ""
		for _, h := range r.Handles() {
			got += h.Name + " " + h.Storage.String() + " in " + h.Func.Name
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.call, got, test.want)
		}
	}
}

// What keeps other threads off is a number that is set to a constant before and cleared after.
func TestBusy(t *testing.T) {
	const call = "static PyObject *m(Obj *self, PyObject *args) { int n; %s Py_BEGIN_ALLOW_THREADS n = deflate(&self->z, 0); Py_END_ALLOW_THREADS %s return PyLong_FromLong(n); }\n"
	for _, test := range []struct{ before, after, want string }{
		{"", "", "self->z"},
		{"if (self->busy) return NULL; self->busy = 1;", "self->busy = 0;", ""},
		{"if (self->busy) return NULL; self->busy++;", "self->busy = 0;", ""},
		{"if (self->busy) return NULL;", "self->busy = n == 3; if (!n) self->busy = 0;", "self->z"},
		{"if (self->o) return NULL; self->o = args;", "self->o = NULL;", "self->z"},
	} {
		r := of("#include <Python.h>\n#include <zlib.h>\ntypedef struct { PyObject_HEAD z_stream z; int busy; PyObject *o; } Obj;\n" + fmt.Sprintf(call, test.before, test.after) +
			"static PyMethodDef methods[] = {{\"m\", (PyCFunction)m, METH_NOARGS, NULL}, {NULL}};\n" +
			"static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, \"x\", NULL, -1, methods};\n" +
			"PyMODINIT_FUNC PyInit_x(void) { return PyModule_Create(&def); }\n")
		got := ""
		for _, h := range r.Handles() {
			got += h.Storage.String()
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.before, got, test.want)
		}
	}
}

// TestStats checks that the denominators count what is fine, too.
func TestStats(t *testing.T) {
	r := module("static int n; static __thread int own;", `own++; n++; printf("x"); deflate(&self->z, 0);`)
	if s := r.Looked(); s != (Stats{}) {
		t.Errorf("%+v before anything was asked", s)
	}
	r.Writes()
	r.Outputs()
	r.Handles()
	if s := r.Looked(); s.Writes != 1 || s.Outputs != 1 || s.Handles != 1 {
		t.Errorf("%+v", s)
	}
}

// TestTwice checks that the answers can be asked for in any order, by several goroutines.
func TestTwice(t *testing.T) {
	r := module("static int n;", `n++; printf("x"); printf("y"); localtime(0); deflate(&self->z, 0);`)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if a, b, c, d := len(r.Handles()), len(r.Calls()), len(r.Outputs()), len(r.Writes()); a != 1 || b != 1 || c != 1 || d != 1 {
				t.Error(a, b, c, d)
			}
		})
	}
	wg.Wait()
}
