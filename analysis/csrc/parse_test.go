package csrc

import (
	"reflect"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

func TestLookups(t *testing.T) {
	u := ParseString("t.c", `
typedef struct node { struct inner { int x; } in; struct node *next; } Node, *NodeP;
extern int count;
int count = 3;
int helper(int);
enum color { RED, GREEN = (1, 2), BLUE };
union u { int a; };
int helper(int x) { struct hidden { int y; } h; return x; }
`)
	name := func(it *Item) string {
		if it == nil {
			return ""
		}
		return it.Tokens[0].Text + " " + it.Name
	}
	tests := []struct {
		what string
		got  *Item
		want string
	}{
		{"Node", u.Typedef("Node"), "typedef Node"},
		{"NodeP", u.Typedef("NodeP"), "typedef Node"},
		{"struct node", u.Tag("struct node"), "typedef Node"},
		{"struct inner", u.Tag("struct inner"), "typedef Node"},
		{"union u", u.Tag("union u"), "union "},
		{"enum color", u.Tag("enum color"), "enum "},
		{"struct hidden", u.Tag("struct hidden"), ""},
		{"BLUE", u.Enumerator("BLUE"), "enum "},
		{"GREEN", u.Enumerator("GREEN"), "enum "},
		{"count", u.Object("count"), "int count"},
		{"helper", u.Object("helper"), "int helper"},
		{"nothing", u.Object("Node"), ""},
	}
	for _, tt := range tests {
		if got := name(tt.got); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.what, got, tt.want)
		}
	}
	if u.Object("helper").Kind != FuncDef {
		t.Error("the prototype hides the definition")
	}
	if u.Object("count").Tokens[0].Text == "extern" {
		t.Error("the declaration hides the definition")
	}
}

func TestIncludes(t *testing.T) {
	fsys := fstest.MapFS{
		"src/main.c": {Data: []byte(`#include "local.h"
#include "shared.h"
#include "part.c"
#include <lib.h>
#include "sub\win.h"
#include "../../outside.h"
#include "missing.h"
#include "found.h"
#include <dir>
static local_t f(shared_t a, lib_t *b) { return part(a, b); }
`)},
		"src/local.h":        {Data: []byte("typedef int local_t;\n")},
		"src/part.c":         {Data: []byte("static int part(int a, void *b) { return a; }\n")},
		"src/sub/win.h":      {Data: []byte("int win;\n")},
		"include/shared.h":   {Data: []byte("typedef int shared_t;\n#include_next <shared.h>\n")},
		"second/shared.h":    {Data: []byte("int next_one;\n")},
		"sys/lib.h":          {Data: []byte("typedef struct lib { int x; } lib_t;\n")},
		"far/away/found.h":   {Data: []byte("int found;\n")},
		"include/dir/file.h": {Data: []byte("")},
	}
	u := Parse(&Config{
		FS: fsys, Path: "src/main.c", IncludeDirs: []string{"include", "second/"}, SystemDirs: []string{"sys"},
		Find: func(spec string) (string, bool) { return "far/away/found.h", spec == "found.h" },
	})
	var files, problems []string
	for _, f := range u.Files {
		s := f.Path
		if !f.Project {
			s += " (not of the project)"
		}
		files = append(files, s)
	}
	for _, p := range u.Problems {
		problems = append(problems, p.Message)
	}
	wantFiles := []string{"src/main.c", "src/local.h", "include/shared.h", "second/shared.h", "src/part.c", "sys/lib.h (not of the project)", "src/sub/win.h", "far/away/found.h"}
	if !reflect.DeepEqual(files, wantFiles) {
		t.Errorf("files %q\nwant  %q", files, wantFiles)
	}
	if s := strings.Join(problems, "\n"); len(problems) != 3 || !strings.Contains(s, "outside.h") || !strings.Contains(s, "missing.h") || !strings.Contains(s, "<dir>") {
		t.Errorf("problems %q", problems)
	}
	for _, it := range u.Items {
		if it.Name == "lib_t" {
			t.Error("an item of a system header among the project's")
		}
	}
	if u.Tag("struct lib") == nil || u.Object("part") == nil || u.Object("win") == nil {
		t.Error("names of included files are not known")
	}
	if _, err := u.Tree(u.Object("f")); err != nil {
		t.Error(err)
	}
}

