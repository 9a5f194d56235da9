package driver_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/gil"
)

// badName reports every function whose name begins with bad, as possible where it begins with bad_maybe: what the driver does with findings
// can be seen without knowing what the real rules find.
var badName = &analysis.Rule{Code: "GIL101", Name: "bad-name", Severity: analysis.Error, Run: func(p *analysis.Pass) {
	for _, f := range p.Program.Funcs {
		if !strings.HasPrefix(f.Name, "bad") {
			continue
		}
		d := analysis.Diagnostic{Confidence: analysis.Certain, Loc: f.Loc, Function: f.Name, Message: f.Name + " is bad"}
		d.Trace = []gil.Step{{Loc: f.Loc, Message: "in link unit " + p.Program.Name}, {Loc: f.Loc, Message: "here"}}
		if strings.HasPrefix(f.Name, "bad_maybe") {
			d.Confidence = analysis.Possible
		}
		p.Report(d)
	}
}}

// noteName reports every function whose name begins with note.
var noteName = &analysis.Rule{Code: "GIL306", Name: "note-name", Severity: analysis.Note, Run: func(p *analysis.Pass) {
	for _, f := range p.Program.Funcs {
		if strings.HasPrefix(f.Name, "note") {
			p.Report(analysis.Diagnostic{Loc: f.Loc, Function: f.Name, Message: "noted"})
		}
	}
}}

func files(texts ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(texts); i += 2 {
		fsys[texts[i]] = &fstest.MapFile{Data: []byte(texts[i+1])}
	}
	return fsys
}

func check(t *testing.T, opt driver.Options) *driver.Result {
	t.Helper()
	if opt.Rules == nil {
		opt.Rules = []*analysis.Rule{badName, noteName}
	}
	res, err := driver.Check(context.Background(), opt)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func lines(res *driver.Result) string {
	var b strings.Builder
	for _, d := range res.Diagnostics {
		fmt.Fprintf(&b, "%s:%d:%d: %s %s\n", d.Path, d.Line, d.Column, d.Code, d.Message)
	}
	return b.String()
}

func TestSuppression(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		suppressed       int
		opt              driver.Options
	}{
		{"on the line", "int bad(void) { return 0; } /* gillint: ignore[GIL101] checked by hand */", "", 1, driver.Options{}},
		{"line comment", "int bad(void) { return 0; } // gillint: ignore[GIL101] checked by hand", "", 1, driver.Options{}},
		{"by name", "int bad(void) { return 0; } // gillint: ignore[bad-name] checked by hand", "", 1, driver.Options{}},
		{"line above", "// gillint: ignore[GIL101] checked by hand\nint bad(void) { return 0; }", "", 1, driver.Options{}},
		{"several lines above", "/* gillint: ignore[GIL101]\n * checked\n * by hand */\nint bad(void) { return 0; }", "", 1, driver.Options{}},
		{"two above", "// gillint: ignore[GIL306] one\n// gillint: ignore[GIL101] two\nint bad(void) { return 0; }", "", 1, driver.Options{}},
		{"beside code of the line above", "int x; // gillint: ignore[GIL101] checked by hand\nint bad(void) { return 0; }",
			"a.c:1:8: GIL002 suppression of GIL101 suppresses nothing\na.c:2:5: GIL101 bad is bad\n", 0, driver.Options{}},
		{"two lines above", "// gillint: ignore[GIL101] checked by hand\n\nint bad(void) { return 0; }",
			"a.c:1:1: GIL002 suppression of GIL101 suppresses nothing\na.c:3:5: GIL101 bad is bad\n", 0, driver.Options{}},
		{"no reason", "int bad(void) { return 0; } /* gillint: ignore[GIL101] */", "a.c:1:29: GIL001 suppression of GIL101 has no reason\n", 1, driver.Options{}},
		{"two codes, one used", "int bad(void) { return 0; } // gillint: ignore[GIL101, GIL306] why",
			"a.c:1:29: GIL002 suppression of GIL306 suppresses nothing\n", 1, driver.Options{Select: []string{"ALL"}}},
		{"rule not selected", "int good(void) { return 0; } // gillint: ignore[GIL101] why", "", 0, driver.Options{Ignore: []string{"GIL101"}}},
		{"note not selected", "int good(void) { return 0; } // gillint: ignore[GIL306] why", "", 0, driver.Options{}},
		{"unknown code", "int bad(void) { return 0; } // gillint: ignore[GIL999,GIL101] why", "a.c:1:29: GIL002 suppression of GIL999, which is no rule\n", 1, driver.Options{}},
		{"no code", "int good(void) { return 0; } // gillint: ignore because", "a.c:1:30: GIL002 suppression names no rule: write ignore[GIL101] and the reason\n", 0, driver.Options{}},
		{"GIL002 not selected", "int good(void) { return 0; } // gillint: ignore[GIL101] why", "", 0, driver.Options{Ignore: []string{"unused-suppression"}}},
		{"hidden finding counts", "int bad_maybe(void) { return 0; } // gillint: ignore[GIL101] why", "", 1, driver.Options{}},
		{"another word", "int good(void) { return 0; } // see gillint: ignored here", "", 0, driver.Options{}},
		{"not expired", "int bad(void) { return 0; } // gillint: ignore[GIL101] until=2026-05-01 why", "", 1, driver.Options{Today: "2026-05-01"}},
		{"expired", "int bad(void) { return 0; } // gillint: ignore[GIL101] why, until=2026-05-01: see there",
			"a.c:1:5: GIL101 bad is bad\na.c:1:29: GIL004 suppression was to be looked at by 2026-05-01\n", 0, driver.Options{Today: "2026-05-02"}},
		{"nobody knows the day", "int bad(void) { return 0; } // gillint: ignore[GIL101] until=2026-05-01 why", "", 1, driver.Options{}},
		{"no date", "int bad(void) { return 0; } // gillint: ignore[GIL101] until=2026-02-30 why",
			"a.c:1:5: GIL101 bad is bad\na.c:1:29: GIL004 until=2026-02-30 names no day: write until=2027-01-31\n", 0, driver.Options{}},
		{"a date is no reason", "int bad(void) { return 0; } // gillint: ignore[GIL101] until=2026-05-01", "a.c:1:29: GIL001 suppression of GIL101 has no reason\n", 1, driver.Options{}},
		{"in a string", "int bad(void) { f(\"/* gillint: ignore[GIL101] x */\"); }", "a.c:1:5: GIL101 bad is bad\n", 0, driver.Options{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			// The last line makes it a file of an extension.
			c.opt.FS = files("a.c", c.text+"\nPyObject *module;\n")
			res := check(t, c.opt)
			if got := lines(res); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
			if res.Suppressed != c.suppressed {
				t.Errorf("%d suppressed, want %d", res.Suppressed, c.suppressed)
			}
		})
	}
}

