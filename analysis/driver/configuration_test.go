package driver_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
)

// where writes findings with the configurations in which they hold.
func where(res *driver.Result) string {
	var b strings.Builder
	for _, d := range res.Diagnostics {
		fmt.Fprintf(&b, "%s:%d %s (%s)\n", d.Path, d.Line, d.Function, res.Where(d.Configurations))
	}
	return b.String()
}

func module(text string) fstest.MapFS {
	return files("a.c", "#include <Python.h>\n"+text+"\nPyMODINIT_FUNC PyInit_a(void) { return 0; }\n")
}

func TestConfigurations(t *testing.T) {
	minor := func(n int) capi.Target { return capi.Target{Minor: n} }
	for _, c := range []struct {
		name, text string
		opt        driver.Options
		want       string
	}{
		{"everywhere", "int bad(void) { return 0; }", driver.Options{Platforms: []string{"linux", "windows", "macos"}}, "a.c:2 bad ()\n"},
		{"one platform", "#ifdef MS_WINDOWS\nint bad(void) { return 0; }\n#endif", driver.Options{Platforms: []string{"linux", "windows"}}, "a.c:3 bad (on windows only)\n"},
		{"two of three", "#ifndef _WIN32\nint bad(void) { return 0; }\n#endif", driver.Options{Platforms: []string{"linux", "windows", "macos"}}, "a.c:3 bad (linux, macos)\n"},
		{"the only one", "#ifdef _WIN32\nint bad(void) { return 0; }\n#endif", driver.Options{Platforms: []string{"windows"}}, "a.c:3 bad ()\n"},
		{"named twice", "int bad(void) { return 0; }", driver.Options{Platforms: []string{"linux", "linux"}}, "a.c:2 bad ()\n"},
		{"targets", "#if PY_VERSION_HEX < 0x030a0000\nint bad(void) { return 0; }\n#endif", driver.Options{Targets: []capi.Target{minor(9), minor(12)}}, "a.c:3 bad (on 3.9 only)\n"},
		{"a target everywhere", "#if PY_VERSION_HEX < 0x030a0000\nint bad(void) { return 0; }\n#endif",
			driver.Options{Targets: []capi.Target{minor(9), minor(12)}, Platforms: []string{"linux", "macos"}}, "a.c:3 bad (on 3.9 only)\n"},
		{"a target on a platform", "#if PY_VERSION_HEX < 0x030a0000 && defined(__APPLE__)\nint bad(void) { return 0; }\n#endif",
			driver.Options{Targets: []capi.Target{minor(9), minor(12)}, Platforms: []string{"linux", "macos"}}, "a.c:3 bad (on 3.9 macos only)\n"},
		{"switch", "#ifdef HAVE_IT\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with HAVE_IT)\n"},
		{"switch off", "#ifndef HAVE_IT\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with HAVE_IT undefined)\n"},
		{"switch on a platform", "#if defined(HAVE_IT) && defined(_WIN32)\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif",
			driver.Options{Platforms: []string{"linux", "windows"}}, "a.c:3 bad (windows with HAVE_IT)\n"},
		{"either platform", "#if defined(HAVE_IT) || defined(_WIN32)\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif",
			driver.Options{Platforms: []string{"linux", "windows"}}, "a.c:3 bad (windows, or linux with HAVE_IT)\n"},
		{"either way", "#ifdef HAVE_IT\n#define M PyEval_SaveThread()\n#else\n#define M\n#endif\nint bad(void) { M; return 0; }", driver.Options{}, "a.c:7 bad ()\n"},
		{"settled by flag", "#ifdef HAVE_IT\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{Defines: []string{"-HAVE_IT"}}, ""},
		{"turned off", "#ifdef HAVE_IT\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{NoVariants: true}, ""},
		{"nothing of the GIL", "#ifdef HAVE_IT\nint bad(void) { return 0; }\n#endif", driver.Options{}, ""},
		{"a lock", "#ifdef HAVE_IT\nint bad(void) { pthread_mutex_lock(0); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with HAVE_IT)\n"},
		{"a helper that releases", "void go(void) { PyEval_SaveThread(); }\n#ifdef HAVE_IT\nint bad(void) { go(); return 0; }\n#endif", driver.Options{}, "a.c:4 bad (with HAVE_IT)\n"},
		{"a helper that gives back what it takes", "void go(void) { Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS }\n#ifdef HAVE_IT\nint bad(void) { go(); return 0; }\n#endif", driver.Options{}, ""},
		{"one behind the other", "#ifdef A\nint x;\nvoid f(void) { PyEval_SaveThread(); }\n#ifdef B\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif\n#endif", driver.Options{},
			"a.c:6 bad (with A and with B)\n"},
		{"an optional part", "#ifdef HAVE_IT\nint bad(void) { PyErr_Clear(); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with HAVE_IT)\n"},
		{"two optional parts", "#ifdef HAVE_A\nint bad(void) { PyErr_Clear(); return 0; }\n#endif\n#ifdef USE_B\nint bad2(void) { PyErr_Clear(); return 0; }\nvoid go(void) { bad(); bad2(); }\n#endif", driver.Options{},
			"a.c:3 bad (with HAVE_A and with USE_B)\na.c:6 bad2 (with USE_B)\n"},
		{"no optional part by its name", "#ifdef DEBUG\nint bad(void) { PyErr_Clear(); return 0; }\n#endif", driver.Options{}, ""},
		{"an optional part without the API", "#ifdef HAVE_IT\nint bad(void) { return 0; }\n#endif", driver.Options{}, ""},
		{"any of two", "#if defined A || defined B\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with A, or with B)\n"},
		{"only together", "#if defined A && !defined B\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif", driver.Options{}, "a.c:3 bad (with A)\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.opt.FS = module(c.text)
			if got := where(check(t, c.opt)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

// Of variants nothing is counted, nor of any configuration but the first.
func TestConfigurationStats(t *testing.T) {
	fsys := module("#ifdef HAVE_IT\nint f(void) { PyEval_SaveThread(); return 0; }\n#endif\n#ifdef _WIN32\nint g(void) { return 0; }\n#endif")
	res := check(t, driver.Options{FS: fsys, Platforms: []string{"linux", "windows"}})
	s := res.Stats
	if s.Units != 1 || s.Files != 1 || s.Functions != 1 || s.Calls != 0 || s.Variants != 2 {
		t.Errorf("%+v, want 1 unit, 1 file, 1 function, no calls, 2 variants", s)
	}
}

// Of link units that share a file one tries its switches: the one that has most to do with Python. What a switch of its own file
// changes each tries.
func TestSharedSwitches(t *testing.T) {
	fsys := files(
		"setup.py", `Extension("one", ["one.c", "shared.c"])
Extension("two", ["two.c", "more.c", "shared.c"])`,
		"one.c", "#include <Python.h>\n#ifdef MINE\nint bad_one(void) { PyEval_SaveThread(); return 0; }\n#endif\nPyMODINIT_FUNC PyInit_one(void) { return 0; }\n",
		"two.c", "#include <Python.h>\nPyMODINIT_FUNC PyInit_two(void) { return 0; }\n",
		"more.c", "#include <Python.h>\n",
		"shared.c", "#include <Python.h>\n#ifdef HAVE_IT\nint bad_shared(void) { PyEval_SaveThread(); return 0; }\n#endif\n",
	)
	res := check(t, driver.Options{FS: fsys})
	const want = "one.c:3 bad_one (with MINE)\nshared.c:3 bad_shared (with HAVE_IT)\n"
	if got := where(res); got != want || res.Stats.Variants != 2 {
		t.Errorf("got\n%s in %d variants, want\n%s in 2", got, res.Stats.Variants, want)
	}
}

// A compile command of the file's own settles every macro.
func TestConfigurationExact(t *testing.T) {
	fsys := module("#ifdef HAVE_IT\nint bad(void) { PyEval_SaveThread(); return 0; }\n#endif")
	fsys["compile_commands.json"] = &fstest.MapFile{Data: []byte(`[{"directory": "/", "file": "a.c", "command": "cc -c a.c"}]`)}
	if res := check(t, driver.Options{FS: fsys}); len(res.Diagnostics) != 0 || res.Stats.Variants != 0 {
		t.Errorf("%s in %d variants, want nothing in none", where(res), res.Stats.Variants)
	}
	fsys["compile_commands.json"].Data = []byte(`[{"directory": "/", "file": "a.c", "command": "cc -DHAVE_IT -c a.c"}]`)
	if res := check(t, driver.Options{FS: fsys}); where(res) != "a.c:3 bad ()\n" {
		t.Errorf("with the flag: %s", where(res))
	}
}

// Problems are told once each, and where they do not hold everywhere they say so.
func TestConfigurationProblems(t *testing.T) {
	fsys := module("#include \"gone.h\"\n#ifdef _WIN32\n#include \"win.h\"\n#endif\n#ifdef MINE\n#include \"mine.h\"\nPyGILState_STATE s;\n#define T PyGILState_Ensure\n#endif")
	res := check(t, driver.Options{FS: fsys, Platforms: []string{"linux", "windows"}})
	var got []string
	for _, p := range res.Problems {
		got = append(got, fmt.Sprintf("%d %s (%s)", p.Line, p.Message, res.Where(p.Configurations)))
	}
	want := []string{`2 cannot find header "gone.h" ()`, `4 cannot find header "win.h" (on windows only)`, `7 cannot find header "mine.h" (with MINE)`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// What is beyond a bound is told.
func TestVariantBounds(t *testing.T) {
	text := func(from, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "#ifdef S%d\nint bad%d(void) { PyEval_SaveThread(); return 0; }\n#endif\n", from+i, from+i)
		}
		return b.String()
	}
	fsys := module(text(0, 5))
	res := check(t, driver.Options{FS: fsys})
	if res.Stats.Variants != 8 || len(res.Problems) != 1 || !strings.Contains(res.Problems[0].Message, "8 combinations of the macros S0, S1, S2, S3 were tried, others not; more than 4 macros in a file, left as they are: S4;") {
		t.Errorf("%d variants, %v", res.Stats.Variants, res.Problems)
	}
	fsys = module(text(0, 2))
	fsys["b.c"] = &fstest.MapFile{Data: []byte("#include <Python.h>\n" + text(10, 2))}
	if res = check(t, driver.Options{FS: fsys}); len(res.Problems) != 0 || len(res.Diagnostics) != 4 {
		t.Errorf("two macros in each of two files: %v\n%s", res.Problems, where(res))
	}
}

// A fingerprint does not depend on what else is analysed.
func TestConfigurationFingerprints(t *testing.T) {
	rule := &analysis.Rule{Code: "GIL101", Name: "calls-bad", Severity: analysis.Error, Run: func(p *analysis.Pass) {
		for _, f := range p.Program.Funcs {
			for _, b := range f.Blocks {
				for _, in := range b.Instrs {
					if in.Callee != nil && in.Callee.Name == "bad" {
						p.Report(analysis.Diagnostic{Loc: in.Loc, Function: f.Name, Message: "bad"})
					}
				}
			}
		}
	}}
	fsys := module(`
#ifdef _WIN32
int f(void) { bad(); bad();
  bad();
#else
int f(void) {
#endif
  bad();
    bad();
}
#ifdef _WIN32
int g(void) {
  bad(); }
#else
int g(void) {
  bad(); }
#endif
`)
	prints := func(platforms ...string) map[string]string {
		res := check(t, driver.Options{FS: fsys, Platforms: platforms, Rules: []*analysis.Rule{rule}})
		out := map[string]string{}
		for _, d := range res.Diagnostics {
			out[fmt.Sprint(d.Line, ":", d.Column)] = d.Fingerprint
		}
		return out
	}
	all := prints("windows", "linux")
	seen := map[string]string{}
	for place, print := range all {
		if seen[print] != "" {
			t.Errorf("%s and %s have the same fingerprint", place, seen[print])
		}
		seen[print] = place
	}
	if len(all) != 7 {
		t.Errorf("%d findings, want 7", len(all))
	}
	for _, platform := range []string{"linux", "windows"} {
		for place, print := range prints(platform) {
			if all[place] != print {
				t.Errorf("%s on %s: %s, with both %s", place, platform, print, all[place])
			}
		}
	}
}

// The order in which link units and variants end shows nowhere.
func TestConfigurationsDeterministic(t *testing.T) {
	var first string
	for jobs := range 6 {
		fsys := files()
		for _, dir := range []string{"a", "b", "c"} {
			fsys[dir+"/setup.py"] = &fstest.MapFile{}
			fsys[dir+"/m.c"] = &fstest.MapFile{Data: []byte("#include <Python.h>\n#ifdef X\nint bad1(void) { PyEval_SaveThread(); return 0; }\n#else\nint bad_maybe(void) { PyEval_SaveThread(); return 0; }\n#endif\n#ifdef Y\n#include \"gone.h\"\nint bad3(void) { PyEval_SaveThread(); return 0; }\n#endif\nint bad4(void) { return 0; }\n")}
		}
		res, err := driver.Check(context.Background(), driver.Options{FS: fsys, Jobs: jobs + 1, Possible: true, Rules: []*analysis.Rule{badName}, Platforms: []string{"linux", "macos"}})
		if err != nil {
			t.Fatal(err)
		}
		res.Stats.Seconds, res.Stats.Phases = 0, nil
		text, err := json.Marshal(res)
		if err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = string(text)
		}
		if string(text) != first {
			t.Fatalf("with %d jobs\n%s\nwant\n%s", jobs+1, text, first)
		}
	}
}
