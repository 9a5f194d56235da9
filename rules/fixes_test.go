package rules_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

// counts counts findings by what they say; lines may move.
func counts(res *driver.Result) map[string]int {
	out := map[string]int{}
	for _, d := range res.Diagnostics {
		out[said(d)]++
	}
	for _, p := range res.Problems {
		out["problem "+p.Function+" "+p.Message]++
	}
	return out
}

func said(d driver.Diagnostic) string { return d.Code + " " + d.Function + ": " + d.Message }

// TestFixes carries out every fix of every fixture, each alone and then all together: the text still parses, what was fixed is
// not found any more, and nothing is found that was not.
func TestFixes(t *testing.T) {
	dirs, err := filepath.Glob("*/testdata")
	if err != nil {
		t.Fatal(err)
	}
	fixed := map[string]int{}
	for _, dir := range append(dirs, "testdata/fixed", "testdata/peers") {
		cases, err := ruletest.Cases(os.DirFS(dir))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			t.Run(dir+"/"+c.Name, func(t *testing.T) {
				texts := fixtureTexts(t, os.DirFS(dir), c)
				res := ruletest.Find(t, texts, rules.All, c)
				before := counts(res)
				var all []driver.Fix
				var gone []string
				for _, d := range res.Diagnostics {
					for _, f := range d.Fixes {
						fixed[d.Code]++
						after, one := refind(t, texts, c, []driver.Fix{f}, []bool{true})
						if after[said(d)] >= before[said(d)] {
							t.Errorf("%s:%d: %s: %q does not help:\n%s", d.Path, d.Line, said(d), f.Title, one)
						}
						noMore(t, before, after, fmt.Sprintf("%s:%d: %q", d.Path, d.Line, f.Title), one)
					}
					if len(d.Fixes) > 0 {
						all, gone = append(all, d.Fixes[0]), append(gone, said(d))
					}
				}
				if len(all) == 0 {
					return
				}
				after, text := refind(t, texts, c, all, nil)
				noMore(t, before, after, "all fixes", text)
				left := maps.Clone(before)
				for _, s := range gone {
					left[s]--
				}
				for _, s := range slices.Sorted(maps.Keys(left)) {
					if after[s] > left[s] {
						t.Errorf("after all fixes: %d of %s, at most %d should be left\n%s", after[s], s, left[s], text)
					}
				}
			})
		}
	}
	for _, code := range slices.Sorted(maps.Keys(fixed)) {
		t.Logf("%s: %d fixes carried out", code, fixed[code])
	}
	for _, code := range []string{"GIL101", "GIL201", "GIL205", "GIL301", "GIL403", "GIL601", "GIL603", "GIL609", "GIL703"} {
		if fixed[code] == 0 {
			t.Errorf("no fixture shows a fix of %s", code)
		}
	}
}

func noMore(t *testing.T, before, after map[string]int, what, text string) {
	t.Helper()
	for _, s := range slices.Sorted(maps.Keys(after)) {
		if after[s] > before[s] {
			t.Errorf("%s makes a new finding: %s\n%s", what, s, text)
		}
	}
}

// fixtureTexts reads the files of a fixture.
func fixtureTexts(t *testing.T, fsys fs.FS, c ruletest.Case) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	names := slices.Clone(c.Files)
	if dir, _, ok := strings.Cut(c.Files[0], "/"); ok {
		more, _ := fs.Glob(fsys, dir+"/*")
		names = append(names, more...)
	}
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = &fstest.MapFile{Data: text}
	}
	return out
}

// refind carries out fixes and looks again. must says that a fix has to be possible: nil where some may be at odds.
func refind(t *testing.T, texts fstest.MapFS, c ruletest.Case, fixes []driver.Fix, must []bool) (map[string]int, string) {
	t.Helper()
	next, done := driver.ApplyFixes(func(name string) ([]byte, error) { return texts[name].Data, nil }, fixes)
	for i, ok := range done {
		if !ok && must != nil {
			t.Errorf("%q cannot be carried out", fixes[i].Title)
		}
	}
	changed, text := maps.Clone(texts), ""
	for _, name := range slices.Sorted(maps.Keys(next)) {
		changed[name] = &fstest.MapFile{Data: next[name]}
		text += string(next[name])
	}
	return counts(ruletest.Find(t, changed, rules.All, c)), text
}
