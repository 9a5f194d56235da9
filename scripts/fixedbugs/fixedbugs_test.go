package main

import (
	"os"
	"strings"
	"testing"
)

func TestJudge(t *testing.T) {
	b := bug{"p", "1", "2", "src/a.c", "f", "GIL201", ""}
	results := []result{
		{Name: "p", Version: "1", Diagnostics: []diagnostic{{"GIL201", "possible", "x/src/a.c", "f"}, {"GIL201", "certain", "src/a.c", "f"}}},
		{Name: "p", Version: "2", Diagnostics: []diagnostic{{"GIL201", "certain", "src/a.c", "g"}, {"GIL101", "certain", "src/a.c", "f"}}},
		{Name: "p", Version: "3", Error: "too slow"},
		{Name: "q", Version: "1"},
	}
	for _, c := range []struct {
		name    string
		bug     bug
		version string
		want    verdict
	}{
		{"the surest counts", b, "1", certain},
		{"another function, another rule", b, "2", silent},
		{"another file", bug{"p", "1", "2", "b.c", "f", "GIL201", ""}, "1", silent},
		{"part of a file's name", bug{"p", "1", "2", "c/a.c", "f", "GIL201", ""}, "1", silent},
		{"not analysed", b, "3", failed},
		{"not there", b, "4", failed},
	} {
		if got := judge(c.bug, c.version, results); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	var out strings.Builder
	if sure, found, quiet := printTable(&out, []bug{b}, results); sure != 1 || found != 1 || quiet != 1 {
		t.Errorf("%d certain, %d found, %d silent, want 1 of each", sure, found, quiet)
	}
}

// TestList: every bug has both of its archives, and no archive is there for nothing.
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
	used := map[string]bool{}
	for _, b := range bugs {
		if b.Bad == b.Good || b.Function == "" || !strings.HasPrefix(b.Rule, "GIL") {
			t.Errorf("odd line: %+v", b)
		}
		used[b.Project+" "+b.Bad], used[b.Project+" "+b.Good] = true, true
	}
	for _, line := range strings.Split(read("projects.tsv"), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if key := f[0] + " " + f[1]; !used[key] {
			t.Errorf("%s: no bug uses it", key)
		}
		delete(used, f[0]+" "+f[1])
	}
	for key := range used {
		t.Errorf("%s is not in projects.tsv", key)
	}
	if _, err := parseBugs("a\tb\n"); err == nil {
		t.Error("a line of two columns is taken")
	}
}
