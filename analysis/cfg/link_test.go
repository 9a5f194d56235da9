package cfg

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis/csrc"
)

// link builds files, given as path to text, and links those that end in .c.
func link(t *testing.T, files map[string]string, order ...string) (*Program, map[string]*File) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var list []*File
	built := map[string]*File{}
	for _, name := range order {
		f := Build(csrc.Parse(&csrc.Config{FS: fsys, Path: name}))
		check(t, f)
		list = append(list, f)
		built[name] = f
	}
	return Link("test", list), built
}

func names(p *Program) string {
	var out []string
	for _, f := range p.Funcs {
		out = append(out, f.Loc.Path+":"+f.Name)
	}
	return strings.Join(out, " ")
}

func TestResolve(t *testing.T) {
	p, f := link(t, map[string]string{
		"a.c": "static int local(void) { return 1; }\nint shared(void) { return local(); }\nint twice(void) { return 1; }\n",
		"b.c": "static int local(void) { return 2; }\nint other(void) { return shared() + local(); }\nint twice(void) { return 2; }\n",
	}, "b.c", "a.c")
	for _, c := range []struct{ from, name, want string }{
		{"a.c", "local", "a.c"},
		{"b.c", "local", "b.c"},
		{"b.c", "shared", "a.c"},
		{"a.c", "other", "b.c"},
		{"b.c", "twice", "a.c"}, // of several, the first by path
		{"a.c", "nowhere", ""},
	} {
		got := ""
		if fn := p.Resolve(f[c.from], c.name); fn != nil {
			got = fn.Loc.Path
		}
		if got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.name, c.from, got, c.want)
		}
	}
	if got, want := names(p), "a.c:local a.c:shared a.c:twice b.c:local b.c:other b.c:twice"; got != want {
		t.Errorf("functions %s, want %s", got, want)
	}
	if p.Files[0].Path != "a.c" {
		t.Error("files are not sorted")
	}
}

func TestLinkKeepsHeaderFunctionsOnce(t *testing.T) {
	files := map[string]string{
		"h.h": "static inline int inc(int a) { return a + 1; }\nint cb(int);\nstatic int (*const table[])(int) = { inc, cb };\n",
		"a.c": "#include \"h.h\"\nint a(void) { return inc(1); }\n",
		"b.c": "#include \"h.h\"\nint b(void) { reg(inc); return inc(2); }\n",
	}
	p, f := link(t, files, "a.c", "b.c")
	if got, want := names(p), "a.c:a b.c:b h.h:inc"; got != want {
		t.Fatalf("functions %s, want %s", got, want)
	}
	inc := p.Resolve(f["b.c"], "inc")
	if inc == nil || inc != p.Resolve(f["a.c"], "inc") {
		t.Error("both files should see the one that was kept")
	}
	var got []string
	for _, r := range p.Refs {
		got = append(got, show(r))
	}
	if s := strings.Join(got, ", "); s != "inc init in table, cb init in table, inc arg reg/0 @b" {
		t.Errorf("refs: %s", s)
	}
}

func TestLinkKeepsFunctionsThatMacrosMakeDifferent(t *testing.T) {
	p, f := link(t, map[string]string{
		"t.h": "static int run(int a) { return CALL(a); }\nstatic int again(int a) { return step(a); }\n",
		"a.c": "#define CALL one\nstatic int step(int a) { return a; }\n#include \"t.h\"\nint a(void) { return run(1) + again(2); }\n",
		"b.c": "#define CALL two\nstatic int step(int a) { return -a; }\n#include \"t.h\"\nint b(void) { return run(1) + again(2); }\n",
	}, "a.c", "b.c")
	for _, name := range []string{"run", "again"} {
		if p.Resolve(f["a.c"], name) == p.Resolve(f["b.c"], name) {
			t.Errorf("%s calls different functions in the two files, but was kept once", name)
		}
	}
}

func TestIncludedSourceBelongsToItsUnit(t *testing.T) {
	p, f := link(t, map[string]string{
		"impl.c": "static int helper(void) { return 1; }\nint api(void) { return helper(); }\n",
		"a.c":    "#include \"impl.c\"\nint a(void) { return helper(); }\n",
	}, "a.c")
	h := p.Resolve(f["a.c"], "helper")
	if h == nil || h.Loc.Path != "impl.c" || h.File != f["a.c"] {
		t.Errorf("helper = %+v", h)
	}
}

func TestLinkDoesNotDependOnOrder(t *testing.T) {
	files := map[string]string{
		"h.h": "static inline int inc(int a) { return a + 1; }\n",
		"a.c": "#include \"h.h\"\nint a(void) { reg(inc); return 0; }\nint same(void) { return 0; }\n",
		"b.c": "#include \"h.h\"\nint b(void) { reg(inc); return 0; }\nint same(void) { return 0; }\n",
	}
	p, _ := link(t, files, "a.c", "b.c")
	q, _ := link(t, files, "b.c", "a.c")
	if names(p) != names(q) || len(p.Refs) != len(q.Refs) {
		t.Errorf("%s | %s", names(p), names(q))
	}
	for i := range p.Refs {
		if show(p.Refs[i]) != show(q.Refs[i]) {
			t.Errorf("ref %d: %s | %s", i, show(p.Refs[i]), show(q.Refs[i]))
		}
	}
}
