package project

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"
)

// A project that was written and read again says the same.
func TestFrozen(t *testing.T) {
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"setup.py":         `Extension("one", ["one.c", "help.c"], include_dirs=["inc"], define_macros=[("A", "1")]); Extension("two", ["two.c", "help.c"])`,
		"one.c":            "#include <Python.h>\n#include \"deep/x.h\"\nPyMODINIT_FUNC PyInit_one(void) {}\n",
		"two.c":            "#include <Python.h>\nPyMODINIT_FUNC PyInit_two(void) {}\n",
		"help.c":           "#include <Python.h>\nvoid help(void) {}\n",
		"lost.c":           "#include <Python.h>\n#include \"never.c\"\n",
		"never.c":          "#include <Python.h>\nint never;\n",
		"far/deep/x.h":     "",
		"near/er/deep/x.h": "",
		"x.cpp":            "#include <Python.h>\n",
		"plain/plain.c":    "int x;\n",
		"binary.c":         "\x00",
		"Setup.h":          "#include <Python.h>\n",
		"plain.py":         "import x\n",
		"use.py":           "import ctypes\nctypes.PyDLL('x').help()\n",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	p, err := Discover(context.Background(), fsys, ".", []string{"./...", "./one.c"}, Options{Glances: true})
	if err != nil {
		t.Fatal(err)
	}
	data, err := p.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	q := new(Project)
	if err := q.UnmarshalBinary(data); err != nil {
		t.Fatal(err)
	}
	say := func(p *Project) string {
		s := fmt.Sprintf("%+v %d %+v\n", p.Problems, p.Skipped, p.patterns)
		for _, u := range append(slices.Clone(p.Units), p.Included...) {
			s += fmt.Sprintf("%s: %+v\n", u.Name, u.Bound)
			for _, f := range u.Files {
				found, ok := f.Find("deep/x.h", f.Path)
				s += fmt.Sprintf("\t%s %q %s %v\n", f.Path, f.Flags(), found, ok)
			}
		}
		return s + fmt.Sprint(p.Reports("one.c"), p.Reports("other/one.c"), p.Reports("x.h"))
	}
	if got, want := say(q), say(p); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !slices.ContainsFunc(p.Units, func(u *Unit) bool { return len(u.Bound) == 1 }) || len(p.Units) < 2 || len(p.Included) != 1 || len(p.Problems) == 0 {
		t.Errorf("the test tests little: %s", say(p))
	}
	if again, err := q.MarshalBinary(); err != nil || string(again) != string(data) {
		t.Errorf("written again it differs: %v", err)
	}
	for i := range data {
		bad := slices.Clone(data)
		bad[i] ^= 0x55
		new(Project).UnmarshalBinary(bad)      // anything but a panic
		new(Project).UnmarshalBinary(data[:i]) // likewise
	}
	for name, text := range fsys {
		sum, ok := p.Glances()[name]
		if want := !slices.Contains([]string{"setup.py", "Setup.h", "binary.c", "use.py"}, name); ok != want {
			t.Errorf("%s has a glance: %v", name, ok)
		}
		if ok && sum != Glance(name, text.Data) {
			t.Errorf("%s: another glance", name)
		}
	}
}

// The digest tells scans apart that differ in any field.
func TestGlance(t *testing.T) {
	seen := map[[32]byte]string{newScan().digest(): "none"}
	for i := range reflect.TypeFor[scan]().NumField() {
		s := newScan()
		name := reflect.TypeFor[scan]().Field(i).Name
		for k, v := range map[string]any{
			"includes": &s.includes, "python": &s.python, "main": &s.main, "inits": &s.inits, "names": s.names,
		} {
			if k != name {
				continue
			}
			switch v := v.(type) {
			case *[]string:
				*v = []string{"x"}
			case *bool:
				*v = true
			case map[string]role:
				v["x"] = isDef
			}
		}
		if other, ok := seen[s.digest()]; ok {
			t.Errorf("a scan with %s has the digest of one with %s: extend digest, and this test", name, other)
		}
		seen[s.digest()] = name
	}
	for r := role(1); r <= lastRole; r <<= 1 {
		s := newScan()
		s.names["y"] = r
		if other, ok := seen[s.digest()]; ok {
			t.Errorf("a scan with a name in role %d has the digest of one with %s", r, other)
		}
		seen[s.digest()] = fmt.Sprint("role ", r)
	}
	const text = "#include <Python.h>\nvoid f(void) { g(); }\n"
	for _, c := range []struct {
		name, text string
		same       bool
	}{
		{"a.c", "#include <Python.h>\nvoid f(void) { /* c */ g(); g(); }\n", true},
		{"a.c", "#include <Python.h>\nvoid f(void) { h(); }\n", false},
		{"a.c", "#include \"x.h\"\n" + text, false},
		{"a.c", "\x00" + text, false},
		{"a.cpp", text, false},
	} {
		if same := Glance(c.name, []byte(c.text)) == Glance("a.c", []byte(text)); same != c.same {
			t.Errorf("%s %q: the same: %v", c.name, c.text, same)
		}
	}
	const script = "import a\nx = 1\n"
	for text, want := range map[string]bool{"import a\ny = 2\n": true, "import b\n": false, script + "from ctypes import CDLL\n": false} {
		if same := Glance("a.py", []byte(text)) == Glance("a.py", []byte(script)); same != want {
			t.Errorf("%q: the same: %v", text, same)
		}
	}
}
