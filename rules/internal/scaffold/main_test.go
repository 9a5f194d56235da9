package main

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The registry in the tree is what the scaffold would write: a new rule changes no line of the others.
func TestRegistryIsCanonical(t *testing.T) {
	list, err := registered("../..")
	if err != nil {
		t.Fatal(err)
	}
	want, err := registry(list)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../rules.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("rules.go is not as the scaffold writes it:\n%s", want)
	}
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct{ code, name, want string }{
		{"GIL302", "long-loop-with-gil", ""},
		{"GIL301", "blocking-call-with-gil", ""},
		{"GIL301", "another-name", "is there already"},
		{"GIL305", "long-loop-with-gil", "is there already"},
		{"GIL901", "some-name", "the first from 1 to 8"},
		{"GIL306", "Name", "words joined by hyphens"},
		{"GIL306", "../../escape", "words joined by hyphens"},
	} {
		err := run(dir, c.code, c.name, "warning")
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s %s: %v, want %q", c.code, c.name, err, c.want)
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, "rules.go"))
	if err != nil {
		t.Fatal(err)
	}
	if a, b := strings.Index(string(text), "blockingcallwithgil.Rule, // GIL301"), strings.Index(string(text), "longloopwithgil.Rule,"); a < 0 || b < a {
		t.Errorf("rules.go is not sorted by code:\n%s", text)
	}
	for _, f := range []string{"rule.go", "doc.md", "testdata/bad.c", "testdata/good.c"} {
		name := filepath.Join(dir, "longloopwithgil", f)
		text, err := os.ReadFile(name)
		if err != nil || !bytes.Contains(text, []byte("GIL302")) {
			t.Errorf("%s: %v\n%s", f, err, text)
		}
		if filepath.Ext(f) == ".go" {
			if _, err := parser.ParseFile(token.NewFileSet(), name, text, 0); err != nil {
				t.Error(err)
			}
		}
	}
}
