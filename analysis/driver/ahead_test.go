package driver_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

// TestAhead checks that what a session says ahead of discovery is said of the texts as they are, and that after it the session says
// what a run of its own does, whatever happened meanwhile.
func TestAhead(t *testing.T) {
	fsys := os.DirFS("../../rules/ensurewithoutrelease/testdata")
	opt := driver.Options{FS: fsys, Rules: rules.All, Possible: true, NoVariants: true}
	rnd := rand.New(rand.NewPCG(9, 10))
	for _, name := range cFiles(t, fsys)[:4] {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		opt.Overlay = nil
		s := driver.NewSession(opt)
		s.Ahead()
		texts := map[string][]byte{}
		for i := range 4 {
			text = ruletest.Edit(rnd, text)
			texts[name] = text
			s.Edit(name, text)
			if s.Settled() {
				s.Changed(name)
			}
			res, _, err := s.CheckFiles(t.Context(), name)
			if err != nil || !res.Ahead || s.Settled() {
				t.Fatalf("%s: %v, ahead %v", name, err, res.Ahead)
			}
			done := make(chan error)
			go func() { done <- s.Discover(t.Context()) }()
			if i%2 == 0 {
				text = ruletest.Edit(rnd, text)
				texts[name] = text
				s.Edit(name, text)
			}
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			s.Changed(name)
			if err := s.Discover(t.Context()); err != nil || !s.Settled() {
				t.Fatal(err)
			}
			if res, _, err = s.CheckFiles(t.Context(), name); err != nil || res.Ahead {
				t.Fatalf("%s: %v, ahead %v after discovery", name, err, res.Ahead)
			}
			opt.Overlay = texts
			want, err := driver.Check(t.Context(), opt)
			if err != nil {
				t.Fatal(err)
			}
			other := func(d driver.Diagnostic) bool { return d.Path != name }
			if a, b := fmt.Sprint(res.Diagnostics), fmt.Sprint(slices.DeleteFunc(want.Diagnostics, other)); a != b {
				t.Fatalf("%s:\n%s\nwant\n%s", name, a, b)
			}
			compareSession(t, s, opt, texts, name)
		}
	}
}

// TestAheadWithholds checks what is held back ahead of discovery: findings in functions that call into other files of the project.
func TestAheadWithholds(t *testing.T) {
	const head = "#include <Python.h>\n#include \"h.h\"\n"
	body := func(name, call string) string {
		return "static PyObject *" + name + "(PyObject *m, PyObject *a) { " + call + "Py_BEGIN_ALLOW_THREADS PyErr_Clear(); Py_END_ALLOW_THREADS return NULL; }\n"
	}
	fsys := fstest.MapFS{
		"setup.py": {}, "h.h": {Data: []byte("void elsewhere(void);\nint inlined(void);\nstatic int inlined(void) { return 1; }\n")},
		"m.c": {Data: []byte(head + body("plain", "") + body("library", "compress2(); sleep(0); ") + body("own", "inlined(); ") + body("calls", "elsewhere(); ") +
			"static void through(void) { elsewhere(); }\n" + body("deep", "through(); "))},
		"other.c": {Data: []byte("void elsewhere(void) { }\n")},
	}
	text := fsys["m.c"].Data
	s := driver.NewSession(driver.Options{FS: fsys, Rules: rules.All, Select: []string{"GIL101"}})
	s.Ahead()
	s.Edit("m.c", text)
	functions := func() string {
		t.Helper()
		res, _, err := s.CheckFiles(t.Context(), "m.c")
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, d := range res.Diagnostics {
			out = append(out, d.Function)
		}
		return strings.Join(out, " ")
	}
	for range 2 { // the second time nothing has changed
		if got := functions(); got != "plain library own" {
			t.Errorf("ahead: %s", got)
		}
	}
	alone := driver.NewSession(driver.Options{FS: fsys, Rules: rules.All, Select: []string{"GIL101"}})
	alone.Alone()
	alone.Edit("m.c", text)
	res, _, err := alone.CheckFiles(t.Context(), "m.c")
	if err != nil || len(res.Diagnostics) != 3 || fmt.Sprint(res.Functions["m.c"]) != "[{3 3 false} {4 4 false} {5 5 false} {6 6 true} {7 7 true} {8 8 true}]" {
		t.Errorf("alone: %v, %d findings, functions %v", err, len(res.Diagnostics), res.Functions)
	}
	if err := s.Discover(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := functions(); got != "plain library own calls deep" {
		t.Errorf("after discovery: %s", got)
	}
	// A new file is near itself; of the others it is remembered what belongs together.
	s.Edit("new.c", []byte(head+body("fresh", "")))
	var known []string
	res, known, err = s.CheckFiles(t.Context(), "m.c", "new.c")
	if err != nil || !res.Ahead || len(known) != 2 || len(res.Diagnostics) != 6 {
		t.Errorf("with a new file: %v %v %v %v", err, res.Ahead, known, res.Diagnostics)
	}
}

// TestWhatPythonSays checks that a result is not taken over where Python sources say something else of the link unit.
func TestWhatPythonSays(t *testing.T) {
	fsys := fstest.MapFS{"setup.py": {}, "m.c": {Data: []byte(`#include <Python.h>
#include <sys/socket.h>
static PyObject *f(PyObject *m, PyObject *a) { char b[9000]; int fd; if (PyArg_ParseTuple(a, "i", &fd)) recv(fd, b, 9000, 0); return NULL; }
static PyMethodDef methods[] = {{"f", f, METH_VARARGS, NULL}, {NULL}};
`)}}
	opt := driver.Options{FS: fsys, Rules: rules.All, Select: []string{"GIL301"}, NoVariants: true}
	s := driver.NewSession(opt)
	for _, text := range []string{"", "s.setblocking(False)\n", "", "import ctypes\n"} {
		fsys["m.py"] = &fstest.MapFile{Data: []byte(text)}
		s.Changed("m.py")
		compareSession(t, s, opt, nil, "m.py")
	}
}
