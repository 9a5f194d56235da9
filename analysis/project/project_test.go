package project

import (
	"context"
	"fmt"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
)

// archiveFS is the files of a txtar archive.
func archiveFS(a *txtar.Archive) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return fsys
}

// describe writes a project as the fixtures have it.
func describe(p *Project) string {
	var b strings.Builder
	for _, u := range p.Units {
		fmt.Fprintf(&b, "unit %s\n", u.Name)
		for _, f := range u.Files {
			fmt.Fprintf(&b, "  %s", f.Path)
			for _, s := range f.System {
				fmt.Fprintf(&b, " -isystem %s", s)
			}
			for _, d := range f.Defines {
				fmt.Fprintf(&b, " -D%s", d)
			}
			b.WriteString("\n")
		}
		for _, f := range u.Bound {
			fmt.Fprintf(&b, "  bound %s:%d %s through %s\n", f.Path, f.Line, f.Func, f.Via)
		}
	}
	for _, u := range p.Included {
		fmt.Fprintf(&b, "included %s\n", u.Files[0].Path)
	}
	if p.Skipped > 0 {
		fmt.Fprintf(&b, "skipped %d\n", p.Skipped)
	}
	for _, pr := range p.Problems {
		fmt.Fprintf(&b, "problem %s:%d: %s\n", pr.Path, pr.Line, pr.Message)
	}
	return b.String()
}

// TestDiscover runs the archives in testdata: their comment is a line "patterns: ...", optionally "root: ...", then
// what is expected; UPDATE=1 writes it anew.
func TestDiscover(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no archives", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			head, want, _ := strings.Cut(string(a.Comment), "---\n")
			root, patterns, opt := ".", []string(nil), Options{Jobs: 2}
			for line := range strings.Lines(head) {
				key, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
				switch key {
				case "patterns":
					patterns = strings.Fields(value)
				case "root":
					root = value
				case "exclude":
					opt.Exclude = strings.Fields(value)
				case "p":
					opt.CompileCommands = value
				case "define":
					opt.Defines = strings.Fields(value)
				default:
					if ok {
						t.Fatalf("unknown option %q", line)
					}
				}
			}
			p, err := Discover(context.Background(), archiveFS(a), root, patterns, opt)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(p)
			if os.Getenv("UPDATE") != "" {
				a.Comment = []byte(head + "---\n" + got)
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
			if again, _ := Discover(context.Background(), archiveFS(a), root, patterns, opt); describe(again) != got {
				t.Error("a second run gives another answer")
			}
		})
	}
}

