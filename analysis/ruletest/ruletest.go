// Package ruletest runs rules over C fixtures and compares what they report with the comments in the fixtures.
//
// A finding is expected by a comment on its line, several by several strings; a code in front of a string is optional:
//
//	PyList_Append(l, o); // want GIL101 "PyList_Append"
//	END                  /* want "one" "two" */
//
// A step of a path is expected by a comment on its line, on the path of any finding of that fixture:
//
//	Py_BEGIN_ALLOW_THREADS // step "released here"
//
// Strings are regular expressions, in double quotes or backquotes. A fixture's first lines may set options:
//
//	// target: 3.13t
//	// platform: windows
//	// possible
package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
)

// Run runs the rules over every fixture of the folder dir: each .c file in it is a link unit of its own, each folder in
// it is one. Findings that no comment expects and expectations that no finding meets fail the test.
func Run(t *testing.T, rules []*analysis.Rule, dir string) {
	t.Helper()
	fsys := os.DirFS(dir)
	cases, err := Cases(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("%s: no fixtures", dir)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			for _, msg := range Check(fsys, rules, c) {
				t.Error(path.Join(dir, msg))
			}
		})
	}
}

// Case is one fixture: the files of one link unit.
type Case struct {
	Name  string
	Files []string // C files, sorted
}

// Cases lists the fixtures of a folder.
func Cases(fsys fs.FS) ([]Case, error) {
	list, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	var out []Case
	for _, e := range list {
		if !e.IsDir() {
			if path.Ext(e.Name()) == ".c" {
				out = append(out, Case{strings.TrimSuffix(e.Name(), ".c"), []string{e.Name()}})
			}
			continue
		}
		files, err := fs.Glob(fsys, e.Name()+"/*.c")
		if err != nil {
			return nil, err
		}
		if len(files) > 0 {
			slices.Sort(files)
			out = append(out, Case{e.Name(), files})
		}
	}
	return out, nil
}

// Check runs the rules over one fixture and returns what differs from its expectations, each as "file:line: what".
func Check(fsys fs.FS, rules []*analysis.Rule, c Case) []string {
	opt := driver.Options{FS: fsys, Rules: rules, Select: []string{"ALL"}}
	var want []*expectation
	var diffs []string
	for _, name := range fixtureFiles(fsys, c) {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return []string{err.Error()}
		}
		if err := SetOptions(&opt, string(text)); err != nil {
			return []string{name + ": " + err.Error()}
		}
		list, bad := expectations(name, string(text))
		want = append(want, list...)
		diffs = append(diffs, bad...)
	}
	res, err := find(fsys, opt, c)
	if err != nil {
		return append(diffs, err.Error())
	}
	for _, p := range res.Problems {
		// A function that is not analysed passes every test that expects nothing.
		if p.Function != "" || p.Line == 0 {
			diffs = append(diffs, fmt.Sprintf("%s:%d: problem: %s %s", p.Path, p.Line, p.Message, p.Function))
		}
	}
	for _, d := range res.Diagnostics {
		if !meet(want, d) {
			diffs = append(diffs, fmt.Sprintf("%s:%d: unexpected %s: %s%s", d.Path, d.Line, d.Code, d.Message, traceText(d)))
		}
	}
	for _, w := range want {
		if w.met {
			continue
		}
		what := "no finding"
		if w.step {
			what = "no step"
		}
		diffs = append(diffs, fmt.Sprintf("%s:%d: %s %s matches %q", w.path, w.line, what, w.code, w.re))
	}
	return diffs
}

// find analyses a fixture.
func find(fsys fs.FS, opt driver.Options, c Case) (*driver.Result, error) {
	// A file that another one includes is read there.
	files := slices.DeleteFunc(slices.Clone(c.Files), func(name string) bool { return included(fsys, c, name) })
	opt.Project = project.Single(fsys, map[string][]string{c.Name: files})
	return driver.Check(context.Background(), opt)
}

