package project

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// fuzzSources are two files that must not be lost, whatever else the project's files say.
func fuzzSources() fstest.MapFS {
	return fstest.MapFS{
		"p/setup.cfg":     {},
		"p/src/a.c":       {Data: []byte("#include <Python.h>\nPyMODINIT_FUNC PyInit_a(void) { return shared(); }\n")},
		"p/src/b.c":       {Data: []byte("#include \"inc.h\"\nPyObject *shared(void) { return 0; }\n")},
		"p/inc/inc.h":     {Data: []byte("extern int x;\n")},
		"p/build/gen.c":   {Data: []byte("PyObject *o;\n")},
		"p/build/cov.txt": {},
		"q/outside.c":     {Data: []byte("PyObject *o;\n")},
	}
}

// discover finds the project of a file system twice and checks what must hold for any.
func discover(t *testing.T, fsys fstest.MapFS, opt Options) *Project {
	t.Helper()
	p, err := Discover(context.Background(), fsys, "p", nil, opt)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Discover(context.Background(), fsys, "p", nil, opt); err != nil || full(again) != full(p) {
		t.Fatalf("a second run gives something else: %v\n%s\n%s", err, full(p), full(again))
	}
	told := map[string]bool{}
	for _, problem := range p.Problems {
		if problem.Path != "" && !validPath(problem.Path) || problem.Message == "" || len(problem.Message) > 2000 {
			t.Fatalf("problem %+v", problem)
		}
		told[problem.Path] = true
	}
	for _, u := range slices.Concat(p.Units, p.Included) {
		for _, f := range u.Files {
			told[f.Path] = true
			if !within(f.Path, "p") || fsys[f.Path] == nil {
				t.Fatalf("unit %s holds %q", u.Name, f.Path)
			}
			for _, dir := range slices.Concat(f.Include, f.System) {
				if !validPath(dir) {
					t.Fatalf("%s has the #include folder %q", f.Path, dir)
				}
			}
		}
	}
	for _, name := range []string{"p/src/a.c", "p/src/b.c"} {
		if !told[name] {
			t.Fatalf("%s is lost:\n%s", name, full(p))
		}
	}
	return p
}

// validPath is fs.ValidPath but for bytes that are not UTF-8, which names of files may hold.
func validPath(name string) bool { return fs.ValidPath(strings.ToValidUTF8(name, "?")) }

// full is describe with every flag.
func full(p *Project) string {
	var b strings.Builder
	b.WriteString(describe(p))
	for _, u := range p.Units {
		for _, f := range u.Files {
			fmt.Fprintf(&b, "%s %s %q\n", u.Name, f.Path, f.Flags())
		}
	}
	return b.String()
}

// FuzzCommands: whatever compile_commands.json says, no file of the project is lost and none outside is taken in.
func FuzzCommands(f *testing.F) {
	for _, s := range []string{
		`[{"directory": "..", "file": "src/a.c", "command": "gcc -Iinc -DX=\"a b\" -c src/a.c -o CMakeFiles/a.dir/a.c.o"}]`,
		`[{"directory": "/p/build", "file": "../src/b.c", "arguments": ["cl.exe", "/Iinc", "/DA=1", "-isystem", "../inc"], "output": "m.so.p/b.o"}]`,
		`[{"directory": "../../../..", "file": "../../etc/passwd.c"}, {"file": "C:\\x\\y.c"}, {"file": ""}, {"file": "gen.c", "command": "'"}]`,
		`[{"file": "../src/a.c\u0000", "directory": "\ud800"}, {"file": "../src/a.c", "command": "ccache env A=1 cc @flags.rsp -include x.h"}, null, {}]`,
		`{"file": 1}`, `[[[[[[`, "\xff\xfe[", `[{"file": "../src/../src/./a.c", "command": "cc -I"}, {"file":"../src/a.c","command":"cc -D -U -I- -isystem"}]`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		fsys := fuzzSources()
		fsys["p/build/compile_commands.json"] = &fstest.MapFile{Data: text}
		fsys["p/build/flags.rsp"] = &fstest.MapFile{Data: []byte("-DFROM_FILE @flags.rsp")}
		discover(t, fsys, Options{Jobs: 1})
		splitWords(string(text))
	})
}