// What is wrong with a suppression can be taken away, and nothing else goes with it.
func TestSuppressionFixes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"beside code", "int good(void) { return 0; }  /* gillint: ignore[GIL101] why */\nint x;\n", "int good(void) { return 0; }\nint x;\n"},
		{"before code", "/* gillint: ignore[GIL101] why */ int good(void) { return 0; }\n", " int good(void) { return 0; }\n"},
		{"line of its own", "int x;\n  // gillint: ignore[GIL101] why\nint y;\n", "int x;\nint y;\n"},
		{"line ends of Windows", "int x;\r\n  // gillint: ignore[GIL101] why\r\nint y;\r\n", "int x;\r\nint y;\r\n"},
		{"one of two", "int bad(void) { return 0; } // gillint: ignore[GIL101, GIL306] why\n", "int bad(void) { return 0; } // gillint: ignore[GIL101] why\n"},
		{"two of two", "int good(void) { return 0; } // gillint: ignore[GIL101, GIL306] why\n", "int good(void) { return 0; }\n"},
		{"expired", "int good(void) { return 0; } // gillint: ignore[GIL101] until=2020-01-01 why\n", "int good(void) { return 0; }\n"},
		{"of several lines", "/* gillint: ignore[GIL101]\n * why */\nint y;\n", "/* gillint: ignore[GIL101]\n * why */\nint y;\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			const tail = "PyObject *module;\n"
			opt := driver.Options{FS: files("a.c", c.text+tail), Select: []string{"ALL"}, Today: "2026-01-01"}
			res := check(t, opt)
			var fixes []driver.Fix
			for _, d := range res.Diagnostics {
				fixes = append(fixes, d.Fixes...)
			}
			out, _ := driver.ApplyFixes(func(name string) ([]byte, error) { return []byte(c.text + tail), nil }, fixes)
			got := c.text + tail
			if text, ok := out["a.c"]; ok {
				got = string(text)
			}
			if got != c.want+tail {
				t.Errorf("got %q, want %q", got, c.want+tail)
			}
		})
	}
}

