package csrc

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

var sources = flag.String("sources", "", "folder of C sources on which the parser and the reference are compared too")

// TestReference holds the parser against the reference, item by item: where both read the words, the trees must be the same,
// and what the reference reads the parser must read.
func TestReference(t *testing.T) {
	folders := []string{filepath.Join("..", "..", "rules"), filepath.Join("..", "..", "corpus"), filepath.Join("..", "..", "cmd", "gillint", "testdata")}
	if *sources != "" {
		folders = append(folders, *sources)
	}
	c := comparison{t: t}
	for _, dir := range folders {
		fsys := os.DirFS(dir)
		err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() && filepath.Ext(name) == ".c" {
				c.file(fsys, dir, name)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d items: %d read by both, %d only by the parser, %d by neither before repairs", c.items, c.both, c.own, c.neither)
	if c.both < 500 {
		t.Errorf("only %d items compared", c.both)
	}
}

type comparison struct {
	t                         *testing.T
	items, both, own, neither int
}

func (c *comparison) file(fsys fs.FS, dir, name string) {
	u := Parse(&Config{FS: fsys, Path: name, IncludeDirs: []string{filepath.Dir(name), ".", "include", "Include", "src"}})
	for _, it := range u.Items {
		p, err := u.prepare(it, &scratch{})
		if err != nil {
			continue
		}
		c.items++
		got, at, msg := p.parseOnce()
		want, _, _ := p.reference()
		switch {
		case got != nil && want != nil:
			c.both++
			if d := difference(reflect.ValueOf(got), reflect.ValueOf(want), ""); d != "" {
				c.t.Errorf("%s/%s:%d: %s: parser, reference: %s", dir, name, it.Loc.Line, it.Name, d)
			}
		case got != nil:
			c.own++
		case want != nil:
			line := 0
			if at < len(p.ws) {
				line = int(it.Tokens[p.ws[at].at].Loc.Line)
			}
			c.t.Errorf("%s/%s:%d: %s: the reference reads it, the parser does not: line %d: %s", dir, name, it.Loc.Line, it.Name, line, msg)
		default:
			c.neither++
		}
	}
}

// difference names the first field in which two trees differ; empty where they are equal.
func difference(a, b reflect.Value, path string) string {
	if a.Kind() != b.Kind() || a.Type() != b.Type() {
		return fmt.Sprintf("%s: types differ", path)
	}
	switch a.Kind() {
	case reflect.Pointer:
		if a.IsNil() || b.IsNil() {
			if a.IsNil() != b.IsNil() {
				return fmt.Sprintf("%s: nil %v, %v", path, a.IsNil(), b.IsNil())
			}
			return ""
		}
		return difference(a.Elem(), b.Elem(), path)
	case reflect.Struct:
		for i := range a.NumField() {
			if d := difference(a.Field(i), b.Field(i), path+"."+a.Type().Field(i).Name); d != "" {
				return d
			}
		}
	case reflect.Slice:
		if a.Len() != b.Len() {
			return fmt.Sprintf("%s: %d, %d elements", path, a.Len(), b.Len())
		}
		for i := range a.Len() {
			if d := difference(a.Index(i), b.Index(i), fmt.Sprintf("%s[%d]", path, i)); d != "" {
				return d
			}
		}
	case reflect.String:
		if a.String() != b.String() {
			return fmt.Sprintf("%s: %q, %q", path, a.String(), b.String())
		}
	case reflect.Bool:
		if a.Bool() != b.Bool() {
			return fmt.Sprintf("%s: %v, %v", path, a.Bool(), b.Bool())
		}
	default:
		if x, y := fmt.Sprint(a), fmt.Sprint(b); x != y {
			return fmt.Sprintf("%s: %s, %s", path, x, y)
		}
	}
	return ""
}
