package main

import (
	"os"
	"strings"
	"testing"
)

func TestJudge(t *testing.T) {
	b, err := parseBug("p\t1\t2\tsrc/a.c\tf\tGIL201,GIL202\t-\ttold")
	if err != nil {
		t.Fatal(err)
	}
	results := []result{
		{Name: "p", Version: "1", Diagnostics: []diagnostic{{"GIL202", "possible", "x/src/a.c", "f"}, {"GIL201", "certain", "src/a.c", "f"}}},
		{Name: "p", Version: "2", Diagnostics: []diagnostic{{"GIL201", "certain", "src/a.c", "g"}, {"GIL101", "certain", "src/a.c", "f"}}},
		{Name: "p", Version: "3", Error: "too slow"},
		{Name: "q", Version: "1", Diagnostics: []diagnostic{{"GIL201", "possible", "moved.c", "new"}}},
	}
	all := runs{"": results}
	with := func(change func(*bug)) bug {
		c := b
		change(&c)
		return c
	}
	for _, c := range []struct {
		name string
		got  verdict
		want verdict
	}{
		{"the surest counts", all.before(b), certain},
		{"either rule", all.before(with(func(b *bug) { b.Rules = []string{"GIL202"} })), possible},
		{"another function, another rule", all.after(b), silent},
		{"another file", all.before(with(func(b *bug) { b.File = "b.c" })), silent},
		{"part of a file's name", all.before(with(func(b *bug) { b.File = "c/a.c" })), silent},
		{"another project, renamed", all.after(with(func(b *bug) { b.Good, b.After = version{"q", "1"}, "new" })), possible},
		{"not analysed", all.before(with(func(b *bug) { b.Bad.Number = "3" })), failed},
		{"not there", all.before(with(func(b *bug) { b.Bad.Number = "4" })), failed},
		{"other options", all.before(with(func(b *bug) { b.Options = "--target=3.13t" })), failed},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", c.name, c.got, c.want)
		}
	}
	held := with(func(b *bug) { b.HeldOut = true })
	b.HeldOut = false
	var out strings.Builder
	printBugs(&out, []bug{b, held}, all)
	if got := strings.Count(out.String(), "p 1 -> 2"); got != 1 {
		t.Errorf("%d bugs are listed, want the one that is not held out:\n%s", got, out.String())
	}
	out.Reset()
	printFamilies(&out, []bug{b, held}, all)
	if want := "GIL2xx     2        2         0       0          0             2           0"; !strings.Contains(out.String(), want) {
		t.Errorf("want the line %q in\n%s", want, out.String())
	}
}

func TestParseBug(t *testing.T) {
	b, err := parseBug("p\t1\tq=2\ta.c\told>new\tGIL603\ttarget=3.13t,platform=macos\ttold")
	if err != nil {
		t.Fatal(err)
	}
	if b.Good != (version{"q", "2"}) || b.Function != "old" || b.After != "new" || b.Options != "--target=3.13t --platform=macos" {
		t.Errorf("%+v", b)
	}
	if got := optionsFolder(b.Options); got != "target-3.13t-platform-macos" {
		t.Error(got)
	}
	for _, line := range []string{"a\tb", "p\t1\t2\ta.c\tf\tGIL603\tjobs=2\ttold", "p\t1\t2\ta.c\tf\tGIL603\ttarget\ttold"} {
		if _, err := parseBug(line); err == nil {
			t.Errorf("%q is taken", line)
		}
	}
}

// TestList: every bug has both of its archives, no archive is there for nothing, and the list falls into two halves.
func TestList(t *testing.T) {
	read := func(name string) string {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	bugs, err := parseBugs(read("bugs.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	used := map[version]bool{}
	lines := map[string]bool{}
	held := 0
	for _, b := range bugs {
		if b.Bad == b.Good || b.Function == "" || b.After == "" || b.Reference == "" {
			t.Errorf("odd line: %+v", b)
		}
		for _, r := range b.Rules {
			if len(r) != len("GIL101") || !strings.HasPrefix(r, "GIL") {
				t.Errorf("odd rule: %+v", b)
			}
		}
		if key := b.Bad.String() + b.File + b.Function + b.Rules[0]; lines[key] {
			t.Errorf("twice: %+v", b)
		} else {
			lines[key] = true
		}
		if b.HeldOut {
			held++
		}
		used[b.Bad], used[b.Good] = true, true
	}
	if held < len(bugs)/3 || held > len(bugs)*2/3 {
		t.Errorf("%d of %d are held out", held, len(bugs))
	}
	for _, line := range strings.Split(read("projects.tsv"), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		v := version{f[0], f[1]}
		if !used[v] {
			t.Errorf("%s: no bug uses it", v)
		}
		delete(used, v)
	}
	for v := range used {
		t.Errorf("%s is not in projects.tsv", v)
	}
}
