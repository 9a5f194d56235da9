package verify

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func kernelFS(toml string, files ...string) fstest.MapFS {
	fsys := fstest.MapFS{"k/kernel.toml": {Data: []byte(toml)}}
	for _, name := range files {
		fsys["k/"+name] = &fstest.MapFile{}
	}
	return fsys
}

func TestKernels(t *testing.T) {
	const text = `module = "m"
oracles = ["call", "stall"]
timeout = 3
[stage.good]
[stage.bad.case.b]
rule = "GIL101"
shows = "call"
[stage.bad.case.a]
rule = "GIL301"
shows = "stall"
`
	list, err := Kernels(kernelFS(text, "run.py", "good/m.c", "bad/m.c", "bad/n.c"), ".")
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	var got []string
	for _, s := range list[0].Stages {
		got = append(got, s.label()+" "+s.Rule+" "+fmt.Sprint(s.Shows)+" "+strings.Join(s.Sources, ","))
	}
	want := "bad/a GIL301 [stall] k/bad/m.c,k/bad/n.c; bad/b GIL101 [call] k/bad/m.c,k/bad/n.c; good  [] k/good/m.c"
	if strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
}

func TestMalformedKernels(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", "module is missing"},
		{`module = "m"`, "oracles are missing"},
		{"module = \"m\"\noracles = [\"call\"]", "no stage"},
		{"module = \"m\"\noracles = [\"guess\"]\n[stage.good]", `unknown oracle "guess"`},
		{"module = \"m\"\noracles = [\"call\"]\n[stage.good]\nshows = \"call or stall\"", `shows "stall"`},
		{"module = \"m\"\noracles = [\"call\"]\n[stage.gone]", "stage gone has no C sources"},
		{"module = \"m\"\noracle = \"call\"", "unknown key oracle"},
		{"module = ", "kernel.toml"},
	}
	for _, tt := range tests {
		if _, err := Kernels(kernelFS(tt.text, "run.py", "good/m.c"), "."); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: error %v, want %q", tt.text, err, tt.want)
		}
	}
	if _, err := Kernels(kernelFS("module = \"m\"\noracles = [\"call\"]\n[stage.good]", "good/m.c"), "."); err == nil || !strings.Contains(err.Error(), "run.py is missing") {
		t.Error("run.py:", err)
	}
}

func TestAgreement(t *testing.T) {
	seen, quiet, broken := Sight{Oracle: Call, Fired: true, Runs: 1, Hits: 1}, Sight{Oracle: Call}, Sight{Oracle: Call, Broken: "no end"}
	tests := []struct {
		name string
		v    Verdict
		want bool
	}{
		{"good and silent", Verdict{Sights: []Sight{quiet}}, true},
		{"good, but reported", Verdict{Says: []string{"GIL101"}, Sights: []Sight{quiet}}, false},
		{"good, but seen", Verdict{Sights: []Sight{seen}}, false},
		{"good, but nothing could be told", Verdict{Sights: []Sight{broken}}, false},
		{"bad, reported and seen", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL101", "GIL201"}, Sights: []Sight{seen}}, true},
		{"bad, not reported", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL201"}, Sights: []Sight{seen}}, false},
		{"bad, not seen", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL101"}, Sights: []Sight{quiet}}, false},
		{"bad, seen at times", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL101"}, Sights: []Sight{{Oracle: Call, Fired: true, Runs: 20, Hits: 19}}}, false},
		{"bad, a crash proves nothing", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL101"}, Sights: []Sight{broken}}, false},
		{"bad, another oracle could not tell", Verdict{Rule: "GIL101", Shows: []Oracle{Call}, Says: []string{"GIL101"}, Sights: []Sight{seen, {Oracle: Stall, Broken: "no end"}}}, true},
	}
	for _, tt := range tests {
		if got := tt.v.agrees(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
		if got := len(tt.v.complaints()) == 0; tt.v.Agree != tt.want && tt.want && !got {
			t.Errorf("%s: complaints where there is nothing to complain of", tt.name)
		}
	}
}

func TestShadow(t *testing.T) {
	got := shadowText(`/* a.h:1:NC */ extern PyObject *PyList_New (Py_ssize_t);
/* a.h:2:NC */ extern void *PyMem_RawMalloc (size_t);
/* a.h:3:NC */ extern int _PyArg_ParseTuple_SizeT (PyObject *, const char *, ...);
`, `#define Py_INCREF(op) Py_INCREF(_PyObject_CAST(op))
#define PyArg_ParseTuple _PyArg_ParseTuple_SizeT
#define Py_RETURN_NONE return Py_None
#define Py_BEGIN_ALLOW_THREADS { PyThreadState *_save; _save = PyEval_SaveThread();
`)
	for _, want := range []string{
		"#ifdef PyArg_ParseTuple\n#undef PyArg_ParseTuple\n", // without PY_SSIZE_T_CLEAN it is a function
		`#define PyList_New(...) (GILLINT_CHECK("PyList_New"), PyList_New(__VA_ARGS__))`,
		`#define Py_INCREF(op) (GILLINT_CHECK("Py_INCREF"), Py_INCREF(_PyObject_CAST(op)))`,
		`#define PyArg_ParseTuple(...) (GILLINT_CHECK("PyArg_ParseTuple"), _PyArg_ParseTuple_SizeT(__VA_ARGS__))`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is missing in\n%s", want, got)
		}
	}
	for _, no := range []string{"PyMem_RawMalloc", "Py_RETURN_NONE", "Py_BEGIN_ALLOW_THREADS"} {
		if strings.Contains(got, `"`+no+`"`) {
			t.Errorf("%s is redefined", no)
		}
	}
}
