package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/rules"
)

// The site of this repository: all pages, no link that leads nowhere, each rule with its example and its neighbours, and the same again.
func TestSite(t *testing.T) {
	repo, list := os.DirFS("../.."), driver.AllRules(rules.All)
	files, err := newSite(repo, list)
	if err != nil {
		t.Fatal(err)
	}
	again, err := newSite(repo, list)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "site")
	for range 2 { // the second time in place of the first
		if err := write(dir, files); err != nil {
			t.Fatal(err)
		}
	}
	written := map[string][]byte{}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			written[name], err = os.ReadFile(filepath.Join(dir, name))
		}
		return err
	})
	if err != nil || len(written) != len(files) {
		t.Fatalf("%d files of %d, %v", len(written), len(files), err)
	}
	if err := check(written); err != nil {
		t.Error(err)
	}
	for name, text := range written {
		if !bytes.Equal(text, again[name]) {
			t.Errorf("made twice, %s differs", name)
		}
	}
	for i, rule := range list {
		text := string(written["rules/"+rule.Code+".html"])
		want := []string{"<h1 id=", rule.Code + " " + rule.Name, `<span class="` + string(rule.Severity) + `">`}
		if strings.Contains(rule.Doc, "## Example") {
			want = append(want, `<h2 id="example">Example</h2>`, "<pre><code")
		}
		if i > 0 {
			want = append(want, `<a rel="prev" href="`+list[i-1].Code+`.html">`)
		}
		if i+1 < len(list) {
			want = append(want, `<a rel="next" href="`+list[i+1].Code+`.html">`)
		}
		for _, s := range want {
			if !strings.Contains(text, s) {
				t.Errorf("%s: its page has no %s", rule.Code, s)
			}
		}
		if !strings.Contains(string(written["rules.html"]), `<a href="rules/`+rule.Code+`.html">`) {
			t.Errorf("%s is not in the table", rule.Code)
		}
	}
	for _, name := range names(written, ".html") {
		if strings.Contains(string(written[name]), `src="http`) {
			t.Errorf("%s loads something from elsewhere", name)
		}
	}
}

// The index of the search is JSON, and finds a rule by what its text says, as text.
func TestIndex(t *testing.T) {
	files, err := newSite(os.DirFS("../.."), driver.AllRules(rules.All))
	if err != nil {
		t.Fatal(err)
	}
	text, ok := bytes.CutPrefix(bytes.TrimSuffix(files[indexFile], []byte(";\n")), []byte("window.gillintIndex = "))
	var parts []part
	if err := json.Unmarshal(text, &parts); err != nil || !ok {
		t.Fatal(err)
	}
	found := false
	for _, p := range parts {
		found = found || p.URL == "rules/GIL101.html#example" && p.Title == "GIL101 call-without-gil: Example" && strings.Contains(p.Text, "Py_BEGIN_ALLOW_THREADS")
		name, _, _ := strings.Cut(p.URL, "#")
		if files[name] == nil {
			t.Errorf("%s is no page", p.URL)
		}
	}
	if !found {
		t.Error("the example of GIL101 is not in the index")
	}
}

// small is a repository that has what a site needs.
func small() fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		"README.md":        file("# gillint\n\nSee [a](docs/a.md#of-two_names), [code](cmd/x.go), GIL101 and `GIL101`.\n\n## Use it\n\nYes.\n"),
		"vscode/README.md": file("# Code\n\n![picture](media/p.png)\n"), "vscode/media/p.png": file("PNG"),
		"ARCHITECTURE.md": file("# Architecture\n"), "CONTRIBUTING.md": file("# Contributing\n"),
		"docs/a.md": file("# A\n\n## Of `two_names`!\n\n| a |\n|---|\n| 1 |\n\n[up](../README.md#use-it)\n"), "docs/realworld/b.md": file("# B\n\n[a](../a.md) [all](../)\n"),
		"cmd/x.go": file("package x\n"),
	}
}

var one = []*analysis.Rule{{Code: "GIL101", Name: "n", Severity: analysis.Error, Doc: "# GIL101 n\n\n## What it reports\n\nIt, see GIL101.\n"}}

func TestLinks(t *testing.T) {
	files, err := newSite(small(), one)
	if err != nil {
		t.Fatal(err)
	}
	for page, want := range map[string][]string{
		"manual.html": {`<a href="docs/a.html#of-two_names">`, `<a href="https://github.com/gillint/gillint/blob/main/cmd/x.go">`,
			`<a href="rules/GIL101.html" class="code">GIL101</a> and <code>GIL101</code>`},
		"docs/a.html":           {`<a href="../manual.html#use-it">`, `<div class="wide"><table>`},
		"docs/realworld/b.html": {`<a href="../../docs/a.html">`, `<a href="https://github.com/gillint/gillint/tree/main/docs">`, `href="../../site.css"`},
		"vscode.html":           {`<img src="vscode/media/p.png"`},
		"rules/GIL101.html":     {"It, see GIL101."},
	} {
		for _, s := range want {
			if !strings.Contains(string(files[page]), s) {
				t.Errorf("%s has no %s:\n%s", page, s, files[page])
			}
		}
	}
	if string(files["vscode/media/p.png"]) != "PNG" {
		t.Error("the picture is not there")
	}
}

// What leads nowhere is an error that names the page and the link.
func TestBrokenLinks(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"docs/a.md", "# A\n\n[x](gone.md)\n", "docs/a.md: link gone.md leads nowhere"},
		{"docs/a.md", "# A\n\n[x](#gone)\n", "docs/a.html: link #gone: docs/a.html has no place of that name"},
		{"docs/realworld/b.md", "# B\n\n[x](../a.md#gone)\n", "docs/realworld/b.html: link ../../docs/a.html#gone: docs/a.html has no place"},
		{"docs/a.md", "# A\n\n<a href=\"gone.html\">x</a>\n", "docs/a.html: link gone.html leads nowhere"},
		{"docs/a.md", "# A\n\n![x](gone.png)\n", "docs/a.md: link gone.png leads nowhere"},
		{"docs/a.md", "# A\n\n<p id=\"main\"></p>\n", "docs/a.html: two places are named main"},
		{"docs/a.md", "no title\n", "docs/a.md: no heading of the first level"},
	} {
		repo := small()
		repo[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		if c.file == "docs/a.md" { // the place that README.md links to stays
			repo[c.file].Data = append(repo[c.file].Data, "\n## Of two_names\n"...)
		}
		if _, err := newSite(repo, one); err == nil || !strings.Contains(err.Error(), c.want) || strings.Count(err.Error(), "\n") > 0 {
			t.Errorf("%q: %v, expected %s", c.text, err, c.want)
		}
	}
}

// A folder that is no site is not emptied.
func TestWriteElsewhere(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "mine"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := write(dir, map[string][]byte{indexFile: nil}); err == nil {
		t.Error("no error")
	}
	if _, err := os.Stat(filepath.Join(dir, "mine")); err != nil {
		t.Error(err)
	}
}
