package driver_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

var (
	sources = flag.String("sources", "", "folder of a project in whose C files TestSession makes edits, instead of gillint's own fixtures")
	edits   = flag.Int("edits", 4, "edits of each file that TestSession makes")
	only    = flag.String("file", "", "with -sources: the one file to edit, relative to it")
)

// everyCall reports each call with all of its places: what is taken over from an earlier reading must be what a new one says.
var everyCall = &analysis.Rule{Code: "GIL102", Name: "every-call", Severity: analysis.Warning, Run: func(p *analysis.Pass) {
	for _, f := range p.Program.Funcs {
		about := fmt.Sprint(f.Static, f.Noreturn, f.Result)
		for _, v := range f.Params {
			about += fmt.Sprint(" ", v.Name, v.Type)
		}
		for _, b := range f.Blocks {
			for _, in := range b.Instrs {
				if in.Op == cfg.Call {
					p.Report(analysis.Diagnostic{Loc: in.Loc, End: in.End, Function: f.Name, Message: fmt.Sprint(in, about, in.Macros)})
				}
			}
		}
	}
}}

// TestSession edits files at random places and compares what the session says with what a run of its own says.
func TestSession(t *testing.T) {
	for _, folder := range sessionFolders(t) {
		t.Run(path.Base(folder), func(t *testing.T) {
			fsys := os.DirFS(folder)
			opt := driver.Options{FS: fsys, Rules: append(slices.Clone(rules.All), everyCall), Possible: true, NoVariants: true}
			if *sources != "" {
				opt.Patterns = []string{"./..."}
			}
			s := driver.NewSession(opt)
			rnd := rand.New(rand.NewPCG(1, 2))
			texts := map[string][]byte{}
			for _, name := range cFiles(t, fsys) {
				if *only != "" && name != *only {
					continue
				}
				text, err := fs.ReadFile(fsys, name)
				if err != nil {
					t.Fatal(err)
				}
				for range *edits {
					text = ruletest.Edit(rnd, text)
					texts[name] = text
					s.Edit(name, text)
					if rnd.IntN(2) == 0 || *sources == "" {
						s.Changed(name)
					}
					compareSession(t, s, opt, texts, name)
					if t.Failed() {
						return
					}
				}
				if rnd.IntN(2) == 0 {
					delete(texts, name)
					s.Edit(name, nil)
					compareSession(t, s, opt, texts, name)
				}
			}
		})
	}
}

// sessionFolders are those whose files are edited.
func sessionFolders(t *testing.T) []string {
	if *sources != "" {
		return []string{*sources}
	}
	list, err := filepath.Glob("../../rules/*/testdata")
	corpora, cerr := filepath.Glob("../../corpus/*")
	if err != nil || cerr != nil || len(list) == 0 || len(corpora) == 0 {
		t.Fatal("no fixtures", err, cerr)
	}
	return slices.DeleteFunc(append(list, corpora...), func(name string) bool { return filepath.Ext(name) == ".go" })
}

func cFiles(t *testing.T, fsys fs.FS) (list []string) {
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".c" {
			list = append(list, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func compareSession(t *testing.T, s *driver.Session, opt driver.Options, texts map[string][]byte, name string) {
	t.Helper()
	opt.Overlay = texts
	want := said(driver.Check(t.Context(), opt))
	if got := said(s.Check(t.Context())); got != want {
		t.Errorf("%s: the session says what a run of its own does not: %s\n%s", name, firstDifference(got, want), diffText(opt.FS, name, texts[name]))
	}
}

// said is what a check says, without what differs from run to run.
func said(r *driver.Result, err error) string {
	if err != nil {
		return err.Error()
	}
	r.Stats.Seconds, r.Stats.Phases, r.Stats.Cached = 0, nil, 0
	var out strings.Builder
	for _, d := range r.Diagnostics {
		line, err := json.Marshal(d)
		fmt.Fprintf(&out, "%s:%d:%d: %s %s %s %v\n", d.Path, d.Line, d.Column, d.Code, d.Message, line, err)
	}
	for _, p := range r.Problems {
		fmt.Fprintf(&out, "%s:%d: %s (%s)\n", p.Path, p.Line, p.Message, p.Function)
	}
	r.Diagnostics, r.Problems = nil, nil
	rest, err := json.Marshal(r)
	fmt.Fprintln(&out, string(rest), err)
	return out.String()
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			lo := max(i-2, 0)
			return fmt.Sprintf("%s\n  session: %s\n  run:     %s", strings.Join(x[lo:i], "\n"), x[i], y[i])
		}
	}
	return "one is longer"
}

// diffText shows the lines of an edited file that are not in the file.
func diffText(fsys fs.FS, name string, text []byte) string {
	old, _ := fs.ReadFile(fsys, name)
	known := map[string]bool{}
	for _, l := range strings.Split(string(old), "\n") {
		known[l] = true
	}
	out := ""
	for i, l := range strings.Split(string(text), "\n") {
		if !known[l] {
			out += fmt.Sprintf("%d: %s\n", i+1, l)
		}
	}
	return out
}

// TestSessionChanged checks that a session sees what others write, and only after it is told.
func TestSessionChanged(t *testing.T) {
	fsys := fstest.MapFS{
		"a.c": {Data: []byte("#include <Python.h>\n#include \"h.h\"\nvoid f(void) { Py_BEGIN_ALLOW_THREADS G(); Py_END_ALLOW_THREADS }\nPyMODINIT_FUNC PyInit_a(void) { return 0; }\n")},
		"h.h": {Data: []byte("#define G() g()\n")},
	}
	opt := driver.Options{FS: fsys, Rules: rules.All, Possible: true}
	s := driver.NewSession(opt)
	count := func() int {
		t.Helper()
		res, err := s.Check(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return len(res.Diagnostics)
	}
	if n := count(); n != 0 {
		t.Fatalf("%d findings in the beginning", n)
	}
	fsys["h.h"] = &fstest.MapFile{Data: []byte("#define G() PyErr_Clear()\n")}
	s.Changed("h.h")
	if n := count(); n != 1 {
		t.Errorf("%d findings after the header changed, want 1", n)
	}
	s.Edit("h.h", []byte("#define G() g()\n"))
	if n := count(); n != 0 {
		t.Errorf("%d findings with the header's text in the editor, want 0", n)
	}
	s.Edit("h.h", nil)
	if n := count(); n != 1 {
		t.Errorf("%d findings without it, want 1", n)
	}
	more := maps.Clone(fsys)
	more["b.c"] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(fsys["a.c"].Data), "PyInit_a", "PyInit_b"))}
	fsys["b.c"] = more["b.c"]
	s.Changed("b.c")
	if n := count(); n != 2 {
		t.Errorf("%d findings with another file, want 2", n)
	}
	delete(fsys, "a.c")
	s.Changed("a.c")
	if n := count(); n != 1 {
		t.Errorf("%d findings without the first, want 1", n)
	}
}