// Find runs the rules over one fixture and returns what they find, possible findings too.
func Find(t *testing.T, fsys fs.FS, rules []*analysis.Rule, c Case) *driver.Result {
	t.Helper()
	opt := driver.Options{FS: fsys, Rules: rules, Select: []string{"ALL"}}
	for _, name := range fixtureFiles(fsys, c) {
		text, err := fs.ReadFile(fsys, name)
		if err == nil {
			err = SetOptions(&opt, string(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	opt.Possible = true
	res, err := find(fsys, opt, c)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// expectation is one string of a want or step comment.
type expectation struct {
	path string
	line int
	code string // empty: any
	re   *regexp.Regexp
	step bool
	met  bool
}

// fixtureFiles are the files whose comments count: the C files and, in a folder, its headers and Python sources.
func fixtureFiles(fsys fs.FS, c Case) []string {
	files := slices.Clone(c.Files)
	patterns := []string{strings.TrimSuffix(c.Files[0], ".c") + ".py"}
	if dir := path.Dir(c.Files[0]); dir != "." {
		patterns = []string{dir + "/*.h", dir + "/*.py"}
	}
	for _, p := range patterns {
		more, _ := fs.Glob(fsys, p) // the patterns are well formed
		files = append(files, more...)
	}
	return files
}

func included(fsys fs.FS, c Case, name string) bool {
	for _, other := range c.Files {
		text, err := fs.ReadFile(fsys, other)
		if err == nil && other != name && strings.Contains(string(text), `#include "`+path.Base(name)+`"`) {
			return true
		}
	}
	return false
}

var (
	optionRE = regexp.MustCompile(`^//\s*(target|platform|possible)\b:?\s*(\S*)\s*$`)
	wantRE   = regexp.MustCompile(`(?://|/\*|#)\s*(want|step)\s+([^\n]*)`)
	codeRE   = regexp.MustCompile(`^GIL\d{3}\b`)
)

// SetOptions reads the options at the top of a fixture, or of an example of a rule's page.
func SetOptions(opt *driver.Options, text string) error {
	for line := range strings.Lines(text) {
		m := optionRE.FindStringSubmatch(strings.TrimRight(line, "\r\n"))
		if m == nil {
			return nil
		}
		switch m[1] {
		case "target":
			target, err := capi.ParseTarget(m[2])
			if err != nil {
				return err
			}
			opt.Targets = []capi.Target{target}
		case "platform":
			opt.Platforms = strings.Split(m[2], ",")
		case "possible":
			opt.Possible = true
		}
	}
	return nil
}

// expectations reads the comments of a file. A malformed one is told, not passed over.
func expectations(name, text string) (list []*expectation, bad []string) {
	n := 0
	for line := range strings.Lines(text) {
		n++
		for _, m := range wantRE.FindAllStringSubmatch(line, -1) {
			got, err := parseWant(strings.TrimSpace(m[2]))
			if err != nil {
				bad = append(bad, fmt.Sprintf("%s:%d: malformed %s comment: %v", name, n, m[1], err))
			}
			for _, e := range got {
				e.path, e.line, e.step = name, n, m[1] == "step"
				list = append(list, e)
			}
		}
	}
	return list, bad
}

// parseWant reads `GIL101 "a" "b" GIL201 "c"`; what follows the strings ends the comment.
func parseWant(s string) ([]*expectation, error) {
	var out []*expectation
	code := ""
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		if c := codeRE.FindString(s); c != "" {
			code, s = c, s[len(c):]
			continue
		}
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			break
		}
		s = s[len(quoted):]
		pattern, err := strconv.Unquote(quoted)
		if err != nil {
			return out, err
		}
		re, err := regexp.Compile(pattern)
		if err != nil {
			return out, err
		}
		out = append(out, &expectation{code: code, re: re})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no quoted string in %q", s)
	}
	return out, nil
}

// meet marks the expectation that the finding meets, and the steps on its path.
func meet(want []*expectation, d driver.Diagnostic) bool {
	for _, w := range want {
		if w.step {
			w.met = w.met || slices.ContainsFunc(d.Trace, func(s driver.Step) bool {
				return s.Path == w.path && s.Line == w.line && w.re.MatchString(s.Message)
			})
		}
	}
	for _, w := range want {
		if !w.step && !w.met && w.path == d.Path && w.line == d.Line && (w.code == "" || w.code == d.Code) && w.re.MatchString(d.Message) {
			w.met = true
			return true
		}
	}
	return false
}

func traceText(d driver.Diagnostic) string {
	var b strings.Builder
	for _, s := range d.Trace {
		fmt.Fprintf(&b, "\n\t%s:%d: %s", s.Path, s.Line, s.Message)
	}
	return b.String()
}
