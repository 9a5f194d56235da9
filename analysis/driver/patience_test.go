package driver_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// stuckFS does not answer when a file is read for a second time: the first is for the search of what belongs together.
type stuckFS struct {
	fstest.MapFS
	name  string
	reads *int
	stick func() // waits
}

func (s stuckFS) ReadFile(name string) ([]byte, error) {
	if name == s.name {
		if *s.reads++; *s.reads == 2 {
			s.stick()
		}
	}
	return fs.ReadFile(s.MapFS, name)
}

// What takes too long costs itself alone: the file, or the link unit, is left out, and that is said.
func TestPatience(t *testing.T) {
	end := make(chan struct{})
	defer close(end)
	var latest chan struct{} // of the work under way: there is one job
	opt := driver.Options{Jobs: 1, Patience: func(int) <-chan struct{} {
		latest = make(chan struct{})
		return latest
	}}
	stick := func() {
		close(latest)
		<-end
	}

	opt.FS = stuckFS{files(
		"a.c", "PyObject *x;\nint bad_a(void) { return 0; }\n",
		"b.c", "PyObject *y;\nint bad_b(void) { return 0; }\n",
	), "a.c", new(int), stick}
	res := check(t, opt)
	if got, want := lines(res), "b.c:2:5: GIL101 bad_b is bad\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if len(res.Problems) != 1 || res.Problems[0].Path != "a.c" || res.Problems[0].Message != "not analysed: reading it takes too long" {
		t.Errorf("problems = %+v", res.Problems)
	}

	slow := &analysis.Rule{Code: "GIL999", Name: "slow", Severity: analysis.Error, Run: func(p *analysis.Pass) {
		for _, f := range p.Program.Funcs {
			if f.Name == "never" {
				stick()
			}
		}
	}}
	opt.FS = files(
		"a/a.c", "PyMODINIT_FUNC PyInit_a(void) { }\nint bad_a(void) { return 0; }\n",
		"b/b.c", "PyMODINIT_FUNC PyInit_b(void) { }\nint never(void) { return 0; }\nint bad_b(void) { return 0; }\n",
	)
	opt.Rules = []*analysis.Rule{badName, slow}
	res = check(t, opt)
	if got, want := lines(res), "a/a.c:2:5: GIL101 bad_a is bad\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if len(res.Problems) != 1 || !strings.Contains(res.Problems[0].Message, "link unit b not analysed: following its paths takes too long") {
		t.Errorf("problems = %+v", res.Problems)
	}
}