func TestDiscoverErrors(t *testing.T) {
	fsys := fstest.MapFS{"a/x.c": {Data: []byte("int x;")}}
	for _, c := range []struct{ pattern, want string }{
		{"nowhere", "nowhere: file does not exist"},
		{"nowhere/...", "nowhere/...: file does not exist"},
		{"a/x.c/...", "a/x.c/...: not a folder"},
	} {
		_, err := Discover(context.Background(), fsys, ".", []string{c.pattern}, Options{})
		if err == nil || err.Error() != c.want {
			t.Errorf("Discover(%q) = %v, want %q", c.pattern, err, c.want)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Discover(ctx, fsys, ".", nil, Options{}); err != context.Canceled {
		t.Errorf("Discover under a cancelled context: %v", err)
	}
}

// A file system without read permission costs the files concerned, and says so.
func TestUnreadable(t *testing.T) {
	fsys := denyFS{fstest.MapFS{
		"ok.c":     {Data: []byte("#include <Python.h>\n")},
		"secret.c": {Data: []byte("#include <Python.h>\n")},
	}}
	p, err := Discover(context.Background(), fsys, ".", nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := "unit .\n  ok.c\nproblem secret.c:0: not read: permission denied\n"
	if got := describe(p); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

type denyFS struct{ fstest.MapFS }

func (d denyFS) ReadFile(name string) ([]byte, error) {
	if strings.Contains(name, "secret") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return d.MapFS.ReadFile(name)
}

func TestFind(t *testing.T) {
	text := []byte("int x;")
	fsys := fstest.MapFS{
		"src/m.c":                 {Data: []byte("#include <Python.h>\n#include \"deep/util.h\"\n")},
		"src/util.h":              {Data: text},
		"vendor/a/deep/util.h":    {Data: text},
		"vendor/b/c/deep/util.h":  {Data: text},
		"src/.hidden/deep/util.h": {Data: text},
	}
	p, err := Discover(context.Background(), fsys, ".", nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	f := p.Units[0].Files[0]
	for _, c := range []struct{ spec, from, want string }{
		{"util.h", "src/m.c", "src/util.h"},
		{"deep/util.h", "src/m.c", "vendor/a/deep/util.h"},
		{"deep/util.h", "vendor/b/c/x.c", "vendor/b/c/deep/util.h"},
		{"../other/deep/util.h", "src/m.c", ""},
		{"..\\deep\\util.h", "src/m.c", "vendor/a/deep/util.h"},
		{"til.h", "src/m.c", ""},
		{"nothing.h", "src/m.c", ""},
	} {
		got, ok := f.Find(c.spec, c.from)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("Find(%q, %q) = %q, %v, want %q", c.spec, c.from, got, ok, c.want)
		}
	}
}

func TestReports(t *testing.T) {
	fsys := fstest.MapFS{"a/x.c": {Data: []byte("PyObject *x;")}, "a/b/y.c": {Data: []byte("PyObject *y;")}}
	for _, c := range []struct {
		pattern string
		want    string
	}{
		{"./...", "a/x.c a/b/y.c a/x.h"},
		{"a", "a/x.c a/x.h"},
		{"a/b/...", "a/b/y.c a/x.h"},
		{"./a/x.c", "a/x.c a/x.h"},
		{"/a/b/y.c", "a/b/y.c a/x.h"},
	} {
		p, err := Discover(context.Background(), fsys, ".", []string{c.pattern}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, file := range []string{"a/x.c", "a/b/y.c", "a/x.h"} {
			if p.Reports(file) {
				got = append(got, file)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("pattern %s reports %v, want %s", c.pattern, got, c.want)
		}
	}
}

// TestFindNearest compares the search for a header with what it means: of the files whose path ends in what #include says the one
// that shares most folders with the file that includes it, then the one that lies least deep, then the first.
func TestFindNearest(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	dir := func() string {
		d := "."
		for range rnd.IntN(4) {
			d = path.Join(d, []string{"a", "b", "a-", "ab", "x.h"}[rnd.IntN(5)])
		}
		return d
	}
	for range 3000 {
		tr := &tree{headers: map[string][]string{}, near: map[[2]string][2]string{}}
		for range rnd.IntN(8) {
			tr.headers["x.h"] = append(tr.headers["x.h"], path.Join(dir(), "x.h"))
		}
		slices.Sort(tr.headers["x.h"])
		tr.headers["x.h"] = slices.Compact(tr.headers["x.h"])
		for range 4 {
			spec, from := path.Join(dir(), "x.h"), path.Join(dir(), []string{"x.h", "y.c"}[rnd.IntN(2)])
			want, score := "", math.MinInt
			for _, p := range tr.headers["x.h"] {
				if p != spec && !strings.HasSuffix(p, "/"+spec) || p == from {
					continue
				}
				a, b := strings.Split(from, "/"), strings.Split(p, "/")
				s := -len(b)
				for i := 0; i < min(len(a), len(b))-1 && a[i] == b[i]; i++ {
					s += 1000
				}
				if s > score {
					want, score = p, s
				}
			}
			if got, ok := tr.find(spec, from); got != want || ok != (want != "") {
				t.Fatalf("%s from %s among %v: %q, want %q", spec, from, tr.headers["x.h"], got, want)
			}
		}
	}
}