func TestModels(t *testing.T) {
	fsys := fstest.MapFS{
		"Python.h":        {Data: []byte("#error the real one\n")},
		"own/Python.h":    {Data: []byte("int own_python;\n")},
		"own/m.c":         {Data: []byte("#include \"Python.h\"\n")},
		"m.c":             {Data: []byte("#include <Python.h>\nPyObject *f(PyObject *self) { return (PyObject *)self; }\n")},
		"include/stdio.h": {Data: []byte("int own_stdio;\n")},
		"stdio.c":         {Data: []byte("#include <stdio.h>\n")},
	}
	u := Parse(&Config{FS: fsys, Path: "m.c", IncludeDirs: []string{".", "include"}})
	if len(u.Problems) > 0 || u.Typedef("PyObject") == nil || len(u.Items) != 1 {
		t.Errorf("problems %v, items %s", u.Problems, describeItems(u))
	}
	if tree, err := u.Tree(u.Typedef("PyObject")); err != nil || tree.Decl == nil {
		t.Errorf("PyObject: %v", err)
	}
	if u := Parse(&Config{FS: fsys, Path: "own/m.c"}); u.Object("own_python") == nil {
		t.Error("a header in the includer's own folder was passed over")
	}
	if u := Parse(&Config{FS: fsys, Path: "stdio.c", IncludeDirs: []string{"include"}}); u.Object("own_stdio") != nil {
		t.Error("the model of stdio.h was passed over")
	}
	if u := Parse(&Config{FS: fsys, Path: "stdio.c", IncludeDirs: []string{"include"}, UseSystem: true}); u.Object("own_stdio") == nil {
		t.Error("UseSystem: the real stdio.h was passed over")
	}
}

func TestUnreadable(t *testing.T) {
	fsys := fstest.MapFS{"dir/x.c": {Data: []byte("int x;")}, "long.c": {Data: []byte("int x; int y;")}}
	for _, cfg := range []*Config{
		{FS: fsys, Path: "none.c"}, {FS: fsys, Path: "../x.c"}, {FS: fsys, Path: "/x.c"}, {FS: fsys, Path: "dir"},
		{FS: fsys, Path: "long.c", MaxFile: 5}, {Path: "x.c"}, {},
	} {
		u := Parse(cfg)
		if len(u.Problems) != 1 || len(u.Items) != 0 || len(u.Files) != 1 {
			t.Errorf("%s: %+v", cfg.Path, u)
		}
		if u.Object("x") != nil || u.Tag("struct x") != nil {
			t.Errorf("%s: names out of nothing", cfg.Path)
		}
	}
	if u := Parse(&Config{FS: fsys, Path: "none.c", Text: []byte("int x;")}); len(u.Problems) != 0 || len(u.Items) != 1 {
		t.Errorf("text of a new file: %+v", u)
	}
}

// TestConcurrent parses units and trees from several goroutines, for the race detector.
func TestConcurrent(t *testing.T) {
	const text = "#include <Python.h>\ntypedef struct { PyObject_HEAD int x; } Self;\nint f(Self *s, size_t n) { return s->x; }\n"
	shared := ParseString("t.c", text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, u := range []*Unit{shared, ParseString("t.c", text)} {
				for _, it := range append(u.Items, u.Typedef("PyObject"), u.Typedef("size_t")) {
					if _, err := u.Tree(it); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	wg.Wait()
}

func TestLineMarks(t *testing.T) {
	u := ParseString("gen.c", "#line 7 \"orig.pyx\"\nint f(void)\n{\n    return 1;\n}\n")
	path, line, ok := u.Presumed(u.Object("f").Loc)
	if path != "orig.pyx" || line != 7 || !ok {
		t.Errorf("%s:%d %v", path, line, ok)
	}
}

// TestImpliedPython checks that a text which uses the C API has the API's macros, whether or not the #include of Python.h is
// seen, and that Python.h is not put before a text that does not.
func TestImpliedPython(t *testing.T) {
	const use = "void f(void) { Py_BEGIN_ALLOW_THREADS g(); Py_END_ALLOW_THREADS }\n"
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"a header that is not there brings it": {"#include \"missing.h\"\n" + use, true},
		"a fragment for a generator":           {use, true},
		"it comes too late":                    {use + "#include <Python.h>\n", true},
		"in the usual place":                   {"#include <Python.h>\n" + use, true},
		"no use of the API":                    {"#include \"missing.h\"\nvoid f(void) { Python(); Pyro_Call(); PyNot_An_Api(); }\n", false},
	} {
		u := ParseString("a.c", c.text)
		saves := false
		for _, it := range u.Items {
			for i := range it.Tokens {
				saves = saves || it.Tokens[i].Text == "PyEval_SaveThread"
			}
		}
		if saves != c.want {
			t.Errorf("%s: PyEval_SaveThread found: %v", name, saves)
		}
		if known := u.Typedef("PyObject") != nil; known != c.want {
			t.Errorf("%s: PyObject known: %v", name, known)
		}
	}
}
