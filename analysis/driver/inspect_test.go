package driver_test

import (
	"errors"
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

// TestCheckFiles edits files at random places: what a quick check says of a file must be what a run of its own says of it,
// and what an inspection says of its lines what a dump does.
func TestCheckFiles(t *testing.T) {
	for _, folder := range []string{"../../rules/ensurewithoutrelease/testdata", "../../corpus/time-sleep"} {
		t.Run(strings.Split(folder, "/")[3], func(t *testing.T) {
			fsys := os.DirFS(folder)
			opt := driver.Options{FS: fsys, Rules: rules.All, Possible: true, NoVariants: true}
			s := driver.NewSession(opt)
			rnd := rand.New(rand.NewPCG(3, 4))
			texts := map[string][]byte{}
			checked := 0
			for _, name := range cFiles(t, fsys) {
				text, err := fs.ReadFile(fsys, name)
				if err != nil {
					t.Fatal(err)
				}
				for range max(*edits/2, 1) {
					text = ruletest.Edit(rnd, text)
					texts[name] = text
					s.Edit(name, text)
					s.Changed(name) // an edit may move a file to another link unit
					got, known, err := s.CheckFiles(t.Context(), name)
					if err != nil {
						t.Fatal(err)
					}
					if len(known) == 0 {
						continue
					}
					checked++
					opt.Overlay = texts
					want, err := driver.Check(t.Context(), opt)
					if err != nil {
						t.Fatal(err)
					}
					other := func(d driver.Diagnostic) bool { return d.Path != name }
					if a, b := fmt.Sprint(got.Diagnostics), fmt.Sprint(slices.DeleteFunc(want.Diagnostics, other)); a != b {
						t.Fatalf("%s:\n%s\nwant\n%s", name, a, b)
					}
					compareInspection(t, s, opt, name)
					if rnd.IntN(3) == 0 {
						compareSession(t, s, opt, texts, name)
					}
				}
			}
			if checked == 0 {
				t.Error("no file is part of a link unit")
			}
		})
	}
}

// compareInspection compares the states of a file's lines with those that a dump prints.
func compareInspection(t *testing.T, s *driver.Session, opt driver.Options, name string) {
	t.Helper()
	in, err := s.Inspect(t.Context(), name)
	if err != nil {
		t.Fatal(name, err)
	}
	var dump strings.Builder
	if err := driver.Dump(t.Context(), opt, name, 0, &dump); err != nil {
		t.Fatal(err)
	}
	states := map[int]string{}
	for _, l := range in.GIL.Lines(name) {
		// Of a line of several functions the dump shows the last.
		if loc := in.Loc(l.Func.Loc); loc.Path == name && len(l.States) > 0 {
			at := in.Line(name, l.Line)
			states[at] = ""
			for i, st := range l.States {
				if i > 0 {
					states[at] += " | "
				}
				states[at] += st.String()
			}
		}
	}
	for i, line := range strings.Split(dump.String(), "\n") {
		if len(line) < 30 || len(states[i+1]) > 17 {
			continue // no code, or more states than the margin has room for
		}
		want := strings.TrimPrefix(strings.TrimSpace(line[6:30]), "mixed: ")
		if states[i+1] != want {
			t.Fatalf("%s:%d: states %q, the dump has %q", name, i+1, states[i+1], want)
		}
	}
}

// A header is no link unit's own; a file that nothing uses Python for neither.
func TestInspectNoUnit(t *testing.T) {
	fsys := fstest.MapFS{
		"a.c": {Data: []byte("#include <Python.h>\n#include \"h.h\"\nPyMODINIT_FUNC PyInit_a(void) { f(); return 0; }\n")},
		"h.h": {Data: []byte("static void f(void) { PyErr_Clear(); }\n")},
	}
	s := driver.NewSession(driver.Options{FS: fsys, Rules: rules.All})
	if _, err := s.Inspect(t.Context(), "h.h"); !errors.Is(err, driver.ErrNoUnit) { // no file is edited yet
		t.Errorf("inspecting the header: %v", err)
	}
	if _, known, err := s.CheckFiles(t.Context(), "h.h", "a.c"); err != nil || !slices.Equal(known, []string{"a.c"}) {
		t.Errorf("known are %v, %v", known, err)
	}
	if _, err := s.Inspect(t.Context(), "a.c"); err != nil {
		t.Fatal(err)
	}
	if in, err := s.Inspect(t.Context(), "h.h"); err != nil || len(in.GIL.Lines("h.h")) == 0 {
		t.Errorf("the header of a file that was looked at: %v", err)
	}
	s.Edit("h.h", []byte("static void f(void) { }\n"))
	if s.Inspected("a.c") != nil {
		t.Error("an edit leaves what was known of other texts")
	}
}