func TestSelection(t *testing.T) {
	rules := []*analysis.Rule{badName, noteName}
	for _, c := range []struct{ sel, ign, want string }{
		{"", "", "GIL001 GIL002 GIL004 GIL101"},
		{"ALL", "", "GIL001 GIL002 GIL003 GIL004 GIL101 GIL306"},
		{"GIL3", "", "GIL306"},
		{"gil101", "", "GIL101"},
		{"note-name GIL1", "", "GIL101 GIL306"},
		{"", "GIL0", "GIL101"},
		{"ALL", "bad-name GIL0", "GIL306"},
	} {
		got, err := driver.Selection(rules, strings.Fields(c.sel), strings.Fields(c.ign))
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, r := range got {
			codes = append(codes, r.Code)
		}
		if strings.Join(codes, " ") != c.want {
			t.Errorf("select %q ignore %q: %v, want %s", c.sel, c.ign, codes, c.want)
		}
	}
	for _, word := range []string{"GIL9", "bad", "", "X101"} {
		if _, err := driver.Selection(rules, []string{word}, nil); err == nil {
			t.Errorf("select %q: no error", word)
		}
	}
}

// A helper that two modules share is analysed with both; its finding is told once.
func TestSharedFile(t *testing.T) {
	fsys := files(
		"a/a.c", "#include <Python.h>\nPyMODINIT_FUNC PyInit_a(void) { return bad_shared(); }\n",
		"b/b.c", "#include <Python.h>\nPyMODINIT_FUNC PyInit_b(void) { return bad_shared(); }\n",
		"c/c.c", "#include \"c.h\"\nint bad_shared(void) { return 0; }\n",
		"c/c.h", "static inline int bad_inline(void) { return 0; }\n",
		"c/d.c", "#include \"c.h\"\nPyObject *d;\n",
	)
	res := check(t, driver.Options{FS: fsys})
	if got, want := lines(res), "c/c.c:2:5: GIL101 bad_shared is bad\nc/c.h:1:19: GIL101 bad_inline is bad\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if got := res.Diagnostics[0].Trace[0].Message; got != "in link unit a" {
		t.Errorf("of equal paths the first by text counts, got %q", got)
	}
	if res.Stats.Units != 3 || res.Stats.Files != 4 {
		t.Errorf("stats = %+v, want 3 units, 4 files", res.Stats)
	}
}

func TestPossible(t *testing.T) {
	fsys := files("a.c", "PyObject *x;\nint bad_maybe(void) { return 0; }\n")
	if res := check(t, driver.Options{FS: fsys}); len(res.Diagnostics) != 0 || res.Hidden != 1 {
		t.Errorf("%d findings, %d hidden; want 0 and 1", len(res.Diagnostics), res.Hidden)
	}
	if res := check(t, driver.Options{FS: fsys, Possible: true}); len(res.Diagnostics) != 1 || res.Hidden != 0 {
		t.Errorf("%d findings, %d hidden; want 1 and 0", len(res.Diagnostics), res.Hidden)
	}
}

func TestConfiguration(t *testing.T) {
	fsys := files(
		"p/gillint.toml", "target = \"3.13t\"\nignore = [\"GIL101\"]\nexclude = [\"old\"]\n",
		"p/a.c", "PyObject *x;\nint bad(void) { return 0; }\n",
		"p/old/b.c", "PyObject *x;\nint bad_too(void) { return 0; }\n",
	)
	res := check(t, driver.Options{FS: fsys, Root: "p"})
	if got := lines(res); got != "" || res.Configurations[0].Target.String() != "3.13t" || res.Stats.Files != 1 {
		t.Errorf("got %q for target %s in %d files", got, res.Configurations[0].Target, res.Stats.Files)
	}
	fsys["p/gillint.toml"].Data = []byte("targt = \"3.12\"\n")
	_, err := driver.Check(context.Background(), driver.Options{FS: fsys, Root: "p"})
	var usage *driver.UsageError
	if !errors.As(err, &usage) || !strings.Contains(err.Error(), `gillint.toml:1: unknown key "targt"; did you mean "target"?`) {
		t.Errorf("a wrong key gives %v", err)
	}
}

// A rule or a file that makes the analyzer panic costs itself alone.
func TestPanic(t *testing.T) {
	broken := &analysis.Rule{Code: "GIL999", Name: "broken", Severity: analysis.Error, Run: func(p *analysis.Pass) {
		var none *cfg.Func
		_ = none.Name
	}}
	res := check(t, driver.Options{FS: files("a.c", "PyObject *x;\nint bad(void) { return 0; }\n"), Rules: []*analysis.Rule{badName, broken}})
	if len(res.Diagnostics) != 1 {
		t.Errorf("%d findings of the other rule, want 1", len(res.Diagnostics))
	}
	if len(res.Problems) != 1 || !strings.HasPrefix(res.Problems[0].Message, "rule GIL999 not run over link unit .: internal error: runtime error: invalid memory address") ||
		!strings.Contains(res.Problems[0].Message, "driver_test.go:") {
		t.Errorf("problems = %+v", res.Problems)
	}
}

