package wait

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

const preface = `#include <Python.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>
int db_query(const char *); void db_free(void *); void *db_open(const char *);
`

const methods = `static PyMethodDef methods[] = {{"f", (PyCFunction)f, METH_VARARGS, 0}, {"g", (PyCFunction)g, METH_NOARGS, 0}, {0}};
`

func find(text string, opt Options) *Result {
	if !strings.Contains(text, " *g(") {
		text += "\nstatic PyObject *g(PyObject *self, PyObject *args) { return 0; }\n"
	}
	unit := csrc.Parse(&csrc.Config{Path: "a.c", Text: []byte(preface + text + methods)})
	p := cfg.Link("a", []*cfg.File{cfg.Build(unit)})
	return Solve(p, gil.Solve(p, gil.Options{}), opt)
}

func show(list []*Call) string {
	var out []string
	for _, c := range list {
		s := c.Name
		if !c.Certain {
			s += "?"
		}
		if c.Why == "" {
			s += " without reason"
		}
		if c.Like > 0 {
			s += fmt.Sprintf(" like %d", c.Like)
		}
		if c.Other != nil {
			s += " elsewhere " + c.Other.Func.Name
		}
		if c.Thread != nil {
			s += " thread " + c.Thread.Func.Name
		}
		if c.More > 0 {
			s += fmt.Sprintf(" +%d", c.More)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestCalls(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"sleep", `sleep(1);`, "sleep"},
		{"released", `Py_BEGIN_ALLOW_THREADS sleep(1); Py_END_ALLOW_THREADS`, ""},
		{"both", `Py_BEGIN_ALLOW_THREADS sleep(1); Py_END_ALLOW_THREADS sleep(2);`, "sleep elsewhere f"},
		{"by a flag", `if (args) { Py_BEGIN_ALLOW_THREADS sleep(1); Py_END_ALLOW_THREADS } else { sleep(1); }`, "sleep? elsewhere f"},
		{"by a flag, with a twin", `if (args) { Py_BEGIN_ALLOW_THREADS sleep(n); Py_END_ALLOW_THREADS } else { usleep(n); }`, "usleep?"},
		{"something else in the other branch", `if (args) { Py_BEGIN_ALLOW_THREADS sleep(n); Py_END_ALLOW_THREADS } else { usleep(1); }`, "usleep"},
		{"one after the other", `if (args) { Py_BEGIN_ALLOW_THREADS sleep(1); Py_END_ALLOW_THREADS } sleep(1);`, "sleep elsewhere f"},
		{"by its number", `syscall(SYS_io_getevents, n);`, "io_getevents"},
		{"by its number, otherwise", `syscall(__NR_io_getevents, n); syscall(SYS_getpid); syscall(n);`, "io_getevents"},
		{"a lock is another matter", `pthread_mutex_t m; pthread_mutex_lock(&m);`, ""},
		{"file", `close(0);`, "close?"},
		{"child", `if (fork() == 0) { sleep(1); }`, ""},
		{"child, the other way round", `pid_t p = fork(); if (p) return 0; sleep(1);`, ""},
		{"parent", `pid_t p = fork(); if (!p) return 0; sleep(1);`, "sleep"},
		{"abort", `if (args) { sleep(1); abort(); }`, ""},
		{"no time", `struct pollfd p; poll(&p, 1, 0);`, ""},
		{"flags", `char b[9]; recv(0, b, 9, MSG_PEEK | MSG_DONTWAIT);`, ""},
		{"other flags", `char b[9]; recv(0, b, 9, MSG_PEEK);`, "recv"},
		{"after EAGAIN was looked for", `char b[9]; while (recv(0, b, 9, 0) < 0 && errno == EAGAIN) ;`, "recv?"},
		{"one byte", `write(1, "x", 1);`, "write?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := find("static PyObject *f(PyObject *self, PyObject *args) { int n = (int)PyLong_AsLong(args); "+c.body+" return 0; }", Options{})
			if got := show(res.Calls); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Functions that the user names wait, whether they have a body or not.
func TestBlocking(t *testing.T) {
	text := `static int own(void) { return 1; }
static PyObject *f(PyObject *self, PyObject *args) { db_query("x"); own(); db_free(0); return 0; }`
	if got := show(find(text, Options{}).Calls); got != "" {
		t.Errorf("without: %q", got)
	}
	got := show(find(text, Options{Blocking: map[string]string{"db_query": "waits for the server", "own": ""}}).Calls)
	if want := "db_query; own"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A function that the program makes regions for.
func TestEvidence(t *testing.T) {
	const region = `Py_BEGIN_ALLOW_THREADS n = lib_fetch(h); Py_END_ALLOW_THREADS`
	text := `int lib_fetch(int); void lib_set(int);
static PyObject *a(PyObject *self, PyObject *args) { int n, h = 1; ` + region + ` return PyLong_FromLong(n); }
static PyObject *b(PyObject *self, PyObject *args) { int n, h = 2; ` + region + ` return PyLong_FromLong(n); }
static PyObject *c(PyObject *self, PyObject *args) { int n, h = 3; lib_set(h); ` + region + ` return PyLong_FromLong(n); }
static PyObject *f(PyObject *self, PyObject *args) { lib_set(4); return PyLong_FromLong(lib_fetch(4)); }
static PyMethodDef more[] = {{"a", a, METH_NOARGS, 0}, {"b", b, METH_NOARGS, 0}, {"c", c, METH_NOARGS, 0}, {0}};`
	if got, want := show(find(text, Options{}).Calls), "lib_fetch without reason elsewhere a"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	// A macro that asks first whether there are threads, as there always are.
	asks := strings.NewReplacer("Py_BEGIN_ALLOW_THREADS", "{ PyThreadState *s = NULL; if (PyEval_ThreadsInitialized()) s = PyEval_SaveThread();",
		"Py_END_ALLOW_THREADS", "if (PyEval_ThreadsInitialized()) PyEval_RestoreThread(s); }").Replace(text)
	if got, want := show(find(asks, Options{}).Calls), "lib_fetch without reason elsewhere a"; got != want {
		t.Errorf("with a question: got %q, want %q", got, want)
	}
	// Half of the calls prove nothing.
	if got, want := show(find(strings.Replace(text, "h = 1; "+region, "h = 1; n = lib_fetch(h);", 1), Options{}).Calls), "lib_fetch? without reason elsewhere b; lib_fetch? without reason elsewhere b"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Functions that are called held where the program calls most others of their library released.
func TestFamilies(t *testing.T) {
	var text strings.Builder
	text.WriteString("struct db { int (*open)(int), (*get)(int), (*put)(int), (*sync)(int), (*remove)(int), (*error)(int); } *h;\n")
	text.WriteString("int lib_open(int), lib_fetch(int), lib_store(int), lib_sync(int), lib_remove(int), lib_error(int), lib_drop(int);\n")
	for i, call := range []string{"lib_open", "lib_fetch", "lib_store", "lib_sync", "h->open", "h->get", "h->put", "h->sync"} {
		fmt.Fprintf(&text, "PyObject *m%d(PyObject *self, PyObject *args) { int n; Py_BEGIN_ALLOW_THREADS n = %s(1); Py_END_ALLOW_THREADS return PyLong_FromLong(n); }\n", i, call)
	}
	for _, c := range []struct{ call, want string }{
		{"lib_remove(2)", "lib_remove? without reason like 4 elsewhere m1"},
		{"lib_error(2)", ""}, // over at once, by its name
		{"h->remove(2)", "remove? without reason like 4 elsewhere m5"},
		{"h->error(2)", ""},
		{"other_remove(2)", ""},
		{"lib_sync(2)", "lib_sync? without reason elsewhere m3"}, // it has a region itself
	} {
		got := show(find(text.String()+"static PyObject *f(PyObject *self, PyObject *args) { return PyLong_FromLong("+c.call+"); }", Options{}).Calls)
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.call, got, c.want)
		}
	}
	// Where a program calls only some of a library released, the others need not stand out.
	half := strings.NewReplacer("Py_BEGIN_ALLOW_THREADS n = lib_fetch(1); Py_END_ALLOW_THREADS", "n = lib_fetch(1);").Replace(text.String())
	if got := show(find(half+"static PyObject *f(PyObject *self, PyObject *args) { return PyLong_FromLong(lib_remove(2)); }", Options{}).Calls); got != "" {
		t.Errorf("three of five: %q", got)
	}
}

// A library whose source is built with the module waits as its documentation says; what the module names like it does not.
func TestBundled(t *testing.T) {
	for _, c := range []struct{ library, helper, want string }{
		{`int osqp_solve(void *w) { return w != 0; }`, "", "osqp_solve"},
		{`int osqp_solve(void *w) { return w != 0; } int osqp_update_A(void *w) { return osqp_solve(w); }`, "", "osqp_solve"},
		{`int osqp_solve(void *w) { PyErr_Clear(); return w != 0; }`, "", ""},
		{`int connect(int a, const void *b, unsigned c) { return 0; }`, `int osqp_solve(void *w) { return connect(1, w, 0); }`, ""},
	} {
		text := preface + "int osqp_solve(void *); int connect(int, const void *, unsigned);\n" + c.helper +
			"static int helper(void *w) { return osqp_solve(w); }\nstatic PyObject *f(PyObject *self, PyObject *args) { return PyLong_FromLong(helper(self)); }\n" +
			"static PyObject *g(PyObject *self, PyObject *args) { return 0; }\n" + methods
		var files []*cfg.File
		for name, text := range map[string]string{"a.c": text, "b.c": "#include <Python.h>\n" + c.library} {
			files = append(files, cfg.Build(csrc.Parse(&csrc.Config{Path: name, Text: []byte(text)})))
		}
		p := cfg.Link("a", files)
		if got := show(Solve(p, gil.Solve(p, gil.Options{}), Options{}).Calls); got != c.want {
			t.Errorf("%s: %q, want %q", c.library, got, c.want)
		}
	}
}

// What a pointer may hold counts where all of it waits alike.
func TestPointers(t *testing.T) {
	const call = "static int run(void *w, int (*how)(void *)) { return how(w); }\n"
	for _, test := range []struct{ second, want string }{
		{"osqp_update_A", "osqp_solve"}, {"osqp_solve", "osqp_solve"}, {"other", ""},
	} {
		text := preface + "int osqp_solve(void *); int osqp_update_A(void *); int other(void *);\n" + call +
			"static PyObject *f(PyObject *self, PyObject *args) { return PyLong_FromLong(run(self, osqp_solve)); }\n" +
			"static PyObject *g(PyObject *self, PyObject *args) { return PyLong_FromLong(run(self, " + test.second + ")); }\n" + methods
		for _, library := range []string{"", "int osqp_solve(void *w) { return 1; } int osqp_update_A(void *w) { return 2; } int other(void *w) { return 3; }"} {
			files := []*cfg.File{cfg.Build(csrc.ParseString("a.c", text)), cfg.Build(csrc.ParseString("b.c", library))}
			p := cfg.Link("a", files)
			if got := show(Solve(p, gil.Solve(p, gil.Options{}), Options{}).Calls); got != test.want {
				t.Errorf("%s, library %q: %q, want %q", test.second, library, got, test.want)
			}
		}
	}
}

// A library in a folder of its own waits as its documentation says for a wrapper without the API, too.
func TestBundledBehindWrapper(t *testing.T) {
	for _, test := range []struct{ wrapper, want string }{{"lib/b.c", "read"}, {"b.c", "osqp_solve +1; read?"}} {
		var files []*cfg.File
		for _, f := range []struct{ name, text string }{
			{"a.c", preface + "int run(void *);\nstatic PyObject *f(PyObject *self, PyObject *args) { return PyLong_FromLong(run(self)); }\nstatic PyObject *g(PyObject *self, PyObject *args) { return 0; }\n" + methods},
			{test.wrapper, "int osqp_solve(void *);\nint run(void *w) { return osqp_solve(w); }"},
			{"lib/c.c", "#include <unistd.h>\nint osqp_solve(void *w) { static char b[8]; return read(0, b, sizeof b); }"},
		} {
			files = append(files, cfg.Build(csrc.Parse(&csrc.Config{Path: f.name, Text: []byte(f.text)})))
		}
		p := cfg.Link("a", files)
		if got := show(Solve(p, gil.Solve(p, gil.Options{}), Options{}).Calls); got != test.want {
			t.Errorf("wrapper in %s: %q, want %q", test.wrapper, got, test.want)
		}
	}
}

// One certain finding for each call that enters code without the API.
func TestOnce(t *testing.T) {
	res := find(`static void a(void) { sleep(1); } static void b(void) { a(); sleep(2); }
static PyObject *f(PyObject *self, PyObject *args) { b(); return 0; }
static PyObject *g(PyObject *self, PyObject *args) { sleep(3); return 0; }`, Options{})
	if got, want := show(res.Calls), "sleep +1; sleep?; sleep"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJoins(t *testing.T) {
	const worker = `static void *run(void *p) { PyGILState_STATE s = PyGILState_Ensure(); PyGILState_Release(s); return 0; }
static void *plain(void *p) { return 0; }
`
	for _, c := range []struct{ name, text, want string }{
		{"takes the GIL", `static PyObject *f(PyObject *self, PyObject *args) { pthread_t t; pthread_create(&t, 0, run, 0); pthread_join(t, 0); return 0; }`, "pthread_join thread run"},
		{"does not", `static PyObject *f(PyObject *self, PyObject *args) { pthread_t t; pthread_create(&t, 0, plain, 0); pthread_join(t, 0); return 0; }`, "pthread_join"},
		{"does not, elsewhere", `static pthread_t t; static PyObject *f(PyObject *self, PyObject *args) { pthread_create(&t, 0, plain, 0); return 0; }
static PyObject *g(PyObject *self, PyObject *args) { pthread_join(t, 0); return 0; }`, "pthread_join?"},
		{"by another variable", `static PyObject *f(PyObject *self, PyObject *args) { pthread_t t, u; pthread_create(&t, 0, plain, 0); pthread_create(&u, 0, run, 0);
  pthread_join(t, 0); return 0; }`, "pthread_join"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(find(worker+c.text, Options{}).Joins); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestStats(t *testing.T) {
	res := find(`static PyObject *f(PyObject *self, PyObject *args) { sleep(1); Py_BEGIN_ALLOW_THREADS sleep(1); close(0); Py_END_ALLOW_THREADS return 0; }`, Options{})
	if got, want := res.Stats(), (Stats{Blocking: 3, Held: 1, Released: 2}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
