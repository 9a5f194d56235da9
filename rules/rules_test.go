package rules_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

// folder is the folder of a rule: its name without hyphens.
func folder(r *analysis.Rule) string { return strings.ReplaceAll(r.Name, "-", "") }

// TestFixtures runs all rules over the fixtures of each: what is good for one must not be bad for another.
func TestFixtures(t *testing.T) {
	for _, r := range rules.All {
		t.Run(r.Name, func(t *testing.T) {
			t.Parallel()
			ruletest.Run(t, rules.All, filepath.Join(folder(r), "testdata"))
		})
	}
}

// situation is a function of testdata/peers: its name says whether something is wrong in it.
var situation = regexp.MustCompile(`(?ms)^static [^\n]*\b((peer|gcc|clean)_\w+)\(.*?^}`)

// TestPeers runs all rules over what other tools were tried on: the situations of GCC's own test of its GIL plugin, 17
// faults and 7 functions without any. "make peers" prints the counts.
func TestPeers(t *testing.T) {
	const dir = "testdata/peers"
	ruletest.Run(t, rules.All, dir)
	for _, want := range []struct {
		file          string
		faults, clean int
		later         int // faults of rules that do not exist yet, marked so
		what          string
	}{
		{"gcc.c", 6, 2, 0, "situations of GCC's plugin test"},
		{"positives.c", 17, 0, 1, "faults that other tools were tried on"},
		{"clean.c", 0, 7, 0, "functions without faults that other tools report"},
	} {
		res, err := driver.Check(t.Context(), driver.Options{FS: os.DirFS(dir), Patterns: []string{want.file}, Rules: rules.All, Select: []string{"ALL"}})
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(dir, want.file))
		if err != nil {
			t.Fatal(err)
		}
		faults, clean, later, right := 0, 0, 0, 0
		from := 1 // a situation's helpers stand above it
		for _, at := range situation.FindAllSubmatchIndex(text, -1) {
			to := 1 + bytes.Count(text[:at[1]], []byte("\n"))
			reported := slices.ContainsFunc(res.Diagnostics, func(d driver.Diagnostic) bool { return passes(d, from, to) })
			from = to + 1
			name, kind := string(text[at[2]:at[3]]), string(text[at[4]:at[5]])
			switch {
			case kind == "clean":
				clean++
				if reported {
					t.Errorf("%s: %s is reported", want.file, name)
					continue
				}
			case !reported:
				faults++
				if later++; later > want.later {
					t.Errorf("%s: %s is not reported", want.file, name)
				}
				continue
			default:
				faults++
			}
			right++
		}
		if faults != want.faults || clean != want.clean || later != want.later {
			t.Errorf("%s: %d faults, %d of them for later rules, and %d clean ones; want %+v", want.file, faults, later, clean, want)
		}
		t.Logf("%s: %d of %d %s judged right; %d of them wait for their rules", want.file, right, faults+clean, want.what, later)
	}
}

// passes tells whether a finding is in lines from to to, or its path leads through them.
func passes(d driver.Diagnostic, from, to int) bool {
	in := func(line int) bool { return from <= line && line <= to }
	return in(d.Line) || slices.ContainsFunc(d.Trace, func(s driver.Step) bool { return in(s.Line) })
}

func TestRegistry(t *testing.T) {
	code := regexp.MustCompile(`^GIL[1-8]\d\d$`)
	name := regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
	listed := map[string]bool{}
	for i, r := range rules.All {
		if !code.MatchString(r.Code) || !name.MatchString(r.Name) {
			t.Errorf("%s %s: a code is GIL and three digits, a name is words joined by hyphens", r.Code, r.Name)
		}
		if i > 0 && rules.All[i-1].Code >= r.Code {
			t.Errorf("%s comes after %s: the list is sorted by code, without repetition", r.Code, rules.All[i-1].Code)
		}
		if !slices.Contains([]analysis.Severity{analysis.Error, analysis.Warning, analysis.Note}, r.Severity) {
			t.Errorf("%s: unknown severity %q", r.Code, r.Severity)
		}
		if r.Run == nil {
			t.Errorf("%s: no Run", r.Code)
		}
		listed[folder(r)] = true
	}
	// Every folder is in the list, and every rule has its folder with fixtures.
	dirs, err := filepath.Glob("*/rule.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if dir := filepath.Dir(d); !listed[dir] {
			t.Errorf("folder %s is not in rules.go, or its rule has another name", dir)
		}
		delete(listed, filepath.Dir(d))
	}
	for dir := range listed {
		t.Errorf("there is no folder %s", dir)
	}
	for _, r := range rules.All {
		for _, f := range []string{"testdata/bad.c", "testdata/good.c"} {
			if _, err := os.Stat(filepath.Join(folder(r), f)); err != nil {
				t.Errorf("%s: no %s", r.Code, f)
			}
		}
	}
}

var (
	codeBlock   = regexp.MustCompile("(?s)```c\n(.*?)```")
	pythonBlock = regexp.MustCompile("(?s)```python\n(.*?)```")
)

// TestDocs holds every rule's page to its word: the Example is reported, what is used instead is not.
func TestDocs(t *testing.T) {
	for _, r := range driver.AllRules(rules.All) {
		t.Run(r.Code, func(t *testing.T) {
			if !strings.HasPrefix(r.Doc, "# "+r.Code+" "+r.Name+"\n") {
				t.Errorf("the page does not begin with # %s %s", r.Code, r.Name)
			}
			for _, s := range []string{analysis.SectionReports, analysis.SectionWhy, analysis.SectionExample, analysis.SectionUse, analysis.SectionLimits} {
				if r.Section(s) == "" {
					t.Errorf("no section %q", s)
				}
			}
			if s := r.Summary(); s == "" || len(s) > 400 || !strings.HasSuffix(s, ".") {
				t.Errorf("the first sentence of %q is no summary: %q", analysis.SectionReports, s)
			}
			example, instead := codeBlock.FindStringSubmatch(r.Section(analysis.SectionExample)), codeBlock.FindStringSubmatch(r.Section(analysis.SectionUse))
			if example == nil || instead == nil {
				t.Fatal("Example and Use instead each need a C code block")
			}
			if r.Run == nil {
				return // the driver's own: they look at comments, its tests cover them
			}
			found := lint(t, r.Section(analysis.SectionExample))
			if !slices.ContainsFunc(found, func(d driver.Diagnostic) bool { return d.Code == r.Code }) {
				t.Errorf("the Example is not reported; found: %v", found)
			}
			for _, d := range lint(t, r.Section(analysis.SectionUse)) {
				t.Errorf("what to use instead is reported: %d: %s %s", d.Line, d.Code, d.Message)
			}
		})
	}
}

// lint runs every rule over the first C code block of a page's section, with the Python source beside it.
func lint(t *testing.T, section string) []driver.Diagnostic {
	t.Helper()
	// The last line makes it a file of an extension where the example leaves that out.
	text := codeBlock.FindStringSubmatch(section)[1]
	fsys := fstest.MapFS{"example.c": {Data: []byte(text + "\nextern PyObject *example;\n")}}
	if python := pythonBlock.FindStringSubmatch(section); python != nil {
		fsys["example.py"] = &fstest.MapFile{Data: []byte(python[1])}
	}
	opt := driver.Options{FS: fsys, Rules: rules.All, Select: []string{"ALL"}}
	if err := ruletest.SetOptions(&opt, text); err != nil {
		t.Fatal(err)
	}
	res, err := driver.Check(t.Context(), opt)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range res.Problems {
		t.Errorf("%s:%d: problem: %s", p.Path, p.Line, p.Message)
	}
	return res.Diagnostics
}