// cancelFS ends a context after some reads.
type cancelFS struct {
	fstest.MapFS
	cancel context.CancelFunc
	reads  *atomic.Int32
}

func (c cancelFS) ReadFile(name string) ([]byte, error) {
	if c.reads.Add(1) == 60 {
		c.cancel()
	}
	return fs.ReadFile(c.MapFS, name)
}

func TestCancel(t *testing.T) {
	fsys := fstest.MapFS{}
	for i := range 50 {
		fsys[fmt.Sprintf("d%d/a.c", i)] = &fstest.MapFile{Data: []byte("PyMODINIT_FUNC PyInit_x(void) { return 0; }\n")}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_, err := driver.Check(ctx, driver.Options{FS: cancelFS{fsys, cancel, new(atomic.Int32)}, Rules: []*analysis.Rule{badName}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

// The same input gives the same result whatever the number of jobs.
func TestDeterminism(t *testing.T) {
	fsys := fstest.MapFS{}
	for i := range 12 {
		fsys[fmt.Sprintf("d%d/a.c", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "PyMODINIT_FUNC PyInit_x(void) { return shared(); }\nint bad%d(void) { return 0; }\n", i)}
		fsys[fmt.Sprintf("lib/l%d.c", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "PyObject *o;\n#include \"missing%d.h\"\nint shared(void) { return bad_l%d(); }\nint bad_l%d(void) { return 0; }\n", i, i, i)}
	}
	var first []byte
	for _, jobs := range []int{1, 2, 8, 8} {
		res := check(t, driver.Options{FS: fsys, Jobs: jobs})
		res.Stats.Seconds, res.Stats.Phases = 0, nil
		got, err := json.Marshal(res)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = got
		} else if !bytes.Equal(first, got) {
			t.Errorf("with %d jobs another result:\n%s\n%s", jobs, first, got)
		}
	}
}

func TestOverlay(t *testing.T) {
	fsys := files("p/a.c", "PyObject *x;\nint good(void) { return 0; }\n")
	res := check(t, driver.Options{FS: fsys, Root: "p", Overlay: map[string][]byte{
		"p/a.c": []byte("PyObject *x;\nint bad(void) { return 0; }\n"),
		"p/b.c": []byte("PyObject *x;\nint bad_b(void) { return 0; }\n"),
	}})
	if got, want := lines(res), "a.c:2:5: GIL101 bad is bad\nb.c:2:5: GIL101 bad_b is bad\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// A fingerprint stays when lines move and tells equal lines apart.
func TestFingerprint(t *testing.T) {
	prints := func(text string) []string {
		var out []string
		for _, d := range check(t, driver.Options{FS: files("a.c", "PyObject *x;\n"+text)}).Diagnostics {
			out = append(out, d.Fingerprint)
		}
		return out
	}
	a := prints("int bad(void) { return 0; }\n")
	b := prints("\n\nint  bad(void)  { return 0; }\n")
	c := prints("int bad(void) { return 1; }\n")
	if len(a) != 1 || len(b) != 1 || a[0] != b[0] {
		t.Errorf("moved: %v and %v", a, b)
	}
	if len(c) != 1 || a[0] == c[0] {
		t.Errorf("another text: %v and %v", a, c)
	}
}

func TestPathsOutside(t *testing.T) {
	fsys := files("other/a.c", "PyObject *x;\nint bad(void) { return 0; }\n", "work/x", "")
	res := check(t, driver.Options{FS: fsys, Root: "work", Patterns: []string{"../other"}})
	if got, want := lines(res), "../other/a.c:2:5: GIL101 bad is bad\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A C file that another one includes is read there, and by itself only where a condition leaves the #include out: no
// file is silently lost, none is read twice.
func TestIncludedSources(t *testing.T) {
	fsys := files(
		"mod.c", "#include <Python.h>\n#include \"part.c\"\n#ifdef NOWHERE\n#include \"other.c\"\n#endif\nPyMODINIT_FUNC PyInit_mod(void) { return 0; }\n",
		"part.c", "#include <Python.h>\nint bad_part(void) { return 0; }\n",
		"other.c", "#include <Python.h>\nint bad_other(void) { return 0; }\n",
	)
	res := check(t, driver.Options{FS: fsys})
	if got, want := lines(res), "other.c:2:5: GIL101 bad_other is bad\npart.c:2:5: GIL101 bad_part is bad\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if res.Stats.Files != 3 || res.Stats.Units != 2 || res.Stats.Functions != 3 {
		t.Errorf("%+v", res.Stats)
	}
}
