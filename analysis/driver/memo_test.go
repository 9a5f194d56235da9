package driver_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
)

// memory is a Cache.
type memory struct {
	mu      sync.Mutex
	entries map[string][]byte
	stores  int
}

func (m *memory) Load(key string) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.entries[key]
}

func (m *memory) Store(key string, data []byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.entries == nil {
		m.entries = map[string][]byte{}
	}
	m.entries[key] = data
	m.stores++
}

// noisy reports every function, in a message that tells what the preprocessor made of V: results depend on headers,
// flags and the files of the link unit.
var noisy = &analysis.Rule{Code: "GIL102", Name: "noisy", Severity: analysis.Warning, Run: func(p *analysis.Pass) {
	for _, f := range p.Program.Funcs {
		p.Report(analysis.Diagnostic{Loc: f.Loc, Function: f.Name, Message: fmt.Sprint(f.Name, " of ", len(p.Program.Funcs), " in ", p.Program.Name, " for ", p.Target)})
	}
}}

// settled is what a run says, without what differs from run to run.
func settled(t *testing.T, opt driver.Options) (text string, cached, units int) {
	t.Helper()
	opt.Rules = []*analysis.Rule{badName, noisy}
	opt.Possible = true
	res, err := driver.Check(t.Context(), opt)
	if err != nil {
		return err.Error(), 0, 0
	}
	cached, units = res.Stats.Cached, res.Stats.Units
	res.Stats.Cached, res.Stats.Seconds, res.Stats.Phases = 0, 0, nil
	out, err := json.MarshalIndent(res, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(out), cached, units
}

// two is a project of two extension modules that share a file and headers, and of C files that others include.
func two() fstest.MapFS {
	return files(
		"setup.py", `Extension("one", ["one/one.c", "shared/help.c"], include_dirs=["inc"])
Extension("two", ["two/two.c", "shared/help.c"], include_dirs=["inc"])`,
		"one/one.c", "#include <Python.h>\n#include \"both.h\"\n#include \"part.c\"\nvoid help(int);\n#if V != 1\nint bad_v(void) { return 0; }\n#endif\nint bad_one(void) { /* gillint: ignore[GIL101] tried */ help(V); return V; }\nPyMODINIT_FUNC PyInit_one(void) { return 0; }\n",
		"one/part.c", "int bad_part(void) { return 0; }\n",
		"one/lost.c", "#include <Python.h>\n#if 0\n#include \"never.c\"\n#endif\n",
		"one/never.c", "#include <Python.h>\nint bad_never(void) { return 0; }\n",
		"two/two.c", "#include <Python.h>\n#include \"both.h\"\n#include \"gone.h\"\nvoid help(int);\n#if V != 1\nint bad_v(void) { return 0; }\n#endif\nint bad_two(void) { help(V); return V; }\nPyMODINIT_FUNC PyInit_two(void) { return 0; }\n",
		"shared/help.c", "#include <Python.h>\n#include \"deep/both2.h\"\nvoid help(int x) { }\n#ifdef EXTRA\nint bad_extra(void) { return 0; }\n#endif\n",
		"inc/both.h", "#ifndef V\n#define V 1\n#endif\n#include \"inner.h\"\n",
		"inc/inner.h", "static int bad_inner(void) { return 0; }\n",
		"other/deep/both2.h", "int declared(int);\n",
		"other/lib.cpp", "#include <Python.h>\n",
	)
}

// What a run says does not depend on the cache: with each of these changes it says what a run without a cache says, and so it
// does when the change is taken back. anew is how many link units are analysed again after the change.
func TestCached(t *testing.T) {
	set := func(name, text string) func(fstest.MapFS, *driver.Options) {
		return func(f fstest.MapFS, _ *driver.Options) { f[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	edit := func(name, old, new string) func(fstest.MapFS, *driver.Options) {
		return func(f fstest.MapFS, _ *driver.Options) {
			text := strings.ReplaceAll(string(f[name].Data), old, new)
			if text == string(f[name].Data) {
				t.Fatalf("%s does not hold %q", name, old)
			}
			f[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	option := func(set func(*driver.Options)) func(fstest.MapFS, *driver.Options) {
		return func(_ fstest.MapFS, o *driver.Options) { set(o) }
	}
	const all, every = 4, -1
	for _, c := range []struct {
		name   string
		change func(fstest.MapFS, *driver.Options)
		anew   int  // link units analysed again
		same   bool // as before the change
	}{
		{"nothing", func(fstest.MapFS, *driver.Options) {}, 0, true},
		{"a comment in one file", edit("one/one.c", "int bad_one", "/* c */ int bad_one"), 1, false},
		{"a file that was not touched is written again", func(f fstest.MapFS, _ *driver.Options) { f["one/one.c"].ModTime = time.Now() }, 0, true},
		{"a new finding", edit("two/two.c", "int bad_two", "int bad_new(void) { return 0; }\nint bad_two"), 1, false},
		{"a suppression is added", edit("two/two.c", "int bad_two(void) {", "int bad_two(void) { /* gillint: ignore[GIL101] tried */"), 1, false},
		{"a suppression is taken away", edit("one/one.c", "/* gillint: ignore[GIL101] tried */", ""), 1, false},
		{"a file that both share", edit("shared/help.c", "void help", "int bad_help(void) { return 1; }\nvoid help"), 2, false},
		{"a header that both include", edit("inc/both.h", "V 1", "V 2"), 2, false},
		{"a header's header", edit("inc/inner.h", "bad_inner", "bad_inside"), 2, false},
		{"an included C file", edit("one/part.c", "bad_part", "bad_parts"), 1, false},
		{"a C file whose #include is left out", edit("one/never.c", "bad_never", "bad_ever"), 1, false},
		{"a header that was missing", set("inc/gone.h", "int bad_gone(void) { return 0; }\n"), 1, false},
		{"a header that shadows another", set("one/both.h", "#define V 3\n"), 1, false},
		{"a header that shadows a deeper one", set("one/inner.h", "#define V 4\n"), 0, true},
		{"a header found by name alone moves nearer", set("shared/x/deep/both2.h", "int bad_moved(void) { return 0; }\n"), 2, false},
		{"a header that nobody includes", set("inc/unused.h", "int x;\n"), 0, true},
		{"a header is deleted", func(f fstest.MapFS, _ *driver.Options) { delete(f, "inc/inner.h") }, 2, false},
		{"a file is deleted", func(f fstest.MapFS, _ *driver.Options) { delete(f, "shared/help.c") }, 2, false},
		{"a file is unreadable", func(f fstest.MapFS, _ *driver.Options) { f["two/two.c"].Mode = fs.ModeNamedPipe }, 0, false},
		{"a file becomes a folder", func(f fstest.MapFS, _ *driver.Options) {
			delete(f, "one/part.c")
			f["one/part.c/x"] = &fstest.MapFile{}
		}, 1, false},
		{"a new module", set("three/three.c", "#include <Python.h>\nPyMODINIT_FUNC PyInit_three(void) { return 0; }\n"), 1, false},
		{"the build file", edit("setup.py", "\"inc\"]", "\"inc\"], define_macros=[(\"EXTRA\", 1)]"), 2, false},
		{"compile_commands.json", set("compile_commands.json", `[{"directory": "/", "file": "two/two.c", "command": "cc -DV=7 -Iinc -c two/two.c"}]`), 1, false},
		{"the configuration", set("gillint.toml", "ignore = [\"noisy\"]\n"), every, false},
		{"the configuration's macros", set("gillint.toml", "define = [\"EXTRA\"]\n"), every, false},
		{"a broken configuration", set("gillint.toml", "nonsense = 1\n"), every, false},
		{"what others are excluded", set("gillint.toml", "exclude = [\"two\"]\n"), 0, false},
		{"a file of another language", edit("other/lib.cpp", "Python.h", "math.h"), 0, false},
		{"text of a file of another language", edit("other/lib.cpp", "\n", "\nint x;\n"), 0, true},
		{"the target", option(func(o *driver.Options) { o.Targets = []capi.Target{{Minor: 9}} }), every, false},
		{"the platform", option(func(o *driver.Options) { o.Platforms = []string{"windows"} }), every, false},
		{"one more platform", option(func(o *driver.Options) { o.Platforms = []string{"linux", "windows"} }), 0, false},
		{"no variants", option(func(o *driver.Options) { o.NoVariants = true }), every, true},
		{"the rules", option(func(o *driver.Options) { o.Select = []string{"GIL101"} }), every, false},
		{"macros", option(func(o *driver.Options) { o.Defines = []string{"EXTRA"} }), every, false},
		{"the states", option(func(o *driver.Options) { o.MaxStates = 1 }), every, true},
		{"a pattern", option(func(o *driver.Options) { o.Patterns = []string{"./two"} }), 0, false},
		{"a pattern that names nothing", option(func(o *driver.Options) { o.Patterns = []string{"./nothing"} }), every, false},
		{"a text in the editor", option(func(o *driver.Options) { o.Overlay = map[string][]byte{"inc/both.h": []byte("#define V 9\n")} }), 2, false},
		{"the number of jobs", option(func(o *driver.Options) { o.Jobs = 7 }), 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			cache := &memory{}
			before, cached, units := settled(t, driver.Options{FS: two(), Cache: cache})
			if plain, _, _ := settled(t, driver.Options{FS: two()}); plain != before || cached != 0 || units != all {
				t.Fatalf("cold: %d of %d link units known\n%s\nwithout a cache\n%s", cached, units, before, plain)
			}
			fsys := two()
			opt := driver.Options{FS: fsys}
			c.change(fsys, &opt)
			want, _, _ := settled(t, opt)
			if (want == before) != c.same {
				t.Errorf("the change changes results: %v\n%s", !c.same, want)
			}
			opt.Cache = cache
			for i, anew := range []int{c.anew, 0} {
				got, cached, units := settled(t, opt)
				if got != want {
					t.Errorf("run %d with the cache\n%s\nwithout\n%s", i+1, got, want)
				}
				if anew == every {
					anew = units
				}
				if cached != units-anew {
					t.Errorf("run %d: %d of %d link units known, want %d", i+1, cached, units, units-anew)
				}
			}
			wide(t, c.change)
			stores := cache.stores
			got, cached, _ := settled(t, driver.Options{FS: two(), Cache: cache})
			if got != before || cached != all || cache.stores != stores {
				t.Errorf("taken back: %d link units known, %d stored\n%s\nwant\n%s", cached, cache.stores-stores, got, before)
			}
		})
	}
}

// wide makes a change to a project that is analysed for several platforms and targets, and in several variants of what its #if leave
// open: the cache must know them apart.
func wide(t *testing.T, change func(fstest.MapFS, *driver.Options)) {
	t.Helper()
	cache := &memory{}
	options := func(fsys fs.FS) driver.Options {
		return driver.Options{FS: fsys, Platforms: []string{"linux", "windows"}, Targets: []capi.Target{{Minor: 9}, {Minor: 12}}}
	}
	project := func() fstest.MapFS {
		fsys := two()
		fsys["shared/help.c"].Data = append(fsys["shared/help.c"].Data, `#ifdef _WIN32
int bad_windows(void) { return 0; }
#endif
#ifdef HAVE_SAVE
int bad_save(void) { PyEval_SaveThread(); return 0; }
#include "both.h"
#endif
`...)
		return fsys
	}
	opt := options(project())
	opt.Cache = cache
	before, _, _ := settled(t, opt)
	if !strings.Contains(before, "bad_save") || !strings.Contains(before, "bad_windows") {
		t.Errorf("the test tests little\n%s", before)
	}
	fsys := project()
	opt = options(fsys)
	change(fsys, &opt)
	want, _, _ := settled(t, opt)
	opt.Cache = cache
	if got, _, _ := settled(t, opt); got != want {
		t.Errorf("several configurations with the cache\n%s\nwithout\n%s", got, want)
	}
	opt = options(project())
	opt.Cache = cache
	if got, _, _ := settled(t, opt); got != before {
		t.Errorf("several configurations, taken back, with the cache\n%s\nbefore\n%s", got, before)
	}
}

// A warm run opens no file twice and looks at each text once.
func TestWarmReadsOnce(t *testing.T) {
	cache := &memory{}
	settled(t, driver.Options{FS: two(), Cache: cache})
	counting := &countingFS{FS: two(), opened: map[string]int{}}
	settled(t, driver.Options{FS: counting, Cache: cache})
	for _, name := range slices.Sorted(maps.Keys(counting.opened)) {
		// Lines of files with findings are read for their fingerprints.
		if n := counting.opened[name]; n > 2 {
			t.Errorf("%s opened %d times", name, n)
		}
	}
	if len(counting.opened) == 0 {
		t.Error("nothing read")
	}
}

type countingFS struct {
	fs.FS
	mu     sync.Mutex
	opened map[string]int
}

func (c *countingFS) Open(name string) (fs.File, error) {
	c.mu.Lock()
	if strings.Contains(name, ".") && name != "." {
		c.opened[name]++
	}
	c.mu.Unlock()
	return c.FS.Open(name)
}

func (c *countingFS) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.FS, name) }

// Entries that are not what they should be are worked out again.
func TestCacheGarbled(t *testing.T) {
	cache := &memory{}
	want, _, _ := settled(t, driver.Options{FS: two(), Cache: cache})
	whole := maps.Clone(cache.entries)
	for _, garble := range []func([]byte) []byte{
		func([]byte) []byte { return []byte{} },
		func(b []byte) []byte { return b[:len(b)/2] },
		func(b []byte) []byte { return bytes.Repeat([]byte{0xff}, 100) },
		func(b []byte) []byte { return b[1:] },
	} {
		for key, data := range whole {
			cache.entries[key] = garble(bytes.Clone(data))
		}
		if got, cached, _ := settled(t, driver.Options{FS: two(), Cache: cache}); got != want || cached != 0 {
			t.Errorf("%d link units known\n%s", cached, got)
		}
	}
}

// What a panic left unfinished is not kept: the next run tells it again, where it still happens.
func TestCacheLeavesOutPanics(t *testing.T) {
	cache := &memory{}
	fail := true
	shaky := &analysis.Rule{Code: "GIL103", Name: "shaky", Severity: analysis.Error, Run: func(*analysis.Pass) {
		if fail {
			panic("shaken")
		}
	}}
	fsys := files("a.c", "#include <Python.h>\nint f(void) { return 0; }\n")
	opt := driver.Options{FS: fsys, Rules: []*analysis.Rule{shaky}, Cache: cache}
	if res := check(t, opt); len(res.Problems) != 1 {
		t.Fatalf("problems: %v", res.Problems)
	}
	fail = false
	if res := check(t, opt); len(res.Problems) != 0 || res.Stats.Cached != 0 {
		t.Errorf("problems: %v; %d cached", res.Problems, res.Stats.Cached)
	}
	if res := check(t, opt); res.Stats.Cached != 1 {
		t.Errorf("%d cached", res.Stats.Cached)
	}
}

// changing answers differently each time: a file that is written while it is read.
type changing struct {
	fs.FS
	mu sync.Mutex
	n  int
}

func (c *changing) ReadFile(name string) ([]byte, error) {
	if name != "a.c" {
		return fs.ReadFile(c.FS, name)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	return fmt.Appendf(nil, "#include <Python.h>\nint bad%d(void) { return 0; }\n", c.n), nil
}

// A file that changes during a run is not remembered as what it was before or after.
func TestCacheFileChanges(t *testing.T) {
	cache := &memory{}
	check(t, driver.Options{FS: &changing{FS: files("a.c", "")}, Cache: cache})
	for n := range 4 {
		fsys := files("a.c", fmt.Sprintf("#include <Python.h>\nint bad%d(void) { return 0; }\n", n))
		want := lines(check(t, driver.Options{FS: fsys}))
		if got := lines(check(t, driver.Options{FS: fsys, Cache: cache})); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}

// Several runs at once with one cache.
func TestCacheConcurrent(t *testing.T) {
	cache := &memory{}
	want, _, _ := settled(t, driver.Options{FS: two()})
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for range 3 {
				if got, _, _ := settled(t, driver.Options{FS: two(), Cache: cache}); got != want {
					t.Errorf("got\n%s", got)
				}
			}
		})
	}
	wg.Wait()
}