// FuzzConfig: whatever a configuration file says, there is a configuration or an error that names the file and a line of it.
func FuzzConfig(f *testing.F) {
	for _, s := range []string{
		"target = \"3.13t\"\ninclude = [\"inc\", \"../x\"]\ndefine = [\"A=1\"]\nexclude = [\"old/*\", \"[\"]\nignore = [\"GIL3\"]\npossible = true\n",
		"[tool.gillint]\npython = \"3.9\"\nselect = [\"GIL101\"]\n[tool.other]\nx = 1\n", "[tool]\ngillint.exclude = [\"src\"]\n",
		"[[ext]]\n[tool.setuptools]\next-modules = [{name = \"m\", sources = [\"src/a.c\"], define-macros = [[\"A\", \"1\"], []]}]\n",
		"target = 3.12\n", "a = [[[[[[", "include = [\"\\u0000\", \"/\", \"\"]\nplatform = \"\"\"x\n\"\"\"\n", "\xef\xbb\xbftarget = '3.12'\r\n", "x.y.z = 1e400\nx.y = {}\n",
	} {
		f.Add([]byte(s), false)
		f.Add([]byte(s), true)
	}
	f.Fuzz(func(t *testing.T, text []byte, pyproject bool) {
		fsys := fuzzSources()
		name := "p/gillint.toml"
		if pyproject {
			name = "p/pyproject.toml"
		}
		fsys[name] = &fstest.MapFile{Data: text}
		c, err := FindConfig(fsys, "p/src")
		c2, err2 := FindConfig(fsys, "p/src")
		if fmt.Sprint(c, err) != fmt.Sprint(c2, err2) {
			t.Fatalf("twice: %v %v, %v %v", c, err, c2, err2)
		}
		if err != nil {
			var ce *ConfigError
			if !errors.As(err, &ce) || ce.Path != name || ce.Line < 0 || ce.Line > strings.Count(string(text), "\n")+2 || ce.Message == "" {
				t.Fatalf("error %#v", err)
			}
			return
		}
		for _, dir := range c.Include {
			if !validPath(dir) {
				t.Fatalf("include has %q", dir)
			}
		}
		opt := Options{Jobs: 1, Defines: c.Defines}
		if len(c.Exclude) == 0 { // what it leaves out may be anything
			discover(t, fsys, opt)
		} else if _, err := Discover(context.Background(), fsys, "p", nil, Options{Exclude: c.Exclude}); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzScript: whatever a build file says, no file of the project is lost.
func FuzzScript(f *testing.F) {
	for _, s := range []string{
		"a = ['src/x.c', *b]\nExtension('m', [x + '.c' for x in a], b={'c': (1,)})\nsetup(ext_modules=[Extension('n', sources=glob.glob('src/*.c'), define_macros=[('A', '1')])])",
		"py.extension_module('m', files('src/a.c') + ['src' / 'b.c'], c: d, include_directories: ['inc'])\nx = []\nx += 'src/a.c'\nforeach y : x\nendforeach",
		"set(S src/a.c \"src/b.c\")\nlist(APPEND S ${S})\nfile(GLOB T src/*.c)\nadd_library(m ${S};${T})\ntarget_include_directories(m PRIVATE inc)\n#[[ x ]]\nadd_library(${m}",
		"[tool.setuptools]\next-modules = [{name = \"m\", sources = [\"src/a.c\"]}]\n",
		"*shared*\n_m src/a.c -I$(srcdir)/inc -DX='a b' # y\n@MODULE_X@n src/b.c\n",
		"d = 'src'\nf = f'{d}/a.c'\nx = [[f, f], [f]]\ny = [x, x, (x)]\nExtension(name='m', sources=y)",
	} {
		for kind := range scriptNames {
			f.Add([]byte(s), uint8(kind))
		}
	}
	f.Fuzz(func(t *testing.T, text []byte, kind uint8) {
		fsys := fuzzSources()
		fsys["p/"+scriptNames[int(kind)%len(scriptNames)]] = &fstest.MapFile{Data: text}
		discover(t, fsys, Options{Jobs: 1})
	})
}

var scriptNames = []string{"setup.py", "meson.build", "CMakeLists.txt", "pyproject.toml", "Setup", "setup.cfg"}

// FuzzScan: whatever a C file holds, the names it is said to define, call and include stand in it.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"#define X \\\n/* */ int f(a) int a; { \"\\", "#include <Python.h>\nstatic int g(void) { return h(&k, 0x1); }\nPyMODINIT_FUNC PyInit_m(void) { }\n",
		"#if A\nint f(void) {\n#else\nint f(int a) {\n#endif\n}\nextern \"C\" { int m[] = { f, g }; }\n/*", "%:include \"x\"\n#  import < y >\nint main(void) {}",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s := scanText(text)
		for _, name := range slices.Sorted(maps.Keys(s.names)) {
			if !strings.Contains(string(text), name) {
				t.Fatalf("the name %q does not stand in the text", name)
			}
		}
		for _, spec := range s.includes {
			if spec == "" || !strings.Contains(string(text), spec) {
				t.Fatalf("the header %q does not stand in the text", spec)
			}
		}
	})
}
