package project

import (
	"fmt"
	"path"
	"strings"
	"testing"
	"testing/fstest"
)

// TestNear checks that Near takes a file with the flags that the whole project gives it, from the right root, and nothing else.
func TestNear(t *testing.T) {
	c := &fstest.MapFile{Data: []byte("#include <Python.h>\n#include \"deep/own.h\"\nPyMODINIT_FUNC PyInit_m(void) { return helper(); }\n")}
	fsys := fstest.MapFS{
		"work/a/setup.py":       {Data: []byte("Extension('pkg.m', ['src/m.c', 'src/n.c'], include_dirs=['extra'], define_macros=[('X', '1')])")},
		"work/a/src/m.c":        c,
		"work/a/src/n.c":        {Data: []byte("#include <Python.h>\nint helper(void) { return 1; }\n")},
		"work/a/inc/deep/own.h": {Data: []byte("int helper(void);\nint Py_Helper(void);\n")},
		"work/b/setup.py":       {},
		"work/b/m.c":            c,
		"work/plain/x.c":        {Data: []byte("int x;\n")},
		"loose/y.c":             {Data: []byte("#include <Python.h>\nint y;\n")},
	}
	for _, at := range []struct{ root, file, want string }{
		{"work", "work/a/src/m.c", "pkg.m: work/a/src/m.c [work/a/extra work/a/src work/a work/a/include] [X=1] open [helper] own.h true"},
		{"work/a", "work/a/src/m.c", "pkg.m: work/a/src/m.c [work/a/extra work/a/src work/a work/a/include] [X=1] open [helper] own.h true"},
		{"work", "work/b/m.c", "b: work/b/m.c [work/b work/b/include work/b/src] [] open [] own.h false"},
		{"work", "work/plain/x.c", ""}, // nothing uses Python
		{"loose", "loose/y.c", "loose: loose/y.c [loose loose/include loose/src] [] open [] own.h false"},
	} {
		p, err := Near(t.Context(), fsys, at.root, nil, at.file, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, u := range p.Units {
			f := u.Files[0]
			_, own := f.Find("deep/own.h", f.Path)
			got = append(got, fmt.Sprintf("%s: %s %v %v open %v own.h %v", u.Name, f.Path, f.Include, f.Defines, u.Open, own))
			if len(u.Files) > 1 {
				t.Errorf("%s: %d files", at.file, len(u.Files))
			}
			if strings.HasPrefix(at.file, "work/a") != strings.HasPrefix(path.Dir(f.Path), "work/a") {
				t.Error(f.Path)
			}
		}
		if s := strings.Join(got, "\n"); s != at.want {
			t.Errorf("%s in %s:\n got %s\nwant %s", at.file, at.root, s, at.want)
		}
		whole, err := Discover(t.Context(), fsys, at.root, nil, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range p.Units {
			same := false
			for _, v := range whole.Units {
				for _, f := range v.Files {
					same = same || f.Path == at.file && f.Flags() == u.Files[0].Flags()
				}
			}
			if !same {
				t.Errorf("%s: other flags than in the whole project", at.file)
			}
		}
	}
	if _, err := Near(t.Context(), fsys, "nowhere", nil, "nowhere/x.c", Options{}); err == nil {
		t.Error("a folder that is not there")
	}
}

// TestNearBound checks that Near looks at what is near first.
func TestNearBound(t *testing.T) {
	fsys := fstest.MapFS{"setup.py": {}, "z/m.c": {Data: []byte("#include <Python.h>\n#include \"near.h\"\n")}, "z/sub/near.h": {}}
	for i := range maxNearEntries + 100 {
		fsys[fmt.Sprintf("a/d%d/f%d.h", i%50, i)] = &fstest.MapFile{}
	}
	p, err := Near(t.Context(), fsys, ".", nil, "z/m.c", Options{})
	if err != nil || len(p.Units) != 1 {
		t.Fatal(err, p)
	}
	if at, ok := p.Units[0].Files[0].Find("near.h", "z/m.c"); !ok || at != "z/sub/near.h" {
		t.Error("the header beside the file was not looked at")
	}
	if len(p.Problems) > 0 {
		t.Errorf("%v", p.Problems)
	}
}
